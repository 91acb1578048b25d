"""In which currency a file's money is, where the business has none that counts yet."""

from collections import Counter
from collections.abc import Sequence

from smallbiz.intake.amounts import currency_in, named_in
from smallbiz.intake.columns import Column
from smallbiz.intake.doubts import MONEY
from smallbiz.intake.table import Table
from smallbiz.intake.understanding import Understanding
from smallbiz.store.store import Store

_MONEY = ("deal WHERE value <> 0", "sale", "expense", "offer", "activity WHERE planned_cost <> 0",
          "product WHERE price <> 0", "goal", "campaign WHERE budget <> 0", "estimate WHERE of_what = 'sale'")  # fmt: skip


def currency_for(store: Store, table: Table, understood: Understanding) -> str:
    """The business's currency; in a file without any money yet, the commonest of a table that has none of it."""
    ours = understood.habits.currency
    if any(store.one(f"SELECT 1 FROM {rows} LIMIT 1") for rows in _MONEY):
        return ours
    columns = [each for each in understood.columns if each.meaning == "currency"]
    money = [each for each in understood.columns if each.meaning in MONEY]
    told = _named(table, columns) or _named(table, money)
    return ours if ours in told or not told else told.most_common(1)[0][0]


def _named(table: Table, columns: Sequence[Column]) -> Counter[str]:
    """How often these columns name each currency, in a cell or a header."""
    told: Counter[str] = Counter(named_in(column.name) for column in columns)
    for block in table.blocks() if columns else ():
        for column in columns:
            for text, times in Counter(block.columns[column.index]).items():
                told[currency_in(text)] += times
    del told[""]
    return told
