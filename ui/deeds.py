"""What the owner can do beside the actions of the menus: found by its words in Find or do anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from smallbiz.words.translation import _
from ui.settings_words import Part, parts_of_settings

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.window import Window


@dataclass(frozen=True)
class Deed:
    """Its key, words and icon, other words that find it, and what does it."""

    key: str
    words: str
    icon: str
    also: str
    run: Callable[[], object]


def deeds(window: Window) -> list[Deed]:
    """All of them; what needs a deal asks for the one that is selected."""
    desk = window.desk
    if desk is None:
        return []
    return [*_marketing(desk), *_sales(window, desk), *_settings(desk)]


def _marketing(desk: Desk) -> list[Deed]:
    return [
        Deed(
            "campaign",
            _("Plan a campaign"),
            "layers",
            _("new campaign, add campaign, campaign budget, season"),
            lambda: desk.sheet("campaign"),
        ),
        Deed(
            "came",
            _("Note who came from what"),
            "user-plus",
            _(
                "lead source, source, origin, how did you hear of us, where did they come from,"
                " interest, new interest, note interest, new lead, touch, recommended"
            ),
            lambda: desk.sheet("note", kind="came"),
        ),
        Deed(
            "goal",
            _("Set a goal"),
            "target",
            _("goals, target, quota, revenue goal, monthly goal, quarterly, yearly, annual, aim"),
            lambda: desk.sheet("goal"),
        ),
    ]


def _sales(window: Window, desk: Desk) -> list[Deed]:
    with_deal = partial(_with_deal, window, desk)
    return [
        Deed(
            "takeover",
            _("Take over a lead"),
            "handshake",
            _("leads, qualify, hand-over, handover, baton, lead waiting, new leads"),
            lambda: desk.go("today", leads=True),
        ),
        Deed(
            "offer",
            _("Note an offer"),
            "file-text",
            _("offer, new offer, send an offer, quote, quotation, proposal, estimate, tender"),
            lambda: with_deal("offer", _("Open the deal that it is about, then note the offer.")),
        ),
        Deed(
            "won",
            _("Mark a deal as won"),
            "trophy",
            _("win, won, deal won, close a deal, order confirmed, success"),
            lambda: with_deal("won", _("Open the deal that was won, then press Won.")),
        ),
        Deed(
            "lost",
            _("Mark a deal as lost"),
            "circle-x",
            _("lose, lost, deal lost, why lost, rejected, no deal, cancelled"),
            lambda: with_deal("lost", _("Open the deal that was lost, then press Lost.")),
        ),
    ]


def _with_deal(window: Window, desk: Desk, sheet: str, said: str) -> None:
    """Open a sheet for the deal that is selected; else show the deals and say what to do."""
    deal_id = _selected_deal(window, desk)
    if deal_id is not None:
        desk.sheet(sheet, deal_id=deal_id)
        return
    desk.go("deals")
    desk.toasts.say(said)


def _selected_deal(window: Window, desk: Desk) -> int | None:
    """The deal of the page, or the only open one of its contact."""
    about = window.page.selection() if window.page else {}
    if "deal_id" in about or "contact_id" not in about:
        return about.get("deal_id")
    open_ones = desk.workspace.board.of_contact(about["contact_id"])
    return open_ones[0].id if len(open_ones) == 1 else None


def _settings(desk: Desk) -> list[Deed]:
    def shows(part: Part) -> Callable[[], None]:
        return partial(desk.go, "settings", section=part.section, field=part.field)

    return [
        Deed(part.key, part.words, part.icon, part.also, shows(part))
        for part in parts_of_settings()
    ]
