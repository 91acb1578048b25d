"""Headers that are whole sentences, as forms on the web ask them: "May we send you our newsletter?"."""

import re
from collections.abc import Mapping, Sequence

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
    said = words_of(_HUMP.sub(" ", header))
    if not any(word in fold(header) for word in words("letters")) and not _permits_mail(said):
        return None
    if not words("ways").isdisjoint(said) and not any(map(_is_mail, said)):
        return None
    return "consent" if words("negations").isdisjoint(said) else "opt_out"


def _permits_mail(said: Sequence[str]) -> bool:
    """Whether words tell of a permission and of mail: "Mailing autorisé", "Samtykke e-post"."""
    stems = tuple(stem for stem in words("permissions") if len(stem) > 3)
    permitted = any(word in words("permissions") or word.startswith(stems) for word in said)
    return permitted and any(map(_is_mail, said))


def _is_mail(word: str) -> bool:
    return "mail" in word or word in words("mails")


def asked_for(header: str) -> str:
    """What somebody is asked for: "name" of "What is your name?", "company" of "The name of your company"."""
    parts = re.split(r"[\s*]+", header)
    mine = [i for i, part in enumerate(parts[:-1]) if fold(part) in words("yours")]
    return " ".join(parts[mine[-1] + 1 :]).rstrip(" ?:*") if mine else ""
