"""The pages of the window, in the order of the sidebar; each is imported when it is first opened."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from smallbiz.words.translation import _

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.page import Page


class Entry(NamedTuple):
    """A page: its key, which is its folder too, what the sidebar shows, and its class."""

    key: str
    text: str
    icon: str
    group: str
    name: str

    def open(self, desk: Desk) -> Page:
        """The page itself."""
        made = getattr(import_module(f"ui.{self.key}.page"), self.name)(desk)
        return cast("Page", made)


def entries() -> list[Entry]:
    """All pages; the group names the heading they stand under, "foot" its foot, "hidden" none."""
    return [
        Entry("today", _("Today"), "sun", "", "TodayPage"),
        Entry("contacts", _("Contacts"), "users", "", "ContactsPage"),
        Entry("plan", _("Marketing plan"), "calendar-days", "marketing", "PlanPage"),
        Entry("deals", _("Deals"), "square-kanban", "sales", "DealsPage"),
        Entry("followups", _("Follow-ups"), "calendar-clock", "sales", "FollowUpsPage"),
        Entry("worked", _("What worked"), "chart-no-axes-column", "results", "WorkedPage"),
        Entry("weekly", _("Weekly report"), "printer", "results", "WeeklyPage"),
        Entry("intake", _("Import contacts"), "file-spreadsheet", "foot", "IntakePage"),
        Entry("settings", _("Settings"), "settings", "foot", "SettingsPage"),
        Entry("welcome", _("Welcome"), "sparkles", "hidden", "WelcomePage"),
        Entry("duplicates", _("Find duplicates"), "merge", "hidden", "DuplicatesPage"),
        Entry("history", _("History"), "history", "hidden", "HistoryPage"),
    ]


def group_label(group: str) -> str:
    """The heading of a group in the sidebar."""
    return {
        "marketing": _("Marketing hat"),
        "sales": _("Sales hat"),
        "results": _("Results"),
    }.get(group, "")
