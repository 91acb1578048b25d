"""Columns that would fill the same field: one of them does, the others are kept as they are."""

from collections.abc import Sequence

from smallbiz.intake.columns import Column
from smallbiz.intake.lookup import ADDRESS
from smallbiz.intake.vocabulary import words
from smallbiz.words.text import words_of

SEVERAL = frozenset(
    [
        "email",
        "emails",
        "phone",
        "phones",
        "email_and_phone",
        "tags",
        "consent",
        "consented_on",
        "opt_out",
        "street_more",
        "kept",
        "rejected",
        "sale_status",
        "line_detail",
        "effort",
        "line_more",
        "line_less",
    ]
)
"""Meanings that more than one column may have."""

_PAID = frozenset({"amount", "line_amount", "value"})


def each_once(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[Column]:
    """The columns with no field filled twice that holds one value, and no sum counted twice."""
    return _surest(_line_details(_without_empty_sums(columns, cells)), cells)


def _without_empty_sums(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[Column]:
    """A column of sums without any, formulas that nobody worked out, leaves it to prices and quantities."""
    told = {column.meaning for column in columns if any(cells[column.index])}
    if "unit_price" not in told:
        return [*columns]
    return [
        column.means(None)
        if column.meaning in ("amount", "line_amount") and not any(cells[column.index])
        else column
        for column in columns
    ]


def _line_details(columns: Sequence[Column]) -> list[Column]:
    """What only makes up an amount that another column tells as a whole: kept, not counted."""
    told = {column.meaning for column in columns}
    details = {"quantity"} if told & {"amount", "line_amount"} else set()
    details |= {"unit_price"} if details else set()
    details |= {"line_amount"} if "amount" in told else set()
    return [
        column.means("line_detail", "certain") if column.meaning in details else column
        for column in columns
    ]


def _surest(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[Column]:
    """Leaves single values to their surest column that holds any; addresses are told apart by their groups."""
    groups = {column.group for column in columns if column.meaning in ADDRESS}
    several = len(groups) > 1 and _overlap(columns)
    first: dict[tuple[str, str], Column] = {}
    for column in columns:
        key = _place(column, several)
        if key not in first or _rank(column, cells) > _rank(first[key], cells):
            first[key] = column
    return [
        column.means(None)
        if column.meaning not in SEVERAL and first[_place(column, several)] is not column
        else (column if several or column.meaning not in ADDRESS else _alone(column))
        for column in columns
    ]


def _rank(column: Column, cells: Sequence[Sequence[str]]) -> tuple[bool, int, int, bool]:
    """Filled before empty, then the surest, then one that tells the rows apart: not "Account", always ours."""
    surest = ("guess", "likely", "certain")
    sure = surest.index(column.certainty) if column.certainty else -1
    says = _has_number if column.meaning in _PAID else str.strip
    filled = [text for text in cells[column.index] if says(text)]
    varied = len(filled) < 2 or len(set(filled)) > 1
    return bool(filled), _wholeness(column), sure, varied


def _has_number(cell: str) -> bool:
    return any(map(str.isdigit, cell))


def _wholeness(column: Column) -> int:
    """How much of what is paid a column of money tells: with the tax, unsaid, without it or of one piece."""
    if column.meaning not in _PAID:
        return 0
    parts = set(words_of(column.name))
    if parts & words("included"):
        return 1
    return -1 if parts & (words("net") | words("prices")) else 0


def _place(column: Column, several: bool) -> tuple[str, str]:
    """What only one column can fill; one of each group where there are several addresses."""
    address = several and column.meaning in ADDRESS
    return column.meaning or "", column.group if address else ""


def _alone(column: Column) -> Column:
    return Column(column.index, column.name, column.meaning, column.certainty)


def _overlap(columns: Sequence[Column]) -> bool:
    """Whether one part of an address occurs in more than one group."""
    parts = [column.meaning for column in columns if column.meaning in ADDRESS - {"street_more"}]
    return len(parts) > len(set(parts))
