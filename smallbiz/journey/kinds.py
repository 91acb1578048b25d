"""Kinds of touches: which hat, which icon, and whether they show interest."""

from typing import NamedTuple

from smallbiz.words.translation import _

MARKETING = "marketing"
SALES = "sales"


class Kind(NamedTuple):
    """A kind of touch; `interest` is what it counts as unless the owner says otherwise."""

    key: str
    hat: str
    icon: str
    interest: bool = False


KINDS = {
    kind.key: kind
    for kind in (
        Kind("asked", MARKETING, "message-circle", interest=True),
        Kind("came", MARKETING, "tent", interest=True),
        Kind("recommended", MARKETING, "gift", interest=True),
        Kind("clicked", MARKETING, "mail", interest=True),
        Kind("heard", MARKETING, "megaphone", interest=True),
        Kind("saw", MARKETING, "eye"),
        Kind("opened", MARKETING, "mail"),
        Kind("sent", MARKETING, "send"),
        Kind("call", SALES, "phone"),
        Kind("visit", SALES, "map-pin"),
        Kind("message", SALES, "message-circle"),
        Kind("email", SALES, "mail"),
        Kind("meeting", SALES, "users"),
        Kind("letter", SALES, "send"),
        Kind("note", SALES, "notebook-pen"),
    )
}
HEARD = "heard"
"""The answer to "How did you hear of us?", in the customer's own words."""

OUTCOMES = ("good", "open", "not_good", "not_reached")


def label(kind: str) -> str:
    """The kind in the owner's words; what an imported file said stays as it is."""
    return {
        "asked": _("Asked us"),
        "came": _("Came by"),
        "recommended": _("Was recommended"),
        "clicked": _("Clicked in a letter"),
        "heard": _("Heard of us"),
        "saw": _("Saw it"),
        "opened": _("Opened a letter"),
        "sent": _("Was sent something"),
        "call": _("Call"),
        "visit": _("Visit"),
        "message": _("Message"),
        "email": _("E-mail"),
        "meeting": _("Meeting"),
        "letter": _("Letter"),
        "note": _("Note"),
    }.get(kind, kind)


def outcome_label(outcome: str) -> str:
    """How it went, in the owner's words."""
    return {
        "good": _("Good"),
        "open": _("Open"),
        "not_good": _("Not good"),
        "not_reached": _("Not reached"),
    }.get(outcome, outcome)
