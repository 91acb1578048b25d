"""What tells one contact of a pair from the other, in a few words."""

from __future__ import annotations

from smallbiz.people.cards import ContactCard
from smallbiz.people.likely import Pair
from smallbiz.people.reasons import in_one_line, level_words
from smallbiz.words.formats import counted, short_day
from smallbiz.words.translation import _, ngettext
from ui.kit.row_items import ListRow
from ui.pairs.card import TONES, Head


def head_of(card: ContactCard, *, stays: bool) -> Head:
    """Who it is: since when, with how many sales and open deals."""
    parts = [_("since {day}").format(day=short_day(card.created_on))]
    if card.sales:
        parts.append(counted(ngettext("{n} sale", "{n} sales", card.sales), card.sales))
    if card.open_deals:
        deals = ngettext("{n} open deal", "{n} open deals", card.open_deals)
        parts.append(counted(deals, card.open_deals))
    icon = "store" if card.kind == "company" else "users"
    return Head(icon, _("Stays") if stays else _("Goes into it"), " · ".join(parts))


def pair_row(place: int, pair: Pair, name: str) -> ListRow:
    """A pair as a row of the list."""
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
