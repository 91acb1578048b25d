"""What the rows of the pane's lists say: deals and people."""

from __future__ import annotations

from datetime import date

from smallbiz.people.cards import Person
from smallbiz.people.lifecycle import Lifecycle
from smallbiz.sales.contact_deals import ContactDeal
from smallbiz.words.formats import counted
from smallbiz.words.money import show_money
from smallbiz.words.names import initials
from smallbiz.words.nearness import ago
from smallbiz.words.translation import _, ngettext
from ui.kit.row_items import ListRow

_ICONS = {
    "open": ("square-kanban", "sales"),
    "won": ("trophy", "good"),
    "lost": ("circle-x", "muted"),
}


def deal_row(deal: ContactDeal, contact_id: int, currency: str, today: date) -> ListRow:
    """A deal; for a company with the person whose it is."""
    icon, tone = _ICONS[deal.status]
    parts = [_standing(deal, today), "" if deal.contact_id == contact_id else deal.contact]
    second = " · ".join(part for part in parts if part)
    money = show_money(deal.value, currency) if deal.value else ""
    said = ", ".join(part for part in (deal.title, second, money) if part)
    return ListRow(
        deal.id, deal.title, second=second, icon=icon, icon_tone=tone, right=money, spoken=said
    )


def person_row(person: Person) -> ListRow:
    """Somebody who belongs to the contact shown."""
    stage = Lifecycle(person.stage).word
    said = ", ".join(part for part in (person.name, person.line, stage) if part)
    return ListRow(
        person.id,
        person.name,
        second=person.line,
        initials=initials(person.name),
        right=stage,
        right_tone="muted",
        spoken=said,
    )


def _standing(deal: ContactDeal, today: date) -> str:
    if deal.status == "open":
        days = deal.days or 0
        since = counted(ngettext("{n} day", "{n} days", days), days) if days else ""
        return " · ".join(part for part in (deal.stage, since) if part)
    when = ago(deal.closed_on, today) if deal.closed_on else ""
    words = _("Won {when}") if deal.status == "won" else _("Lost {when}")
    return words.format(when=when).strip()
