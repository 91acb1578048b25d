"""How much a text is like one of a language: what its letters say where a file is too small to guess by."""

import re
from collections import Counter

_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"

ALPHABETS = (
    "äöüß", "àâçéèêëîïôœùûüÿ", "áéíñóúü¿¡", "áâãàçéêíóôõúü", "àèéìíîòóùú", "àçèéíïòóúü·",
    "éëïöüèáóú", "åäöæøé", "áðéíóúýþæö", "äõöüšž", "ąćęłńóśźż", "áčďéěíňóřšťúůýž",
    "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "çğıöşüâî\u0307", "ąčęėįšųūž",
    "āčēģīķļņšūž", _RUSSIAN, _RUSSIAN + "іїєґ’", _RUSSIAN + "ўі", "абвгдђежзијклљмнњопрстћуфхцчџш",
    _RUSSIAN[:-3] + "ъьюя", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
)  # fmt: skip
"""Letters beyond a to z of German, French, Spanish, Portuguese, Italian, Catalan, Dutch, the North,
Icelandic, Estonian, Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Turkish, Lithuanian, Latvian,
Russian, Ukrainian, Belarusian, Serbian, Bulgarian and Greek."""

_KNOWN = frozenset("".join(ALPHABETS))
_SIGNS = frozenset("–—‘’‚“”„…«»‹›€£§©®™°•ºª½²³")
"""Stand beside words in any language."""

_LETTERS = [chr(code) for code in range(0xC0, 0x250)]
_CAPITALS, _SMALL = "".join(filter(str.isupper, _LETTERS)), "".join(filter(str.islower, _LETTERS))
_MISPLACED = re.compile(
    rf"[a-z{_SMALL}][{_CAPITALS}]|[A-Z][{_CAPITALS}](?=[a-z])|[{''.join(_LETTERS)}]{{3,}}|[а-яё][А-ЯЁ]"
    r"|[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]"
)
"""A capital within a word, three letters with accents in a row, or Greek and Cyrillic letters beside Latin ones."""

_TOUCHING = re.compile(
    r"[^\W\d_][€£§©®™•½²³‹›]|[^\W\d_NnMCSD][°ºª]|[£§©®™•½²³‚„…](?=[^\W\d_])(?<=\w.)"
)
"""A sign within a word; but "N°", "Nº" and "Mª" are written so."""

_ACCENTED = frozenset("áéíóú")
"""Letters that Estonian, which has "õ" as well, does without."""

_HUNGARIAN = re.compile("[õÕ](?![eE])")
"""What Windows for the West makes of "ő"; Portuguese has such a letter only in "õe"."""


def likeness(text: str) -> float:
    """From 0, no language has these letters, to 1.5: one language has them all."""
    beyond = Counter(char for char in text.lower() if char > "\x7f" and not char.isspace())
    for sign in _SIGNS:
        beyond.pop(sign, None)
    total = sum(beyond.values())
    if not total:
        return 0.0
    best = max(sum(map(beyond.__getitem__, set(letters))) for letters in ALPHABETS)
    known = sum(count for char, count in beyond.items() if char in _KNOWN)
    return (best + known / 2 - misplaced(text)) / total


def misplaced(text: str) -> int:
    """How many letters and signs stand where no language has them."""
    western = not _ACCENTED.isdisjoint(text) and len(_HUNGARIAN.findall(text))
    return len(_MISPLACED.findall(text)) + len(_TOUCHING.findall(text)) + western
