"""The cards of the last step: what to look at, who shares an address, what next."""

from __future__ import annotations

from collections.abc import Callable, Container
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from smallbiz.intake.entry.ledger import Remark
from smallbiz.intake.outcome import Outcome
from smallbiz.people.segments import IMPORT
from smallbiz.words.formats import counted, number
from smallbiz.words.translation import _, ngettext
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.grounds import Card
from ui.kit.labels import heading, muted
from ui.kit.marks import IconMark
from ui.kit.row_items import ListRow
from ui.kit.rows import RowList
from ui.kit.theme import theme

SHARED_SHOWN = 50
PROBLEMS_SHOWN = 200


def unusable_card(outcome: Outcome) -> Card | None:
    """Lines with something to look at, and where the unusable ones were saved."""
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


def shared_card(desk: Desk, outcome: Outcome) -> Card | None:
    """People who have the e-mail address of somebody of another name."""
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
    people.opened.connect(lambda ident: desk.go("contacts", contact_id=ident))
    card.lay.addWidget(people, 1)
    more = len(outcome.shared) - SHARED_SHOWN
    if more > 0:
        told = ngettext("and {n} more", "and {n} more", more)
        card.lay.addWidget(muted(counted(told, more)))
    return card


def _plan(desk: Desk) -> None:
    desk.go("plan")
    desk.sheet("activity")


def next_card(
    desk: Desk, outcome: Outcome, again: Callable[[], object], *, gone: bool = False
) -> Card:
    """Where to go from here; nothing of what came in where it is `gone` again."""
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
    only = {"segment": f"{IMPORT}{outcome.step}"} if page == "contacts" and outcome.step else {}
    look.clicked.connect(lambda: desk.go(page, **only))
    look.setHidden(gone)
    plan = Button(_("Plan an activity for them"), "intake_plan", icon="calendar-plus")
    plan.clicked.connect(lambda: _plan(desk))
    plan.setVisible(outcome.kind == "contacts" and not gone)
    twice = Button(_("Find duplicates"), "intake_duplicates", icon="merge")
    twice.clicked.connect(lambda: desk.go("duplicates"))
    another = Button(
        _("Import another file"), "intake_again", kind="quiet", icon="file-spreadsheet"
    )
    another.clicked.connect(lambda: again())
    for button in (look, plan, twice, another):
        card.lay.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    twice.setVisible(outcome.kind == "contacts" and outcome.created > 0 and not gone)
    card.lay.addStretch(1)
    return card


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
    fate = _("not usable") if lost else _("comes in")
    title = f"{line}, {fate}"
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
