"""Any file as cells: the right reader for what its content is."""

from dataclasses import replace
from functools import cache, partial

from smallbiz.intake.formats import format_of
from smallbiz.intake.grid import Cells
from smallbiz.intake.source import Source
from smallbiz.intake.text.addressees import read_addressees
from smallbiz.intake.text.decoding import Text, decode
from smallbiz.intake.text.delimited import packed, records
from smallbiz.intake.text.dialect import detect_dialect, is_seldom
from smallbiz.intake.text.fixed_width import read_fixed_width
from smallbiz.intake.text.json_rows import read_objects
from smallbiz.intake.text.paragraphs import read_paragraphs
from smallbiz.intake.text.undressing import rows_unwrapped, undress, without_bullets
from smallbiz.intake.text.web_page import read_page
from smallbiz.intake.vcards.lettering import text_of_cards
from smallbiz.intake.vcards.rows import read_cards
from smallbiz.intake.workbooks.workbook import read_workbook
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

SMALL = 2_000_000
"""Bytes; the rows of a smaller file are held as they are, for they are gone over again and again."""


def open_cells(
    source: Source,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> Cells:
    """The cells of a file; RuleBroken when it holds none, or has no such sheet."""
    kind = format_of(source)
    if kind == "workbook":
        return read_workbook(source, sheet)
    if sheet is not None:
        told = _("{file} is no spreadsheet, so it has no sheets to choose from.")
        raise RuleBroken(told.format(file=source.name), "sheet")
    if kind == "page":
        return read_page(source, encoding)
    if kind == "cards":
        return read_cards(text_of_cards(source, encoding))
    text = decode(source, encoding)
    text = replace(text, content=without_bullets(text.content))
    if kind == "objects":
        return read_objects(text, source.name)
    listed = (read_addressees(text) or read_paragraphs(text)) if delimiter is None else None
    return listed or _delimited(text, delimiter, source)


def _delimited(text: Text, delimiter: str | None, source: Source) -> Cells:
    content = text.content
    dialect = detect_dialect(content, delimiter)
    if delimiter is None and is_seldom(dialect.delimiter, content):
        filled = read_fixed_width(text)
        if filled is not None:
            return filled
    wrapped = (
        rows_unwrapped(content, dialect)
        if content[dialect.offset : dialect.offset + 1] == '"'
        else None
    )
    if wrapped is not None:
        content, dialect = wrapped, detect_dialect(wrapped, delimiter)
    held, dialect = packed(undress(content, dialect), dialect, source.data)
    every = partial(records, held, dialect)
    rows = every if len(held) > SMALL else cache(lambda: [*every()])
    return Cells(rows, text.encoding, dialect.delimiter, text.notes, repair=text.repair)
