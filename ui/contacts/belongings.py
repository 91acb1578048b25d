"""Lists in the pane: the deals of a contact, the people of a company, whom somebody recommended."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smallbiz.people.cards import ContactCard, Person
from smallbiz.words.translation import _
from ui.contacts.lines import deal_row, person_row
from ui.desk import Desk
from ui.kit.boxes import row, vbox
from ui.kit.buttons import Button
from ui.kit.labels import label
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList


class Section(QWidget):
    """A heading with room for a button, and a list below that is as high as its rows."""

    def __init__(
        self, title: str, name: str, opened: Callable[[int], object], button: Button | None = None
    ) -> None:
        super().__init__()
        self._title = label(title, "strong")
        self.list = RowList(title, inset=6, lines=False, fit=True)
        self.list.setObjectName(name)
        self.list.opened.connect(opened)
        self.list.clicked.connect(lambda _index: opened(self.list.current_id() or 0))
        lay = vbox(self, 4)
        head: QHBoxLayout = row(self._title, 1)
        if button:
            head.addWidget(button)
        lay.addLayout(head)
        lay.addWidget(self.list)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these; an empty list takes no room."""
        self.list.show_items(rows)
        self.list.setVisible(bool(rows))
        if self.list.items.items and not self.list.hasFocus():
            self.list.clearSelection()


class DealsSection(Section):
    """The deals of a contact; one leads to its page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._contact_id = 0
        add = Button(
            _("Deal"),
            "contact_deal",
            kind="quiet",
            icon="plus",
            compact=True,
            tip=_("A new deal with this contact"),
            does=lambda: desk.sheet("deal", contact_id=self._contact_id),
        )
        super().__init__(
            _("Deals"), "contact_deals", lambda ident: desk.go("deals", deal_id=ident), add
        )

    def show_card(self, card: ContactCard) -> None:
        """Show the deals of somebody."""
        self._contact_id = card.id
        workspace = self._desk.workspace
        currency, today = workspace.business.currency(), workspace.today
        deals = workspace.deals_of(card.id)
        self.show_rows([deal_row(deal, card.id, currency, today) for deal in deals])


class PeopleSection(Section):
    """People of a company, or whom somebody recommended; one leads to their contact."""

    def __init__(self, desk: Desk, title: str, name: str) -> None:
        super().__init__(title, name, lambda ident: desk.go("contacts", contact_id=ident))

    def show_people(self, people: Sequence[Person]) -> None:
        """Show them; without anybody the whole section goes."""
        self.setVisible(bool(people))
        self.show_rows([person_row(person) for person in people])
