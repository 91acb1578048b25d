"""Reads from the file which signs are there: as they stand now, or as they were on the day of the hand-over."""

import json
from collections.abc import Iterator, Mapping, Sequence

from smallbiz.insight.signs import CLOSED_DEALS, Known, Sign
from smallbiz.store.store import Store

_TOWNS = """
SELECT city, on_day FROM (
  SELECT lower(c.city) AS city, b.on_day,
         row_number() OVER (PARTITION BY lower(c.city) ORDER BY b.on_day) AS place
  FROM (SELECT contact_id, min(on_day) AS on_day FROM sale WHERE amount > 0 GROUP BY contact_id) b
  CROSS JOIN contact c ON c.id = b.contact_id WHERE c.city <> '')
WHERE place = :buyers ORDER BY city
"""
_ANSWERS = ("need", "budget", "authority", "timing", "fit")
_ANSWERED = """
SELECT d.id, {answers} FROM unit JOIN deal d ON d.id = unit.deal_id
LEFT JOIN change x ON x.id = (
  SELECT min(l.id) FROM change l JOIN step s ON s.id = l.step_id
  WHERE l.tbl = 'deal' AND l.row_id = d.id AND l.op = 'U' AND date(s.at, 'localtime') > unit.on_day)
"""
"""What a deal's five questions told when its first day was over, as far back as the change log goes."""
_SIGNS = """
WITH unit AS ({units}), answered AS ({answered}), town AS MATERIALIZED (
  SELECT value ->> 0 AS city, value ->> 1 AS since FROM json_each(:towns))
SELECT u.id, coalesce(u.on_day, ''), coalesce(u.closed_on, ''), u.won, {tests}
FROM unit u LEFT JOIN contact c ON c.id = u.contact_id LEFT JOIN answered d ON d.id = u.deal_id
LEFT JOIN town w ON w.city = lower(c.city)
LEFT JOIN touch t ON t.contact_id = u.contact_id AND t.on_day <= u.on_day
GROUP BY u.id ORDER BY u.on_day, u.id
"""
BUYERS = 4
"""So many customers make a town one of ours."""
Towns = tuple[tuple[str, str], ...]
"""The towns of our customers in small letters, each with the day on which its last needed one bought."""


def read_towns(store: Store) -> Towns:
    """The towns of our customers."""
    return tuple(store.rows(_TOWNS, {"buyers": BUYERS}))


def read_signs(
    store: Store,
    units: str,
    signs: Sequence[Sign],
    values: Mapping[str, object],
    towns: Towns | None = None,
) -> Iterator[Known]:
    """The signs of the units that a query names, in the order in which Sales got them.

    Of closed deals only what was known on that day; `towns` spares looking for them.
    """
    query = _SIGNS.format(
        units=units, answered=_answered(store, units), tests=", ".join(sign.test for sign in signs)
    )
    found_in = read_towns(store) if towns is None else towns
    keys = [sign.key for sign in signs]
    same: dict[tuple[object, ...], frozenset[str]] = {}
    for ident, on_day, closed_on, won, *found in store.rows(
        query, {**values, "towns": json.dumps(found_in)}
    ):
        there = tuple(map(bool, found))
        if there not in same:
            same[there] = frozenset(
                key for key, is_there in zip(keys, there, strict=True) if is_there
            )
        yield Known(ident, on_day, closed_on, bool(won), same[there])


def _answered(store: Store, units: str) -> str:
    """Where the answers stand: in the deal itself, but for closed ones as they were."""
    if units is not CLOSED_DEALS:
        return f"SELECT id, {', '.join(_ANSWERS)} FROM deal"
    place = store.columns["deal"].index
    answers = (
        f"iif(x.id IS NULL, d.{name}, json_extract(x.before, '$[{place(name)}]')) AS {name}"
        for name in _ANSWERS
    )
    return _ANSWERED.format(answers=", ".join(answers))
