"""The sidebar of the window, made from the pages: under their headings, and at its foot."""

from __future__ import annotations

from collections.abc import Collection

from smallbiz.words.translation import _
from ui.kit.nav import NavEntry
from ui.kit.sidebar import Sidebar
from ui.pages import Entry, group_label

TONES = {"marketing": "mkt", "sales": "sales"}


def make_sidebar(pages: Collection[Entry]) -> Sidebar:
    """In the language that is spoken now."""
    return Sidebar(
        _listed(pages),
        [_nav(page) for page in pages if page.group == "foot"],
        program="smallbiz",
        find_words=_("Find or do anything"),
        find_key=_("Ctrl K"),
        spoken=_("Pages"),
    )


def _listed(pages: Collection[Entry]) -> list[NavEntry]:
    listed: list[NavEntry] = []
    group = ""
    for page in pages:
        if page.group in ("foot", "hidden"):
            continue
        if page.group != group:
            group = page.group
            listed.append(NavEntry(group, group_label(group)))
        listed.append(_nav(page))
    return listed


def _nav(page: Entry) -> NavEntry:
    return NavEntry(page.key, page.text, page.icon, TONES.get(page.group, "accent_text"))
