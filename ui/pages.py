"""The pages of the window, in the order of the sidebar; each is imported when it is first opened."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from smallbiz.words.translation import _

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.page import Page


class Entry(NamedTuple):
    """A page: its key, what the sidebar shows, and where its class lives."""

    key: str
    text: str
    icon: str
    group: str
    module: str
    name: str

    def open(self, desk: Desk) -> Page:
        """The page itself."""
        made = getattr(import_module(self.module), self.name)(desk)
        return cast("Page", made)


def entries() -> list[Entry]:
    """All pages; the group names the heading they stand under, "foot" its foot, "hidden" none."""
    return [
        Entry("today", _("Today"), "sun", "", "ui.today.page", "TodayPage"),
        Entry("contacts", _("Contacts"), "users", "", "ui.contacts.page", "ContactsPage"),
        Entry(
            "plan", _("Marketing plan"), "calendar-days", "marketing", "ui.plan.page", "PlanPage"
        ),
        Entry("deals", _("Deals"), "square-kanban", "sales", "ui.deals.page", "DealsPage"),
        Entry(
            "followups",
            _("Follow-ups"),
            "calendar-clock",
            "sales",
            "ui.followups.page",
            "FollowUpsPage",
        ),
        Entry(
            "worked",
            _("What worked"),
            "chart-no-axes-column",
            "results",
            "ui.worked.page",
            "WorkedPage",
        ),
        Entry("weekly", _("Weekly report"), "printer", "results", "ui.weekly.page", "WeeklyPage"),
        Entry(
            "intake",
            _("Import contacts"),
            "file-spreadsheet",
            "foot",
            "ui.intake.page",
            "IntakePage",
        ),
        Entry("settings", _("Settings"), "settings", "foot", "ui.settings.page", "SettingsPage"),
        Entry("welcome", _("Welcome"), "sparkles", "hidden", "ui.welcome.page", "WelcomePage"),
        Entry(
            "duplicates",
            _("Find duplicates"),
            "merge",
            "hidden",
            "ui.duplicates.page",
            "DuplicatesPage",
        ),
        Entry("history", _("History"), "history", "hidden", "ui.history.page", "HistoryPage"),
    ]


def group_label(group: str) -> str:
    """The heading of a group in the sidebar."""
    return {
        "marketing": _("Marketing hat"),
        "sales": _("Sales hat"),
        "results": _("Results"),
    }.get(group, "")
