"""What came of an import, in sentences."""

from __future__ import annotations

from smallbiz.intake.outcome import Outcome
from smallbiz.words.formats import counted, listed, number
from smallbiz.words.translation import _, ngettext

NAMED = 3
"""So many efforts are named."""


def came_in(outcome: Outcome) -> str:
    """What came in, in one sentence."""
    if not outcome.changes_anything:
        return _("Everything was there already. Nothing was changed.")
    new = counted(_new_words(outcome), outcome.created)
    if not outcome.updated:
        return _("{new}.").format(new=new)
    changed = _("{n} updated").format(n=number(outcome.updated))
    return _("{new}, {changed}.").format(new=new, changed=changed)


def made_words(outcome: Outcome) -> str:
    """What was added besides the rows: "Also new: 3 companies."."""
    words = {
        "company": ngettext("{n} company", "{n} companies", outcome.made.get("company", 0)),
        "contact": ngettext("{n} contact", "{n} contacts", outcome.made.get("contact", 0)),
        "activity": ngettext("{n} activity", "{n} activities", outcome.made.get("activity", 0)),
        "stage": ngettext("{n} stage", "{n} stages", outcome.made.get("stage", 0)),
        "sale": ngettext("{n} sale", "{n} sales", outcome.made.get("sale", 0)),
    }
    parts = [counted(words[key], n) for key, n in outcome.made.items() if n and key in words]
    return _("Also new: {things}.").format(things=listed(parts)) if parts else ""


def brought_words(outcome: Outcome) -> str:
    """How many people an import noted as brought by its efforts, the largest first."""
    efforts = sorted(outcome.brought.items(), key=lambda each: -each[1])
    told = [_brought(name, people) for name, people in efforts[:NAMED]]
    more = [_("Other efforts brought people too.")] if len(efforts) > NAMED else []
    return " ".join((*told, *more))


def _brought(effort: str, people: int) -> str:
    words = ngettext(
        "{n} person noted as brought by {effort}.",
        "{n} people noted as brought by {effort}.",
        people,
    )
    return words.format(n=number(people), effort=effort)


def _new_words(outcome: Outcome) -> str:
    n = outcome.created
    return {
        "contacts": ngettext("{n} new contact", "{n} new contacts", n),
        "deals": ngettext("{n} new deal", "{n} new deals", n),
        "activities": ngettext("{n} new activity", "{n} new activities", n),
        "touches": ngettext("{n} new touch", "{n} new touches", n),
        "sales": ngettext("{n} new sale", "{n} new sales", n),
    }[outcome.kind]
