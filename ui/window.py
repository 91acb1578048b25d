"""The window: the frame with an open file in it, and what the menus ask of both."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent

from smallbiz.words.translation import _
from ui.dropping import Drops
from ui.frame import Frame
from ui.kit.held import Held
from ui.places import Places
from ui.preferences import Preferences

if TYPE_CHECKING:
    from smallbiz.words.changes import Changes
    from smallbiz.words.errors import StorageProblem
    from smallbiz.workspace import Workspace
    from ui.actions import Actions
    from ui.desk import Desk


class Window(Frame):
    """`take` hands it the open file; until then it is the bare frame."""

    actions_: Actions
    """Every action; made after the first paint."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self.desk: Desk | None = None
        self._habits: tuple[str | None, ...] = ()
        self._equipped = False
        self._drops = Drops(self)
        self.places = Places(self)
        self.page_picked.connect(self.go)
        self.find_pressed.connect(self.find_anything)

    def take(self, workspace: Workspace) -> None:
        """Show an open file; the pages of the one before are forgotten."""
        from ui.desk import Desk
        from ui.standing import Standing

        self.forget()
        profile = workspace.business.read()
        self._habits = (profile.language, profile.country, profile.currency)
        self.speak(profile.language, profile.country)
        self._equip()
        self.desk = Desk(self, workspace)
        self.desk.went.connect(self._visit)
        self.desk.made.connect(self._show_new)
        self.desk.troubled.connect(self._show_trouble)
        self.desk.bus.changed.connect(self._hear)
        self.standing = Standing(self)
        self.standing.tell()
        self.places.begin()
        self.places.tell()

    def begin(self) -> None:
        """Show Today, or welcome a new owner."""
        if self.desk:
            self.go("today" if self.desk.workspace.business.read().name else "welcome")

    def let_go(self) -> None:
        """Close the file that is open, if any; what is being typed is kept."""
        typing = self.focusWidget()
        if typing is not None:
            typing.clearFocus()
        self.forget()
        if self.desk:
            self.desk.close()
            self.desk = None

    def forget(self) -> None:
        """Let go of the pages, as before another file is shown or the language changes."""
        self.stack.forget()

    def speak(self, language: str | None, country: str | None) -> None:
        """Speak a language from now on: pages are made anew, the frame too where the words change."""
        from ui.speaking import speak

        self.preferences.language = language
        changed = speak(language, country)
        if changed:
            self._refurnish()
            self._equipped = False
            self._equip()
        if self.desk and changed:
            self.desk.toasts.speak(_("Undo"), _("Ctrl+Z"))
        self._make_pages_anew()

    def _make_pages_anew(self) -> None:
        """Show the page again as it would be made now, at the same place, the keyboard where it was."""
        shown, held = self.stack.key, Held()
        place = self.page.place() if self.page else {}
        self.forget()
        if self.desk and shown:
            self.standing.tell()
            self.show_place(shown, place)
            held.find_in(self.stack)

    def _follow(self) -> None:
        """Language, country and currency as the file has them now, also after Undo."""
        if self.desk:
            profile = self.desk.workspace.business.read()
            habits = (profile.language, profile.country, profile.currency)
            if habits != self._habits:
                self._habits = habits
                self.speak(profile.language, profile.country)

    def go(self, key: str, **target: object) -> None:
        """Show a page, and one thing on it."""
        self._visit(key, target)

    def _visit(self, key: str, target: dict[str, object]) -> None:
        if self.desk is not None:
            self.places.visit(lambda: self.show_place(key, target))

    def show_place(self, key: str, target: dict[str, object]) -> None:
        """Show a page and one thing on it, without remembering where one was."""
        if self.desk is None:
            return
        self.sidebar.choose(key)
        again = partial(self.show_place, key, target)
        self.stack.show_page(self._entries[key], self.desk, target, again)

    def _show_trouble(self, trouble: StorageProblem) -> None:
        key = self.stack.key
        self.stack.show_trouble(trouble, lambda: self.go(key))

    def _show_new(self, kind: str, ident: int) -> None:
        if self.page:
            self.page.show_new(kind, ident)

    def _hear(self, changes: Changes) -> None:
        if changes.touch("business"):
            self._follow()
        self.stack.hear(changes)
        self.standing.tell()

    def undo(self) -> None:
        """Take back the newest step."""
        if self.desk:
            self.desk.undo()

    def redo(self) -> None:
        """Do the step taken back last again."""
        if self.desk:
            self.desk.redo()

    def find_anything(self) -> None:
        """Open the box that finds or does anything."""
        if self.desk:
            from ui.finding import open_palette

            open_palette(self.desk, self.actions_)

    def search(self) -> None:
        """The cursor into the page's search field."""
        if self.page:
            self.page.search()

    def new_here(self) -> None:
        """Something new of the page's kind."""
        if self.page:
            self.page.new()

    def print_page(self) -> None:
        """Print what the page prints; the weekly report where a page prints nothing of its own."""
        if self.page and not self.page.print():
            self.go("weekly")

    def sheet(self, name: str) -> None:
        """Open one of the sheets for something new or noted."""
        if self.desk and not self.desk.busy():
            about = self.page.selection() if self.page and name == "note" else {}
            self.desk.sheet(name, **about)

    def file(self, what: str) -> None:
        """Something about files: a function of `ui.files` by name, imported when first needed."""
        getattr(import_module("ui.files"), what)(self)

    def explain(self, what: str) -> None:
        """A sheet of `ui.sheets` that needs no file: words, keys, about."""
        import_module(f"ui.sheets.{what}").open_sheet(self)

    def tell(self, trouble: StorageProblem) -> None:
        """Say in a dialog what happened, what is safe and what to do."""
        from ui.crash import tell_problem

        tell_problem(self, trouble)

    def offer_files(self, path: Path, trouble: StorageProblem) -> None:
        """The ways on when a file could not be opened."""
        from ui.nofile import NoFilePage

        self._equip()
        self.stack.addWidget(page := NoFilePage(self, path, trouble))
        self.stack.setCurrentWidget(page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave one complete file behind."""
        self.preferences.geometry = self.saveGeometry()
        self.let_go()
        super().closeEvent(event)

    def _equip(self) -> None:
        """Make every action and what the menus hold: 5 ms that the first paint does without."""
        if self._equipped:
            return
        from ui.actions import Actions
        from ui.menus import fill_menus

        self._equipped = True
        self.actions_ = Actions(self)
        fill_menus(self)
        self.actions_[f"look_{self.preferences.scheme}"].setChecked(True)
        self.places.tell()
