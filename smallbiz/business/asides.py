"""Advice that the owner has put aside: for some weeks, or for good."""

from dataclasses import dataclass
from datetime import date, timedelta

from smallbiz.business import records
from smallbiz.store.rows import converted
from smallbiz.store.store import Store
from smallbiz.words.translation import _

NOT_NOW = timedelta(weeks=4)
"""After this time advice that was put aside for now comes back."""


@dataclass(frozen=True)
class Aside:
    """Advice put aside: of which rule, about which id, until when (None: for good).

    `stake` and `count` are its money and its number when it was put aside.
    """

    id: int
    rule: str
    subject: int | None
    until: date | None
    stake: int
    count: int

    @property
    def key(self) -> str:
        """The same as that of the advice."""
        return key_of(self.rule, self.subject)


def key_of(rule: str, subject: int | None) -> str:
    """One word for a rule and what it is about."""
    return rule if subject is None else f"{rule} {subject}"


class Asides:
    """Puts advice aside and brings it back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Aside]:
        """What still rests today, what was put aside last first."""
        rows = self._store.rows(
            "SELECT id, rule, subject, until, stake, count FROM aside"
            " WHERE until IS NULL OR until > ? ORDER BY id DESC",
            (self._store.today().isoformat(),),
        )
        return [Aside(*converted(row, days=[3])) for row in rows]

    def put(
        self, rule: str, subject: int | None, stake: int, count: int, *, for_good: bool = False
    ) -> None:
        """Put advice aside for four weeks, or for good; it replaces how it was put aside before."""
        label = _("Put advice aside for good") if for_good else _("Put advice aside for four weeks")
        until = None if for_good else self._store.today() + NOT_NOW
        with self._store.work(label) as work:
            rows = work.session.query(records.Aside).filter_by(rule=rule, subject=subject)
            aside = rows.first() or records.Aside(rule=rule, subject=subject)
            aside.until, aside.stake, aside.count = until, stake, count
            work.add(aside)

    def bring_back(self, aside_id: int) -> None:
        """Let it be told again."""
        with self._store.work(_("Bring advice back")) as work:
            work.delete(work.get(records.Aside, aside_id))
