"""How a file separates its cells: every likely delimiter and quote is tried on its first lines."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from smallbiz.intake.text.delimited import Dialect, lines, records
from smallbiz.intake.vocabulary import known_headers
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

DELIMITERS = (",", ";", "\t", "|")

_TAB = {"tab": "\t", "\\t": "\t"}
"""How a tab is told where it can't be typed."""

_SEP = re.compile(r"\"?sep=([^\w\"'\r\n])\"?[,;\t|]*(?:\r\n|\r|\n)", re.IGNORECASE)
_TRIED_LINES = 300


def detect_dialect(text: str, delimiter: str | None = None) -> Dialect:
    """The dialect of a text; `delimiter` overrides it, else Excel's `sep=` line decides."""
    if delimiter is not None:
        delimiter = _TAB.get(delimiter, delimiter)
        _check(delimiter)
    told = _SEP.match(text)
    offset = told.end() if told else 0
    sample = "".join(islice(lines(text, offset), _TRIED_LINES))[:400_000]
    fixed = delimiter or (told.group(1) if told else None)
    tried = [way for mark in ([fixed] if fixed else DELIMITERS) for way in _with(sample, mark)]
    best = max(tried, key=lambda dialect: _score(sample, dialect))
    return replace(best, quote=_quote(sample, best.delimiter), offset=offset)


def is_seldom(delimiter: str, text: str) -> bool:
    """Whether at most half of the first lines hold this sign: another one, or none, stands between cells."""
    top = [line for line in islice(lines(text), _TRIED_LINES) if line.strip()]
    return 2 * sum(delimiter in line for line in top) <= len(top)


def _with(sample: str, delimiter: str) -> list[Dialect]:
    """How cells can be quoted when this stands between them, the likelier way first."""
    edge = re.escape(delimiter)
    escaped = len(re.findall(rf'\\"(?!\s*(?:{edge}|[\r\n]|\Z))', sample))
    doubled = len(re.findall(rf'(?<![{edge}\r\n])""(?!\s*(?:{edge}|[\r\n]|\Z))', sample))
    padded = bool(re.search(rf'"{edge} +"', sample)) and not re.search(rf'"{edge}"', sample)
    plain = Dialect(delimiter, padded=padded)
    return [replace(plain, escape="\\"), plain] if escaped > doubled else [plain]


def _check(delimiter: str) -> None:
    """RuleBroken for a delimiter that is not one character fit to separate cells."""
    if len(delimiter) != 1 or delimiter in "\r\n\"'":
        raise RuleBroken(
            _("Cells are separated by one character, such as a comma or a semicolon."), "delimiter"
        )


def _score(sample: str, dialect: Dialect) -> float:
    """How well rows agree in width, and how many known headers the first rows then show."""
    rows = [row for _line, row in records(sample, dialect) if any(row)]
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0
    width = max(widths, key=lambda width: (widths[width], width))
    agreement = widths[width] / len(rows)
    return agreement**2 * (1 - 1 / width) + 0.2 * min(_headers(rows[:12]), 5)


def _headers(rows: Sequence[Sequence[str]]) -> int:
    """The most known headers in one row."""
    return max((known_headers(row) for row in rows if len(row) > 1), default=0)


def _quote(sample: str, delimiter: str) -> str | None:
    """The apostrophe when whole cells stand in it and none in quotation marks."""
    edge, sample = re.escape(delimiter), sample.replace("\r", "")
    quoted = {
        quote: len(
            re.findall(rf"(?:^|{edge}){quote}[^{quote}\n]*{quote}(?=$|{edge})", sample, re.M)
        )
        for quote in "\"'"
    }
    whole = not quoted['"'] and quoted["'"] >= max(2, sample.count("\n"))
    return "'" if whole else '"'
