"""A journey in words: what happened, what more there is to say, and when."""

from __future__ import annotations

from datetime import date
from typing import Literal

from smallbiz.journey import handover, kinds
from smallbiz.journey.timeline import Moment
from smallbiz.sales import losing
from smallbiz.words import nearness
from smallbiz.words.money import show_money
from smallbiz.words.text import one_line
from smallbiz.words.translation import _
from ui.kit.row_items import JourneyStep

Hat = Literal["mkt", "sales", "baton", "plain", "bad"]
_HATS: dict[str, Hat] = {"marketing": "mkt", "sales": "sales", "both": "baton"}
_WHATS = ("touch", "handover", "opened", "offer", "won", "lost", "sale")


def step_id(moment: Moment) -> int:
    """A number for the moment that no other moment of a journey has."""
    return moment.id * len(_WHATS) + _WHATS.index(moment.what)


def moment_of(step: int) -> tuple[str, int]:
    """What and which row a step's number stands for."""
    row, what = divmod(step, len(_WHATS))
    return _WHATS[what], row


def journey_step(moment: Moment, today: date, currency: str) -> JourneyStep:
    """One moment as the timeline shows it."""
    title, note = _words(moment, currency)
    when = nearness.near(moment.on_day, today)
    said = ", ".join(part for part in (title, note, when) if part)
    return JourneyStep(
        step_id(moment),
        title,
        one_line(note),
        when,
        moment.icon,
        "bad" if moment.what == "lost" else _HATS.get(moment.hat, "plain"),
        spoken=said,
        tip=_tip(moment, note),
    )


def _tip(moment: Moment, note: str) -> str:
    """All of a long note; on a sale what Enter does, as nothing else says so."""
    if moment.what == "sale":
        return _("Enter: correct the sale, or say whose it was")
    if moment.what == "won" and not moment.key:
        return _("Enter: note how satisfied they are")
    return note if len(note) > 40 or "\n" in note else ""


def _words(moment: Moment, currency: str) -> tuple[str, str]:
    money = "" if moment.amount is None else show_money(moment.amount, currency)
    match moment.what:
        case "touch":
            return _touch(moment)
        case "handover":
            return _handover(moment)
        case "opened":
            return _("Deal opened: {title}").format(
                title=moment.words
            ), money if moment.amount else ""
        case "offer":
            said = _("Offer {number}: {money}").format(number=moment.key, money=money)
            return said, moment.note or moment.words
        case "won":
            return _("Won: {money}").format(money=money), _sold(moment)
        case "lost":
            why = ": ".join(part for part in (losing.label(moment.key), moment.note) if part)
            return _("Lost: {title}").format(title=moment.words), why
    return _("Bought for {money}").format(money=money), _sold(moment) or moment.note


def _sold(moment: Moment) -> str:
    """What it was, and how satisfied the buyer is."""
    if not moment.key:
        return moment.words
    satisfied = _("satisfied {score} of 10").format(score=moment.key)
    said = ": ".join(part for part in (satisfied, moment.note) if part)
    return " · ".join(part for part in (moment.words, said) if part)


def _touch(moment: Moment) -> tuple[str, str]:
    note = "" if moment.note == moment.words else moment.note
    told = ": ".join(part for part in (moment.words, note) if part)
    return kinds.label(moment.key), told


def _handover(moment: Moment) -> tuple[str, str]:
    titles = {
        handover.TAKEN_OVER: _("You took over the lead"),
        handover.SENT_BACK: _("Sent back to Marketing"),
        handover.NOT_A_FIT: _("Not a fit"),
    }
    reason = handover.reason_label(moment.words) if moment.words else ""
    return titles[moment.key], ": ".join(part for part in (reason, moment.note) if part)
