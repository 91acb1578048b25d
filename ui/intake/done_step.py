"""Step four: what came in, what did not, taking it back, and what to do next."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smallbiz.intake.entry.ledger import Remark
from smallbiz.intake.outcome import Outcome
from smallbiz.words.formats import counted, listed, number
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.intake.account import Account
from ui.intake.past import PastImports, take_back
from ui.intake.words import counts_of, rows_words
from ui.kit.boxes import clear, column, hbox, row, scroll, vbox
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import heading, label, muted
from ui.kit.marks import Disc, IconMark
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.kit.theme import theme

SHARED_SHOWN = 50
PROBLEMS_SHOWN = 200


class DoneStep(QWidget):
    """Shows one outcome; `again` asks for another file."""

    again = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._outcome: Outcome | None = None
        inner = QWidget()
        self._inside = vbox(inner, 12)
        self.past = PastImports(desk, "intake_done_past")
        self._what = QWidget()
        self._lay = vbox(self._what, 12)
        self._inside.addWidget(self._what)
        self._inside.addWidget(self.past)
        self._inside.addStretch(1)
        vbox(self).addWidget(scroll(inner))

    def show_outcome(self, outcome: Outcome) -> None:
        """What came of an import."""
        self._outcome = outcome
        self.refresh()

    def invite(self) -> None:
        """The keyboard to what comes next, not to Undo."""
        look = self.findChild(Button, "intake_look")
        if look is not None:
            look.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Show whether the import still stands."""
        outcome = self._outcome
        if outcome is None:
            return
        clear(self._lay)
        self._lay.addWidget(self._head(outcome))
        account = Account()
        account.show_counts(counts_of(outcome), outcome.rows)
        self._lay.addWidget(account)
        cards = [self._unusable(outcome), self._shared(outcome), self._next(outcome)]
        body = hbox(gap=12)
        for place, card in enumerate(filter(None, cards)):
            body.addWidget(card, 2 if place else 3)
        self._lay.addLayout(body)

    def _stands(self, outcome: Outcome) -> bool:
        """Whether what came in is still in the file."""
        steps = self._desk.workspace.store.steps(200, origin="import")
        return any(step.id == outcome.step and not step.undone for step in steps)

    def _head(self, outcome: Outcome) -> QWidget:
        stands = self._stands(outcome)
        undo = Button(_("Undo import"), "intake_undo", icon="undo-2")
        undo.clicked.connect(lambda: take_back(self._desk, outcome.step or 0))
        undo.setVisible(stands)
        taken_back = outcome.step is not None and not stands
        disc = Disc("undo-2", "accent", 48) if taken_back else Disc("circle-check", "good", 48)
        title = _("This import was taken back.") if taken_back else came_in(outcome)
        read = _("{file}, {rows}.").format(file=outcome.file, rows=rows_words(outcome.rows))
        more = [made_words(outcome)] if outcome.step else []
        more += [_("A backup was made before.")] if outcome.step else []
        words = label(" ".join([read, *filter(None, more)]), "body", "muted", wrap=True)
        made = QWidget()
        texts = column(label(title, "title", wrap=True), words, gap=2)
        lay = hbox(made, 14)
        lay.addWidget(disc)
        lay.addLayout(texts, 1)
        lay.addWidget(undo)
        return made

    def _unusable(self, outcome: Outcome) -> Card | None:
        if not outcome.problems:
            return None
        card = _card("circle-alert", "warn", _("To look at"))
        card.lay.addWidget(_problem_list(outcome), 1)
        path = outcome.rejects_file
        if path is not None:
            told = _(
                "What was not usable is saved in {file}, with line and reason. Correct it and import it again."
            )
            card.lay.addWidget(muted(told.format(file=path.name), wrap=True))
            show = Button(_("Show in folder"), "intake_show_rejects", icon="folder-open")
            show.clicked.connect(lambda: _open_folder(path))
            card.lay.addLayout(row(show, 1))
        return card

    def _shared(self, outcome: Outcome) -> Card | None:
        if not outcome.shared:
            return None
        card = _card("users", "accent_text", _("Same e-mail, another name"))
        words = _("They were added beside the others. Only you know who is who.")
        card.lay.addWidget(muted(words, wrap=True))
        people = RowList(_("Same e-mail, another name"), inset=14)
        people.setObjectName("intake_shared")
        people.show_items(
            [
                ListRow(
                    each.contact_id,
                    each.name,
                    second=each.email,
                    icon="mail",
                    spoken=f"{each.name}, {each.email}",
                )
                for each in outcome.shared[:SHARED_SHOWN]
            ]
        )
        people.opened.connect(lambda ident: self._desk.go("contacts", contact_id=ident))
        card.lay.addWidget(people, 1)
        more = len(outcome.shared) - SHARED_SHOWN
        if more > 0:
            told = ngettext("and {n} more", "and {n} more", more)
            card.lay.addWidget(muted(counted(told, more)))
        return card

    def _next(self, outcome: Outcome) -> Card:
        card = _card("lightbulb", "accent_text", _("What next?"))
        pages = {
            "contacts": ("contacts", _("Look at contacts"), "users"),
            "deals": ("deals", _("Look at deals"), "square-kanban"),
            "activities": ("plan", _("Look at the marketing plan"), "calendar-days"),
            "touches": ("contacts", _("Look at contacts"), "users"),
            "sales": ("worked", _("See what worked"), "chart-no-axes-column"),
        }
        page, words, icon = pages[outcome.kind]
        look = Button(words, "intake_look", kind="primary", icon=icon)
        look.clicked.connect(lambda: self._desk.go(page))
        plan = Button(_("Plan an activity for them"), "intake_plan", icon="calendar-plus")
        plan.clicked.connect(lambda: self._desk.go("plan"))
        plan.setVisible(outcome.kind == "contacts")
        again = Button(
            _("Import another file"), "intake_again", kind="quiet", icon="file-spreadsheet"
        )
        again.clicked.connect(self.again)
        for button in (look, plan, again):
            card.lay.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        card.lay.addStretch(1)
        return card


def came_in(outcome: Outcome) -> str:
    """What came in, in one sentence."""
    if not outcome.changes_anything:
        return _("Everything was there already. Nothing was changed.")
    new = counted(_new_words(outcome), outcome.created)
    if not outcome.updated:
        return _("{new}.").format(new=new)
    changed = _("{n} updated").format(n=number(outcome.updated))
    return _("{new}, {changed}.").format(new=new, changed=changed)


def made_words(outcome: Outcome) -> str:
    """What was added besides the rows: "Also new: 3 companies."."""
    words = {
        "company": ngettext("{n} company", "{n} companies", outcome.made.get("company", 0)),
        "contact": ngettext("{n} contact", "{n} contacts", outcome.made.get("contact", 0)),
        "activity": ngettext("{n} activity", "{n} activities", outcome.made.get("activity", 0)),
        "stage": ngettext("{n} stage", "{n} stages", outcome.made.get("stage", 0)),
        "sale": ngettext("{n} sale", "{n} sales", outcome.made.get("sale", 0)),
        "touch": ngettext("{n} touch", "{n} touches", outcome.made.get("touch", 0)),
    }
    parts = [counted(words[key], n) for key, n in outcome.made.items() if n and key in words]
    return _("Also new: {things}.").format(things=listed(parts)) if parts else ""


def _new_words(outcome: Outcome) -> str:
    n = outcome.created
    return {
        "contacts": ngettext("{n} new contact", "{n} new contacts", n),
        "deals": ngettext("{n} new deal", "{n} new deals", n),
        "activities": ngettext("{n} new activity", "{n} new activities", n),
        "touches": ngettext("{n} new touch", "{n} new touches", n),
        "sales": ngettext("{n} new sale", "{n} new sales", n),
    }[outcome.kind]


def _problem_list(outcome: Outcome) -> RowList:
    made = RowList(_("To look at"), inset=14)
    made.setObjectName("intake_done_problems")
    found = enumerate(outcome.problems[:PROBLEMS_SHOWN])
    made.show_items([_problem(place, each, outcome.unusable) for place, each in found])
    made.setMinimumHeight(theme().px(160))
    return made


def _problem(place: int, remark: Remark, unusable: Container[int]) -> ListRow:
    lost = remark.line in unusable
    line = _("Line {n}").format(n=number(remark.line))
    title = f"{line}, {_('not usable') if lost else _('comes in')}"
    return ListRow(
        place,
        title,
        second=remark.reason,
        icon="circle-x" if lost else "triangle-alert",
        icon_tone="bad" if lost else "warn",
        spoken=f"{title}: {remark.reason}",
        tip=remark.reason,
    )


def _card(icon: str, tone: str, title: str) -> Card:
    card = Card(10)
    card.lay.addLayout(row(IconMark(icon, tone), heading(title), 1, gap=10))
    return card


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
