"""In whose words a row of headers is written: a program's, a language's; that settles what is ambiguous."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from smallbiz.intake.vocabulary import (
    FIRST_LANGUAGES,
    KINDS,
    Kind,
    header_key,
    headers_of,
    keyed,
    languages,
    meanings,
    phrases,
    programs,
    without_numbers,
)


@dataclass(frozen=True)
class Export:
    """One sort of file that a program writes."""

    known_by: frozenset[str]
    """Keys of headers that only this sort has together."""
    kind: Kind
    """What its rows are, unless the owner says otherwise."""
    touch: str
    """The kind of touch that each row is where it says none; empty when it is not known."""
    codes: Mapping[str, Mapping[str, str]]
    """Meaning → what it writes in such a cell → the words for it."""
    own: Mapping[Kind, Mapping[str, str]]
    """Header key → meaning, for each kind that its rows can be read as."""


@dataclass(frozen=True)
class Wording:
    """The words of one row of headers."""

    language: str
    export: int | None = None
    """The place of the program's export in `exports()`."""

    @property
    def written_by(self) -> Export | None:
        """The sort of file it is; None for one that somebody made by hand or that is not known."""
        return None if self.export is None else exports()[self.export]

    def own(self, kind: Kind, header: str) -> str | None:
        """What a header means in the program's own words; None when it has none for it."""
        if self.written_by is None:
            return None
        own, key = self.written_by.own.get(kind, {}), header_key(header)
        return own.get(key) or own.get(without_numbers(key))

    def known(self, kind: Kind) -> Mapping[str, str]:
        """Header key → meaning: in the language of the headers, then in any other."""
        return _known(kind, self.language)

    def is_foreign(self, kind: Kind, header: str) -> bool:
        """Whether a header is known as a whole, but neither in this language nor in English nor from a program."""
        key = header_key(header)
        return key in meanings(kind) and key not in _own_tongue(kind, self.language)

    def phrases(self, kind: Kind) -> Mapping[tuple[str, ...], str]:
        """The headers of the language, and of programs, by their words."""
        return phrases(kind, self.language)


@lru_cache
def exports() -> tuple[Export, ...]:
    """Every sort of file that is known, those with more telling headers first."""
    found = []
    for program in programs():
        for export in program.get("export", ()):
            own = {kind: keyed(export[kind]) for kind in KINDS if kind in export}
            telling = frozenset(map(header_key, export["known_by"]))
            codes = export.get("codes", {})
            found.append(Export(telling, export["kind"], export.get("touch", ""), codes, own))
    return tuple(sorted(found, key=lambda export: -len(export.known_by)))


def wording_of(headers: Iterable[str]) -> Wording:
    """The program and the language of a row of headers."""
    keys = frozenset(map(header_key, headers))
    export = next((i for i, each in enumerate(exports()) if each.known_by <= keys), None)
    return Wording(_language_of(keys | set(map(without_numbers, keys))), export)


def _language_of(keys: Iterable[str]) -> str:
    """The language that knows most of the headers; the commoner one of two."""
    wanted = frozenset(keys)
    return max(languages(), key=lambda language: len(wanted & _vocabulary(language)))


@lru_cache
def _vocabulary(language: str) -> frozenset[str]:
    return frozenset().union(*(headers_of(kind, language) for kind in KINDS))


@lru_cache
def _own_tongue(kind: Kind, language: str) -> frozenset[str]:
    own = (headers_of(kind, language), headers_of(kind, FIRST_LANGUAGES[0]))
    return frozenset().union(*own, *(keyed(program.get(kind, {})) for program in programs()))


@lru_cache
def _known(kind: Kind, language: str) -> Mapping[str, str]:
    return {**meanings(kind), **headers_of(kind, language)}
