"""The language of the screen: our catalogue, Qt's own dialogs, calendars."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from smallbiz.words import translation

_qt = QTranslator()


def speak(language: str | None, country: str | None) -> bool:
    """Speak a language from now on (None: the system's); whether the words changed."""
    before = translation.language()
    translation.use(language, country)
    spoken = translation.language()
    QLocale.setDefault(QLocale(translation.locale_code()))
    app = QApplication.instance()
    if app is not None:
        app.removeTranslator(_qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if _qt.load(f"qtbase_{spoken}", folder):
            app.installTranslator(_qt)
    return spoken != before
