"""Find or do anything: what the search index knows, and all that the owner can do."""

from __future__ import annotations

from smallbiz.words.translation import _
from ui.actions import Actions, keys_of
from ui.deeds import deeds
from ui.desk import Desk
from ui.found import found_entries
from ui.kit.palette import Entry
from ui.kit.palette_view import Palette
from ui.other_words import other_words, small_words

UNKNOWN = ("", "")
COMMON = ("note", "contact", "deal", "activity", "followup", "sale")
"""What is done most often stands first while nothing is typed."""


def open_palette(desk: Desk, actions: Actions) -> Palette:
    """Open the box above the page."""
    palette = Palette(
        desk.window,
        lambda typed: offered(desk, actions, typed),
        small=small_words(),
        hint=_("Find someone or something, or type what to do"),
        nothing=_("Nothing fits. Try fewer letters."),
        spoken=_("Find or do anything"),
    )
    palette.chosen.connect(lambda key: _carry_out(key))
    palette.open()
    return palette


def offered(desk: Desk, actions: Actions, typed: str) -> list[Entry]:
    """What is found in the file, then all that can be done; the palette keeps what fits."""
    return [*found_entries(desk, typed), *_doable(desk, actions)]


def _carry_out(key: object) -> None:
    if callable(key):
        key()


def _doable(desk: Desk, actions: Actions) -> list[Entry]:
    """What is done most, then what no menu has, then every other action."""
    known = _of_menus(desk, actions)
    first = [known.pop(key) for key in COMMON if key in known]
    return [*first, *_deeds(desk), *known.values()]


def _of_menus(desk: Desk, actions: Actions) -> dict[str, Entry]:
    """Every action; what Undo would take back stands below it and is not searched."""
    steps = {"undo": desk.workspace.undoable(), "redo": desk.workspace.redoable()}
    known = other_words()
    return {
        key: Entry(
            key=action.trigger,
            words=known.get(key, UNKNOWN)[0] or _plain(action.text()),
            section=_("Go to") if key.startswith("go_") else _("Do"),
            sub=step.label if (step := steps.get(key)) else "",
            icon=icon or "arrow-right",
            trail=keys_of(action),
            also=known.get(key, UNKNOWN)[1],
        )
        for key, action, icon in actions
        if action.isEnabled() and key != "find"
    }


def _deeds(desk: Desk) -> list[Entry]:
    return [
        Entry(key=deed.run, words=deed.words, section=_("Do"), icon=deed.icon, also=deed.also)
        for deed in deeds(desk.window)
    ]


def _plain(words: str) -> str:
    """The words of a menu without the mark of its letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
