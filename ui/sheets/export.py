"""Write contacts, deals, activities, touches or sales into a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from smallbiz.output.exports import export
from smallbiz.words.translation import _, pgettext
from smallbiz.workspace import Workspace
from ui.desk import Desk
from ui.kit.boxes import row
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.labels import label, muted
from ui.kit.sheets import Sheet
from ui.kit.toggles import Segments
from ui.preferences import documents
from ui.work import Progress


def kinds() -> list[tuple[str, str]]:
    """What can be written, in the owner's words."""
    return [
        ("contacts", _("Contacts")),
        ("deals", _("Deals")),
        ("activities", _("Activities")),
        ("touches", _("Touches")),
        ("sales", pgettext("what was sold", "Sales")),
    ]


def open_sheet(desk: Desk) -> Sheet:
    """Ask what and how, then where."""
    sheet = ExportSheet(desk)
    sheet.open()
    return sheet


class ExportSheet(Sheet):
    """Everything of a kind goes out; what was written comes back the same by an import."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window, _("Write into a file"), "export_sheet", close_tip=_("Close"), width=480
        )
        self._desk = desk
        self._kind = ChoiceField(_("What"), "export_kind", kinds())
        self._form = Segments(
            [(".csv", _("CSV, for Excel")), (".json", _("JSON, for programs"))],
            "export_form",
            _("How"),
            ".csv",
        )
        self.lay.addWidget(self._kind)
        self.lay.addWidget(label(_("How"), "small_strong"))
        self.lay.addLayout(row(self._form, 1))
        self.lay.addWidget(muted(_("An import of the file brings back the same."), wrap=True))
        go = Button(
            _("Choose where"), "export_go", kind="primary", icon="file-down", does=self._ask
        )
        self.main(go)
        self.foot(1, go)

    def write(self, to: Path) -> None:
        """Write the file in the background and say so."""
        kind = str(self._kind.value)
        self.close()

        def work(twin: Workspace, progress: Progress) -> None:
            export(twin.store, kind, to, progress.report)

        said = _("Written: {name}").format(name=to.name)
        self._desk.run(
            _("Writing {name}").format(name=to.name),
            work,
            lambda _none: self._desk.toasts.say(said),
        )

    def _ask(self) -> None:
        form = str(self._form.current)
        words = dict(kinds())[str(self._kind.value)]
        chosen, _kind = QFileDialog.getSaveFileName(
            self, _("Write into a file"), str(documents() / (words + form)), f"*{form}"
        )
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix == form else path.with_name(path.name + form))
