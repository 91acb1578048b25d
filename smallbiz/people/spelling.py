"""How a name is spelled when dots, other scripts and pet forms are looked through."""

import re
import tomllib
from functools import lru_cache
from typing import Any

from resources import ROOT
from smallbiz.people.keys import is_nameless
from smallbiz.words.text import fold, words_of

Spelled = tuple[str, ...]
"""The words of a name as they are compared, in the order of the alphabet."""

SHORTEST = 4
"""Letters of a word of which another spelling can be told from another word."""
_LANGUAGES = ROOT / "columns" / "languages"
_ALIKE = str.maketrans("yj", "ii")


def spelled_name(key: str, company: bool = False) -> Spelled:
    """The words of a name key; none where an address or number stands in place of a name.

    Of a company's name the legal form does not count: "Bell Ltd" is "Bell".
    """
    if is_nameless(key):
        return ()
    words = key.split()
    if company:
        words = [word for word in words if word not in _legal_forms()] or words
    return tuple(sorted(map(spelled, words)))


def same_name(one: str, other: str) -> bool:
    """Whether two name keys can be one person: equal, one no name, or one a part of the other.

    "Müller" and "Mueller", Анна and Anna are equal; short words are letters, not spellings.
    """
    if one == other or is_nameless(one) or is_nameless(other):
        return True
    first, second = set(one.split()), set(other.split())
    if first <= second or second <= first:
        return True
    first, second = set(map(_letters_of, first)), set(map(_letters_of, second))
    return first <= second or second <= first


def _letters_of(word: str) -> str:
    return spelled(word) if len(word) >= SHORTEST else word


@lru_cache(maxsize=100_000)
def spelled(word: str) -> str:
    """One folded word in plain letters: "müller", "mueller" and "мюллер" come out alike."""
    plain = word if word.isascii() else _other_scripts().sub(_in_plain_letters, word)
    for pair, letter in _pairs():
        plain = plain.replace(pair, letter)
    return plain.translate(_ALIKE)


@lru_cache(maxsize=100_000)
def pet_forms(word: str) -> frozenset[int]:
    """The names that a spelled word is a form of, as numbers; two words that share one can be one."""
    return _pet_forms().get(word, frozenset())


@lru_cache(maxsize=1)
def _pet_forms() -> dict[str, frozenset[int]]:
    lines = [line for lines in _load("names/nicknames").values() for line in lines]
    found: dict[str, set[int]] = {}
    for number, line in enumerate(lines):
        for word in line.split():
            found.setdefault(spelled(fold(word)), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=1)
def _letters() -> dict[str, dict[str, str]]:
    return _load("names/letters")


@lru_cache(maxsize=1)
def _pairs() -> tuple[tuple[str, str], ...]:
    """Two letters that are heard as one, and that one."""
    return (*_letters()["german"].items(), *_letters()["sounds"].items())


@lru_cache(maxsize=1)
def _plain_letters() -> dict[str, str]:
    return {**_letters()["cyrillic"], **_letters()["greek"]}


@lru_cache(maxsize=1)
def _other_scripts() -> re.Pattern[str]:
    longest_first = sorted(_plain_letters(), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


def _in_plain_letters(found: re.Match[str]) -> str:
    return _plain_letters()[found[0]]


@lru_cache(maxsize=1)
def _legal_forms() -> frozenset[str]:
    spoken = (_load(f"columns/languages/{path.stem}") for path in _LANGUAGES.glob("*.toml"))
    forms = [form for words in spoken for form in words.get("words", {}).get("legal_forms", ())]
    return frozenset(word for form in forms for word in words_of(form))


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / f"{name}.toml").read_text(encoding="utf-8"))
