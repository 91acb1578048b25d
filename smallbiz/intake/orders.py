"""Orders that take several rows: one sale for each order, not for each line of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from smallbiz.intake.candidates import SaleCandidate
from smallbiz.intake.columns import Column
from smallbiz.intake.table import Table

Sums = Literal["order", "line"]
"""Whether the amount in each row is what the whole order came to, or what its own line did."""


def sums_of(table: Table, columns: Sequence[Column]) -> tuple[Sums, bool]:
    """What the amounts of a list of sales are, and whether only the owner can be sure of it.

    Lines of one order that say different amounts are added up. Where they all say the same, it is the
    order's; but that can be chance.
    """
    place = {column.meaning: column.index for column in columns}
    if "amount" not in place:
        return "line", False
    if "reference" not in place or "line_detail" in place:
        return "order", False
    told: dict[str, str] = {}
    repeated = False
    for block in table.blocks():
        for order, amount in zip(
            block.columns[place["reference"]], block.columns[place["amount"]], strict=True
        ):
            if order and amount:
                repeated = repeated or order in told
                if told.setdefault(order, amount) != amount:
                    return "line", False
    return "order", repeated


def one_for_each_order(lines: Iterable[SaleCandidate], sums: Sums) -> Iterator[SaleCandidate]:
    """Every row as it comes; the first of an order has all of it, the others only say where it is."""
    order: list[SaleCandidate] = []
    for line in lines:
        if order and not _belongs(line, order[0]):
            yield from _together(order, sums)
            order = []
        order.append(line)
    yield from _together(order, sums)


def _belongs(line: SaleCandidate, first: SaleCandidate) -> bool:
    """Whether a row goes on with an order: the same number, and nothing that says otherwise."""
    return (
        line.reference == first.reference != ""
        and line.on_day in (None, first.on_day)
        and all(said in ("", known) for said, known in zip(line.who, first.who, strict=True))
        and (line.amount is None or line.currency == first.currency)
    )


def _together(order: Sequence[SaleCandidate], sums: Sums) -> Iterator[SaleCandidate]:
    if len(order) < 2:
        yield from order
        return
    first, *others = order
    told = [line.amount for line in order if line.amount is not None]
    amount = None if not told else sum(told) if sums == "line" else told[0]
    products = dict.fromkeys(line.product for line in order if line.product)
    yield first._replace(
        amount=amount, product=", ".join(products), extra=_extras([line.extra for line in order])
    )
    yield from (line._replace(part_of=first.line) for line in others)


def _extras(lines: Sequence[Mapping[str, str]]) -> Mapping[str, str]:
    """The further fields of all lines: once where they say the same, else one after the other."""
    names = dict.fromkeys(name for line in lines for name in line)
    return {name: _joined([line.get(name, "") for line in lines]) for name in names}


def _joined(texts: Sequence[str]) -> str:
    filled = [text for text in texts if text]
    return filled[0] if len(set(filled)) == 1 else "; ".join(filled)
