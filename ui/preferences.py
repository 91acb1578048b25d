"""How the window looks on this computer, and which file was open last; nothing of the business."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from ui.kit.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

SCHEMES: tuple[Scheme, ...] = ("light", "dark", "system")


class Preferences:
    """Kept in a small text file in the user's settings folder."""

    def __init__(self) -> None:
        self._settings = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "smallbiz", "smallbiz"
        )

    @property
    def scheme(self) -> Scheme:
        """light, dark or system."""
        found = str(self._settings.value("look/scheme", "system"))
        return next((scheme for scheme in SCHEMES if scheme == found), "system")

    @scheme.setter
    def scheme(self, value: Scheme) -> None:
        self._settings.setValue("look/scheme", value)

    @property
    def text_size(self) -> int:
        """In percent, 90 to 150."""
        found = str(self._settings.value("look/text_size", 100))
        return min(150, max(90, int(found))) if found.isdecimal() else 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._settings.setValue("look/text_size", value)

    @property
    def language(self) -> str | None:
        """The language of the file opened last, so that the window starts in it; None: the system's."""
        return str(self._settings.value("look/language", "") or "") or None

    @language.setter
    def language(self, value: str | None) -> None:
        self._settings.setValue("look/language", value or "")

    @property
    def last_file(self) -> Path | None:
        """The file opened last, if any."""
        found = str(self._settings.value("file/last", "") or "")
        return Path(found) if found else None

    @last_file.setter
    def last_file(self, value: Path) -> None:
        self._settings.setValue("file/last", str(value))

    def advice_said(self, file: Path) -> dict[date, str]:
        """The keys of the advice that Today showed for a file, on the last two of its days."""
        from datetime import date

        found = str(self._settings.value(_advice_of(file), "") or "").splitlines()
        pairs = (line.split(" ", 1) for line in found if " " in line)
        return {date.fromisoformat(day): key for day, key in pairs}

    def keep_advice_said(self, file: Path, said: Mapping[date, str]) -> None:
        """Remember them."""
        lines = [f"{day.isoformat()} {said[day]}" for day in sorted(said)[-2:]]
        self._settings.setValue(_advice_of(file), "\n".join(lines))

    @property
    def weekly_paper(self) -> str:
        """The paper of the weekly report by its name in `ui.paper.page.Paper`; empty at first."""
        return str(self._settings.value("weekly/paper", "") or "")

    @weekly_paper.setter
    def weekly_paper(self, value: str) -> None:
        self._settings.setValue("weekly/paper", value)

    @property
    def report_seen_on(self) -> date | None:
        """The day on which the weekly report was looked at last."""
        from datetime import date

        found = str(self._settings.value("weekly/seen_on", "") or "")
        return date.fromisoformat(found) if found else None

    @report_seen_on.setter
    def report_seen_on(self, value: date) -> None:
        self._settings.setValue("weekly/seen_on", value.isoformat())

    def report_parts(self, kind: str) -> tuple[str, ...] | None:
        """The parts of the weekly ("week") or monthly report that are wanted; None: not chosen yet."""
        found = self._settings.value(f"weekly/parts_of_{kind}")
        return None if found is None else tuple(str(found).split())

    def keep_report_parts(self, kind: str, parts: Iterable[str]) -> None:
        """Remember them."""
        self._settings.setValue(f"weekly/parts_of_{kind}", " ".join(parts))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty the first time."""
        found = self._settings.value("window/geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("window/geometry", value)


def _advice_of(file: Path) -> str:
    """Each file has its own, under a short name, as a path would be cut at its slashes."""
    from zlib import crc32

    return f"today/advice_{crc32(str(file).encode()):08x}"


def documents() -> Path:
    """The folder where the owner keeps documents."""
    from PySide6.QtCore import QStandardPaths

    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
