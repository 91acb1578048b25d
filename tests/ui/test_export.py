"""Writing contacts into a file from the window."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import assert_accessible
from ui.kit.floating import Overlay
from ui.window import Window


def test_contacts_go_out_as_json(
    open_shop: Callable[..., Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_shop(lambda workspace: workspace.contacts.add(name="Ines Okafor"))
    window.actions_["export"].trigger()
    sheet = Overlay.current(window)
    assert_accessible(sheet)
    assert sheet.findChild(QWidget, "export_go") is not None
    sheet.write(tmp_path / "people.json")
    qtbot.waitUntil(lambda: bool(window.desk.toasts.shown))
    assert [each["name"] for each in json.loads((tmp_path / "people.json").read_text())] == [
        "Ines Okafor"
    ]
    assert not list(tmp_path.glob("*.tmp*"))
