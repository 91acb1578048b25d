"""What an owner does every day and every week, under both hats, in each of the five situations."""

from collections.abc import Callable
from dataclasses import dataclass

from smallbiz.words.translation import _

DAILY, WEEKLY = "daily", "weekly"
MARKETING, SALES, BOTH = "marketing", "sales", "both"


@dataclass(frozen=True)
class Habit:
    """Something to do again and again: under which hat, how often, and on which page.

    `segment` is the part of the contacts that is shown; `sheet` is opened instead of a page.
    """

    key: str
    hat: str
    rhythm: str
    title: Callable[[], str]
    page: str = ""
    segment: str = ""
    sheet: str = ""

    @property
    def words(self) -> str:
        """What to do."""
        return self.title()


HABITS = (
    Habit("leads", SALES, DAILY, lambda: _("Take over new leads within a day"), "contacts", "leads"),
    Habit("followups", SALES, DAILY, lambda: _("Do the day’s follow-ups"), "followups"),
    Habit("next", SALES, DAILY, lambda: _("Give every open deal a next step"), "followups"),
    Habit("note", BOTH, DAILY, lambda: _("Note who called, and how they heard of you"), sheet="note"),
    Habit("seen", MARKETING, DAILY, lambda: _("Do one thing that strangers see"), "plan"),
    Habit("plan", MARKETING, WEEKLY, lambda: _("Look at the plan: what is due, what comes next"), "plan"),
    Habit("listen", SALES, WEEKLY, lambda: _("Ask three people why they bought, or why not"),
          "contacts", "customers"),
    Habit("offers", SALES, WEEKLY, lambda: _("Ask after offers that have no answer"), "deals"),
    Habit("heard", SALES, WEEKLY, lambda: _("Note in each deal what holds them back"), "deals"),
    Habit("idea", MARKETING, WEEKLY, lambda: _("Make one idea of what Sales heard"), "plan"),
    Habit("unlike", MARKETING, WEEKLY, lambda: _("Say in one text what only you do"), "plan"),
    Habit("lost", SALES, WEEKLY, lambda: _("Look at deals lost to others: what did they offer"), "deals"),
    Habit("decides", SALES, WEEKLY, lambda: _("Find out in each company who decides"), "deals"),
    Habit("material", MARKETING, WEEKLY, lambda: _("Make one text or picture that Sales can show"), "plan"),
    Habit("letter", MARKETING, WEEKLY, lambda: _("Send your customers something they like"), "plan"),
    Habit("again", SALES, WEEKLY, lambda: _("Call customers who are due to buy again"), "followups"),
    Habit("recommend", SALES, WEEKLY, lambda: _("Ask a happy customer to recommend you"),
          "contacts", "customers"),
    Habit("asleep", SALES, WEEKLY, lambda: _("Wake up a customer who is asleep"), "contacts", "asleep"),
    Habit("worked", BOTH, WEEKLY, lambda: _("Look at what worked: more of it, less of the rest"), "worked"),
    Habit("report", BOTH, WEEKLY, lambda: _("Read the week on one page"), "weekly"),
)  # fmt: skip

ROUTINES = {
    None: "followups leads note plan worked report",
    "new": "seen leads note plan listen worked report",
    "deals": "followups leads next offers heard idea report",
    "competitive": "followups leads unlike lost idea worked report",
    "companies": "followups leads next decides offers material report",
    "established": "followups leads again recommend asleep letter worked report",
}
"""The habits of each situation, in the order in which they are told; None: not said yet."""


def routine(situation: str | None) -> list[Habit]:
    """The habits of a situation, daily ones first."""
    known = {habit.key: habit for habit in HABITS}
    keys = ROUTINES.get(situation, ROUTINES[None])
    return sorted((known[key] for key in keys.split()), key=lambda habit: habit.rhythm != DAILY)
