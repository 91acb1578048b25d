"""Headers that are whole sentences, as forms on the web ask them: "May we send you our newsletter?"."""

import re

from smallbiz.intake.vocabulary import words
from smallbiz.words.text import fold, words_of

SENTENCE = 4
"""Words, or twice as many letters in writing without spaces, from which on a header is a sentence."""


def asks_for(header: str) -> str | None:
    """What a question is about: letters, "consent" or "opt_out", or how somebody heard of us; None for any other header."""
    said = words_of(header)
    if len(said) < SENTENCE and (header.isascii() or len(header) < 2 * SENTENCE):
        return None
    heard = any(word in fold(header) for word in words("heard"))
    return tells_of_letters(header) or ("found_us_by" if heard else None)


def tells_of_letters(header: str) -> str | None:
    """What a header with a word for letters asks, if its cells say yes or no: "Newsletter ok"."""
    if not any(word in fold(header) for word in words("letters")):
        return None
    said = words_of(header)
    return "consent" if words("negations").isdisjoint(said) else "opt_out"


def asked_for(header: str) -> str:
    """What somebody is asked for: "name" of "What is your name?", "company" of "The name of your company"."""
    parts = re.split(r"[\s*]+", header)
    mine = [i for i, part in enumerate(parts[:-1]) if fold(part) in words("yours")]
    return " ".join(parts[mine[-1] + 1 :]).rstrip(" ?:*") if mine else ""
