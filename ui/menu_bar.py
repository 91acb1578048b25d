"""The menus of the window by name, empty until `ui.menus` fills them."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar

from smallbiz.words.translation import _


def make_menus(bar: QMenuBar) -> dict[str, QMenu]:
    """Put the title of every menu into the bar."""
    titles = {
        "file": _("&File"),
        "edit": _("&Edit"),
        "new": _("&New"),
        "go": _("&Go"),
        "view": _("&View"),
        "help": _("&Help"),
    }
    menus = {key: bar.addMenu(title) for key, title in titles.items()}
    for key, menu in menus.items():
        menu.setAccessibleName(titles[key].replace("&", ""))
    return menus
