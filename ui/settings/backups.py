"""Backups: made by themselves, read again and counted; one press goes back to any of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel

from smallbiz.business.profile import UNDO_YEARS
from smallbiz.journey.naming import counted_rows
from smallbiz.store.shelf import Backup, Reason, default_folder, list_backups
from smallbiz.words.formats import day_and_time, listed, number
from smallbiz.words.translation import _, ngettext
from ui import files, mending
from ui.desk import Desk
from ui.kit.boxes import column, row
from ui.kit.buttons import Button
from ui.kit.cells import Label, Money, Text
from ui.kit.choices import ChoiceField
from ui.kit.columns import Columns
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.marks import Disc
from ui.kit.table import Table
from ui.kit.table_model import Column, Row, Source
from ui.settings.place import PlaceNotices
from ui.settings.section import Section
from ui.visits import saved

COUNTED = ("contact", "deal", "sale")
"""Tables whose counts are shown with a backup."""


def reason_words(reason: Reason) -> str:
    """Why a backup was made, in the owner's words."""
    return {
        Reason.DAILY: _("Every day"),
        Reason.MANUAL: _("You asked for it"),
        Reason.IMPORT: _("Before an import"),
        Reason.MIGRATION: _("Before an upgrade"),
        Reason.RESTORE: _("Before going back"),
        Reason.DELETE: _("Before deleting"),
        Reason.DAMAGED: _("Set aside, damaged"),
    }[reason]


class BackupsSection(Section):
    """The list, the second folder, back up now, go back."""

    def __init__(self, desk: Desk) -> None:
        now = Button(
            _("Back up now"),
            "backup_now",
            kind="primary",
            icon="hard-drive",
            does=lambda: files.back_up(desk.window, self.refresh),
        )
        super().__init__(
            desk, _("Backups"), _("Made by themselves, read again and counted"), "hard-drive", now
        )
        self._backups: list[Backup] = []
        self._here = label("", "small", "muted", wrap=True)
        self._second = label("", "small", "muted", wrap=True)
        self._table = Table(
            _("Backups"), self._columns(), Source(self._ids, self._rows), height="one_line"
        )
        self._table.setObjectName("backup_table")
        self._table.setMinimumHeight(260)
        self._table.selected.connect(lambda _ids: self._offer())
        self._question = label("", "strong", wrap=True)
        self._restore = Button(
            _("Go back to it"), "backup_restore", kind="soft", icon="rotate-ccw", does=self._go_back
        )
        self._notices = PlaceNotices()
        self._years = ChoiceField(
            _("Changes can be undone for"), "backup_undo_years", _undo_choices()
        )
        saved(
            desk, self._years, lambda years: self.desk.workspace.business.change(undo_years=years)
        )
        self._build()

    def refresh(self) -> None:
        """Show the backups as they lie in the folder now."""
        path = self.desk.workspace.path
        folder = default_folder(path)
        self._backups = list_backups(folder, path)
        self._here.setText(str(folder))
        self._notices.show_place(path)
        profile = self.desk.workspace.business.read()
        second = profile.backup_folder
        self._years.show_value(profile.undo_years)
        self._second.setText(second or _("None yet. A stick or another disk is a good place."))
        self._table.refresh()
        self._offer()

    def _build(self) -> None:
        folder = Button(_("Open folder"), "backup_folder", compact=True, does=self._open_folder)
        choose = Button(_("Choose"), "backup_second", compact=True, does=self._choose_second)
        places = Columns(gap=12)
        places.addWidget(_place("hard-drive", _("Beside your file"), self._here, folder))
        places.addWidget(_place("usb", _("Second place"), self._second, choose))
        self.lay.addWidget(self._notices)
        self.lay.addLayout(places)
        card = Card(0, (1, 1, 1, 1))
        card.lay.addWidget(self._table)
        self.lay.addWidget(card, 1)
        back = Card(4, (18, 14, 18, 14))
        promise = muted(
            _("What is in the file now is saved first, so you can return to it."), wrap=True
        )
        offer = row(gap=12)
        offer.addLayout(column(self._question, promise, gap=2), 1)
        offer.addWidget(self._restore)
        back.lay.addLayout(offer)
        self.lay.addWidget(back)
        kept = _(
            "Kept are the last 10, 14 daily, 8 weekly and 12 monthly ones. The last good ones are never deleted."
        )
        self.lay.addWidget(muted(kept, wrap=True))
        self.lay.addWidget(self._undo())

    def _undo(self) -> Card:
        card = Card(4, (18, 14, 18, 14))
        forgotten = _(
            "Older steps, and those before the last million changes, leave the history; what they changed stays. The longer they are kept, the larger your file."
        )
        card.lay.addLayout(row(self._years, 1))
        card.lay.addWidget(muted(forgotten, wrap=True))
        return card

    def _columns(self) -> list[Column]:
        return [
            Column("when", _("When"), 216, sortable=False),
            Column("why", _("Why"), 150, sortable=False, leaves=2),
            Column("what", _("In it"), 200, stretch=True, sortable=False),
            Column("size", _("Size"), 90, right=True, sortable=False, leaves=3),
            Column("health", _("Health"), 184, sortable=False),
        ]

    def _ids(self, _key: str, _descending: bool) -> list[int]:
        return [backup.sequence for backup in self._backups]

    def _rows(self, ids: Sequence[int]) -> list[Row]:
        wanted = set(ids)
        return [self._row(backup) for backup in self._backups if backup.sequence in wanted]

    def _row(self, backup: Backup) -> Row:
        when, why = day_and_time(backup.made_at), reason_words(backup.reason)
        known = [(table, backup.counts[table]) for table in COUNTED if backup.counts.get(table)]
        inside = listed([counted_rows(table, n) for table, n in known]) or _("Nothing yet")
        size = _("{n} MB").format(n=number(backup.size / 1e6, 1))
        good = Label(_("Read and counted"), "good", "circle-check")
        bad = Label(_("Can’t be read"), "bad", "circle-alert")
        cells = (Text(when), Text(why), Text(inside), Money(size), good if backup.sound else bad)
        return Row(backup.sequence, cells, spoken=f"{when}, {why}, {inside}")

    def _selected(self) -> Backup | None:
        current = self._table.current_id()
        return next((backup for backup in self._backups if backup.sequence == current), None)

    def _offer(self) -> None:
        backup = self._selected()
        words = _("Choose a backup to go back to it.")
        if backup is not None:
            words = _("Go back to {when}?").format(when=day_and_time(backup.made_at))
        self._question.setText(words)
        self._restore.setEnabled(
            backup is not None and backup.sound and not self.desk.workspace.read_only
        )

    def _go_back(self) -> None:
        backup = self._selected()
        if backup is not None:
            mending.go_back(self.desk.window, backup.path)

    def _open_folder(self) -> None:
        folder = default_folder(self.desk.workspace.path)
        QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(folder if folder.exists() else folder.parent))
        )

    def _choose_second(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, _("Choose a second folder"), str(Path.home())
        )
        if chosen:
            self.desk.do(lambda: self.desk.workspace.business.change(backup_folder=chosen))


def _undo_choices() -> list[tuple[int | None, str]]:
    years = [
        (years, ngettext("{n} year", "{n} years", years).format(n=years)) for years in UNDO_YEARS
    ]
    return [*years, (None, _("For ever"))]


def _place(icon: str, title: str, words: QLabel, button: Button) -> Card:
    card = Card(6, (16, 14, 16, 14))
    place = row(Disc(icon, "good", 38), gap=12)
    place.addLayout(column(label(title, "strong"), words, gap=2), 1)
    place.addWidget(button)
    card.lay.addLayout(place)
    return card
