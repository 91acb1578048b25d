"""In which currency a file's money is, where the business has none that counts yet."""

from collections.abc import Sequence

from smallbiz.intake.amounts import currency_in, named_in
from smallbiz.intake.columns import Column
from smallbiz.intake.table import Table
from smallbiz.intake.understanding import MONEY, Understanding
from smallbiz.store.store import Store

_MONEY = ("deal WHERE value <> 0", "sale", "expense", "offer", "activity WHERE planned_cost <> 0",
          "product WHERE price <> 0", "goal", "campaign WHERE budget <> 0")  # fmt: skip


def currency_for(store: Store, table: Table, understood: Understanding) -> str:
    """The business's currency; in a file without any money yet, the only one that the table names."""
    ours = understood.habits.currency
    if any(store.one(f"SELECT 1 FROM {rows} LIMIT 1") for rows in _MONEY):
        return ours
    columns = [each for each in understood.columns if each.meaning == "currency"]
    columns = columns or [each for each in understood.columns if each.meaning in MONEY]
    return _only_one(table, columns) or ours


def _only_one(table: Table, columns: Sequence[Column]) -> str:
    """The currency that these columns name, in a cell or a header, if it is always the same."""
    told: set[str] = set()
    for block in table.blocks() if columns else ():
        told.update(*(block.columns[column.index] for column in columns))
    codes = {currency_in(text) for text in told} | {named_in(column.name) for column in columns}
    codes.discard("")
    return codes.pop() if len(codes) == 1 else ""
