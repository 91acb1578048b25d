"""Who else sells what we sell."""

from dataclasses import dataclass

from smallbiz.business import records
from smallbiz.store.rows import called, free_name
from smallbiz.store.store import Store
from smallbiz.words.text import clean, one_line
from smallbiz.words.translation import _


@dataclass(frozen=True)
class CompetitorRow:
    """A competitor and what is known of them."""

    id: int
    name: str
    notes: str


class Competitors:
    """Adds, changes and lists competitors."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[CompetitorRow]:
        """The competitors by name."""
        rows = self._store.rows(
            "SELECT id, name, notes FROM competitor ORDER BY name COLLATE NOCASE, id"
        )
        return [CompetitorRow(*row) for row in rows]

    def named(self, name: str) -> int:
        """The competitor with this name, added when unknown."""
        found = called(self._store, "competitor", name)
        return self.add(name) if found is None else found

    def add(self, name: str) -> int:
        """Add a competitor; RuleBroken when the name is taken."""
        name = free_name(self._store, "competitor", name)
        with self._store.work(_("Add {name}").format(name=name)) as work:
            return work.add(records.Competitor(name=name))

    def rename(self, competitor_id: int, name: str) -> None:
        """Give them another name."""
        name = free_name(self._store, "competitor", name, competitor_id)
        with self._store.work(_("Rename to {name}").format(name=name)) as work:
            work.get(records.Competitor, competitor_id).name = name

    def note(self, competitor_id: int, notes: str) -> None:
        """Write down what is known of them."""
        label = _("Change {name}").format(name=self._name(competitor_id))
        with self._store.work(label) as work:
            work.get(records.Competitor, competitor_id).notes = clean(notes).strip()

    def delete(self, competitor_id: int) -> None:
        """Delete them; the deals lost to them stay."""
        label = _("Delete {name}").format(name=self._name(competitor_id))
        with self._store.work(label) as work:
            work.delete(work.get(records.Competitor, competitor_id))

    def _name(self, competitor_id: int) -> str:
        name = self._store.value("SELECT name FROM competitor WHERE id = ?", (competitor_id,))
        return one_line(name or "")
