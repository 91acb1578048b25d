"""The words for days that people type, per language; names of weekdays and months come from Babel."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from smallbiz.words.repeats import Unit
from smallbiz.words.text import fold


@dataclass(frozen=True)
class DayWords:
    """What one language calls days, folded; `on` and what follows are patterns.

    `ago` has a place for a number with its unit.
    """

    days: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, Unit]
    on: str
    next: str
    last: str
    ago: str
    month_end: str
    week_end: str


_WORDS = {
    "en": DayWords(
        days={"today": 0, "tomorrow": 1, "day after tomorrow": 2, "yesterday": -1},
        numbers={"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "ten": 10},
        units={
            "day": Unit.DAY, "days": Unit.DAY, "week": Unit.WEEK, "weeks": Unit.WEEK,
            "month": Unit.MONTH, "months": Unit.MONTH, "year": Unit.YEAR, "years": Unit.YEAR,
        },
        on="on|by|until|till|this|the|on the|by the",
        next="next",
        last="last|past",
        ago="{} ago",
        month_end="(?:at )?(?:the )?end of (?:the )?month",
        week_end="(?:at )?(?:the )?end of (?:the )?week",
    ),
    "de": DayWords(
        days={"heute": 0, "morgen": 1, "ubermorgen": 2, "gestern": -1, "vorgestern": -2},
        numbers={"einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "zehn": 10},
        units={
            "tag": Unit.DAY, "tage": Unit.DAY, "tagen": Unit.DAY, "woche": Unit.WEEK,
            "wochen": Unit.WEEK, "monat": Unit.MONTH, "monate": Unit.MONTH,
            "monaten": Unit.MONTH, "jahr": Unit.YEAR, "jahre": Unit.YEAR, "jahren": Unit.YEAR,
        },
        on="am|bis|bis zum|diesen|ab|zum|kommenden",
        next="nachste[rnsm]?",
        last="letzte[rnsm]?|vergangene[rnsm]?|vorige[rnsm]?",
        ago="vor {}",
        month_end="(?:am |zum )?(?:monatsende|ende des monats)",
        week_end="(?:am |zum )?ende der woche",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Names:
    """Folded names of weekdays (Monday 0) and months (January 1); short ones also mean other things."""

    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    months: Mapping[str, int]


@lru_cache
def tables(language: str) -> tuple[DayWords, ...]:
    """The words of a language and of English."""
    return tuple(_WORDS[code] for code in dict.fromkeys((language, "en")) if code in _WORDS)


@lru_cache
def names(language: str) -> Names:
    """The names in a language and in English, long and short."""
    codes = list(dict.fromkeys(("en", language)))
    return Names(
        weekdays=_named("days", "wide", codes),
        short_weekdays=_named("days", "abbreviated", codes) | _named("days", "short", codes),
        months=_named("months", "abbreviated", codes) | _named("months", "wide", codes),
    )


def _named(what: str, width: str, codes: list[str]) -> dict[str, int]:
    from babel import Locale

    return {
        re.sub(r"[.\s]", "", fold(name)): index
        for code in codes
        for context in ("format", "stand-alone")
        for index, name in getattr(Locale.parse(code), what)[context].get(width, {}).items()
    }
