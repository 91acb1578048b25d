"""Note who came from an activity: several people at once, known or new, as one step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from smallbiz.journey.kinds import KINDS, MARKETING, label
from smallbiz.people.finding import COMPANY, PERSON
from smallbiz.words.day_reading import Meant
from smallbiz.words.errors import RuleBroken
from smallbiz.words.formats import counted
from smallbiz.words.names import initials
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.inputs import day_field
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.chips import ChipFlow, ChipText
from ui.kit.choices import Choices
from ui.kit.field import settle
from ui.kit.labels import muted
from ui.kit.lookup import LookupField
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.kit.sheets import Sheet

SHOWN = 6
FIRST = "came"


def open_sheet(desk: Desk, activity_id: int) -> CameSheet:
    """Open it for an activity."""
    sheet = CameSheet(desk, activity_id)
    sheet.open()
    return sheet


class CameSheet(Sheet):
    """A name and Enter adds one more; Delete takes one off the list; Ctrl+Enter notes all."""

    def __init__(self, desk: Desk, activity_id: int) -> None:
        activity = desk.workspace.activities.row(activity_id)
        super().__init__(
            desk.window,
            _("Who came?"),
            "came_sheet",
            close_tip=_("Close"),
            sub=activity.name if activity else "",
            width=560,
        )
        self._desk, self._activity_id = desk, activity_id
        self._people: list[tuple[int | str, str]] = []
        self._kind = ChipFlow(
            [ChipText(key, label(key)) for key, kind in KINDS.items() if kind.hat == MARKETING],
            "came_kind",
            _("What happened?"),
        )
        self._kind.choose(FIRST)
        self._who = LookupField(
            _("Who?"), "came_who", self._find, hint=_("Two letters of the name, then Enter")
        )
        self._list = RowList(_("People to note"), height=40, lines=False, fit=True)
        self._list.setObjectName("came_list")
        self._day = day_field(desk, _("When was it?"), "came_day", Meant.PAST, desk.workspace.today)
        self._none = muted(_("Nobody chosen yet. New names are added to your contacts."), wrap=True)
        self._save = Button("", "came_save", kind="primary", icon="check", does=self.save)
        self._arrange()
        self._show()

    def save(self) -> None:
        """Note everyone on the list; a name that still stands in the field counts too."""
        if self._who.text and not self._take_typed():
            return
        if not self._people:
            self._who.show_error(_("Choose who it was."))
            self._who.control.setFocus()
            return
        if not settle(self._day):
            return
        people = [key for key, _name in self._people]
        touches, kind = self._desk.workspace.touches, str(self._kind.value)
        day = self._day.value
        try:
            self._desk.do(
                lambda: touches.came_from(people, self._activity_id, kind, day)  # type: ignore[arg-type]
            )
        except RuleBroken as broken:
            (self._day if broken.field == "on" else self._who).show_error(broken.message)
            return
        self.close()

    def _arrange(self) -> None:
        for part in (self._kind, self._who, self._list, self._none, self._day):
            self.lay.addWidget(part)
        self._who.committed.connect(self._take)
        self._who.control.setFocus()
        key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._take_off)
        off = Button(
            _("Take off the list"), "came_off", kind="quiet", compact=True, does=self._take_off
        )
        self._off = off
        self.lay.insertLayout(self.lay.indexOf(self._none) + 1, row(off, 1))
        self.foot(1, self._save)
        self.main(self._save)

    def _show(self) -> None:
        rows = [
            ListRow(
                place,
                name,
                initials=initials(name),
                right=_("New") if isinstance(key, str) else "",
                right_tone="accent_text",
            )
            for place, (key, name) in enumerate(self._people)
        ]
        self._list.show_items(rows)
        count = len(rows)
        for part in (self._list, self._off):
            part.setVisible(bool(rows))
        self._none.setVisible(not rows)
        many = counted(ngettext("Note {n} person", "Note {n} people", count), count)
        self._save.say(many if count else _("Note who came"))

    def _find(self, letters: str) -> Choices:
        found = self._desk.workspace.search.find(letters, SHOWN, (PERSON, COMPANY))
        hits = [hit for kind in found for hit in kind.hits][:SHOWN]
        choices: list[tuple[int | str, str]] = [
            (hit.id, hit.title) for hit in hits if hit.id not in dict(self._people)
        ]
        if all(fold(hit.title) != fold(letters) for hit in hits):
            choices.append((one_line(letters), _("Add ‘{name}’").format(name=letters)))
        return choices

    def _take(self, key: object) -> None:
        if isinstance(key, int):
            self._add(key, self._desk.workspace.contacts.name(key))
        elif isinstance(key, str):
            self._add(key, key)

    def _take_typed(self) -> bool:
        """Whether what was only typed is unmistakable, and then on the list."""
        choices = self._find(self._who.text)
        if len(choices) != 1:
            self._who.show_error(_("Choose who it was."))
            self._who.control.setFocus()
            return False
        self._take(choices[0][0])
        return True

    def _add(self, key: int | str, name: str) -> None:
        if key not in dict(self._people):
            self._people.append((key, name))
        self._who.show_value(None, "")
        self._who.control.setFocus()
        self._show()

    def _take_off(self) -> None:
        place = self._list.current_id()
        if place is not None:
            del self._people[place]
            self._show()
        self._who.control.setFocus()
