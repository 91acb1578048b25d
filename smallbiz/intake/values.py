"""Cells into values, each different text read once; what cannot be read is remembered with the reason."""

import re
from collections.abc import Callable
from datetime import date
from typing import Generic, TypeVar

from smallbiz.intake.countries import country_in_any_language
from smallbiz.intake.dates import DateFormat
from smallbiz.intake.vocabulary import answer_key, answers
from smallbiz.words.cells import split_list
from smallbiz.words.emails import emails_in, is_email
from smallbiz.words.phones import WHOLE_NUMBER
from smallbiz.words.text import digits
from smallbiz.words.translation import _

T = TypeVar("T")

REMEMBERED = 20_000
"""Different texts kept per column, so that a column of unique ones does not fill the memory."""

_PHONE = re.compile(r"[+(]?\d[\d\s()./–-]{3,24}")
_DAMAGED = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
_NO_YEAR = re.compile(r"-{0,2}\d{1,2}[-/.]\d{1,2}\.?")
_MARK = re.compile(r"[a-z]:(?=[+\d])")
_BETWEEN_PHONES = re.compile(r":::|[;|\n]|,(?=(?:\D*\d){6})")
_MARKED = re.compile(r"\\([:,;])")
_BETWEEN_GROUPS = re.compile(r"\s*:::\s*")


class Values(dict[str, T], Generic[T]):
    """Text → value; a reader's ValueError makes it `empty`, and the text is found in `bad` with its reason."""

    def __init__(self, read: Callable[[str], T], empty: T) -> None:
        super().__init__({"": empty})
        self.read, self.empty = read, empty
        self.bad: dict[str, str] = {}

    def __missing__(self, text: str) -> T:
        if len(self) > REMEMBERED:
            self.clear()
            self[""] = self.empty
        try:
            value = self.read(text)
        except ValueError as error:
            self.bad[text] = str(error)
            value = self.empty
        self[text] = value
        return value


def emails_of(text: str) -> tuple[str, ...]:
    """The addresses in a cell; ValueError when there is none."""
    if is_email(text) and ":" not in text:
        return (text,)
    found = emails_in(text)
    if not found:
        raise ValueError(_("This is no e-mail address."))
    return tuple(found)


def link_of(text: str) -> str:
    """An address of the web, in which some programs mark colons and commas."""
    return _MARKED.sub(r"\1", text).strip()


def without_mark(text: str) -> str:
    """A number without the letter that keeps spreadsheets off it: "p:+49351…", "z:04109"."""
    return text[2:] if _MARK.match(text) else text


def phones_of(text: str) -> tuple[str, ...]:
    """The numbers in a cell as written; ValueError when there is none or a spreadsheet rounded it."""
    text = without_mark(text)
    if _PHONE.fullmatch(text):
        return _apart(text)
    if _DAMAGED.fullmatch(text):
        raise ValueError(_("A spreadsheet has rounded this phone number; its digits are lost."))
    parts = [number for part in _BETWEEN_PHONES.split(text) for number in _apart(part.strip())]
    found = tuple(filter(has_number, parts))
    if not found:
        raise ValueError(no_number())
    return found


def each_number_once(numbers: tuple[str, ...]) -> tuple[str, ...]:
    """The numbers without one that has the digits of another: "+49 151 22" beside "4915122"."""
    found: dict[str, str] = {}
    for number in numbers:
        found.setdefault(digits(number).lstrip("0"), number)
    return tuple(found.values())


def has_number(text: str) -> bool:
    """Whether a text can hold a phone number, be it a short one: "112"."""
    return _digits(text) >= 3


def no_number(words: str = "") -> str:
    """Why a cell, or these words in it, are no phone number."""
    if words:
        return _("“{words}” is no phone number.").format(words=words)
    return _("This is no phone number.")


def _apart(text: str) -> tuple[str, ...]:
    """Two numbers around a slash, but "0711 / 123 45 67" is one with its area code."""
    if " / " not in text:
        return (text,)
    parts = tuple(map(str.strip, text.split(" / ")))
    return parts if all(_digits(part) >= WHOLE_NUMBER for part in parts) else (text,)


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def listed(text: str) -> tuple[str, ...]:
    """The phones or tags of our own export."""
    return tuple(split_list(text))


def tags_of(text: str) -> tuple[str, ...]:
    """The tags in a cell; Google's own groups ("* myContacts") are none."""
    if ":::" in text:
        parts = _BETWEEN_GROUPS.split(text)
        return tuple(part for part in parts if part and not part.startswith("*"))
    tags = (tag.strip('"') for tag in split_list(text))
    return tuple(tag for tag in dict.fromkeys(tags) if tag and not tag.startswith("* "))


def answer_of(column: str) -> Callable[[str], str]:
    """Reads a fixed answer of resources/columns/values.toml; ValueError for any other word."""

    def read(text: str) -> str:
        word = answer_key(text)
        if word in answers(column).values():
            return word
        if word not in answers(column):
            raise ValueError(_("This word is not known here."))
        return answers(column)[word]

    return read


def country_of(text: str) -> str:
    """The ISO code, or the text itself when it names no country."""
    return country_in_any_language(text) or text


def number_of(text: str) -> int:
    """A number that our own export gave a row; ValueError for anything else."""
    if not (text.isascii() and text.isdigit()):
        raise ValueError(_("This is no number of a row."))
    return int(text)


def day_reader(how: DateFormat) -> Callable[[str], date | None]:
    """Reads the days of one column; ValueError when a cell is none."""

    def read(text: str) -> date | None:
        day = how.read(text)
        if day is None and _NO_YEAR.fullmatch(text):
            raise ValueError(_("It says no year, so it is kept as a further field."))
        if day is None and text.strip("0-/. :"):
            raise ValueError(_("This is no date like the others."))
        return day

    return read


def answer_reader(read: Callable[[str], T]) -> Callable[[str], T]:
    """The same reader with a reason that the owner understands."""

    def told(text: str) -> T:
        try:
            return read(text)
        except ValueError:
            raise ValueError(_("This is neither yes nor no.")) from None

    return told
