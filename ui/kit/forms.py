"""Fields for typing: one line or several, with values read and written by functions passed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.kit.field import Field
from ui.kit.taken_back import left_to_window
from ui.kit.theme import theme

PAUSE = 1000
"""Milliseconds after the last key until a value counts as settled."""
Parse = Callable[[str], Any]
"""Words -> value; raises ValueError with a sentence for the owner."""
Shape = Callable[[Any], str]
"""Value -> the words that stand in the field."""


class TypedField(Field):
    """A field for typing; `parse` reads it, `shape` writes it, `needed` is the error if empty."""

    typed = Signal(str)
    """Every key, before anything is settled."""

    def __init__(
        self,
        words: str,
        name: str,
        control: QWidget,
        read: Callable[[], str],
        write: Callable[[str], object],
        *,
        help: str,
        hint: str,
        parse: Parse | None,
        shape: Shape | None,
        needed: str,
    ) -> None:
        super().__init__(words, name, control, help)
        self._read_words, self._write = read, write
        self._parse, self._shape, self._needed = parse, shape, needed
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._rest)
        control.setProperty("placeholderText", hint)
        control.installEventFilter(self)

    def show_value(self, value: object) -> None:
        """Put a value into the field without telling anyone; an error goes away."""
        self._pause.stop()
        self._settled = value
        self._write(self._words_of(value))
        self.show_error("")

    def commit(self) -> bool:
        """Settle what is typed now; False, with the error shown, if it cannot be understood."""
        self._pause.stop()
        try:
            value = self._read()
        except ValueError as wrong:
            self.show_error(str(wrong))
            return False
        self.show_error("")
        self._write(self._words_of(value))
        self._settle(value)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the control settles its value; undo goes on to the window where nothing is typed."""
        if watched is not self.control:
            return False
        if event.type() == QEvent.Type.FocusOut and self._touched():
            self.commit()
        return left_to_window(self.control, event)

    def _rest(self) -> None:
        """A pause in typing settles what can be understood and complains about nothing yet."""
        try:
            value = self._read()
        except ValueError:
            return
        self.show_error("")
        self._settle(value)

    def _keys(self) -> None:
        self._pause.start()
        self.typed.emit(self.text)

    def _touched(self) -> bool:
        return self.text != self._words_of(self._settled) or bool(self.error)

    def _read(self) -> object:
        words = self.text.strip()
        if not words and self._needed:
            raise ValueError(self._needed)
        if self._parse is None:
            return words
        return self._parse(words) if words else None

    def _words_of(self, value: object) -> str:
        if value is None:
            return ""
        return self._shape(value) if self._shape else str(value)

    @property
    def text(self) -> str:
        """What stands in the control now."""
        return self._read_words()


class TextField(TypedField):
    """One line; without `parse` its value is the text, stripped. An empty one parses to None."""

    control: QLineEdit

    def __init__(
        self,
        words: str,
        name: str,
        *,
        value: object = "",
        help: str = "",
        hint: str = "",
        parse: Parse | None = None,
        shape: Shape | None = None,
        needed: str = "",
    ) -> None:
        line = QLineEdit()
        super().__init__(
            words,
            name,
            line,
            line.text,
            self._show,
            help=help,
            hint=hint,
            parse=parse,
            shape=shape,
            needed=needed,
        )
        line.textEdited.connect(self._keys)
        line.returnPressed.connect(self.commit)
        self.show_value(None if parse is not None and value == "" else value)

    def _show(self, words: str) -> None:
        if words != self.control.text():
            self.control.setText(words)
            self.control.setCursorPosition(0 if not self.control.hasFocus() else len(words))


class NotesField(TypedField):
    """Several lines; Tab goes on to the next field."""

    control: QPlainTextEdit

    def __init__(
        self,
        words: str,
        name: str,
        *,
        value: str = "",
        lines: int = 3,
        help: str = "",
        hint: str = "",
        needed: str = "",
    ) -> None:
        area = QPlainTextEdit()
        area.setTabChangesFocus(True)
        self._lines = lines
        super().__init__(
            words,
            name,
            area,
            area.toPlainText,
            self._show,
            help=help,
            hint=hint,
            parse=None,
            shape=None,
            needed=needed,
        )
        self._quiet = False
        area.textChanged.connect(self._changed)
        self.restyle()
        self.show_value(value)

    def restyle(self) -> None:
        """As high as its lines."""
        height = round(theme().metrics("body").lineSpacing() * self._lines) + 22
        self.control.setFixedHeight(max(theme().px(36), height))

    def _changed(self) -> None:
        if not self._quiet:
            self._keys()

    def _show(self, words: str) -> None:
        if words != self.text:
            self._quiet = True
            self.control.setPlainText(words)
            self._quiet = False
