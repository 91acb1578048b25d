"""`python -m tests.pictures FOLDER [PAGE …]`: every page, light and dark, wide and narrow, and German."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

DAY = "2026-05-13"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["SMALLBIZ_TODAY"] = DAY

from PySide6.QtCore import QEventLoop, QSettings, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from smallbiz.demonstration import write_demonstration  # noqa: E402
from smallbiz.workspace import open_workspace  # noqa: E402
from ui.kit.floating import Overlay  # noqa: E402
from ui.kit.notices import Skeleton  # noqa: E402
from ui.kit.theme import Scheme, theme  # noqa: E402
from ui.preferences import Preferences  # noqa: E402
from ui.window import Window  # noqa: E402
from ui.work import Job  # noqa: E402

WIDE, NARROW = (1440, 900), (1100, 700)
SETTLE, LONGEST = 400, 15_000
"""Milliseconds: to wait in any case, and at most for what is worked out in the background."""


@dataclass(frozen=True)
class Look:
    """How a picture is taken."""

    scheme: Scheme
    size: tuple[int, int]
    language: str = "en"
    percent: int = 100

    @property
    def ending(self) -> str:
        """The end of the picture's name, such as light-1440."""
        parts = [self.scheme, str(self.size[0])]
        parts += [self.language] if self.language != "en" else []
        parts += [str(self.percent)] if self.percent != 100 else []
        return "-".join(parts)


LOOKS = (
    Look("light", WIDE),
    Look("dark", WIDE),
    Look("light", NARROW),
    Look("dark", NARROW),
    Look("light", WIDE, "de"),
)

Show = Callable[[Window], object]


def contact(window: Window) -> int:
    """The contact that the pictures are about: one with a deal and a long journey."""
    store = window.desk.workspace.store
    return store.value(
        "SELECT d.contact_id FROM deal d JOIN contact c ON c.id = d.contact_id"
        " WHERE d.status = 'open' AND c.kind = 'person' ORDER BY"
        " (SELECT count(*) FROM touch t WHERE t.contact_id = c.id) DESC LIMIT 1"
    )


def deal(window: Window) -> int:
    """The open deal that the pictures are about."""
    return window.desk.workspace.store.value(
        "SELECT id FROM deal WHERE status = 'open' AND contact_id = ? LIMIT 1", (contact(window),)
    )


def lead(window: Window) -> int:
    """A lead who waits."""
    return window.desk.workspace.handovers.waiting(1)[0].contact_id


def activity(window: Window) -> int:
    """An activity that runs."""
    return window.desk.workspace.store.value(
        "SELECT id FROM activity WHERE status = 'running' ORDER BY planned_cost DESC LIMIT 1"
    )


def pages() -> dict[str, Show]:
    """Every picture and how to get there."""
    return {
        "today": lambda w: w.go("today"),
        "contacts": lambda w: w.desk.go("contacts", contact_id=contact(w)),
        "plan": lambda w: w.desk.go("plan", activity_id=activity(w)),
        "deals": lambda w: w.go("deals"),
        "deal": lambda w: w.desk.go("deals", deal_id=deal(w)),
        "followups": lambda w: w.go("followups"),
        "worked": lambda w: w.go("worked"),
        "weekly": lambda w: w.go("weekly"),
        "intake": lambda w: w.go("intake"),
        "history": lambda w: w.go("history"),
        "settings": lambda w: w.go("settings"),
        "goals": lambda w: w.desk.go("settings", section="goals"),
        "goal": lambda w: (w.go("today"), w.desk.sheet("goal")),
        "outlook": lambda w: (w.go("deals"), w.desk.sheet("outlook")),
        "score": lambda w: (w.go("contacts"), w.desk.sheet("score")),
        "welcome": lambda w: w.go("welcome"),
        "note": lambda w: (w.go("today"), w.desk.sheet("note", contact_id=contact(w))),
        "takeover": lambda w: (w.go("today"), w.desk.sheet("takeover", contact_id=lead(w))),
        "lost": lambda w: (w.go("deals"), w.desk.sheet("lost", deal_id=deal(w))),
        "advice": lambda w: (w.go("today"), w.desk.sheet("advice")),
        "routine": lambda w: (w.go("today"), w.desk.sheet("routine")),
        "find": lambda w: (w.go("today"), w.find_anything()),
    }


def take(folder: Path, wanted: list[str]) -> None:
    """Take the pictures; `wanted` empty means all."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        own = str(Path(place) / "preferences")
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, own)
        file = Path(place) / "Chain & Bell.smallbiz"
        write_demonstration(file)
        window = Window(Preferences())
        window.show()
        window.activateWindow()
        window.take(open_workspace(file))
        window.begin()
        for look in LOOKS:
            _put_on(window, look)
            for name, show in pages().items():
                if not wanted or name in wanted:
                    _picture(window, show, folder / f"{name}-{look.ending}.png")
        window.close()


def _put_on(window: Window, look: Look) -> None:
    theme().switch(look.scheme)
    theme().resize(look.percent)
    window.speak(look.language, "DE" if look.language == "de" else "GB")
    window.resize(*look.size)
    _rest(100)


def _picture(window: Window, show: Show, to: Path) -> None:
    show(window)
    _rest(SETTLE)
    for _turn in range(LONGEST // SETTLE):
        if not _waiting(window):
            break
        _rest(SETTLE)
    _rest(SETTLE)
    window.grab().save(str(to))
    sys.stdout.write(f"{to}\n")
    while (sheet := Overlay.current(window)) is not None:
        sheet.close()
        _rest(20)


def _rest(milliseconds: int) -> None:
    """Let the window live for a while; QTest.qWait would keep Python's other threads waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _waiting(window: Window) -> bool:
    """Whether anything is still being worked out."""
    shown = [each for each in window.findChildren(Skeleton) if each.isVisible()]
    return bool(shown) or any(not job.wait(0) for job in window.findChildren(Job))


if __name__ == "__main__":
    app = QApplication([])
    theme().start("light")
    take(Path(sys.argv[1]), sys.argv[2:])
