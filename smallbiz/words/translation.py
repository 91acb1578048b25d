"""The language of everything the owner reads: gettext catalogues, English as the source."""

import gettext
import io
import os
from functools import lru_cache
from pathlib import Path

from resources import ROOT

SOURCE = "en"
_FOLDER = ROOT / "translations"

_catalogue: gettext.NullTranslations = gettext.NullTranslations()
_language = SOURCE
_country: str | None = None


def _(message: str) -> str:
    """The message in the owner's language."""
    return _catalogue.gettext(message)


def ngettext(one: str, many: str, n: int) -> str:
    """The message for n things in the owner's language, without n filled in."""
    return _catalogue.ngettext(one, many, n)


def pgettext(context: str, message: str) -> str:
    """The message in the owner's language where the same English word means several things."""
    return _catalogue.pgettext(context, message)


def use(language: str | None = None, country: str | None = None) -> None:
    """Speak this language ("de"; None = the computer's), with the country's numbers and dates.

    `country` is an ISO code ("CH"); None takes the computer's where its language is the same.
    A language without a catalogue speaks English.
    """
    global _catalogue, _language, _country
    own_language, own_country = _of_computer()
    wanted = _parts(language)[0] if language else own_language
    _language = wanted if wanted in available() else SOURCE
    _country = country or (own_country if _language == own_language else None)
    _catalogue = gettext.NullTranslations() if _language == SOURCE else _load(_language)


def language() -> str:
    """The language spoken now, as an ISO code ("en", "de")."""
    return _language


def country() -> str | None:
    """The country whose numbers and dates are written now, as an ISO code, if one is known."""
    return _country


def available() -> tuple[str, ...]:
    """The languages the program speaks, English included, in alphabetical order."""
    spoken = (name for name in os.listdir(_FOLDER) if _has_catalogue(_FOLDER / name))
    return tuple(sorted({SOURCE, *spoken}))


@lru_cache
def in_every_language(message: str) -> tuple[str, ...]:
    """A message as each language says it, for names that were once given in another one."""
    spoken = (_load(name).gettext(message) for name in available() if name != SOURCE)
    return tuple(dict.fromkeys([message, *spoken]))


def locale_code() -> str:
    """The Babel locale of numbers and dates: language and country, or the nearest that exists."""
    return _nearest(_language, _country)


@lru_cache
def _nearest(language: str, country: str | None) -> str:
    from babel.localedata import exists

    names = [f"{language}_{country}"] if country else []
    if country and language == "en":
        names.append("en_001")
    return next((name for name in names if exists(name)), language)


def _of_computer() -> tuple[str, str | None]:
    names = (os.environ.get(key) for key in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return _parts(next((name for name in names if name), None) or _of_locale() or SOURCE)


def _of_locale() -> str | None:
    from locale import getlocale

    return getlocale()[0]


def _parts(name: str) -> tuple[str, str | None]:
    """("de", "CH") of "de_CH.UTF-8", "de-CH" or "de_CH:en"."""
    parts = name.split(":")[0].split(".")[0].split("@")[0].replace("-", "_").split("_")
    country = parts[-1].upper() if len(parts) > 1 and len(parts[-1]) == 2 else None
    return parts[0].lower(), country


def _has_catalogue(folder: Path) -> bool:
    return any((folder / "LC_MESSAGES" / f"smallbiz.{kind}").exists() for kind in ("mo", "po"))


def _load(language: str) -> gettext.NullTranslations:
    """The compiled catalogue where it is there and not older than its source, else the source."""
    source = _FOLDER / language / "LC_MESSAGES" / "smallbiz.po"
    compiled = source.with_suffix(".mo")
    if compiled.exists() and not _newer(source, compiled):
        return gettext.GNUTranslations(io.BytesIO(compiled.read_bytes()))
    return _compiled(source)


def _newer(one: Path, other: Path) -> bool:
    return one.exists() and one.stat().st_mtime > other.stat().st_mtime


def _compiled(source: Path) -> gettext.NullTranslations:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    buffer = io.BytesIO()
    with source.open("rb") as stream:
        write_mo(buffer, read_po(stream))
    buffer.seek(0)
    return gettext.GNUTranslations(buffer)
