"""What each effort cost and brought back, as bars; the drawing library comes when all else is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from smallbiz.insight.results import Result, Worked
from smallbiz.output.figures import whole
from smallbiz.words.money import digits
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.charts import PairedBar, PairedBars
from ui.kit.drawing import import_canvas
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.marks import legend
from ui.work import Job

MOST = 8
"""The chart shows so many efforts, those that moved most money."""


class ChartCard(Card):
    """Two bars for each effort, with the likely range of what comes back."""

    settled = Signal()
    """All that is shown is there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(8)
        self._desk = desk
        self._currency = "EUR"
        self._bars = PairedBars(_("What each effort cost and brought back"), self._money)
        self._bars.setObjectName("worked_chart")
        self._bars.hide()
        self._note = muted("", wrap=True)
        self._begun = self._fetched = False
        self._drawn: tuple[Sequence[PairedBar], str] = ((), "")
        self._idle = QTimer(self, interval=0, singleShot=True)
        self._idle.timeout.connect(self._draw)
        entries = legend(("mkt_fill", _("cost")), ("sales_fill", _("came back")))
        title = label(_("What each effort cost and brought back"), "strong", wrap=True)
        lay: QVBoxLayout = self.lay
        head = row(gap=12)
        head.addWidget(title, 1)
        head.addLayout(entries)
        lay.addLayout(head)
        lay.addWidget(self._bars, 1)
        lay.addStretch(0)
        lay.addWidget(self._note)

    def show_figures(self, found: Worked, currency: str) -> None:
        """Draw these once all else is shown."""
        self._currency = currency
        shown = biggest(found.results)
        unit = 10 ** digits(currency)
        self._drawn = ([_bar(result, unit, currency) for result in shown], spoken(shown, currency))
        self._idle.start()
        paid = sum(bool(result.cost) for result in found.results)
        self._note.setText(
            note(paid - len(shown), found.margin_is_set)
            if shown
            else _("No effort cost money or brought any back in these days.")
        )
        self._bars.setVisible(self._fetched and bool(shown))

    def begin(self) -> None:
        """Fetch the drawing library beside the screen, now that all else is there."""
        if self._begun:
            self.settled.emit()
        else:
            self._begun = True
            job = Job(lambda _progress: import_canvas(), self._desk)
            job.done.connect(self._take_library)
            job.done.connect(lambda _done: self.settled.emit())
            job.done.connect(job.deleteLater)
            job.start()

    def _take_library(self) -> None:
        self._fetched = True
        self._bars.setVisible(bool(self._drawn[0]))

    def _draw(self) -> None:
        self._bars.show_bars(*self._drawn)

    def _money(self, value: float) -> str:
        return whole(round(value * 10 ** digits(self._currency)), self._currency)


def biggest(results: Sequence[Result]) -> list[Result]:
    """The efforts that moved most money, in the order given; without cost only if none has any."""
    moved = [result for result in results if result.cost] or [
        result for result in results if result.margin
    ]
    most = sorted(moved, key=lambda result: -(result.cost + abs(result.margin)))[:MOST]
    return [result for result in moved if result in most]


def note(left_out: int, margin_is_set: bool) -> str:
    """What the thin lines mean, and what the chart leaves out."""
    said = [
        _(
            "Thin lines: what is likely to come back next time, once all had time to buy."
            " Few sales make long lines."
        )
    ]
    if left_out > 0:
        said.append(_("Only the {n} efforts that moved most money are drawn.").format(n=MOST))
    if not margin_is_set:
        said.append(_("Before cost of goods: no margin is set yet."))
    return " ".join(said)


def spoken(results: Sequence[Result], currency: str) -> str:
    """The chart in words."""
    return " ".join(fact(result, currency) for result in results)


def fact(result: Result, currency: str) -> str:
    """What a pair of bars shows, in words: cost, what came back, and the likely range."""
    told = _("{effort}: cost {cost}, came back {back}.").format(
        effort=result.effort.name,
        cost=whole(result.cost, currency),
        back=whole(result.margin, currency),
    )
    low, high = _range(result)
    if high <= low:
        return told
    likely = _("Likely next time: {low} to {high}.")
    return f"{told} " + likely.format(
        low=whole(round(low), currency), high=whole(round(high), currency)
    )


def _range(result: Result) -> tuple[float, float]:
    """Where the money that comes back next time lies, in minor units; nothing where unknown."""
    low, high = result.judged.low or 0.0, result.judged.high or 0.0
    return low * result.cost, high * result.cost


def _bar(result: Result, unit: int, currency: str) -> PairedBar:
    low, high = _range(result)
    cost, back = result.cost / unit, result.margin / unit
    return PairedBar(
        result.effort.name, cost, back, low / unit, high / unit, fact(result, currency)
    )
