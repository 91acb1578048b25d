"""Pairs of people who may be one, among very many: only those are compared who share a key.

A key is an address, a number, a name in plain letters, a pet form, a place together with a word, or the
name with one letter left out. A key that more than 20 people share tells nobody apart and is passed over.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby

from smallbiz.people.likely import LEVELS, Pair, Person, likeness
from smallbiz.people.sharing import MOST
from smallbiz.people.spelling import pet_forms

Progress = Callable[[int, int], object]
AT_ONCE = 200_000
"""People of whom the keys of one kind are held at a time: some 100 MB."""
TOLD = 5_000
"""People or pairs after which progress is told."""
HEAPS = 64
"""Heaps that are sorted one by one: sorting all keys at once would hold up the window."""
_WIDTH = 42
"""Bits of a key that are kept; two keys that agree in them cost one comparison more."""
SHORTEST = 5
"""Letters of a name in which a missing one is looked for."""

Keys = Callable[[Person], Iterable[str]]


def likely_pairs(
    people: Sequence[Person],
    progress: Progress,
    asked: Callable[[Person], bool] = lambda _person: True,
    apart: Collection[tuple[int, int]] = (),
) -> list[Pair]:
    """Everyone who may be somebody else, the likeliest first.

    Of each pair one at least is `asked` about; pairs of ids in `apart`, the lower first, are known
    to be two people.
    """
    people = _without_crowds(people)
    total = len(people) * len(KINDS)
    wanted = [asked(each) for each in people]
    found: list[Pair] = []
    seen: set[int] = set()
    for turn, keys in enumerate(KINDS):
        for one, other in _sharing(people, keys, wanted, seen):
            pair = _pair(people[one], people[other])
            if pair and (pair.one, pair.other) not in apart:
                found.append(pair)
            if len(seen) % TOLD == 0:
                progress(len(people) * turn, total)
        progress(len(people) * (turn + 1), total)
    return sorted(found, key=lambda pair: (LEVELS.index(pair.likeness.level), pair))


def _without_crowds(people: Sequence[Person]) -> list[Person]:
    """Without the addresses and numbers that more than a few have."""
    held = Counter(way for each in people for way in {*each.emails, *each.phones})
    crowds = {way for way, count in held.items() if count > MOST}

    def few(ways: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(way for way in ways if way not in crowds)

    return [
        each
        if crowds.isdisjoint(each.emails) and crowds.isdisjoint(each.phones)
        else each._replace(emails=few(each.emails), phones=few(each.phones))
        for each in people
    ]


def _pair(one: Person, other: Person) -> Pair | None:
    told = likeness(one, other)
    return Pair(min(one.id, other.id), max(one.id, other.id), told) if told else None


def _sharing(
    people: Sequence[Person], keys: Keys, wanted: Sequence[bool], seen: set[int]
) -> Iterator[tuple[int, int]]:
    """Places of those who share a key of one kind, each pair once."""
    parts = 1 + len(people) // AT_ONCE
    for part in range(parts):
        for places in _groups(people, keys, part, parts):
            for at, one in enumerate(places):
                for other in places[at + 1 :]:
                    pair = one * len(people) + other
                    if (wanted[one] or wanted[other]) and pair not in seen:
                        seen.add(pair)
                        yield one, other


def _groups(people: Sequence[Person], keys: Keys, part: int, parts: int) -> Iterator[list[int]]:
    """Two to twenty places with the same key, in order."""
    shift = len(people).bit_length()
    mask, low = (1 << _WIDTH) - 1, (1 << shift) - 1
    heaps: list[list[int]] = [[] for _heap in range(HEAPS)]
    for place, each in enumerate(people):
        for number in map(hash, keys(each)):
            if number % parts == part:
                heaps[number // parts % HEAPS].append((number & mask) << shift | place)
    for heap in heaps:
        heap.sort()
        for _key, same in groupby(heap, key=lambda packed: packed >> shift):
            places = list(dict.fromkeys(packed & low for packed in same))
            if 1 < len(places) <= MOST:
                yield places


def _ways(one: Person) -> Iterator[str]:
    yield from one.emails
    yield from filter(None, one.phones)


def _names(one: Person) -> Iterator[str]:
    """The name, its letters in any order, and a longer one without each of its words."""
    words = one.spelled
    if words:
        yield "".join(words)
        yield "".join(sorted("".join(words)))
    if len(words) > 2:
        yield from ("".join((*words[:place], *words[place + 1 :])) for place in range(len(words)))


def _pet_names(one: Person) -> Iterator[str]:
    """The name with one word as any name it is a form of; the other words as they are."""
    for place, word in enumerate(one.spelled):
        rest = " ".join((*one.spelled[:place], *one.spelled[place + 1 :]))
        for number in pet_forms(word):
            yield f"{number} {rest}"


def _places(one: Person) -> Iterator[str]:
    """Company, postcode and birthday, each with a word of the name and with its initials."""
    for place in filter(None, (one.company, one.postcode, one.born)):
        yield f"{place} {''.join(sorted(word[:1] for word in one.spelled))}"
        for word in one.spelled:
            if len(word) > 1:
                yield f"{place} {word}"


def _one_left_out(one: Person) -> Iterator[str]:
    """The name with each letter left out: two names one slip apart share one of these."""
    words = one.spelled
    name = "".join(words)
    if len(name) >= SHORTEST and name.isascii():
        yield name
        for at, word in enumerate(words):
            before, after = words[:at], words[at + 1 :]
            for place in range(len(word)):
                less = word[:place] + word[place + 1 :]
                yield "".join(sorted((*before, less, *after)))


KINDS: tuple[Keys, ...] = (_ways, _names, _pet_names, _places, _one_left_out)
