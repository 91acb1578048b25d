"""Where lanes, weeks and bars stand: days to pixels and back."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QRectF

from ui.kit.lane_plan import Bar, Lane, LanePlan, pack

BAR, BETWEEN, GAP = 48, 5, 5


class LaneLayout:
    """The places of one plan in a given room. All y count from the top of the content.

    `px` turns heights at 100 % text into pixels. Spare height is shared out, first to the bars,
    then around them.
    """

    def __init__(self, plan: LanePlan, width: float, height: float, px: Callable[[float], int]):
        self.plan = plan
        self.width = width
        self.head = px(146 if width >= px(480) else 128)
        self.top = px(50)
        self.foot = px(92) if plan.weeks else 0
        self.week = max(1.0, (width - self.head) / plan.count)
        self.rows = {lane.id: pack([b for b in lane.bars if plan.shows(b)]) for lane in plan.lanes}
        self.lane_of = {bar.id: lane for lane in plan.lanes for bar in lane.bars}
        self._share(height, px)

    @property
    def lanes_bottom(self) -> float:
        """Where the lanes end and the money begins."""
        return self.tops[-1]

    @property
    def height(self) -> float:
        """The whole content, header and money included."""
        return self.lanes_bottom + self.foot

    def x(self, day: date) -> float:
        """Left edge of a day."""
        return self.head + (day - self.plan.starts_on).days * self.week / 7

    def day(self, x: float) -> date:
        """The day under a pixel column."""
        return self.plan.starts_on + timedelta(days=int((x - self.head) * 7 // self.week))

    def days(self, pixels: float) -> int:
        """A distance in pixels as whole days, to the nearest."""
        return round(pixels * 7 / self.week)

    def bar(self, bar: Bar) -> QRectF:
        """The bar's place, cut off at the weeks shown."""
        lane = self.lane_of[bar.id]
        number = list(self.plan.lanes).index(lane)
        row = self.rows[lane.id].get(bar.id, 0)
        y = self.tops[number] + self.gap + row * (self.bar_height + BETWEEN)
        left = self.x(max(bar.starts_on, self.plan.starts_on)) + 3
        right = self.x(min(bar.ends_on, self.plan.ends_on) + timedelta(days=1)) - 2
        return QRectF(left, y, max(6.0, right - left), self.bar_height - 1)

    def lane_at(self, y: float) -> Lane | None:
        """The lane at this height."""
        for lane, top, bottom in zip(self.plan.lanes, self.tops, self.tops[1:], strict=False):
            if top <= y < bottom:
                return lane
        return None

    def _share(self, height: float, px: Callable[[float], int]) -> None:
        counts = [1 + max(self.rows[lane.id].values(), default=0) for lane in self.plan.lanes]
        least = sum(n * px(BAR) + BETWEEN * (n - 1) + 2 * GAP for n in counts)
        spare = max(0, int(height) - self.top - self.foot - least)
        per = min(20, spare // max(1, sum(counts)))
        self.bar_height = px(BAR) + min(per, 8)
        self.gap = GAP + max(0, per - 8) // 2
        self.tops = [float(self.top)]
        for n in counts:
            self.tops.append(self.tops[-1] + n * self.bar_height + BETWEEN * (n - 1) + 2 * self.gap)
