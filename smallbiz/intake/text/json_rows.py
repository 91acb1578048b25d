"""Objects as our own export writes them, one after the other, as rows of a table."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from smallbiz.intake.grid import Cells, Listed, pack
from smallbiz.intake.text.decoding import Text
from smallbiz.words.cells import cell
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

_SPACE = " \t\r\n"
_READER = json.JSONDecoder(parse_float=str, parse_int=str)
"""Numbers stay as they are written."""


def read_objects(text: Text, name: str) -> Cells:
    """A row for each object of the list; RuleBroken when the file holds no such list."""
    rows, lines = list[dict[str, str]](), list[int]()
    for line, told in _objects(text.content, name):
        rows.append(_flat(told))
        lines.append(line)
    header = tuple(dict.fromkeys(field for row in rows for field in row))
    grid = pack(([row.get(field, "") for field in header] for row in rows), lines)
    listed = Listed(header, len(rows), {}, {})
    return Cells(grid.records, text.encoding, notes=text.notes, listed=listed)


def _objects(content: str, name: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Every object of a list with the line it begins on."""
    at, line, before = _beyond(content, 0), 1, 0
    sign = "["
    while content[at : at + 1] == sign:
        at, sign = _beyond(content, at + 1), ","
        if content[at : at + 1] == "]":
            return
        line += content.count("\n", before, at)
        before = at
        told, at = _read(content, at, name, line)
        yield line, told
        at = _beyond(content, at)
    if content[at : at + 1] != "]":
        raise _damaged(name, line + content.count("\n", before, at))


def _read(content: str, at: int, name: str, line: int) -> tuple[Mapping[str, Any], int]:
    try:
        told, end = _READER.raw_decode(content, at)
    except json.JSONDecodeError as damage:
        raise _damaged(name, damage.lineno) from None
    except RecursionError:
        raise _damaged(name, line) from None
    if not isinstance(told, dict):
        told = _("{file} is no list of records: line {line} holds something else.")
        raise RuleBroken(told.format(file=name, line=line))
    return told, end


def _beyond(content: str, at: int) -> int:
    """The next place that is no space."""
    while content[at : at + 1] and content[at] in _SPACE:
        at += 1
    return at


def _damaged(name: str, line: int) -> RuleBroken:
    told = _("{file} is damaged: line {line} can't be read. Export it again.")
    return RuleBroken(told.format(file=name, line=line))


def _flat(told: Mapping[str, Any]) -> dict[str, str]:
    """Cells by column; what is in `extra` has columns of its own."""
    extra = told.get("extra")
    further = extra if isinstance(extra, Mapping) else {}
    plain = {name: value for name, value in told.items() if value is not further}
    return {
        **{name: _cell(value) for name, value in plain.items()},
        **{f"extra.{name}": _cell(value) for name, value in further.items()},
    }


def _cell(value: Any) -> str:
    """A value as an export writes it into a cell; what is deeper stays JSON."""
    texts = isinstance(value, list) and all(isinstance(each, str) for each in value)
    if isinstance(value, dict) or (isinstance(value, list) and not texts):
        return json.dumps(value, ensure_ascii=False)
    return str(cell(value))
