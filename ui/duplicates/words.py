"""Pairs of contacts as rows of the list, under heads that say how likely they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from smallbiz.people.likely import Level, Pair
from smallbiz.people.reasons import in_one_line, level_words
from smallbiz.words.formats import number
from ui.kit.row_items import Head, ListRow
from ui.pairs.card import TONES


def pair_rows(pairs: Sequence[Pair], names: Mapping[int, str]) -> Iterator[Head | ListRow]:
    """Every pair; its id is its place among them."""
    for level, every in groupby(enumerate(pairs), key=lambda each: each[1].likeness.level):
        same = list(every)
        yield _head(level, len(same))
        for place, pair in same:
            yield _row(place, pair, names.get(pair.one, ""))


def _head(level: Level, count: int) -> Head:
    words, tone = level_words(level), TONES[level]
    title = words[:1].upper() + words[1:]
    return Head(title, number(count), "accent_text" if tone == "accent" else tone)


def _row(place: int, pair: Pair, name: str) -> ListRow:
    reason = in_one_line(pair.likeness.by)
    spoken = f"{name}, {reason}, {level_words(pair.likeness.level)}"
    return ListRow(place, name, second=reason, spoken=spoken, tip=reason)
