"""Names where people have two family names, as in Spain and Portugal."""

from smallbiz.words.names import split_name
from smallbiz.words.text import fold

_BETWEEN = frozenset({"de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "das"})

"""Words within a name: "María del Carmen"."""


def with_two_families(name: str, second: frozenset[str]) -> tuple[str, str]:
    """ "Lucía | Fernández Gómez", "María del Carmen | Ruiz", "Ana Belén | Gil", "Jon Ander | Soto Paz"."""
    if "," in name:
        return split_name(name)
    words, given = name.split(), 1
    told = [i for i, word in enumerate(words[1:-1], 1) if fold(word) in second]
    if told and set(map(fold, words[1 : told[0]])) <= _BETWEEN:
        given = told[0] + 1
    elif len(words) == 4 and _BETWEEN.isdisjoint(map(fold, words)):
        given = 2
    return " ".join(words[:given]), " ".join(words[given:])
