"""Find duplicates: who may be kept twice, side by side, and the owner's answer to each."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallbiz.people.comparison import compared, side_of
from smallbiz.people.likely import Pair
from smallbiz.words.changes import Changes
from smallbiz.words.errors import RuleBroken, StorageProblem
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from smallbiz.workspace import Workspace
from ui.desk import Desk
from ui.duplicates.looking import Looking
from ui.duplicates.states import LookingNow, nobody_twice, not_found
from ui.duplicates.words import pair_rows
from ui.kit.boxes import vbox
from ui.kit.buttons import Button
from ui.kit.head import PageHead
from ui.kit.rows import RowList
from ui.page import Page
from ui.pairs.card import PairCard, SideHead
from ui.pairs.split import PairSplit
from ui.pairs.words import icon_of, known_by

MANY = 20
"""So many answers at once are given beside the screen."""
"""Width of the list, and its largest share of the page."""


class DuplicatesPage(Page):
    """The pairs at the left, the selected one at the right."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"contact", "email", "phone", "contact_tag", "kept_apart"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._looking = Looking(desk)
        self._own = False
        self._head = PageHead(
            _("Find duplicates"),
            "",
            Button(_("Look again"), "duplicates_again", icon="refresh-cw", does=self.refresh),
        )
        self._list = RowList(_("Pairs"))
        self._list.setObjectName("duplicates_list")
        self._list.selected.connect(self._show)
        self._list.opened.connect(lambda _place: self._put_together())
        self._card = PairCard("duplicates")
        self._card.together.connect(self._put_together)
        self._card.apart.connect(self._keep_apart)
        self._now, self._none = LookingNow(), nobody_twice()
        self._wrong = QWidget()
        self._stack = QStackedWidget()
        self._looking.moved.connect(self._now.tell)
        self._looking.found.connect(self._list_pairs)
        self._looking.failed.connect(self._fail)
        self._build()

    def refresh(self) -> None:
        """Look through the file again."""
        self._looking.begin()
        if not self._looking.pairs:
            self._head.say(_("Looking for people who are here twice"))
            self._stack.setCurrentWidget(self._now)

    def take_in(self, changes: Changes) -> None:
        """What is answered here needs no new look; everything else does."""
        if not self._own:
            super().take_in(changes)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the pairs."""
        if self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def selection(self) -> dict[str, int]:
        """The contact who would stay."""
        pair = self._pair
        return {"contact_id": pair.one} if pair else {}

    @property
    def _pair(self) -> Pair | None:
        place, pairs = self._list.current_id(), self._looking.pairs
        return pairs[place] if pairs and place is not None and place < len(pairs) else None

    def _list_pairs(self) -> None:
        pairs = self._looking.pairs or []
        many = ngettext("{n} pair may be one person", "{n} pairs may be one person", len(pairs))
        self._head.say(counted(many, len(pairs)) if pairs else "")
        names = self.desk.workspace.doubles.names(pairs)
        self._list.show_items(list(pair_rows(pairs, names)))
        self._stack.setCurrentWidget(self._body if pairs else self._none)
        if pairs and self._list.current_id() is None:
            self._list.select(0)
        self._show(self._list.current_id())
        if self.isVisible() and self.hasFocus():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, _place: int | None) -> None:
        pair = self._pair
        if pair is None:
            return
        cards = [self.desk.workspace.cards.card(ident) for ident in (pair.one, pair.other)]
        one, other = cards
        if one is None or other is None:
            self._looking.begin()
            return
        self._card.show_pair(
            pair.likeness,
            "",
            SideHead(icon_of(one.kind), _("Stays"), known_by(one)),
            SideHead(icon_of(other.kind), _("Goes into it"), known_by(other)),
            compared(side_of(one), side_of(other), self.desk.workspace.business.country()),
            len(self._looking.alike(pair)),
        )
        self._card.answerable(not self.desk.workspace.read_only)

    def _chosen(self) -> list[Pair]:
        """The selected pair, and all alike where the owner said so."""
        pair = self._pair
        if pair is None or self.desk.workspace.read_only:
            return []
        return [pair, *(self._looking.alike(pair) if self._card.all_alike else [])]

    def _put_together(self) -> None:
        pairs, take = self._chosen(), self._card.take
        ids = [(pair.one, pair.other) for pair in pairs]
        if not ids:
            return

        def done(now: dict[int, int]) -> None:
            self._looking.drop(pairs)
            self._looking.rename(now)
            self._list_pairs()

        self._answer(lambda file: file.doubles.put_together(ids, take), done, len(ids))

    def _keep_apart(self) -> None:
        pairs = self._chosen()
        ids = [(pair.one, pair.other) for pair in pairs]
        if not ids:
            return

        def done(_none: object) -> None:
            self._looking.drop(pairs)
            self._list_pairs()

        self._answer(lambda file: file.doubles.keep_apart(ids), done, len(ids))

    def _answer(
        self,
        command: Callable[[Workspace], object],
        done: Callable[..., object],
        many: int,
    ) -> None:
        """Do it at once, or beside the screen where it is much; then show what is left."""
        if many > MANY:
            title = _("Saving your answers")
            self.desk.run(title, lambda twin, _moved: command(twin), done, stops=False)
            return
        self._own = True
        try:
            answer = self.desk.do(lambda: (command(self.desk.workspace),))
        except RuleBroken:
            answer = None
        finally:
            self._own = False
        if answer is not None:
            done(answer[0])
        if answer is None or self._looking.busy:
            self._looking.begin()

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, StorageProblem):
            self.desk.tell(trouble)
        wrong = not_found(trouble, self.refresh)
        self._stack.removeWidget(self._wrong)
        self._wrong = wrong
        self._stack.addWidget(wrong)
        self._stack.setCurrentWidget(wrong)
        self._head.say("")

    def _build(self) -> None:
        self._body = PairSplit(self._list, self._card, self._keep_apart)
        for part in (self._body, self._now, self._none, self._wrong):
            self._stack.addWidget(part)
        lay = vbox(self, 14, (28, 8, 28, 16))
        lay.addWidget(self._head)
        lay.addWidget(self._stack, 1)
