"""A step that is not the newest one, taken back: what was changed since stays, and is named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smallbiz.journey.naming import row_name
from smallbiz.store.reversal import Kept
from smallbiz.store.steps import Step
from smallbiz.store.store import Undone
from smallbiz.words.errors import RuleBroken, StorageProblem
from smallbiz.words.formats import listed, number
from smallbiz.words.translation import _, ngettext
from smallbiz.workspace import Workspace

if TYPE_CHECKING:
    from ui.desk import Desk

NAMED = 4
"""So many of those that stay are named."""


def take_back(desk: Desk, step: Step) -> None:
    """Take it back and say what became of it, a long one beside the screen."""

    def done(undone: Undone) -> None:
        kept = kept_words(desk.workspace, undone.kept)
        back = undone.changes.label if undone.changes else ""
        desk.toasts.say(". ".join(filter(None, (back, kept))))

    def failed(trouble: Exception) -> None:
        if isinstance(trouble, RuleBroken):
            desk.toasts.say(trouble.message)
        else:
            desk.tell(trouble)

    if desk.workspace.store.is_long(step):
        desk.run(
            step.label,
            lambda twin, _moved: twin.store.undo_step(step.id),
            done,
            failed=failed,
            stops=False,
        )
        return
    try:
        done(desk.workspace.store.undo_step(step.id))
    except (RuleBroken, StorageProblem) as trouble:
        failed(trouble)


def kept_words(workspace: Workspace, kept: Sequence[Kept]) -> str:
    """Who stays because of changes since the import: "2 stay because you changed them since: …"."""
    people = {each.row_id: each for each in kept if each.table == "contact"} or {
        each.row_id: each for each in kept
    }
    if not people:
        return ""
    named = [row_name(workspace.store, each.table, each.row_id) for each in people.values()]
    names = list(dict.fromkeys(filter(None, named)))[:NAMED]
    told = ngettext(
        "{n} stays because you changed or used it since: {names}",
        "{n} stay because you changed or used them since: {names}",
        len(people),
    )
    more = [_("others")] if len(people) > NAMED else []
    return told.format(n=number(len(people)), names=listed([*names, *more]))
