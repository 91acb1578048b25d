"""The next step read from plain words: "send version 2, call friday 10:30"."""

import re
from datetime import date, timedelta

from smallbiz.journey.touches import NextStep
from smallbiz.sales.followups import kind_label
from smallbiz.words.day_reading import read_day
from smallbiz.words.text import fold, one_line, words_of
from smallbiz.words.translation import language

OTHER = "task"
"""The kind of a step without a verb that is known."""
_VERBS = {
    "en": {
        "call": "call phone ring telephone",
        "email": "mail email send write",
        "meeting": "meet meeting coffee lunch",
        "visit": "visit drive",
        "letter": "letter post",
    },
    "de": {
        "call": "anrufen rufen ruf anruf telefonieren telefonat zuruckrufen nachfassen",
        "email": "mailen schicken senden schreiben",
        "meeting": "treffen termin besprechen besprechung kaffee",
        "visit": "besuchen besuch vorbeifahren hinfahren",
        "letter": "brief",
    },
}
"""What people write for each kind of step, per language, folded."""

_CLOCK = re.compile(
    r"\b(?:(?:at|um|gegen)\s+)?(?:(\d{1,2}):(\d{2})(?:\s*uhr)?|(\d{1,2})\s*(am|pm|uhr))\b",
    re.IGNORECASE,
)


def read_next_step(text: str, today: date, otherwise: date | None = None) -> NextStep | None:
    """The step that the words mean, None without words; where they name no day, `otherwise`, or tomorrow.

    The last verb that is known says the kind, so that "send it, call friday" is a call.
    """
    text, at = _clock(one_line(text))
    if not text and not at:
        return None
    found = read_day(text, today)
    rest = found.rest if found else text
    what = re.sub(r"\s+([,.;])", r"\1", rest).strip(" ,;")
    kind = kind_of(rest)
    day = found.day if found else otherwise or today + timedelta(days=1)
    return NextStep(what[:1].upper() + what[1:] or kind_label(kind), day, kind, at)


def kind_of(text: str) -> str:
    """The kind of step that the last known verb means; `OTHER` where there is none."""
    kinds = [kind for word in words_of(fold(text)) for kind in _kinds_of(word)]
    return kinds[-1] if kinds else OTHER


def _kinds_of(word: str) -> list[str]:
    tables = [_VERBS[code] for code in dict.fromkeys((language(), "en")) if code in _VERBS]
    return [kind for table in tables for kind, verbs in table.items() if word in verbs.split()][:1]


def _clock(text: str) -> tuple[str, str | None]:
    """The text without its time of day, and that as HH:MM."""
    for match in _CLOCK.finditer(text):
        hour, minute = int(match[1] or match[3]), int(match[2] or 0)
        half = (match[4] or "").lower()
        if half in ("am", "pm"):
            hour = hour % 12 + (12 if half == "pm" else 0)
        if hour < 24 and minute < 60:
            rest = text[: match.start()] + text[match.end() :]
            return one_line(rest), f"{hour:02}:{minute:02}"
    return text, None
