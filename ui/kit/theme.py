"""The one live theme: light or dark, the text size, and who is told when either changes."""

from __future__ import annotations

from functools import cache
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit.fonts import font_of, load_fonts
from ui.kit.style import palette_of, style_sheet
from ui.kit.tokens import COLORS, TEXT_SIZES

Scheme = Literal["system", "light", "dark"]
W = TypeVar("W", bound=QWidget)
STYLE = ("-style", "Fusion")
"""Arguments for the QApplication: setting a style later loads a class that the start can do without."""


class Theme(QObject):
    """Light or dark and the text size; `theme()` is the one in use.

    After a change every widget dressed with `dress` gets its font anew, every widget with a
    `restyle()` method gets it called, all are repainted, and then `changed` is emitted.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme: Scheme = "system"
        self.percent = 100
        self.dark = False
        self._system = Qt.ColorScheme.Unknown
        self._colors = _colors(dark=False)
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._metrics: dict[tuple[str, bool], QFontMetricsF] = {}

    @property
    def scale(self) -> float:
        """Text size as a factor, 1.0 at 100 %."""
        return self.percent / 100

    def color(self, name: str, alpha: int | None = None) -> QColor:
        """A token's colour, not to be changed; with `alpha` (0–255) a see-through copy."""
        found = self._colors[name]
        if alpha is not None:
            found = QColor(found)
            found.setAlpha(alpha)
        return found

    def hex(self, name: str) -> str:
        """A token's colour as `#rrggbb`, for charts and HTML."""
        return self._colors[name].name()

    def font(self, role: str = "body", tabular: bool = False) -> QFont:
        """A role's font at this text size, not to be changed; `tabular` aligns figures."""
        found = self._fonts.get((role, tabular))
        if found is None:
            found = self._fonts[role, tabular] = font_of(role, self.scale, tabular)
        return found

    def metrics(self, role: str = "body", tabular: bool = False) -> QFontMetricsF:
        """The measures of that font."""
        found = self._metrics.get((role, tabular))
        if found is None:
            found = self._metrics[role, tabular] = QFontMetricsF(self.font(role, tabular))
        return found

    def px(self, value: float) -> int:
        """A length that grows with the text: pixels at 100 % -> pixels now."""
        return round(value * (1 + (self.scale - 1) * 0.85))

    def start(self, scheme: Scheme = "system", percent: int = 100) -> None:
        """Dress the application; call once, before the first window is shown."""
        load_fonts()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._system = hints.colorScheme()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.screenAdded.connect(self._settle)
        self.scheme, self.percent = scheme, percent
        self._settle()

    def switch(self, scheme: Scheme) -> None:
        """Show light or dark from now on, or follow the system."""
        self.scheme = scheme
        self._settle()

    def resize(self, percent: int) -> None:
        """Change the text size, held between 90 and 150 %."""
        self.percent = max(TEXT_SIZES[0], min(TEXT_SIZES[-1], percent))
        self._settle()

    def _follow(self, system: Qt.ColorScheme) -> None:
        self._system = system
        if self.scheme == "system":
            self._settle()

    def _settle(self) -> None:
        follows = self.scheme == "system" and self._system == Qt.ColorScheme.Dark
        self.dark = follows or self.scheme == "dark"
        self._colors = _colors(self.dark)
        self._fonts.clear()
        self._metrics.clear()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._apply(app)
        self.changed.emit()

    def _apply(self, app: QApplication) -> None:
        app.setPalette(palette_of(self._colors))
        app.setFont(self.font("body"))
        app.setStyleSheet(style_sheet(self._colors, self.px))
        for widget in app.allWidgets():
            _dress_again(widget)


@cache
def theme() -> Theme:
    """The theme in use, the same object for as long as the program runs."""
    return Theme()


def dress(widget: W, role: str, tabular: bool = False) -> W:
    """Give any widget a role's font, now and after every change of the text size."""
    widget.setProperty("font_role", role)
    widget.setProperty("tabular", tabular)
    widget.setFont(theme().font(role, tabular))
    return widget


def _dress_again(widget: QWidget) -> None:
    role = widget.property("font_role")
    if role:
        widget.setFont(theme().font(role, bool(widget.property("tabular"))))
    restyle = getattr(widget, "restyle", None)
    if restyle is not None:
        restyle()
    widget.update()


def _colors(dark: bool) -> dict[str, QColor]:
    return {name: QColor(pair[dark]) for name, pair in COLORS.items()}
