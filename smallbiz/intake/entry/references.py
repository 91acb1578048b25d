"""Deals and sales by the numbers that another program gave them, kept with their further fields."""

import json
from collections.abc import Mapping, Sequence
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
    told = {name: text for name, text in extra.items() if text == reference}
    if not told:
        return None
    found = store.rows(_WHOSE.format(table), (json.dumps(list(ids)), json.dumps(told)))
    return int(found[0][0]) if len(found) == 1 else None
