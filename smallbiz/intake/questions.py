"""Headers that are whole sentences, as forms on the web ask them: "May we send you our newsletter?"."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from smallbiz.intake.vocabulary import header_key, words
from smallbiz.words.text import fold, words_of

SENTENCE = 4
"""Words, or twice as many letters in writing without spaces, from which on a header is a sentence."""


_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Between the words of "AllowSmsMarketing"."""

_ASKED = frozenset(
    {"city", "postcode", "country", "region", "company", "job_title", "birthday", "email", "phone"}
)


def asks_for(header: str) -> str | None:
    """What a question is about: letters, "consent" or "opt_out", or how somebody heard of us; None for any other header."""
    said = words_of(header)
    if len(said) < SENTENCE and (header.isascii() or len(header) < 2 * SENTENCE):
        return None
    return tells_of_letters(header) or tells_how_heard(header) or _asks_for_more(header)


def tells_how_heard(header: str) -> str | None:
    """Whether a header asks how somebody heard of us: "Honnan ismer"."""
    return "found_us_by" if any(word in fold(header) for word in words("heard")) else None


def _asks_for_more(header: str) -> str | None:
    """Whether a question leaves room for anything else: "Is there anything else we should know?"."""
    return "notes" if any(word in fold(header) for word in words("further")) else None


def asked_in(header: str, known: Mapping[str, str]) -> str:
    """The one word of a question that is a header of where and what people are: "city" of "In which city do you live?"."""
    if not header.rstrip(" *").endswith("?"):
        return ""
    told = {part: known.get(header_key(part)) for part in words_of(header)}
    asked = [part for part, meaning in told.items() if meaning in _ASKED]
    return asked[0] if len(asked) == 1 else ""


def tells_of_letters(header: str) -> str | None:
    """What a header with a word for letters asks, if its cells say yes or no: "Newsletter ok"."""
    said = _parts(header)
    if in_another_way(header):
        return None
    permitted, mailed = _any_of("permissions", said), any(map(_is_mail, said))
    named = any(word in fold(header) for word in words("letters"))
    withdrawn = withdraws(header) and (permitted or mailed)
    if not named and not withdrawn and not (permitted and mailed):
        return None
    return "opt_out" if refuses(header) else "consent"


def in_another_way(header: str) -> bool:
    """Whether a header is about being called or written to otherwise than by e-mail: "SMS opt-in"."""
    said = _parts(header)
    return _any_of("ways", said, shortest=5) and not any(map(_is_mail, said))


def refuses(header: str) -> bool:
    """Whether a header asks for a no, so that a yes forbids: "No consent", "Einwilligung widerrufen"."""
    return withdraws(header) or not words("negations").isdisjoint(_parts(header))


def _parts(header: str) -> list[str]:
    """The words of a header, as programs put them together too: "sms_consent", "AllowSmsMarketing"."""
    written = header.replace("_", " ")
    return [
        *words_of(written),
        *(words_of(_HUMP.sub(" ", written)) if _HUMP.search(written) else ()),
    ]


@lru_cache(maxsize=4096)
def withdraws(text: str) -> bool:
    """Whether a header or a cell tells that a permission was taken back or somebody left a list."""
    if not any(map(str.isalpha, text)):
        return False
    said = _parts(text)
    told = f" {' '.join(said)} "
    return _any_of("withdrawals", said) or any(phrase in told for phrase in _gone())


@lru_cache
def _gone() -> tuple[str, ...]:
    """What cells say of those who left a list, word by word between blanks."""
    return tuple(f" {' '.join(words_of(phrase))} " for phrase in words("unsubscribed"))


def _any_of(group: str, said: Sequence[str], shortest: int = 4) -> bool:
    """Whether a word is of a list or begins with one of it that is long enough: "telefonisch"."""
    stems = tuple(stem for stem in words(group) if len(stem) >= shortest)
    return any(word in words(group) or word.startswith(stems) for word in said)


def _is_mail(word: str) -> bool:
    return "mail" in word or word in words("mails")


def asked_for(header: str) -> str:
    """What somebody is asked for: "name" of "What is your name?", "company" of "The name of your company"."""
    parts = re.split(r"[\s*]+", header)
    mine = [i for i, part in enumerate(parts[:-1]) if fold(part) in words("yours")]
    return " ".join(parts[mine[-1] + 1 :]).rstrip(" ?:*") if mine else ""
