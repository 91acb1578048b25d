"""A figure of paired bars in the program's colours and fonts: what stands in it, and the room for it."""

from collections.abc import Callable, Sequence
from typing import Any

import matplotlib
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patheffects import withStroke
from matplotlib.ticker import MaxNLocator
from PySide6.QtCore import QSize, Qt

import resources
from ui.kit import ink
from ui.kit.charts import PairedBar
from ui.kit.theme import theme
from ui.kit.tokens import FAMILY, TYPE

DPI, NAME = 100, 180
ROOMS = 4
"""A few pairs stand at the top, as thick as if there were so many."""
matplotlib.rcParams["text.hinting"] = "none"
matplotlib.rcParams["text.parse_math"] = False
matplotlib.rcParams["font.family"] = [FAMILY, "DejaVu Sans"]
for _path in sorted((resources.ROOT / "fonts").glob("*.otf")):
    font_manager.fontManager.addfont(str(_path))


def pairs_and_scale(
    figure: Figure, bars: Sequence[PairedBar], amount: Callable[[float], str]
) -> Axes:
    """Everything in the figure made anew, in the present colours and text size."""
    figure.clear()
    with matplotlib.rc_context(_dress()):
        figure.set_facecolor(theme().hex("surface"))
        axes = figure.add_subplot()
        _pairs(axes, bars)
        _scale(axes, bars, amount)
    return axes


def make_room(
    axes: Axes, size: QSize, bars: Sequence[PairedBar], amount: Callable[[float], str]
) -> None:
    """For names and marks, in a widget of that size; fewer marks where there is less.

    matplotlib's own layout draws all letters three times to find out.
    """
    px, mark = theme().px, ink.width(amount(axes.get_xlim()[1]), "caption")
    names = max((ink.width(_short(bar.name), "small") for bar in bars), default=0)
    below = ink.line_height("caption") + px(8)
    wide, high = max(1, size.width()), max(1, size.height())
    left, right = (names + px(14)) / wide, 1 - (mark / 2 + px(4)) / wide
    axes.figure.subplots_adjust(min(left, 0.9 * right), below / high, right, 1 - px(4) / high)
    marks = int((wide - px(NAME)) / (mark + px(24)))
    axes.xaxis.set_major_locator(MaxNLocator(max(1, min(6, marks))))


def _dress() -> Any:
    """Colours and lines; set while drawing, because they change with the theme."""
    color = theme().hex
    return {
        "axes.facecolor": color("surface"),
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.spines.left": False,
        "axes.spines.bottom": False,
        "axes.axisbelow": True,
        "text.color": color("text"),
        "xtick.color": color("muted"),
        "ytick.color": color("text"),
        "xtick.major.size": 0,
        "ytick.major.size": 0,
    }


def _points(role: str) -> float:
    """A role's height in points, so that letters are as large as those around the chart."""
    return TYPE[role][0] * theme().scale * 72 / DPI


def _pairs(axes: Axes, bars: Sequence[PairedBar]) -> None:
    """All bars of a kind and all whiskers at once: each call of its own takes some milliseconds."""
    color, places = theme().hex, range(len(bars) - 1, -1, -1)
    for up, fill, sizes in (
        (0.2, "mkt_fill", [bar.cost for bar in bars]),
        (-0.2, "sales_fill", [bar.back for bar in bars]),
    ):
        axes.barh([y + up for y in places], sizes, 0.34, color=color(fill), zorder=3)
    likely = [(y, bar) for y, bar in zip(places, bars, strict=True) if bar.high > bar.low]
    halo = [withStroke(linewidth=2.5, foreground=color("surface"))] if theme().dark else []
    axes.hlines([y - 0.2 for y, _bar in likely], [bar.low for _y, bar in likely],
                [bar.high for _y, bar in likely], lw=1.3, zorder=4, colors=color("text"),
                path_effects=halo)  # fmt: skip
    ends = [(x, y) for y, bar in likely for x in (bar.low, bar.high)]
    axes.vlines([x for x, _y in ends], [y - 0.31 for _x, y in ends],
                [y - 0.09 for _x, y in ends], lw=1.5, zorder=5, colors=color("text"))  # fmt: skip


def _scale(axes: Axes, bars: Sequence[PairedBar], amount: Callable[[float], str]) -> None:
    names = [_short(bar.name) for bar in reversed(bars)]
    axes.set_yticks(range(len(bars)), names, fontsize=_points("small"))
    axes.set_ylim(-0.6 - max(0, ROOMS - len(bars)), len(bars) - 0.4)
    most = max((max(bar.cost, bar.back, bar.high) for bar in bars), default=0.0)
    least = min((min(bar.back, bar.low) for bar in bars), default=0.0)
    axes.set_xlim(min(0.0, least), most * 1.03 or 1.0)
    axes.xaxis.set_major_formatter(lambda value, place: amount(value))
    axes.tick_params(axis="x", labelsize=_points("caption"), pad=4)
    axes.tick_params(axis="y", pad=6)
    axes.grid(axis="x", color=theme().hex("chart_grid"), lw=1)


def _short(name: str) -> str:
    """The name, shortened with '…' so that the bars keep their room."""
    metrics, room = theme().metrics("small"), theme().px(NAME)
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
