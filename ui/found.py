"""What the search index knows of the letters typed into Find or do anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from smallbiz.people.finding import COMPANY, PERSON
from smallbiz.words.formats import number
from smallbiz.words.names import initials
from smallbiz.words.text import fold
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.palette import Entry, closeness
from ui.told_apart import told_apart

TO_TALK_TO = (PERSON, COMPANY)
LETTERS = 2
"""From how many letters on the file is searched."""
SHOWN = 5
NAMED, MENTIONED = 4, 2
"""How well a name that was searched for fits, and what only has the words in it somewhere."""
NOTHING = ("", "")
TARGETS = {
    "contact": ("contacts", "contact_id"),
    "company": ("contacts", "contact_id"),
    "deal": ("deals", "deal_id"),
    "activity": ("plan", "activity_id"),
    "touch": ("contacts", "touch_id"),
}
"""Kind of hit -> page and what it brings into view there."""
ICONS = {
    "company": "building-2",
    "deal": "square-kanban",
    "activity": "calendar-days",
    "touch": "notebook-pen",
}


def found_entries(desk: Desk, typed: str) -> list[Entry]:
    """People, companies, deals, activities and notes; and what to do with the first of the people."""
    if len(typed.strip()) < LETTERS:
        return []
    found = desk.workspace.search.find(typed, SHOWN)
    people = {hit.id: hit.title for part in found if part.kind in TO_TALK_TO for hit in part.hits}
    told = told_apart(desk.workspace, found)
    entries = [
        Entry(
            key=_opener(desk, part.kind, hit.id),
            words=hit.title,
            section=f"{_section(part.kind)} ({number(part.count)})",
            sub=told.get((part.kind, hit.id), NOTHING)[0],
            trail=told.get((part.kind, hit.id), NOTHING)[1],
            icon=ICONS.get(part.kind, "users"),
            initials=initials(hit.title) if part.kind == PERSON else "",
            found=NAMED if closeness(fold(typed), fold(hit.title)) >= MENTIONED else MENTIONED,
        )
        for part in found
        for hit in part.hits
    ]
    return [*entries, *_with_first(desk, people.items())]


def _section(kind: str) -> str:
    return {
        "contact": _("People"),
        "company": _("Companies"),
        "deal": _("Deals"),
        "activity": _("Activities"),
        "touch": _("Notes"),
    }[kind]


def _with_first(desk: Desk, people: Iterable[tuple[int, str]]) -> list[Entry]:
    """What is mostly done with somebody who was looked for."""
    for ident, name in people:
        note, deal = _("Note a call with {name}"), _("New deal with {name}")
        return [
            Entry(
                key=partial(desk.sheet, sheet, contact_id=ident),
                words=words.format(name=name),
                section=_("Do"),
                icon=icon,
                found=MENTIONED,
            )
            for sheet, words, icon in (("note", note, "phone"), ("deal", deal, "square-kanban"))
        ]
    return []


def _opener(desk: Desk, kind: str, ident: int) -> Callable[[], None]:
    page, name = TARGETS[kind]
    return lambda: desk.go(page, **{name: ident})
