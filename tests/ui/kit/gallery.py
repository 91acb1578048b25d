"""Every building block on one page, to look at: `python -m tests.ui.kit.gallery FOLDER`."""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from ui.kit.boxes import Flow, Item, add, row, scroll, vbox
from ui.kit.buttons import Button, icon_button
from ui.kit.chip_row import ChipRow
from ui.kit.chips import ChipFlow, ChipText
from ui.kit.choices import ChoiceField
from ui.kit.dates import DateField
from ui.kit.dropzone import DropZone
from ui.kit.forms import NotesField, TextField
from ui.kit.grounds import Card, Ground, TintPanel
from ui.kit.key_caps import keys
from ui.kit.labels import ElidedLabel, heading, label, muted, title
from ui.kit.lookup import LookupField
from ui.kit.marks import Avatar, Badge, Bar, Disc, ScoreRing, badge_flow, legend
from ui.kit.notices import EmptyState, InlineError, Skeleton
from ui.kit.pick_card import PickCard, pick_one
from ui.kit.steps import Steps
from ui.kit.theme import theme
from ui.kit.tiles import Goal, GoalTile, KpiTile
from ui.kit.toggles import Choice, Segments, Tick


def block(name: str, *items: Item) -> Card:
    card = Card(10, (18, 14, 18, 16))
    card.lay.addWidget(label(name, "small_strong", "muted"))
    for item in items:
        add(card.lay, item)
    card.lay.addStretch(1)
    return card


def flow(*widgets: QWidget) -> QWidget:
    made = QWidget()
    lay = Flow(made, 8)
    for widget in widgets:
        lay.addWidget(widget)
    return made


def buttons() -> QWidget:
    off = Button("Off", "off")
    off.setEnabled(False)
    return block(
        "Buttons",
        flow(
            Button("Main action", "main", kind="primary", icon="plus"),
            Button("Second", "second"),
            Button("Soft", "soft", kind="soft"),
            Button("Quiet", "quiet", kind="quiet"),
            Button("Has focus", "focused"),
            off,
            icon_button("ellipsis", "more", "More"),
        ),
        flow(
            Button("Take over", "take", kind="primary", compact=True),
            Button("Activity", "activity", icon="plus", compact=True),
            Button("Not a fit", "no", kind="quiet", compact=True),
            icon_button("x", "close", "Close", compact=True),
        ),
        flow(
            Segments([(1, "Week"), (2, "Month")], "view", "View"),
            Tick("Tick box", "tick", on=True),
            Tick("Not yet", "untick"),
        ),
        flow(Choice("Choice", "choice", on=True), Choice("Other", "other")),
    )


def chips() -> QWidget:
    filters = [
        ChipText("all", "Everyone", "428"),
        ChipText("leads", "Leads", "37"),
        ChipText("offers", "Offers open", "10"),
        ChipText("customers", "Customers", "214"),
        ChipText("families", "Families near school", "58", "users"),
    ]
    answers = ChipFlow(filters, "answers", "For whom?", many=True)
    answers.choose("leads", "families")
    return block("Chips", ChipRow(filters, "filters", "Show", more="More"), answers)


def _score(value: int) -> ScoreRing:
    ring = ScoreRing(f"score_{value}")
    ring.show_score(value, f"Score {value} of 100")
    return ring


def badges() -> QWidget:
    return block(
        "Badge (icon and word, never colour alone)",
        badge_flow(
            [
                Badge("Lead", "mkt", "circle-dashed"),
                Badge("Qualified", "accent", "circle-check"),
                Badge("Offer open", "sales", "file-text"),
                Badge("Customer", "good", "check"),
                Badge("Asleep", "plain", "moon"),
                Badge("2 late", "bad", "clock"),
                Badge("No next step", "warn", "triangle-alert"),
            ]
        ),
        row(
            Avatar("IO"),
            Avatar("C", company=True),
            _score(82),
            _score(41),
            Disc("megaphone", "mkt"),
            1,
        ),
        keys(("Space", "done"), ("Ctrl+Enter", "save")),
    )


def tiles() -> QWidget:
    bar = Bar()
    bar.show_parts([(0.44, "mkt_fill"), (0.26, "mkt_fill")], "spent", striped=1)
    return block(
        "GoalTile and KpiTile",
        GoalTile(
            Goal(
                "Revenue in May",
                "€4,310",
                "of €12,000",
                0.359,
                0.419,
                "€720 behind the pace",
                False,
            )
        ),
        row(
            KpiTile("Leads", "9", "of 12 hoped for"),
            KpiTile("One lead cost", "€24", "€8 more than letters", "warn"),
            gap=12,
        ),
        bar,
        legend(
            ("mkt_fill", "€305 spent"), ("mkt_fill/striped", "€180 promised"), ("border", "of €700")
        ),
    )


def notices() -> QWidget:
    return block(
        "InlineError",
        InlineError(
            "The file is open in another program",
            "Close it in Excel, then try again. Nothing was changed.",
            Button("Try again", "again", compact=True),
        ),
        InlineError(
            "Backup is 9 days old",
            "Plug in the blue USB stick.",
            Button("Back up now", "backup", compact=True),
            "warn",
        ),
        Steps(["File", "Columns", "Check", "Done"], "Import", 1),
        Skeleton(2, "Loading"),
    )


def day(words: str) -> date:
    return date.fromisoformat(words)


def fields() -> QWidget:
    mail = TextField("E-mail", "mail", value="jens.otte-at-post")
    mail.show_error("There is no @ in it")
    start = DateField(
        "From",
        "start",
        parse=day,
        shape=date.isoformat,
        spoken="Calendar",
        value=date(2026, 6, 8),
    )
    return block(
        "Fields",
        row(TextField("Phone", "phone", value="0171 555 01 42", help="With area code"), mail),
        row(ChoiceField("Channel", "channel", [(1, "Events"), (2, "Leaflet")]), start),
        NotesField("What was said?", "said", hint="One sentence is enough"),
        LookupField("Who?", "who", lambda _: [], hint="Three letters of the name"),
    )


def empty() -> QWidget:
    return block(
        "EmptyState",
        EmptyState(
            "square-kanban",
            "No open deals",
            "When you take over a lead, its deal shows up here.",
            Button("New deal", "new", kind="primary"),
            Button("Take over a lead", "lead"),
            "sales",
        ),
    )


def grounds() -> QWidget:
    cards = []
    for name, on in (("New business", True), ("Established", False)):
        card = PickCard(name, name, on=on)
        card.lay.addWidget(Disc("store", "mkt"))
        card.lay.addWidget(label(name, "strong"))
        card.lay.addWidget(muted("Regulars come, growth is slow", wrap=True))
        cards.append(card)
    pick_one(cards)
    ground = Ground()
    ground.lay.addWidget(label("Call back. Offer to pay in 3 parts.", "medium"))
    strip = TintPanel("mkt_soft", "sales_soft")
    strip.lay.addWidget(label("Marketing passes the baton", "strong", "mkt"))
    strip.lay.addWidget(ElidedLabel("A line much too long for the room it has " * 3))
    return block(
        "Grounds", row(*cards, gap=12), ground, strip, DropZone("Drop a CSV file here", "drop")
    )


def page() -> QWidget:
    inner = QWidget()
    lay = vbox(inner, 12, (28, 16, 28, 16))
    lay.addWidget(title("Components"))
    lay.addWidget(heading("Every building block and its states"))
    grid = QGridLayout()
    grid.setSpacing(12)
    blocks = [buttons(), badges(), fields(), tiles(), notices(), empty(), grounds(), chips()]
    for place, widget in enumerate(blocks):
        grid.addWidget(widget, place // 3, place % 3)
    for place in range(3):
        grid.setColumnStretch(place, 1)
    lay.addLayout(grid)
    lay.addStretch(1)
    made = scroll(inner)
    made.setObjectName("Canvas")
    return made


def main(folder: Path) -> None:
    _app = QApplication([])
    for scheme, percent in (("light", 100), ("dark", 100), ("light", 130)):
        theme().start(scheme, percent)
        shown = page()
        shown.resize(1440, 1100 if percent == 100 else 1300)
        shown.show()
        for focused in shown.findChildren(Button, "focused"):
            focused.setFocus()
        QTest.qWait(Skeleton.DELAY + 50)
        shown.grab().save(str(folder / f"gallery_{scheme}_{percent}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
