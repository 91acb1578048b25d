"""Ideas for what to say next: activities that answer what Sales heard."""

from smallbiz.marketing import records
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _


class Ideas:
    """Turns objections into ideas, and finds those there are."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def answer(self, objection_id: int) -> int:
        """An activity that is to answer an objection, an idea for now; the one there is already.

        RuleBroken when the objection was deleted meanwhile.
        """
        known = self.answering(objection_id)
        if known is not None:
            return known
        words = self._store.value("SELECT text FROM objection WHERE id = ?", (objection_id,))
        if words is None:
            raise RuleBroken(_("This entry is not there any more. It was deleted meanwhile."))
        name = _("An answer to “{objection}”").format(objection=words)
        with self._store.work(_("Note the idea {name}").format(name=name)) as work:
            idea = work.add(records.Activity(name=name, status="idea"))
            work.add(records.Answer(activity_id=idea, objection_id=objection_id))
        return idea

    def answering(self, objection_id: int) -> int | None:
        """The newest activity that answers an objection, dropped ones aside; None without one."""
        found: int | None = self._store.value(
            "SELECT a.id FROM answer w JOIN activity a ON a.id = w.activity_id"
            " WHERE w.objection_id = ? AND a.status <> 'dropped' ORDER BY a.id DESC",
            (objection_id,),
        )
        return found

    def answered_by(self, activity_id: int) -> list[str]:
        """The objections that an activity answers, in the customers' words."""
        rows = self._store.rows(
            "SELECT o.text FROM answer w JOIN objection o ON o.id = w.objection_id"
            " WHERE w.activity_id = ? ORDER BY o.text",
            (activity_id,),
        )
        return [text for (text,) in rows]
