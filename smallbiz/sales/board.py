"""The deals board and the list of deals: cards per stage, totals, what was won and lost."""

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from smallbiz.sales.losing import label
from smallbiz.sales.stages import StageRow, Stages
from smallbiz.store.store import Store
from smallbiz.store.values import day
from smallbiz.words.nearness import passed
from smallbiz.words.periods import Period


class DealCard(NamedTuple):
    """An open deal on the board; `days` in its stage, `late` beyond the days the stage expects."""

    id: int
    title: str
    contact_id: int | None
    contact: str
    stage_id: int
    value: int
    days: int
    late: bool
    next_kind: str | None
    next_what: str | None
    next_on: date | None


class Column(NamedTuple):
    """A stage with its open deals; `likely` is their value times the stage's chance."""

    stage: StageRow
    cards: tuple[DealCard, ...]
    value: int
    likely: int


@dataclass(frozen=True)
class Closed:
    """Deals won or lost in a period: how many, worth what, and what to list (words, amount or count).

    `ids` are the deals of the lines, where each line is one deal.
    """

    count: int
    value: int
    lines: tuple[tuple[str, int], ...]
    ids: tuple[int, ...] = ()


# The plus keeps SQLite from walking all open steps for every deal.
_CARDS = """
SELECT d.id, d.title, c.id, coalesce(c.name, ''), d.stage_id, d.value,
       coalesce(d.stage_since, d.opened_on), step.kind, step.what, step.due_on
FROM deal d
LEFT JOIN contact c ON c.id = d.contact_id
LEFT JOIN follow_up step ON step.id = (
    SELECT f.id FROM follow_up f WHERE f.deal_id = d.id AND +f.done_on IS NULL
    ORDER BY f.due_on, f.id LIMIT 1)
WHERE d.status = 'open'{only}
ORDER BY d.position, d.id DESC
"""
_HOTTEST = """
AND d.id IN (SELECT h.id FROM deal h JOIN stage s ON s.id = h.stage_id WHERE h.status = 'open'
             ORDER BY h.value * s.chance DESC, h.id DESC LIMIT ?)
"""


class Board:
    """What the board shows."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stages = Stages(store)

    def columns(self) -> list[Column]:
        """Every stage with its open deals."""
        stages = self._stages.all()
        cards = self._cards(stages)
        return [
            _column(stage, [card for card in cards if card.stage_id == stage.id])
            for stage in stages
        ]

    def of_contact(self, contact_id: int) -> list[DealCard]:
        """The open deals with one person or company, those in the furthest stage first."""
        stages = self._stages.all()
        place = {stage.id: -number for number, stage in enumerate(stages)}
        cards = self._cards(stages, " AND d.contact_id = ?", (contact_id,))
        return sorted(cards, key=lambda card: place[card.stage_id])

    def without_next_step(self) -> list[DealCard]:
        """Open deals for which nothing is planned, the most valuable first."""
        cards = [card for column in self.columns() for card in column.cards if card.next_on is None]
        return sorted(cards, key=lambda card: -card.value)

    def hottest(self, limit: int) -> list[DealCard]:
        """The open deals with the most likely money, value × the stage's chance, the highest first."""
        stages = self._stages.all()
        chance = {stage.id: stage.chance for stage in stages}
        cards = self._cards(stages, _HOTTEST, (limit,))
        return sorted(cards, key=lambda card: -card.value * chance[card.stage_id])

    def open_count(self) -> int:
        """How many deals are open."""
        return int(self._store.value("SELECT count(*) FROM deal WHERE status = 'open'"))

    def won(self, period: Period) -> Closed:
        """Deals won in a period, the newest first, each with its value."""
        rows = self._closed("won", period)
        lines = tuple((title, value) for _id, title, value, _reason in rows)
        return Closed(
            len(rows), sum(value for _t, value in lines), lines, tuple(r[0] for r in rows)
        )

    def lost(self, period: Period) -> Closed:
        """Deals lost in a period, counted by reason, the commonest first."""
        rows = self._closed("lost", period)
        counts: dict[str, int] = {}
        for _id, _title, _value, reason in rows:
            counts[label(reason)] = counts.get(label(reason), 0) + 1
        lines = sorted(counts.items(), key=lambda line: (-line[1], line[0]))
        return Closed(len(rows), sum(value for _i, _t, value, _r in rows), tuple(lines))

    def _closed(self, status: str, period: Period) -> list[tuple[int, str, int, str | None]]:
        return self._store.rows(
            "SELECT id, title, value, lost_reason FROM deal WHERE status = ?"
            " AND closed_on BETWEEN ? AND ? ORDER BY closed_on DESC, id DESC",
            (status, period.since.isoformat(), period.until.isoformat()),
        )

    def _cards(
        self, stages: list[StageRow], only: str = "", values: tuple[int, ...] = ()
    ) -> list[DealCard]:
        days = {stage.id: stage.expected_days for stage in stages}
        rows = self._store.rows(_CARDS.format(only=only), values)
        return [self._card(row, days[row[4]]) for row in rows]

    def _card(self, row: tuple[Any, ...], expected_days: int) -> DealCard:
        ident, title, contact_id, contact, stage_id, value, since, kind, what, due_on = row
        days = passed(day(since), self._store.today()) if since else 0
        late = days > expected_days
        return DealCard(
            ident, title, contact_id, contact, stage_id, value, days, late, kind, what, day(due_on)
        )


def _column(stage: StageRow, cards: list[DealCard]) -> Column:
    value = sum(card.value for card in cards)
    return Column(stage, tuple(cards), value, (value * stage.chance + 50) // 100)
