"""A block of rows column by column: texts and values by meaning, what is left over, what went wrong."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any, TypeVar

from smallbiz.intake.candidates import Problem
from smallbiz.intake.clutter import in_plain_signs, is_error, tidy, without_gaps
from smallbiz.intake.columns import Column
from smallbiz.intake.lookup import says_only_the_sort
from smallbiz.intake.table import Block
from smallbiz.intake.understanding import Understanding
from smallbiz.intake.values import Values, day_reader, number_of
from smallbiz.words.translation import _

T = TypeVar("T")

MAY_HAVE_GAPS = frozenset({
    "name", "name_family_first", "given_name", "middle_name", "family_name", "second_family_name", "particle",
    "company", "company_or_family_name", "customer", "job_title", "email", "phone", "street", "street_more", "house_number",
    "city", "postcode", "postcode_and_city", "region", "country", "website", "tags", "found_us_by", "contact",
    "contact_given_name", "contact_family_name", "contact_email", "contact_phone", "product", "effort",
    "channel", "campaign", "audience", "contact_or_company",
})  # fmt: skip
"""Meanings of cells that say nothing when they say "n/a"."""

IN_PLAIN_SIGNS = frozenset(
    {"email", "emails", "contact_email", "phone", "phones", "contact_phone", "postcode"}
)
"""Meanings of cells that hold no words."""

NOTHING: Mapping[str, str] = {}


class Columns:
    """The columns of a table by meaning, and what their texts were found to mean so far."""

    def __init__(self, understood: Understanding) -> None:
        self.understood = understood
        kept = [column for column in understood.columns if column.extra is not None]
        self._by_meaning: dict[str | None, list[Column]] = {}
        for column in understood.columns:
            self._by_meaning.setdefault(column.meaning, []).append(column)
        self.named_by = _named_by(kept)
        """The column that holds the name of what a further column holds, by the place of the latter."""
        names = {column.index for column in self.named_by.values()}
        self.kept = [column for column in kept if column.index not in names]
        self._values: dict[tuple[int, str], Values[Any]] = {}

    @property
    def ours(self) -> bool:
        """Whether this is our own export of contacts, in which nothing is to be guessed."""
        return all(map(self.of, ("id", "name", "given_name", "family_name")))

    @property
    def own_words(self) -> bool:
        """Whether this is our own export of any kind, which leaves empty what is."""
        return bool(self.of("id"))

    def of(self, meaning: str) -> list[Column]:
        """The columns with a meaning, in the order of the file."""
        return self._by_meaning.get(meaning, [])

    def sort_beside(self, column: Column) -> Column | None:
        """The column that only says "Work" or "Home" of another: "Phone 1 - Label" beside "Phone 1 - Value"."""
        stem = column.name.rpartition(" - ")[0]
        others = (each for each in self.kept if stem and each.name.startswith(f"{stem} - "))
        return next(others, None)

    def values(self, column: Column, read: Callable[[str], T], empty: T) -> Values[T]:
        """The memory of one column; the reader is taken at the first call."""
        key = (column.index, column.meaning or "")
        if key not in self._values:
            self._values[key] = Values(read, empty)
        return self._values[key]


def _named_by(kept: Sequence[Column]) -> dict[int, Column]:
    """ "Custom Field 1 - Label" beside "Custom Field 1 - Value" says what the latter is."""
    found: dict[int, Column] = {}
    for labels, values in pairwise(kept):
        stem = labels.name.rpartition(" - ")[0]
        beside = stem and values.name.rpartition(" - ")[0] == stem
        if beside and says_only_the_sort(labels.name) and not says_only_the_sort(values.name):
            found[values.index] = labels
    return found


class Rows:
    """One block of a table being read."""

    def __init__(self, columns: Columns, block: Block) -> None:
        self.columns, self.block = columns, block
        self.lines = block.lines
        self.blank = [""] * len(block.lines)
        self._tidied: dict[int, list[str]] = {}
        self._extras: dict[int, dict[str, str]] = {}
        self._problems: dict[int, list[Problem]] = {}

    def cells(self, column: Column) -> list[str]:
        """The texts of a column, tidied once."""
        if column.index not in self._tidied:
            tidied = tidy(self.block.columns[column.index], not self.columns.own_words)
            fills = column.meaning in MAY_HAVE_GAPS and not self.columns.own_words
            tidied = without_gaps(tidied) if fills else tidied
            codes = self.columns.understood.codes.get(column.meaning or "")
            tidied = [codes.get(cell, cell) for cell in tidied] if codes else tidied
            if column.meaning in IN_PLAIN_SIGNS and not self.columns.own_words:
                tidied = in_plain_signs(tidied)
            self._tidied[column.index] = self._without_errors(column, tidied)
        return self._tidied[column.index]

    def write(self, column: Column, cells: list[str]) -> None:
        """Other texts for a column, where a part of them was read as something else."""
        self._tidied[column.index] = cells

    def _without_errors(self, column: Column, cells: list[str]) -> list[str]:
        """The cells without what a spreadsheet writes where it could not work something out: "#REF!"."""
        if self.columns.own_words or "#" not in "".join(cells):
            return cells
        for row, cell in enumerate(cells):
            if is_error(cell):
                self.fail(row, column, cell, _("A spreadsheet shows an error here."))
        return ["" if is_error(cell) else cell for cell in cells]

    def text(self, meaning: str) -> list[str]:
        """The texts of the first column with a meaning."""
        columns = self.columns.of(meaning)
        return self.cells(columns[0]) if columns else self.blank

    def read(self, meaning: str, read: Callable[[str], T], empty: T) -> list[T]:
        """The values of the first column with a meaning."""
        columns = self.columns.of(meaning)
        return self.read_column(columns[0], read, empty) if columns else [empty] * len(self.lines)

    def read_all(self, meaning: str, read: Callable[[str], T], empty: T) -> list[list[T]]:
        """The values of every column with a meaning, column by column."""
        return [self.read_column(column, read, empty) for column in self.columns.of(meaning)]

    def read_column(self, column: Column, read: Callable[[str], T], empty: T) -> list[T]:
        """The values of one column; cells that cannot be read are kept and named."""
        values, cells = self.columns.values(column, read, empty), self.cells(column)
        result = [values[cell] for cell in cells]
        if values.bad and not values.bad.keys().isdisjoint(cells):
            for row, cell in enumerate(cells):
                if cell in values.bad:
                    self.fail(row, column, cell, values.bad[cell])
        return result

    def days(self, meaning: str) -> list[date | None]:
        """The days of a column, by the one format of that column."""
        columns = self.columns.of(meaning)
        if not columns:
            return [None] * len(self.lines)
        how = self.columns.understood.dates[columns[0].index]
        return self.read_column(columns[0], day_reader(how), None)

    def ids(self) -> list[int | None]:
        """The numbers that our own export gave the rows."""
        return self.read("id", number_of, None)

    def fail(self, row: int, column: Column, text: str, reason: str) -> None:
        """Keeps the text of a cell that could not be read, and says why."""
        self.tell(row, column, text, reason)
        self.keep(row, column.called, text)

    def tell(self, row: int, column: Column, text: str, reason: str) -> None:
        """Says why a cell, or a part of it, could not be read."""
        problem = Problem(self.lines[row], column.name, text, reason, column.called)
        self._problems.setdefault(row, []).append(problem)

    def keep(self, row: int, name: str, text: str) -> None:
        """Adds a further field to a row."""
        extra = self._extras.setdefault(row, {})
        extra[name] = f"{extra[name]}; {text}" if name in extra else text

    def keeps(self, row: int, name: str) -> bool:
        """Whether a row has a further field of that name by now."""
        return name in self._extras.get(row, NOTHING)

    def extras(self) -> list[Mapping[str, str]]:
        """The further fields of each row; call it last."""
        for column in self.columns.kept:
            name = column.extra or column.name
            labels = self.columns.named_by.get(column.index)
            called = self.cells(labels) if labels else self.blank
            for row, text in enumerate(self.cells(column)):
                if text:
                    self.keep(row, called[row] or name, text)
        return [self._extras.get(row, NOTHING) for row in range(len(self.lines))]

    def problems(self) -> list[tuple[Problem, ...]]:
        """What went wrong in each row; call it last."""
        if not self._problems:
            return [()] * len(self.lines)
        return [tuple(self._problems.get(row, ())) for row in range(len(self.lines))]
