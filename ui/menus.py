"""The actions of the window, put into its menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from smallbiz.words.translation import _
from ui.kit.theme import Scheme
from ui.pages import entries

if TYPE_CHECKING:
    from ui.window import Window

Keys = QKeySequence.StandardKey


def fill_menus(window: Window) -> None:
    """Make every action and put it into its menu."""
    for build in (_file, _edit, _new, _go, _view, _help):
        build(window)


def _file(window: Window) -> None:
    add = window.actions_.add
    add("open", _("&Open a file…"), lambda: window.file("choose"), Keys.Open, "folder-open")
    add("create", _("Start a &new file…"), lambda: window.file("create"), None, "file-pen")
    add(
        "example",
        _("Open the e&xample business"),
        lambda: window.file("open_example"),
        None,
        "store",
    )
    add(
        "import",
        _("&Import contacts…"),
        lambda: window.go("intake", anew=True),
        "Ctrl+I",
        "file-spreadsheet",
    )
    add("export", _("&Export…"), lambda: window.sheet("export"), None, "file-down")
    add("copy", _("&Save a copy…"), lambda: window.file("save_copy"), None, "copy")
    add("take_over", _("&Take the file over"), lambda: window.file("take_over"), None, "usb")
    add("backup", _("Back up now"), lambda: window.file("back_up"), None, "hard-drive")
    add("print", _("&Print…"), window.print_page, Keys.Print, "printer")
    add("quit", _("&Quit"), window.close, Keys.Quit, "x")
    window.actions_.fill(
        window.menus["file"],
        "open create example - import export - copy backup take_over - print - quit",
    )


def _edit(window: Window) -> None:
    add = window.actions_.add
    add("undo", _("&Undo"), window.undo, Keys.Undo, "undo-2")
    redo = add("redo", _("&Redo"), window.redo, None, "redo-2")
    redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    add("find", _("&Find or do anything"), window.find_anything, "Ctrl+K", "search")
    add("search", _("&Search on this page"), window.search, Keys.Find, "search")
    add("history", _("&History…"), lambda: window.go("history"), None, "history")
    add("duplicates", _("Find &duplicates"), lambda: window.go("duplicates"), None, "merge")
    window.actions_.fill(window.menus["edit"], "undo redo - find search - duplicates history")


def _new(window: Window) -> None:
    add = window.actions_.add
    add("new", _("New on this &page"), window.new_here, Keys.New, "plus")
    add("contact", _("&Contact"), lambda: window.sheet("contact"), "Ctrl+Shift+C", "user-plus")
    add("deal", _("&Deal"), lambda: window.sheet("deal"), "Ctrl+Shift+D", "square-kanban")
    add(
        "activity",
        _("&Activity"),
        lambda: window.sheet("activity"),
        "Ctrl+Shift+A",
        "calendar-plus",
    )
    add("followup", _("&Follow-up"), lambda: window.sheet("followup"), None, "calendar-clock")
    add("sale", _("&Sale without a deal"), lambda: window.sheet("sale"), None, "banknote")
    add(
        "note", _("&Note a call, visit or message"), lambda: window.sheet("note"), "Ctrl+L", "phone"
    )
    window.actions_.fill(window.menus["new"], "new - contact deal activity followup sale - note")


def _go(window: Window) -> None:
    add, places = window.actions_.add, window.places
    add("back", _("&Back"), places.back, Keys.Back, "chevron-left")
    add("forward", _("&Forward"), places.forward, Keys.Forward, "chevron-right")
    shown = [entry for entry in entries() if entry.group != "hidden"]
    for number, entry in enumerate(shown, 1):
        key = f"Ctrl+{number}" if number < 10 else None
        does = partial(window.go, entry.key)
        window.actions_.add(f"go_{entry.key}", entry.text, does, key, entry.icon)
    window.actions_.add(
        "outlook", _("What is &coming in"), lambda: window.sheet("outlook"), None, "trending-up"
    )
    window.actions_.add(
        "advice", _("What to do ne&xt"), lambda: window.sheet("advice"), None, "lightbulb"
    )
    window.actions_.add(
        "routine", _("Your &routine"), lambda: window.sheet("routine"), None, "list"
    )
    window.actions_.add(
        "compare",
        _("Compare &two efforts"),
        lambda: window.go("worked", compare=True),
        None,
        "scale",
    )
    window.actions_.add("pane", _("Next &pane"), window.next_pane, "F6", "arrow-right")
    window.actions_.fill(
        window.menus["go"],
        "back forward - "
        + " ".join(f"go_{entry.key}" for entry in shown)
        + " - routine advice outlook compare pane",
    )


def _view(window: Window) -> None:
    add = window.actions_.add
    schemes = QActionGroup(window)
    looks: tuple[tuple[Scheme, str, str], ...] = (
        ("light", _("&Light"), "sun"),
        ("dark", _("&Dark"), "moon"),
        ("system", _("Like the &system"), "sun-moon"),
    )
    for key, text, icon in looks:
        action = add(f"look_{key}", text, partial(window.look, key), None, icon)
        action.setCheckable(True)
        schemes.addAction(action)
    larger = add("larger", _("L&arger text"), lambda: window.resize_text(10), None, "plus")
    larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
    add("smaller", _("S&maller text"), lambda: window.resize_text(-10), "Ctrl+-", "minus")
    add("normal", _("&Normal text size"), lambda: window.resize_text(0), "Ctrl+0", "ruler")
    window.actions_.fill(
        window.menus["view"], "look_light look_dark look_system - larger smaller normal"
    )


def _help(window: Window) -> None:
    add = window.actions_.add
    add(
        "words",
        _("&Words explained"),
        lambda: window.explain("words"),
        Keys.HelpContents,
        "book-open",
    )
    add("keys", _("&Keys"), lambda: window.explain("keys"), None, "keyboard")
    add("score", _("How &scores work"), lambda: window.sheet("score"), None, "target")
    about = add("about", _("&About smallbiz"), lambda: window.explain("about"), None, "info")
    about.setMenuRole(QAction.MenuRole.AboutRole)
    window.actions_.fill(window.menus["help"], "words keys score about")
