"""Find or do anything: what the search index knows, and every action of the window."""

from __future__ import annotations

from collections.abc import Callable

from smallbiz.words.translation import _
from ui.actions import Actions
from ui.desk import Desk
from ui.kit.palette import Entry
from ui.kit.palette_view import Palette

SHOWN = 5
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


def open_palette(desk: Desk, actions: Actions) -> Palette:
    """Open the box above the page."""
    palette = Palette(
        desk.window,
        lambda typed: [*_found(desk, typed), *_doable(desk, actions)],
        hint=_("Find someone or something, or type what to do"),
        nothing=_("Nothing fits. Try fewer letters."),
        spoken=_("Find or do anything"),
    )
    palette.chosen.connect(lambda key: _carry_out(key))
    palette.open()
    return palette


def _carry_out(key: object) -> None:
    if callable(key):
        key()


def _found(desk: Desk, typed: str) -> list[Entry]:
    if len(typed.strip()) < 2:
        return []
    sections = {
        "contact": _("People"),
        "company": _("Companies"),
        "deal": _("Deals"),
        "activity": _("Activities"),
        "touch": _("Notes"),
    }
    return [
        Entry(
            key=_opener(desk, found.kind, hit.id),
            words=hit.title,
            section=f"{sections[found.kind]} ({found.count})",
            icon=ICONS.get(found.kind, "users"),
            avatar=hit.title if found.kind == "contact" else "",
            found=True,
        )
        for found in desk.workspace.search.find(typed, SHOWN)
        for hit in found.hits
    ]


def _opener(desk: Desk, kind: str, ident: int) -> Callable[[], None]:
    page, name = TARGETS[kind]
    return lambda: desk.go(page, **{name: ident})


def _doable(desk: Desk, actions: Actions) -> list[Entry]:
    """Every action; what Undo would take back stands below it and is not searched."""
    steps = {"undo": desk.workspace.undoable(), "redo": desk.workspace.redoable()}
    bare = {"undo": _("Undo"), "redo": _("Redo")}
    return [
        Entry(
            key=action.trigger,
            words=bare.get(key) or _plain(action.text()),
            section=_("Go to") if key.startswith("go_") else _("Do"),
            sub=step.label if (step := steps.get(key)) else "",
            icon=icon or "arrow-right",
            trail=action.shortcut().toString(),
        )
        for key, action, icon in actions
        if action.isEnabled() and key != "find"
    ]


def _plain(words: str) -> str:
    """The words of a menu without the mark of its letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
