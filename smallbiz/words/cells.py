"""How lists and risky text stand in one cell of a CSV or spreadsheet: written by exports, read by imports.

Columns of an export: `emails`, `phones` and `tags` hold all of them joined by `join_list`; every text
goes through `guard`; each further field stands in a column of its own called `extra.NAME`; dates are
ISO, yes and no are true and false, `consent` may be empty; `value`, `amount` and costs are plain
decimals ("1250.50"). Contacts end with a column `kind`, "person" or "company"; `company` is where a
person works. Lines within a cell end with "\\n".
"""

import re
from typing import Any

_SPLIT = re.compile(r"(?<!\\)((?:\\\\)*)[;,|]")
_ESCAPE = re.compile(r"([\\;,|])")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_RISKY = re.compile(r"'*[=@\t\r+-]")
_TYPED = re.compile(r"'+\d[\d\s().,/-]*")
_HARMLESS = re.compile(r"[+-]?[\d\s().,/-]*")


def join_list(texts: list[str] | tuple[str, ...]) -> str:
    """Several texts in one cell: "vip; likes tea\\, cake"."""
    return "; ".join(_ESCAPE.sub(r"\\\1", text) for text in texts)


def split_list(cell: str) -> list[str]:
    """The texts of a cell, separated by ";", "," or "|" without a backslash before it; none empty."""
    parts = _SPLIT.sub("\\1\x00", cell).split("\x00")
    plain = (_ESCAPED.sub(r"\1", part.strip()).strip() for part in parts)
    return [text for text in plain if text]


def guard(text: str) -> str:
    """Text that a spreadsheet would run as a formula, with an apostrophe before it.

    Numbers and phone numbers with a sign are left alone; `unguard` gives the same text back.
    """
    if _RISKY.match(text) and not (text[0] in "+-" and _HARMLESS.fullmatch(text)):
        return "'" + text
    return "'" + text if _TYPED.fullmatch(text) else text


def unguard(text: str) -> str:
    """The text without the apostrophe that `guard`, or a spreadsheet, put before it."""
    guarded = text[:1] == "'" and (_RISKY.match(text) or _TYPED.fullmatch(text))
    return text[1:] if guarded else text


def cell(value: Any) -> str:
    """A value in a cell; nothing in it runs as a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return guard(join_list(value))
    return guard(value) if isinstance(value, str) else str(value)
