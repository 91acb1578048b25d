"""Settings: sections at the left, their cards at the right; everything is saved as it is changed."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import hbox, scroll, vbox
from ui.kit.grounds import Card
from ui.kit.head import PageHead
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.kit.sight import in_sight
from ui.kit.theme import theme
from ui.page import Page
from ui.settings.aftercare import AftercareSection
from ui.settings.backups import BackupsSection
from ui.settings.business import BusinessSection
from ui.settings.channels import ChannelsSection
from ui.settings.goals import GoalsSection
from ui.settings.heard import HeardSection
from ui.settings.look import LookSection
from ui.settings.products import ProductsSection
from ui.settings.reports import ReportsSection
from ui.settings.section import Section
from ui.settings.stages import StagesSection

WIDTH = 340
"""Of the list of sections, in pixels at a text size of 100 %."""


class SettingsPage(Page):
    """One section at a time."""

    tables = frozenset(
        {
            "business",
            "goal",
            "estimate",
            "stage",
            "channel",
            "sale",
            "deal",
            "offer",
            "touch",
            "aftercare_step",
            "product",
        }
        | {"objection", "competitor"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sections: dict[str, Section] = {
            "business": BusinessSection(desk),
            "goals": GoalsSection(desk),
            "products": ProductsSection(desk),
            "stages": StagesSection(desk),
            "channels": ChannelsSection(desk),
            "heard": HeardSection(desk),
            "aftercare": AftercareSection(desk),
            "reports": ReportsSection(desk),
            "backups": BackupsSection(desk),
            "look": LookSection(desk),
        }
        self._stack = QStackedWidget()
        for section in self._sections.values():
            self._stack.addWidget(scroll(section))
        self._list = RowList(_("Sections"), lines=False)
        self._list.setObjectName("settings_sections")
        self._list.selected.connect(self._show)
        self._build()

    def refresh(self) -> None:
        """Show the file as it is now."""
        for section in self._sections.values():
            section.refresh()

    def show_target(self, **target: str) -> None:
        """Open a section by its key, such as section="backups"; `field` names where to begin there."""
        self._list.select(list(self._sections).index(target["section"]) + 1)
        field = self._sections[target["section"]].findChild(QWidget, target.get("field") or "-")
        if field is not None:
            QTimer.singleShot(0, field, partial(_begin_at, field))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the sections."""
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def place(self) -> dict[str, Any]:
        """The section that is open."""
        return {"section": list(self._sections)[self._stack.currentIndex()]}

    def _build(self) -> None:
        lay = vbox(self, 14, (28, 8, 28, 16))
        sentence = _("Saved as you change them. Ctrl+Z takes a change back.")
        lay.addWidget(PageHead(_("Settings"), sentence))
        self._card = Card(0, (4, 8, 4, 8))
        self._card.lay.addWidget(self._list)
        body = hbox(gap=14)
        body.addWidget(self._card)
        body.addWidget(self._stack, 1)
        lay.addLayout(body, 1)
        self._list.show_items(
            [
                ListRow(
                    place,
                    section.title,
                    second=section.sentence,
                    icon=section.icon,
                    spoken=f"{section.title}, {section.sentence}",
                )
                for place, section in enumerate(self._sections.values(), 1)
            ]
        )
        self._list.select(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text leaves most of a small window to the fields."""
        super().resizeEvent(event)
        self._card.setFixedWidth(min(theme().px(WIDTH), event.size().width() * 30 // 100))

    def _show(self, place: int | None) -> None:
        if place is not None:
            self._stack.setCurrentIndex(place - 1)


def _begin_at(field: QWidget) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    in_sight(field)
