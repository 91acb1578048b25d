"""What changed with a contact, and when."""

from typing import Any

from smallbiz.people.contacts import Reach


def _told(workspace: Any, who: int) -> list[tuple[bool, list[tuple[str, object, object]]]]:
    changes = workspace.changes_of(who)
    return [(each.added, [(f.field, f.before, f.after) for f in each.fields]) for each in changes]


def test_fields_addresses_and_tags_are_told_newest_first(workspace: Any) -> None:
    who = workspace.contacts.add("Ann", reach=Reach(emails=["ann@bell.ie"]))
    workspace.contacts.change(who, job_title="Owner")
    workspace.tags.add([who], "friend")
    workspace.tags.remove([who], "friend")
    assert _told(workspace, who) == [
        (False, [("contact_tag", "friend", None)]),
        (False, [("contact_tag", None, "friend")]),
        (False, [("job_title", "", "Owner")]),
        (True, [("email", None, "ann@bell.ie")]),
    ]


def test_what_was_undone_is_not_told(workspace: Any) -> None:
    who = workspace.contacts.add("Ann")
    workspace.contacts.change(who, job_title="Owner")
    workspace.undo()
    workspace.contacts.change(who, city="Cork")
    assert _told(workspace, who) == [(False, [("city", "", "Cork")]), (True, [])]


def test_two_changes_of_one_step_are_told_as_one(workspace: Any) -> None:
    who = workspace.contacts.add("Ann")
    workspace.contacts.change(who, city="Cor")
    first = workspace.undoable().id
    workspace.contacts.change(who, city="Cork")
    workspace.store.go_on(first)
    assert _told(workspace, who)[0] == (False, [("city", "", "Cork")])


def test_somebody_deleted_has_no_history_to_show(workspace: Any) -> None:
    who = workspace.contacts.add("Ann")
    workspace.contacts.delete([who])
    assert workspace.changes_of(who) == []


def test_what_merging_brought_is_told_of_the_one_who_stays(workspace: Any) -> None:
    stays = workspace.contacts.add("Ann")
    goes = workspace.contacts.add("Anna", reach=Reach(tags=["friend"]))
    workspace.merging.merge(stays, goes)
    newest = _told(workspace, stays)[0]
    assert newest == (False, [("contact_tag", None, "friend")])
