"""A pair of contacts as a row of the list."""

from __future__ import annotations

from smallbiz.people.likely import Pair
from smallbiz.people.reasons import in_one_line, level_words
from ui.kit.row_items import ListRow
from ui.pairs.card import TONES


def pair_row(place: int, pair: Pair, name: str) -> ListRow:
    """Who it is about, why, and how likely it is."""
    reason, level = in_one_line(pair.likeness.by), level_words(pair.likeness.level)
    tone = TONES[pair.likeness.level]
    return ListRow(
        place,
        name,
        second=reason,
        right=level,
        right_tone="accent_text" if tone == "accent" else tone,
        spoken=f"{name}, {reason}, {level}",
        tip=reason,
    )
