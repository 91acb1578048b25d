"""How satisfied buyers are: 0 to 10 and their words, for each sale."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from smallbiz.sales import records
from smallbiz.sales.aims import SATISFACTION
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import clean
from smallbiz.words.translation import _

BEST = 10


@dataclass(frozen=True)
class Said:
    """What a buyer said: a score from 0 to 10 and words, and when."""

    score: int
    words: str
    asked_on: date


_ASKED = """
SELECT coalesce(a.sale_id, (SELECT s.id FROM sale s WHERE s.contact_id = f.contact_id
                            AND s.amount >= 0 ORDER BY s.on_day DESC, s.id DESC LIMIT 1))
FROM follow_up f LEFT JOIN aftercare a ON a.follow_up_id = f.id WHERE f.id = ? AND f.origin = ?
"""


class Satisfactions:
    """Keeps and tells what buyers said."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def note(self, sale_id: int, score: int | None, words: str = "") -> None:
        """Keep what the buyer said of a sale; it replaces what they said before."""
        if score is None or not 0 <= score <= BEST:
            raise RuleBroken(_("Choose a number from 0 to 10."), "score")
        with self._store.work(_("Note how satisfied they are")) as work:
            found = work.session.query(records.Satisfaction).filter_by(sale_id=sale_id)
            said = found.one_or_none() or records.Satisfaction(sale_id=sale_id)
            said.score, said.words, said.asked_on = score, clean(words).strip(), self._store.today()
            work.add(said)

    def forget(self, sale_id: int) -> None:
        """As if nobody had asked."""
        with self._store.work(_("Forget how satisfied they are")) as work:
            for said in work.session.query(records.Satisfaction).filter_by(sale_id=sale_id):
                work.delete(said)

    def of(self, sale_id: int) -> Said | None:
        """What the buyer said of a sale; None when nobody asked."""
        found = self._store.one(
            "SELECT score, words, asked_on FROM satisfaction WHERE sale_id = ?", (sale_id,)
        )
        return None if found is None else Said(found[0], found[1], day(found[2]))

    def asked_by(self, followup_id: int) -> int | None:
        """The sale that a follow-up asks about: its own, else the buyer's newest; None if it asks none."""
        found = self._store.value(_ASKED, (followup_id, SATISFACTION))
        return None if found is None else int(found)

    def scores(self) -> dict[int, int]:
        """Every sale whose buyer was asked, with the score."""
        return dict(self._store.rows("SELECT sale_id, score FROM satisfaction ORDER BY id"))
