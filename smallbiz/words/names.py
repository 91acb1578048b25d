"""Names of people: taken apart, put together as their country does, and as initials."""

import re

from smallbiz.words.text import fold, one_line

_FAMILY_FIRST = frozenset({"CN", "HK", "HU", "JP", "KP", "KR", "MO", "TW", "VN"})
_WITHOUT_PARTICLES = _FAMILY_FIRST - {"HU"}
"""Countries where "Le", "Mac" or "San" is a family name of its own."""
_DEGREES = frozenset({
    "dr", "dra", "drs", "prof", "mag", "ing", "dipl", "ir", "phd", "med", "dent", "vet", "habil", "jur", "rer",
    "nat", "phil", "dipl-ing", "dipl.-ing", "dr.-ing", "dr-ing", "bsc", "msc", "mba", "mgr", "mudr", "judr", "bc",
    "dott", "dott.ssa", "avv", "inż", "inz",
})  # fmt: skip
_TITLES = _DEGREES | frozenset({
    "mr", "mrs", "ms", "miss", "mx", "herr", "frau", "fr", "hr", "mme", "mlle", "m", "sr", "sra", "srta", "sig",
})  # fmt: skip
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "das",
        "du",
        "la",
        "le",
        "ten",
        "ter",
        "zu",
        "zum",
        "zur",
        "vom",
        "af",
        "av",
        "el",
        "al",
        "bin",
        "ibn",
        "mac",
        "mc",
        "st",
        "san",
        "saint",
        "o",
        "'t",
    ]
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def split_name(name: str, country: str | None = None) -> tuple[str, str]:
    """(given, family) of "Anna van den Berg", "Berg, Anna" or, from Hungary or Asia, "Nagy Anna".

    Titles stay with the given name, particles with the family name. One word alone is a given name.
    """
    name = one_line(name)
    if "," in name:
        family, _, given = (part.strip() for part in name.partition(","))
        if _key(given) not in _SUFFIXES:
            return given, family
        name = f"{family} {given}"
    words = name.split()
    if country in _FAMILY_FIRST and len(words) > 1:
        end = 1 if country in _WITHOUT_PARTICLES else _family_end(words)
        return " ".join(words[end:]), " ".join(words[:end])
    start = _family_start(words)
    return " ".join(words[:start]), " ".join(words[start:])


def join_name(given: str, family: str, country: str | None = None) -> str:
    """The full name in the order of its country; East Asian writing has no space in between."""
    given, family = one_line(given), one_line(family)
    if country not in _FAMILY_FIRST:
        return f"{given} {family}".strip()
    close = _EAST_ASIAN.match(family) and _EAST_ASIAN.match(given)
    return f"{family}{'' if close else ' '}{given}".strip()


def initials(name: str) -> str:
    """One or two capitals for an avatar, of the first and last word; titles left out, "" when none."""
    words = [word for word in re.split(r"[\s\-]+", one_line(name)) if _key(word) not in _TITLES]
    letters = [letter.group() for word in words if (letter := re.search(r"[^\W_]", word))]
    chosen = letters[:1] + letters[1:][-1:]
    return "".join(letter.upper()[:1] for letter in chosen)


def is_title(word: str) -> bool:
    """Whether a word says what somebody has learnt or is, "Dr.", "Prof", "med."; "Herr" does not."""
    return _key(word) in _DEGREES


def _family_start(words: list[str]) -> int:
    """Where the family name begins: its last word, suffixes after it and particles before it."""
    first = next((i for i, word in enumerate(words) if _key(word) not in _TITLES), len(words))
    if len(words) - first < 2:
        return len(words) if first == 0 else first
    start = len(words) - 1
    while start > first + 1 and _key(words[start]) in _SUFFIXES:
        start -= 1
    while start > first + 1 and _key(words[start - 1]) in _PARTICLES:
        start -= 1
    return start


def _family_end(words: list[str]) -> int:
    """Where a family name that comes first ends: "De Luca Gennaro", "van der Berg Anna"."""
    end = next((i for i, word in enumerate(words) if _key(word) not in _PARTICLES), 0) + 1
    return end if end < len(words) else 1


def _key(word: str) -> str:
    return fold(word).strip(".,'’")
