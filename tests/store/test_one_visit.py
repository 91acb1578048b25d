"""Steps that belong to one visit to a field are undone as one."""

from typing import Any

from tests.conftest import dump


def _name(workspace: Any, contact_id: int) -> str:
    return str(workspace.contacts.name(contact_id))


def test_two_edits_of_one_visit_are_undone_as_one(workspace: Any) -> None:
    who = workspace.contacts.add("Ann")
    before = dump(workspace)
    workspace.contacts.change(who, name="Anna")
    first = workspace.undoable().id
    workspace.contacts.change(who, name="Anna Bell")
    after = dump(workspace)
    assert workspace.store.go_on(first)
    assert workspace.undoable().id == first
    workspace.undo()
    assert dump(workspace) == before
    workspace.redo()
    assert dump(workspace) == after


def test_nothing_is_joined_across_something_else(workspace: Any) -> None:
    who = workspace.contacts.add("Ann")
    workspace.contacts.change(who, name="Anna")
    first = workspace.undoable().id
    workspace.tags.add([who], "friend")
    workspace.contacts.change(who, name="Anna Bell")
    assert not workspace.store.go_on(first)
    workspace.undo()
    assert _name(workspace, who) == "Anna"


def test_nothing_is_joined_to_a_step_that_was_undone_and_redone(workspace: Any) -> None:
    who = workspace.contacts.add("Ann")
    workspace.contacts.change(who, name="Anna")
    first = workspace.undoable().id
    workspace.undo()
    workspace.redo()
    workspace.contacts.change(who, name="Anna Bell")
    assert not workspace.store.go_on(first)
    workspace.undo()
    assert _name(workspace, who) == "Anna"


def test_the_newest_step_does_not_go_on_with_itself(workspace: Any) -> None:
    workspace.contacts.add("Ann")
    assert not workspace.store.go_on(workspace.undoable().id)
