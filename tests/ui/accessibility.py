"""What every page must keep: each widget that takes the keyboard says its name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget

_INNER = {"qt_spinbox_lineedit", "qt_calendar_calendarview"}
"""Parts of Qt's own widgets; the widget around them has the name."""


def takes_keyboard(widget: QWidget) -> bool:
    """Whether Tab stops here, and not at a part of it."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    return stops and widget.focusProxy() is None


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found else ""


def nameless(page: QWidget) -> list[str]:
    """Every shown widget under `page` that takes the keyboard but has no accessible name."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in (page, *page.findChildren(QWidget))
        if widget.isVisible()
        and takes_keyboard(widget)
        and widget.objectName() not in _INNER
        and not spoken_name(widget)
    ]


def untestable(page: QWidget) -> list[str]:
    """Every shown button, field or list without an objectName."""
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    return [
        f"{type(widget).__name__} {spoken_name(widget)!r}"
        for widget in page.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and takes_keyboard(widget)
        and not widget.objectName()
    ]


def tab_order(page: QWidget) -> list[str]:
    """The objectNames where Tab stops, in order, starting anywhere."""
    first = page
    names = []
    widget = first.nextInFocusChain()
    while widget is not None and widget is not first:
        if widget.isVisible() and takes_keyboard(widget) and page.isAncestorOf(widget):
            names.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return names


def assert_accessible(page: QWidget) -> None:
    """Fail with the list of widgets that lack a name."""
    QApplication.processEvents()
    assert nameless(page) == []
    assert untestable(page) == []
