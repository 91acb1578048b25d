"""What worked, everything, beside the same figures by hand-written SQL."""

from smallbiz.insight.credit import View
from smallbiz.insight.efforts import By
from smallbiz.insight.worked import worked, worked_each
from smallbiz.workspace import Workspace
from tests.bench.figures import Line, cpu, paired
from tests.bench.worked_by_hand import FLOOR, FLOOR_OF_VIEWS

ROUNDS = 3


def lines(workspace: Workspace) -> list[Line]:
    """All of time, every activity and channel, verdicts included: under one view, and under all."""
    store = workspace.store
    views = [(None, view, By.ACTIVITY, True) for view in View]
    worked(store)
    one = paired(
        lambda: cpu(lambda: [store.rows(sql) for sql in FLOOR]), lambda: cpu(lambda: worked(store))
    )
    four = paired(
        lambda: cpu(lambda: [store.rows(sql) for sql in FLOOR_OF_VIEWS]),
        lambda: cpu(lambda: worked_each(store, views)),
        ROUNDS,
    )
    return [
        Line("What worked, everything", "hand-written SQL", *one, 2.5, 1.2),
        Line("What worked, all four views at once", "hand-written SQL", *four, 2.5, 1.2),
    ]
