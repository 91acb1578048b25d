"""In which currency a file's money is, where the business has none that counts yet."""

from smallbiz.intake.amounts import currency_in
from smallbiz.intake.columns import Column
from smallbiz.intake.table import Table
from smallbiz.intake.understanding import Understanding
from smallbiz.store.store import Store

_MONEY = ("deal WHERE value <> 0", "sale", "expense", "offer", "activity WHERE planned_cost <> 0",
          "product WHERE price <> 0", "goal", "campaign WHERE budget <> 0")  # fmt: skip


def currency_for(store: Store, table: Table, understood: Understanding) -> str:
    """The business's currency; in a file without any money yet, the only one that the table names."""
    ours = understood.habits.currency
    column = next((each for each in understood.columns if each.meaning == "currency"), None)
    if column is None or any(store.one(f"SELECT 1 FROM {rows} LIMIT 1") for rows in _MONEY):
        return ours
    return _only_one(table, column) or ours


def _only_one(table: Table, column: Column) -> str:
    told: set[str] = set()
    for block in table.blocks():
        told.update(block.columns[column.index])
    codes = {currency_in(text) for text in told if text.strip()}
    return codes.pop() if len(codes) == 1 else ""
