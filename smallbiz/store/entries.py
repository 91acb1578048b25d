"""Texts as the index of what can be found holds them: folded words, and the digits of numbers."""

import re
from collections.abc import Iterator, Sequence

from smallbiz.words.text import digits, fold, fold_by_letter

Entry = tuple[int, str, str]
"""A row of the index: its number, folded title and folded body."""

Found = tuple[int, str, str | None, str | None]
"""What a source tells of one row: id, title, text and phone numbers, one a line."""

_BETWEEN = "\x1f"
_SIGN = "|"
"""Stands for it as a word of its own; no folded word has it within."""
_BREAKS: dict[int, str | None] = {
    code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) in "_\x1f")
}
_BREAKS[ord("'")] = None
_UNDIALLED = bytes(
    code for code in range(128) if not chr(code).isdigit() and chr(code) not in "\n\x1f"
)


def entries_of(rows: Sequence[Found], first: int) -> Iterator[Entry]:
    """The rows as the index holds them; `first` is added to an id to make it a row of the index."""
    idents, titles, texts, numbers = zip(*rows, strict=True)
    bodies = [
        f"{text or ''} {dialled}" if dialled else text or ""
        for text, dialled in zip(texts, _all_digits(numbers), strict=True)
    ]
    numbered = (ident + first for ident in idents)
    return zip(numbered, _all_spaced(titles), _all_spaced(bodies), strict=True)


def spaced(text: str) -> str:
    """The folded words of a text, each after a space."""
    folded = fold(text)
    if folded.isascii():
        words = folded.translate(_BREAKS).replace(_BETWEEN, " ").split()
    else:
        words = re.findall(r"\w+", folded.replace("'", ""))
    return " " + " ".join(words) if words else ""


def digits_of(numbers: str) -> str:
    """The digits of phone numbers, each number one word."""
    return " ".join(dict.fromkeys(filter(None, map(digits, numbers.split("\n")))))


def _all_digits(numbers: Sequence[str | None]) -> list[str]:
    """Like `digits_of`, of many: cleared together where that is the same, in a third of the time."""
    together = _BETWEEN.join(text or "" for text in numbers)
    if not together.isascii() or together.count(_BETWEEN) != len(numbers) - 1:
        return [digits_of(text or "") for text in numbers]
    pieces = together.encode().translate(None, _UNDIALLED).decode().split(_BETWEEN)
    return [" ".join(dict.fromkeys(piece.split())) for piece in pieces]


def _all_spaced(texts: Sequence[str]) -> list[str]:
    """Like `spaced`, of many: folded together where that is the same, in a third of the time."""
    together = _BETWEEN.join(("", *texts))
    folded = fold_by_letter(together)
    if folded is None or not folded.isascii() or folded.count(_BETWEEN) != len(texts):
        return list(map(spaced, texts))
    words = folded.translate(_BREAKS).replace(_BETWEEN, f" {_SIGN} ").split()
    return f" {' '.join(words)}".split(f" {_SIGN}")[1:]
