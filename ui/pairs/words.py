"""What tells one contact of a pair from the other, in a few words."""

from __future__ import annotations

from smallbiz.people.cards import ContactCard
from smallbiz.words.formats import counted, short_day
from smallbiz.words.translation import _, ngettext


def known_by(card: ContactCard) -> str:
    """Since when somebody is known, with how many sales and open deals."""
    parts = [_("since {day}").format(day=short_day(card.created_on))]
    if card.sales:
        parts.append(counted(ngettext("{n} sale", "{n} sales", card.sales), card.sales))
    if card.open_deals:
        deals = ngettext("{n} open deal", "{n} open deals", card.open_deals)
        parts.append(counted(deals, card.open_deals))
    return " · ".join(parts)


def icon_of(kind: str) -> str:
    """The icon of a person or a company."""
    return "store" if kind == "company" else "users"
