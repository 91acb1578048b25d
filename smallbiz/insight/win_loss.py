"""What was won and lost, why and to whom, and what held buyers back, with the money at stake."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from smallbiz.insight.effort_story import reason_words
from smallbiz.insight.measures import cycle
from smallbiz.insight.reach import days_of
from smallbiz.sales.losing import label
from smallbiz.store.store import Store
from smallbiz.words.periods import Period

_AMONG = "d.id IN (SELECT value FROM json_each(:deals))"
_CLOSED = "d.status <> 'open' AND coalesce(d.closed_on, d.opened_on, '') BETWEEN :since AND :until"
_ENDED = f"""
SELECT d.id, d.status = 'won', d.value, d.lost_reason, d.lost_note, coalesce(c.name, ''),
  CAST(julianday(d.closed_on) - julianday(d.opened_on) AS INTEGER)
FROM deal d LEFT JOIN competitor c ON c.id = d.competitor_id WHERE {_CLOSED} {{among}}
ORDER BY d.closed_on DESC, d.id DESC
"""
_HEARD = f"""
SELECT o.text, d.id, d.value FROM deal d
JOIN (SELECT DISTINCT deal_id, objection_id FROM deal_objection) h ON h.deal_id = d.id
JOIN objection o ON o.id = h.objection_id
WHERE d.status <> 'won' AND (d.status = 'open' OR {_CLOSED}) {{among}} ORDER BY d.id DESC
"""


@dataclass(frozen=True)
class Told:
    """A reason, a competitor or an objection: its deals, the newest first, and their value."""

    words: str
    deals: tuple[int, ...]
    money: int


@dataclass(frozen=True)
class WinLoss:
    """Deals closed in a period; money in minor units, the largest sums first.

    `reasons` and `competitors` are those of lost deals, `objections` those of lost and open ones.
    """

    won: int
    won_money: int
    lost: int
    lost_money: int
    reasons: tuple[Told, ...]
    competitors: tuple[Told, ...]
    objections: tuple[Told, ...]
    cycle: int | None = None
    """Median days from opening to winning, where enough were won to say."""


def win_loss(store: Store, period: Period | None, deals: Collection[int] | None = None) -> WinLoss:
    """Of all deals, or of some; open ones only tell what holds buyers back."""
    since, until = days_of(period)
    among = "" if deals is None else f"AND {_AMONG}"
    asked = {"since": since, "until": until, "deals": json.dumps(list(deals or ()))}
    with store.snapshot():
        ended = store.rows(_ENDED.format(among=among), asked)
        heard = store.rows(_HEARD.format(among=among), asked)
    won, lost = [row for row in ended if row[1]], [row for row in ended if not row[1]]
    return WinLoss(
        len(won),
        sum(row[2] for row in won),
        len(lost),
        sum(row[2] for row in lost),
        _told((_reason(row), row[0], row[2]) for row in lost),
        _told((row[5], row[0], row[2]) for row in lost if row[5]),
        _told(heard),
        cycle([row[6] for row in won if row[6] is not None and row[6] >= 0]),
    )


def _reason(row: Any) -> str:
    _deal, _won, _value, reason, note, *_rest = row
    return reason_words(label(reason), reason, note)


def _told(rows: Iterable[tuple[str, int, int]]) -> tuple[Told, ...]:
    found: dict[str, list[tuple[int, int]]] = {}
    for words, deal, money in rows:
        found.setdefault(words, []).append((deal, money))
    told = [
        Told(words, tuple(deal for deal, _money in each), sum(money for _deal, money in each))
        for words, each in found.items()
    ]
    return tuple(sorted(told, key=lambda each: (-each.money, -len(each.deals), each.words)))
