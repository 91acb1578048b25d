"""What the pane says of an activity, decided without a widget."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from smallbiz.insight.effort_story import EffortStory, Heard, Said
from smallbiz.marketing.efforts import ActivityRow
from smallbiz.marketing.status import status_word
from smallbiz.words.formats import counted, listed, number
from smallbiz.words.money import show_money
from smallbiz.words.nearness import left, near
from smallbiz.words.translation import _, ngettext

HEARD_SHOWN = 4


def status_words(row: ActivityRow, today: date) -> str:
    """ "Running, 5 days left", "Planned, from Fri 15"."""
    word = status_word(row.status)
    if row.status == "running" and row.ends_on:
        return _("{status}, {left}").format(status=word, left=left(row.ends_on, today))
    if row.status == "planned" and row.starts_on:
        begins = near(row.starts_on, today)
        return _("{status}, begins {day}").format(status=word, day=begins)
    return word


def money_words(row: ActivityRow, currency: str) -> str:
    """ "€218 of €180", exact to the cent."""
    spent = show_money(row.spent, currency)
    if row.planned is None:
        return spent
    planned = show_money(row.planned, currency)
    return _("{spent} of {planned}").format(spent=spent, planned=planned)


def is_over(row: ActivityRow) -> bool:
    """Whether more was spent than planned."""
    return row.planned is not None and row.spent > row.planned


def money_parts(row: ActivityRow) -> list[tuple[float, str]]:
    """Shares of the money bar: spent as planned, and what went over."""
    planned, spent = row.planned or 0, max(0, row.spent)
    whole = max(planned, spent)
    if not whole:
        return []
    within = min(spent, planned) if planned else spent
    return [(within / whole, "mkt_fill"), ((spent - within) / whole, "over_fill")]


def money_notes(row: ActivityRow, notes: Sequence[str], currency: str) -> str:
    """What is left or over, what is promised, what it was for, and the owner's own time."""
    parts = [_difference(row, notes, currency)]
    if row.promised:
        parts.append(_("{money} promised.").format(money=show_money(row.promised, currency)))
    if row.minutes:
        parts.append(_("Your time: {hours} h.").format(hours=number(row.minutes / 60, 1)))
    return " ".join(part for part in parts if part)


def story_words(story: EffortStory, currency: str) -> str:
    """The way from lead to sale as one sentence."""
    parts = [
        counted(ngettext("{n} lead", "{n} leads", story.leads), story.leads),
        _("{n} taken over").format(n=number(story.taken_over)),
        counted(ngettext("{n} sale", "{n} sales", story.sales), story.sales),
    ]
    if story.revenue:
        parts.append(show_money(story.revenue, currency))
    return ", ".join(parts)


def rest_words(story: EffortStory) -> str:
    """What became of the leads that were not taken over: "2 sent back, 1 not a fit"."""
    parts = []
    if story.sent_back:
        parts.append(_("{n} sent back").format(n=number(story.sent_back)))
    if story.not_a_fit:
        parts.append(_("{n} not a fit").format(n=number(story.not_a_fit)))
    return listed(parts)


def heard_lines(story: EffortStory) -> list[str]:
    """The most frequent things that Sales heard: "4 of 6 said: “It is too dear.”"."""
    shown = story.heard[:HEARD_SHOWN]
    return [_heard(heard, max(story.spoken_to, heard.count)) for heard in shown]


def _difference(row: ActivityRow, notes: Sequence[str], currency: str) -> str:
    if row.planned is None:
        return ""
    if is_over(row):
        over = show_money(row.spent - row.planned, currency)
        why = notes[-1] if notes else ""
        said = _("{money} over: {why}.") if why else _("{money} over plan.")
        return said.format(money=over, why=why.rstrip("."))
    if row.to_come and row.spent:
        return _("{money} still planned.").format(money=show_money(row.to_come, currency))
    return ""


def _heard(heard: Heard, of: int) -> str:
    n = heard.count
    said = {
        Said.OBJECTION: ngettext("{n} of {of} said: “{words}”", "{n} of {of} said: “{words}”", n),
        Said.NOT_A_FIT: ngettext(
            "{n} of {of} was not a fit: {words}", "{n} of {of} were not a fit: {words}", n
        ),
        Said.SENT_BACK: ngettext(
            "{n} of {of} went back to Marketing: {words}",
            "{n} of {of} went back to Marketing: {words}",
            n,
        ),
        Said.LOST: ngettext(
            "{n} of {of} did not buy: {words}", "{n} of {of} did not buy: {words}", n
        ),
    }[heard.said]
    return said.format(n=number(n), of=number(of), words=heard.words)
