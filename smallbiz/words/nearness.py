"""Days in relation to today: "Tomorrow", "Fri 15", "2 days late", "since yesterday"."""

from datetime import date

from smallbiz.words.formats import counted, weekday_and_day, weekday_and_number
from smallbiz.words.translation import _, ngettext

_NEAR = 6


def passed(day: date, today: date) -> int:
    """How many days ago; 0 for a day to come, as the past looks when the clock was set back."""
    return max(0, (today - day).days)


def near(day: date, today: date) -> str:
    """ "Today", "Tomorrow", "Yesterday", "Fri 15" within six days, else "Fri 15 May"."""
    ahead = (day - today).days
    if ahead == 0:
        return _("Today")
    if ahead == 1:
        return _("Tomorrow")
    if ahead == -1:
        return _("Yesterday")
    return weekday_and_number(day) if abs(ahead) <= _NEAR else weekday_and_day(day, today)


def due(day: date, today: date) -> str:
    """When something is due: "2 days late", "Today", "Fri 15"."""
    late = (today - day).days
    return (
        counted(ngettext("{n} day late", "{n} days late", late), late)
        if late > 0
        else near(day, today)
    )


def since(day: date, today: date) -> str:
    """Since when something waits: "since today", "since yesterday", "since Fri 15"."""
    days = passed(day, today)
    if days == 0:
        return _("since today")
    if days == 1:
        return _("since yesterday")
    return _("since {day}").format(day=near(day, today))


def ago(day: date, today: date) -> str:
    """How long ago: "today", "yesterday", "9 days ago", "5 weeks ago", "7 months ago", "2 years ago"."""
    if day > today:
        return near(day, today)
    days = passed(day, today)
    if days < 2:
        return _("yesterday") if days else _("today")
    if days < 28:
        return counted(ngettext("{n} day ago", "{n} days ago", days), days)
    if days < 63:
        return counted(ngettext("{n} week ago", "{n} weeks ago", days // 7), days // 7)
    return _long_ago(day, today)


def left(day: date, today: date) -> str:
    """What is left until a last day: "5 days left", "last day", "12 days over"."""
    ahead = (day - today).days
    if ahead == 0:
        return _("last day")
    if ahead < 0:
        return counted(ngettext("{n} day over", "{n} days over", -ahead), -ahead)
    return counted(ngettext("{n} day left", "{n} days left", ahead), ahead)


def _long_ago(day: date, today: date) -> str:
    months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    if months < 24:
        return counted(ngettext("{n} month ago", "{n} months ago", months), months)
    return counted(ngettext("{n} year ago", "{n} years ago", months // 12), months // 12)
