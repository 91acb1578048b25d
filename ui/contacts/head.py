"""The head of the pane: who it is, where they stand, how they are reached."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from smallbiz.people.cards import ContactCard
from smallbiz.people.lifecycle import Lifecycle
from smallbiz.words.names import initials
from smallbiz.words.translation import _
from ui.contacts.rows import stage_badge
from ui.desk import Desk
from ui.kit.boxes import Flow, clear, hbox, row, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.icons import icon
from ui.kit.labels import label
from ui.kit.marks import Avatar, Badge
from ui.kit.tab_order import hand_on
from ui.score_mark import DEALS, LEADS, ScoreMark

if TYPE_CHECKING:
    from smallbiz.insight.score import Score


class PaneHead(QWidget):
    """Avatar, name, badges and the buttons that begin something with this contact."""

    asked = Signal(str)
    """What was chosen in the menu: changes, merge or delete."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card: ContactCard | None = None
        self._avatar = Avatar("", 50)
        self._name = label("", "heading", wrap=True)
        self._line = label("", "small", "muted", wrap=True)
        self._reach = label("", "small", "muted", wrap=True)
        self._reach.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._badges = QWidget()
        self._flow = Flow(self._badges, 6)
        self._score = ScoreMark(desk, "contact_score", 38)
        desk.scores.changed.connect(self._show_score)
        self._build()

    def show_card(self, card: ContactCard) -> None:
        """Show somebody."""
        self._card = card
        company = card.kind == "company"
        self._avatar.show_initials(initials(card.name), company=company)
        self._name.setText(card.name)
        belongs = card.company or ("" if company else card.city)
        self._say(self._line, ", ".join(part for part in (card.job_title, belongs) if part))
        ways = [way.text for way in (*card.phones[:1], *card.emails[:1])]
        self._say(self._reach, " · ".join(ways))
        clear(self._flow)
        for badge in badges(card):
            self._flow.addWidget(badge)
        self._flow.invalidate()
        self._badges.setAccessibleName(", ".join(badge.words for badge in badges(card)))
        self._show_score()

    def _show_score(self) -> None:
        """The best of their open deals, else that of a lead."""
        card, scores = self._card, self._desk.scores
        if card is None:
            return
        found: dict[int, Score] = {}
        if card.open_deals:
            deals = self._desk.workspace.deals_of(card.id)
            own = [each for each in deals if each.contact_id == card.id]
            found = scores.deals([deal.id for deal in own if deal.status == "open"])
        elif card.stage in (Lifecycle.LEAD, Lifecycle.QUALIFIED):
            found = scores.leads([card.id])
        best = max(found.values(), key=lambda score: score.value, default=None)
        self._score.show_known(best, DEALS if card.open_deals else LEADS)

    def _say(self, line: QWidget, words: str) -> None:
        line.setProperty("text", words)
        line.setVisible(bool(words))

    def _build(self) -> None:
        lay = vbox(self, 12)
        names = vbox(gap=3)
        for part in (self._name, self._line, self._badges):
            names.addWidget(part)
        top = hbox(gap=12)
        top.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        top.addWidget(self._score, 0, Qt.AlignmentFlag.AlignTop)
        lay.addLayout(top)
        lay.addWidget(self._reach)
        buttons = self._buttons()
        lay.addLayout(row(*buttons, gap=6))
        hand_on(self, next(part for part in buttons if isinstance(part, QWidget)))

    def _buttons(self) -> list[QWidget | int]:
        kinds = (
            ("call", _("Call"), "phone"),
            ("email", _("E-mail"), "mail"),
            ("note", _("Note"), "notebook-pen"),
        )
        buttons: list[QWidget | int] = [
            Button(
                words, f"contact_{kind}", icon=name, compact=True, does=partial(self._note, kind)
            )
            for kind, words, name in kinds
        ]
        self._more = icon_button(
            "ellipsis", "contact_more", _("More for this contact"), compact=True, does=self._open
        )
        return [*buttons, 1, self._more]

    def _note(self, kind: str) -> None:
        if self._card:
            self._desk.sheet("note", contact_id=self._card.id, kind=kind)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("contact_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words, name in (
            ("changes", _("What changed, and when"), "history"),
            ("merge", _("Put together with another contact…"), "merge"),
            ("delete", _("Delete"), "trash-2"),
        ):
            action = menu.addAction(icon(name), words)
            action.setObjectName(f"contact_{key}")
            action.triggered.connect(lambda _checked=False, k=key: self.asked.emit(k))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))


def badges(card: ContactCard) -> list[Badge]:
    """Stage, what must not be done, and tags."""
    stage = stage_badge(card.stage, card.open_deals)
    shown = [Badge(stage.text, stage.tone, stage.icon)]
    if card.do_not_contact:
        shown.append(Badge(_("Do not contact"), "bad", "ban"))
    return shown + [Badge(tag, "plain", "tag") for tag in card.tags]
