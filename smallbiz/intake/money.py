"""Amounts and numbers of a block of rows, by the one format of each column."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from smallbiz.intake.amounts import currency_in, minor_units, named_in
from smallbiz.intake.columns import Column
from smallbiz.intake.rows import Rows
from smallbiz.intake.units import times_in
from smallbiz.words.translation import _


def numbers(rows: Rows, meaning: str) -> list[Decimal | None]:
    """The numbers of the first column with a meaning, their currency left out."""
    columns = rows.columns.of(meaning)
    return _numbers_in(rows, columns[0]) if columns else [None] * len(rows.lines)


def _numbers_in(rows: Rows, column: Column) -> list[Decimal | None]:
    how = rows.columns.understood.amounts[column.index]
    found = rows.read_column(column, _reader(how.read), None)
    times = times_in(column.name)
    return found if times == 1 else [None if each is None else each * times for each in found]


def _reader(read: Callable[[str], Decimal | None]) -> Callable[[str], Decimal | None]:
    def told(text: str) -> Decimal | None:
        number = read(text)
        if number is None and text.strip("-–"):
            raise ValueError(_("This is no number."))
        return number

    return told


def currencies(rows: Rows, amount: str) -> list[str]:
    """The currency of each row: its own column's, else the one beside the amount or in its header, else ours."""
    usual = rows.columns.understood.habits.currency
    header = next((named_in(column.name, usual) for column in rows.columns.of(amount)), "")
    told = [currency_in(text, usual) if text else "" for text in rows.text("currency")]
    beside = [currency_in(text, usual) if text else "" for text in rows.text(amount)]
    return [code or sign or header or usual for code, sign in zip(told, beside, strict=True)]


def amounts(rows: Rows, meaning: str, currency: Sequence[str]) -> list[int | None]:
    """Minor units of each row's currency; what is finer than a cent is kept and named."""
    columns = rows.columns.of(meaning)
    return amounts_in(rows, columns[0], currency) if columns else [None] * len(rows.lines)


def amounts_in(rows: Rows, column: Column, currency: Sequence[str]) -> list[int | None]:
    """Minor units of one of several columns with a meaning."""
    return _in_minor_units(rows, column, _numbers_in(rows, column), currency)


def ours(rows: Rows, meaning: str) -> list[int | None]:
    """Amounts in the business's own currency; those in another one are kept and named."""
    usual = rows.columns.understood.habits.currency
    currency = currencies(rows, meaning)
    found = amounts(rows, meaning, currency)
    for row, (amount, code) in enumerate(zip(found, currency, strict=True)):
        if amount is not None and code != usual:
            column = rows.columns.of(meaning)[0]
            told = _("It is in {other}: your file counts in {currency}.")
            reason = told.format(other=code, currency=usual)
            rows.fail(row, column, rows.cells(column)[row], reason)
            found[row] = None
    return found


def prices(rows: Rows, currency: Sequence[str]) -> list[int | None]:
    """What each line comes to: the price of one times how many there are, one where it is not told."""
    each, many = numbers(rows, "unit_price"), numbers(rows, "quantity")
    found = [
        None if price is None else price * (1 if count is None else count)
        for price, count in zip(each, many, strict=True)
    ]
    columns = rows.columns.of("unit_price")
    return (
        _in_minor_units(rows, columns[0], found, currency) if columns else [None] * len(rows.lines)
    )


def _in_minor_units(
    rows: Rows, column: Column, found: Sequence[Decimal | None], currency: Sequence[str]
) -> list[int | None]:
    result = [
        None if number is None else minor_units(number, code)
        for number, code in zip(found, currency, strict=True)
    ]
    for row, (number, minor) in enumerate(zip(found, result, strict=True)):
        if number is not None and minor is None:
            _refuse(rows, row, column)
    return result


def _refuse(rows: Rows, row: int, column: Column) -> None:
    reason = _("This amount is finer than a cent, or too large.")
    rows.fail(row, column, rows.cells(column)[row], reason)


def whole_numbers(rows: Rows, meaning: str, times: int = 1) -> list[int | None]:
    """Numbers times `times`, rounded: hours as minutes, leads as they are."""
    return [None if n is None else round(n * times) for n in numbers(rows, meaning)]
