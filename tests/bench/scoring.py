"""Everybody's scores after a change, and what the open deals will bring."""

from smallbiz.insight.forecast import forecast
from smallbiz.insight.scoreboard import Basis, Board, basis, looked_again, read_board, touched
from smallbiz.words.changes import Changes
from smallbiz.words.periods import month
from smallbiz.workspace import Workspace
from tests.bench.figures import Line, cpu, median


def lines(workspace: Workspace) -> list[Line]:
    """One change of a lead, from the step to the score of everybody; one month of open deals."""
    store, whole = workspace.store, month(workspace.today)
    forecast(store, whole)
    scores, ahead = _after_a_change(workspace), median(lambda: cpu(lambda: forecast(store, whole)))
    return [
        Line("Scores of all leads after a change", "", None, scores, 50, 20),
        Line("Forecast with 500 open deals", "", None, ahead, 200, 100),
    ]


def _after_a_change(workspace: Workspace) -> float:
    known = basis(workspace.store)
    board = read_board(workspace.store, known.towns)
    lead = next(iter(board.leads))
    heard: list[Changes] = []
    workspace.listen(heard.append)

    def once() -> float:
        workspace.touches.note(lead, "asked")
        taken = cpu(lambda: _scored(workspace, board, known, heard.pop()))
        workspace.undo()
        heard.clear()
        return taken

    return median(once)


def _scored(workspace: Workspace, board: Board, known: Basis, changes: Changes) -> dict[int, int]:
    contacts = touched(workspace.store, changes)
    return looked_again(workspace.store, board, contacts or ()).scores(known)
