"""What is said of a step that takes back another one, whatever was undone in between."""

from smallbiz.workspace import Workspace


def reverse_newest(workspace: Workspace) -> None:
    step = workspace.undoable()
    assert step is not None
    workspace.store.undo_step(step.id)


def labels(workspace: Workspace) -> list[str]:
    return [step.label for step in workspace.store.steps()]


def test_a_step_taken_back_again_and_again_is_called_plainly(workspace: Workspace) -> None:
    workspace.contacts.add("Anna Bell")
    (added,) = labels(workspace)
    for _turn in range(3):
        reverse_newest(workspace)
    back, again = f"Taken back: {added}", f"Done again: {added}"
    assert labels(workspace) == [back, again, back, added]


def test_undo_and_redo_say_what_has_become_of_the_first_step(workspace: Workspace) -> None:
    workspace.contacts.add("Anna Bell")
    (added,) = labels(workspace)
    undone, back, again = f"Undone: {added}", f"Taken back: {added}", f"Done again: {added}"
    for says in ((undone, again), (again, back), (undone, again)):
        step = workspace.undoable()
        assert step is not None
        assert (step.undone_words, step.redone_words, step.done) == (*says, added)
        workspace.undo()
        assert workspace.redoable() == step._replace(undone=True)
        workspace.redo()
        reverse_newest(workspace)
