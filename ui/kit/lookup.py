"""A field that searches while the owner types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate

from ui.kit.choices import Choices, popup_list
from ui.kit.field import Field
from ui.kit.taken_back import left_to_window

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
LETTERS = 2
"""From how many letters on a lookup searches."""


class LookupField(Field):
    """Search as you type: `find` gives the choices for some letters, best first.

    Its value is the chosen key; None while what is typed is nobody known (see `text`).
    """

    control: QLineEdit
    left = Signal()
    """The owner went on, with Enter or to another field: what is typed counts, known or not."""

    def __init__(
        self,
        words: str,
        name: str,
        find: Callable[[str], Choices],
        *,
        hint: str = "",
        help: str = "",
    ) -> None:
        line = QLineEdit()
        super().__init__(words, name, line, help)
        line.setPlaceholderText(hint)
        self._find = find
        self._found: Choices = ()
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(line)
        self._popup = popup_list()
        self._popup.setAccessibleName(words)
        self._completer.setPopup(self._popup)
        self._popup.setItemDelegate(QStyledItemDelegate(self._popup))
        line.textEdited.connect(self._search)
        line.returnPressed.connect(self._enter)
        line.installEventFilter(self)
        self._completer.activated[QModelIndex].connect(  # type: ignore[index]
            lambda at: self._take(at.row())
        )

    @property
    def text(self) -> str:
        """What is typed, known or not."""
        return self.control.text().strip()

    def show_value(self, value: object, words: str) -> None:
        """Show somebody known without telling anyone; None empties the field."""
        self._settled, self._found = value, ()
        self.control.setText(words)
        self.show_error("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Going to another field is noticed, going to the list or another window is not."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self.left.emit()
        return left_to_window(self.control, event) or super().eventFilter(watched, event)

    def _search(self) -> None:
        self._settle(None)
        self._found = self._find(self.text) if len(self.text) >= LETTERS else ()
        self._model.setStringList([words for _, words in self._found])
        if self._found:
            self._completer.complete()
        else:
            self._popup.hide()

    def _enter(self) -> None:
        """The best choice where none is marked; a marked one is announced by the list itself."""
        if self._popup.isVisible() and self._popup.currentIndex().isValid():
            return
        if self._settled is None and self._found:
            self._take(0)
        self.left.emit()

    def _take(self, place: int) -> None:
        if place >= len(self._found):
            return
        key, words = self._found[place]
        self._popup.hide()
        self.control.setText(words)
        self.show_error("")
        self._settle(key)


def offer(line: QLineEdit, words: Sequence[str]) -> None:
    """Offer words while something is typed that may also be none of them."""
    completer = QCompleter(list(words), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = popup_list()
    popup.setAccessibleName(line.accessibleName())
    completer.setPopup(popup)
    popup.setItemDelegate(QStyledItemDelegate(popup))
    line.setCompleter(completer)
