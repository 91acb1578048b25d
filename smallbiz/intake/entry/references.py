"""Deals and sales by the numbers that another program gave them, kept with their further fields."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Literal

from smallbiz.store.store import Store

_WHOSE = """
SELECT DISTINCT contact_id FROM "{}" AS known
WHERE contact_id IN (SELECT value FROM json_each(?1)) AND NOT EXISTS (
  SELECT 1 FROM json_each(?2) AS told WHERE NOT EXISTS (
    SELECT 1 FROM json_each(known.extra) AS kept WHERE kept.key = told.key AND kept.value = told.value))
"""


def whose_number(
    store: Store,
    table: Literal["deal", "sale"],
    ids: Sequence[int],
    reference: str,
    extra: Mapping[str, str],
) -> int | None:
    """Who of these contacts has a deal or sale with the number; None where nobody or several have."""
    told = dict.fromkeys(_names(reference, extra), reference)
    if not told:
        return None
    found = store.rows(_WHOSE.format(table), (json.dumps(list(ids)), json.dumps(told)))
    return int(found[0][0]) if len(found) == 1 else None


class References:
    """Rows of a table by the numbers among their further fields."""

    def __init__(self, rows: Iterable[tuple[int, str]]) -> None:
        """Of each row its id and its further fields as stored."""
        self._rows = list(rows)
        self._of_name: dict[str, dict[str, list[int]]] = {}

    def ids(self, reference: str, extra: Mapping[str, str]) -> list[int]:
        """The rows that have the number under every name it has among these further fields."""
        found = [self._called(name).get(reference, []) for name in _names(reference, extra)]
        return [ident for ident in found[0] if all(ident in ids for ids in found)] if found else []

    def _called(self, name: str) -> dict[str, list[int]]:
        if name not in self._of_name:
            numbers = self._of_name[name] = {}
            for ident, extra in self._read:
                if name in extra:
                    numbers.setdefault(extra[name], []).append(ident)
        return self._of_name[name]

    @cached_property
    def _read(self) -> list[tuple[int, dict[str, str]]]:
        return [(ident, json.loads(extra)) for ident, extra in self._rows]


def _names(reference: str, extra: Mapping[str, str]) -> list[str]:
    return [name for name, text in extra.items() if text == reference != ""]
