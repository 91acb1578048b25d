"""Reasons not to buy, heard in deals; each is kept once, however it is written."""

from dataclasses import dataclass

from smallbiz.business import records
from smallbiz.store.rows import called, free_name
from smallbiz.store.store import Store
from smallbiz.words.translation import _


@dataclass(frozen=True)
class ObjectionRow:
    """An objection in the owner's words."""

    id: int
    text: str


class Objections:
    """Adds, rewords and lists objections."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[ObjectionRow]:
        """The objections in alphabetical order."""
        rows = self._store.rows("SELECT id, text FROM objection ORDER BY text COLLATE NOCASE, id")
        return [ObjectionRow(*row) for row in rows]

    def named(self, text: str) -> int:
        """The objection with these words, case and accents aside, added when unknown."""
        found = called(self._store, "objection", text, "text")
        if found is not None:
            return found
        text = free_name(self._store, "objection", text, column="text")
        with self._store.work(_("Add “{objection}”").format(objection=text)) as work:
            return work.add(records.Objection(text=text))

    def reword(self, objection_id: int, text: str) -> None:
        """Say it in other words."""
        text = free_name(self._store, "objection", text, objection_id, "text")
        with self._store.work(_("Reword “{objection}”").format(objection=text)) as work:
            work.get(records.Objection, objection_id).text = text

    def delete(self, objection_id: int) -> None:
        """Delete it from every deal it was heard in."""
        text = self._store.value("SELECT text FROM objection WHERE id = ?", (objection_id,))
        with self._store.work(_("Delete “{objection}”").format(objection=text or "")) as work:
            work.delete(work.get(records.Objection, objection_id))
