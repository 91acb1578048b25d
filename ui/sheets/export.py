"""Write contacts, deals, activities, touches or sales into a file for other programs."""

from __future__ import annotations

from pathlib import Path

from smallbiz.output.exports import FOR_MAILING, export, forms, suffix
from smallbiz.output.mailing import mailing
from smallbiz.output.tables import TABLES
from smallbiz.words.errors import RuleBroken
from smallbiz.words.kinds import kind_word
from smallbiz.words.translation import _
from smallbiz.workspace import Workspace
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.labels import muted
from ui.kit.sheets import Sheet
from ui.saving import ask_where
from ui.work import Progress


def form_words(form: str) -> tuple[str, str]:
    """A form by name, and what the file is good for."""
    same = _("An import of the file brings back the same.")
    return {
        "xlsx": (_("Excel workbook"), same),
        "csv": (_("CSV, for any spreadsheet"), same),
        "json": (_("JSON, for programs"), same),
        "vcf": (_("vCards, for phones and address books"), same),
        "vcf3": (_("vCards of version 3.0, for older programs"), same),
        "mailchimp": (_("Mailchimp"), ""),
        "google": (
            _("Google Contacts"),
            _("A CSV with the columns that Google Contacts takes in."),
        ),
        "outlook": (_("Outlook"), _("A CSV with the columns that Outlook takes in.")),
    }[form]


def open_sheet(desk: Desk) -> Sheet:
    """Ask what and what for, then where."""
    sheet = ExportSheet(desk)
    sheet.open()
    return sheet


class ExportSheet(Sheet):
    """Everything of a kind goes out; for letters only those who may be written to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window, _("Write into a file"), "export_sheet", close_tip=_("Close"), width=480
        )
        self._desk = desk
        self._kind = ChoiceField(
            _("What"), "export_kind", [(kind, kind_word(kind)) for kind in TABLES]
        )
        self._form = ChoiceField(_("What for"), "export_form", _choices("contacts"), value="xlsx")
        self._about = muted("", wrap=True)
        self._about.setObjectName("export_about")
        for part in (self._kind, self._form, self._about):
            self.lay.addWidget(part)
        self._kind.committed.connect(self._offer)
        self._form.committed.connect(lambda _form: self._explain())
        go = Button(
            _("Choose where"), "export_go", kind="primary", icon="file-down", does=self._ask
        )
        self.main(go)
        self.foot(1, go)
        self._explain()

    def write(self, to: Path) -> None:
        """Write the file in the background and say so."""
        kind, form = str(self._kind.value), str(self._form.value)
        self.close()

        def work(twin: Workspace, progress: Progress) -> str:
            export(twin.store, kind, to, progress.report, form)
            return mailing(twin.store).sentence if form in FOR_MAILING else ""

        written = _("Written: {name}").format(name=to.name)
        self._desk.run(
            _("Writing {name}").format(name=to.name),
            work,
            lambda more: self._desk.toasts.say(f"{written}. {more}" if more else written),
            failed=lambda trouble: _again(self._desk, kind, form, trouble),
        )

    def refuse(self, kind: str, form: str, reason: str) -> None:
        """Show the choices as they were, and below them why it can't be done so."""
        self._kind.show_value(kind)
        self._offer(kind)
        self._form.show_value(form)
        self._explain()
        self._form.show_error(reason)

    def _offer(self, kind: object) -> None:
        """The forms that this kind can be written in."""
        choices = _choices(str(kind))
        self._form.show_choices(choices)
        if self._form.value not in dict(choices):
            self._form.show_value(choices[0][0])
        self._explain()

    def _explain(self) -> None:
        form = str(self._form.value)
        if form in FOR_MAILING:
            self._about.setText(mailing(self._desk.workspace.store).sentence)
        else:
            self._about.setText(form_words(form)[1])

    def _ask(self) -> None:
        form = str(self._form.value)
        suggested = kind_word(str(self._kind.value)) + suffix(form)
        path = ask_where(self, _("Write into a file"), suggested)
        if path is not None:
            self.write(path)


def _again(desk: Desk, kind: str, form: str, trouble: Exception) -> None:
    """Ask again where another choice helps; tell everything else."""
    if isinstance(trouble, RuleBroken):
        sheet = ExportSheet(desk)
        sheet.refuse(kind, form, str(trouble))
        sheet.open()
    else:
        desk.tell(trouble)


def _choices(kind: str) -> list[tuple[str, str]]:
    return [(form, form_words(form)[0]) for form in forms(kind)]
