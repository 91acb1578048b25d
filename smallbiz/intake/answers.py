"""Yes and no, and whether somebody may be e-mailed, in the words of six languages."""

import re

from smallbiz.intake.dates import DateFormat
from smallbiz.intake.questions import withdraws
from smallbiz.intake.vocabulary import words
from smallbiz.words.text import fold

_AND_MORE = re.compile(r"\s*[,;.!(–—].*$", re.DOTALL)


def yes_or_no(text: str) -> bool:
    """Whether it says yes, "Yes, please" too; ValueError when it is neither yes nor no."""
    word = fold(text.strip())
    for said in (word, _AND_MORE.sub("", word)):
        if said in words("yes") or said in words("subscribed"):
            return True
        if said in words("no"):
            return False
    raise ValueError(text)


def answers_yes_or_no(text: str) -> bool:
    """Whether it is a yes or a no."""
    try:
        yes_or_no(text)
    except ValueError:
        return False
    return True


def consent_of(text: str) -> bool | None:
    """A column where yes, or a day, means "may be e-mailed"; None where it says unknown."""
    if _says(text, "unknown"):
        return None
    return not withdraws(text) and (_is_day(text) or yes_or_no(text.replace("_", " ")))


def opt_out_of(text: str) -> bool | None:
    """A column where yes, or a day, means "opted out": False then; no says nothing."""
    if _says(text, "unknown") or _says(text, "subscribed"):
        return None
    if withdraws(text):
        return False
    return False if _is_day(text) or yes_or_no(text) else None


def _says(text: str, group: str) -> bool:
    """Whether a cell is a word of a list, as programs write it too: "NEVER_SUBSCRIBED"."""
    word = fold(text.strip())
    return word in words(group) or word.replace("_", " ") in words(group)


def is_company(text: str) -> bool:
    """Whether a row is a company's: "Company", "Individual", or the answer to "Is company?"."""
    word = fold(text.strip())
    if word in words("company"):
        return True
    return word not in words("person") and yes_or_no(text)


def _is_day(text: str) -> bool:
    return len(text) > 5 and DateFormat().read(text) is not None
