"""By what two contacts are compared: their names, addresses and numbers as keys."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from smallbiz.words.emails import email_key, is_email
from smallbiz.words.text import fold, fold_all, one_line, words_in

SHORTEST_NUMBER = 5
"""Digits without letters that are a phone number in place of a name."""


class Keys(NamedTuple):
    """By what somebody is known: `name` as `name_key` makes it, `bare` for who has no address at all."""

    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    """Empty text for a number that makes no sense."""
    bare: str = ""
    company: str = ""
    """Folded name of a company that is a contact itself, else empty."""
    place: str = ""
    """Where that company is, as `place_key` makes it."""


def name_key(name: str) -> str:
    """A name as two of them are compared: its words in any order; marked when it is only an address."""
    return _name_key(name, fold(name))


def name_keys(names: Sequence[str]) -> list[str]:
    """Like `name_key`, of many, in half the time."""
    return list(map(_name_key, names, fold_all(names)))


def _name_key(name: str, folded: str) -> str:
    if folded.replace(" ", "").isalpha():
        return " ".join(sorted(folded.split()))
    words = words_in(folded)
    if "@" in name and is_email(name):
        return f"@{fold(name)}"
    if not any(map(str.isalpha, name)) and sum(map(str.isdigit, name)) >= SHORTEST_NUMBER:
        return "#" + "".join(words)
    words.sort()
    return " ".join(words) or fold(one_line(name))


def is_nameless(key: str) -> bool:
    """Whether a name key is an address or number in place of a name."""
    return key[:1] in "@#"


def bare_key(name: str, *rest: str | None) -> str:
    """A name with all else that tells people without an address apart."""
    return "\n".join((name_key(name), *(fold(one_line(text or "")) for text in rest)))


def company_key(name: str) -> str:
    """The name of a company as two of them are compared."""
    return fold(one_line(name))


def place_key(postcode: str, city: str) -> str:
    """Where a company is; empty when nothing is told."""
    code = postcode.replace(" ", "")
    return f"{fold(code)}\n{fold(one_line(city))}" if code or city else ""


def company_keys(names: Iterable[str]) -> list[str]:
    """Like `company_key`, of many, in less time."""
    return fold_all([one_line(name) for name in names])


def email_keys(addresses: Iterable[str]) -> tuple[str, ...]:
    """The addresses as they are compared."""
    return tuple(map(email_key, addresses))
