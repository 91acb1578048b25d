"""Which bar the arrow keys come to: along a lane by days, across lanes to the nearest."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from ui.kit.lane_layout import LaneLayout
from ui.kit.lane_plan import Bar


def beside(at: LaneLayout, bars: Sequence[Bar], bar: Bar, step: int) -> Bar:
    """The next bar of the same lane by its start, or the bar itself at the end."""
    lane = at.lane_of[bar.id]
    row = [other for other in bars if at.lane_of[other.id] is lane]
    place = row.index(bar) + step
    return row[place] if 0 <= place < len(row) else bar


def across(at: LaneLayout, bars: Sequence[Bar], bar: Bar, step: int) -> Bar:
    """The bar of the next row up or down that lies nearest in time, or the bar itself."""
    here = at.bar(bar)
    boxes = [(other, at.bar(other)) for other in bars]
    heights = sorted({box.y() for _other, box in boxes})
    place = heights.index(here.y()) + step
    if not 0 <= place < len(heights):
        return bar
    row = [
        (_apart(box, here.center().x()), other) for other, box in boxes if box.y() == heights[place]
    ]
    return min(row, key=lambda each: each[0])[1]


def _apart(box: QRectF, x: float) -> float:
    if box.left() <= x <= box.right():
        return 0.0
    return min(abs(box.left() - x), abs(box.right() - x))
