"""What the frame of the window tells: business, counts, what can be undone, saved and backed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smallbiz.store.shelf import default_folder, list_backups
from smallbiz.words.formats import counted, day_and_month, number, time
from smallbiz.words.periods import last_weekday
from smallbiz.words.translation import _, ngettext

if TYPE_CHECKING:
    from smallbiz.store.place import Advice
    from smallbiz.store.shelf import Backup
    from smallbiz.workspace import Workspace
    from ui.preferences import Preferences
    from ui.window import Window


class Standing:
    """Keeps the sidebar and the Edit menu true."""

    def __init__(self, window: Window) -> None:
        assert window.desk is not None
        self._window = window
        self._workspace = window.desk.workspace
        self._advice: list[Advice] = []

    def point_out(self, advice: list[Advice]) -> None:
        """What the owner should know about the place of the file, from now on at the foot."""
        self._advice = advice
        self.tell_saved()

    def tell(self) -> None:
        """Say everything as it is now."""
        profile = self._workspace.business.read()
        title = _("{name} – smallbiz").format(name=profile.name or self._workspace.path.stem)
        self._window.setWindowTitle(title)
        self._window.sidebar.say_business(
            profile.name or _("Your business"), profile.trade, profile.logo
        )
        late = self._workspace.follow_ups.late()
        spoken = counted(ngettext("{n} late", "{n} late", late), late)
        self._window.sidebar.count("followups", number(late) if late else "", spoken)
        self._remind()
        self._tell_undo()
        self.tell_saved()

    def see_report(self) -> None:
        """The owner looks at the weekly report: nothing to remind of any more today."""
        self._window.preferences.report_seen_on = self._workspace.today
        self._window.sidebar.count("weekly", "", "")
        if self._window.desk is not None:
            self._window.desk.reports.see()

    def _remind(self) -> None:
        ready = week_is_ready(self._workspace, self._window.preferences)
        self._window.sidebar.count("weekly", "1" if ready else "", _("Your week is ready"))

    def tell_saved(self) -> None:
        """The line at the foot: saved here, and when the last backup was made."""
        holder = self._workspace.holder
        elsewhere = holder is not None and not holder.here
        self._window.actions_["take_over"].setVisible(elsewhere)
        if holder:
            self._window.sidebar.say_saved(_("Read only"), str(holder.problem), "warn")
            return
        backups = list_backups(default_folder(self._workspace.path), self._workspace.path)
        saved = _("Everything is saved in {path}.").format(path=self._workspace.path)
        tip = "\n\n".join((saved, *(advice.sentence for advice in self._advice)))
        tone = "good" if backups and not self._advice else "warn"
        self._window.sidebar.say_saved(self._backup_words(backups), tip, tone)

    def _backup_words(self, backups: list[Backup]) -> str:
        if not backups:
            return _("Saved here. No backup yet")
        if any(advice.copies for advice in self._advice):
            return _("Saved here. See Backups")
        made = backups[0].made_at
        today = made.date() == self._workspace.today
        when = time(made) if today else day_and_month(made)
        return _("Saved here. Backup {when}").format(when=when)

    def _tell_undo(self) -> None:
        undo, redo = self._workspace.undoable(), self._workspace.redoable()
        for key, step, bare, full, other in (
            ("undo", undo, _("&Undo"), _("&Undo: {step}"), _("&Undo, brings back: {step}")),
            ("redo", redo, _("&Redo"), _("&Redo: {step}"), _("&Redo, takes back: {step}")),
        ):
            action = self._window.actions_[key]
            action.setEnabled(step is not None)
            done = step.done.replace("&", "&&") if step else ""
            words = other if step and step.takes_back else full
            action.setText(words.format(step=done) if step else bare)


def week_is_ready(workspace: Workspace, preferences: Preferences) -> bool:
    """On the owner's report day until the report was looked at, and on the days after it as well
    for somebody who has looked at one before; never of a business that has no name yet."""
    profile, seen = workspace.business.read(), preferences.report_seen_on
    if not profile.name:
        return False
    due = last_weekday(workspace.today, profile.report_weekday)
    return due == workspace.today if seen is None else seen < due
