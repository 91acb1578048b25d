"""The situations a business can be in, and which hat comes first in each."""

from typing import NamedTuple

from smallbiz.words.translation import _

KEYS = ("new", "deals", "competitive", "companies", "established")
"""What `Business.situation` holds."""


class Situation(NamedTuple):
    """One of the five; `first` is "marketing", "sales" or "both"."""

    key: str
    words: str
    first: str
    shown: str
    reason: str


def situations() -> list[Situation]:
    """All of them in the order in which the owner is asked."""
    return [
        Situation("new", _("New business or product"), "marketing",
                  _("Marketing first"), _("Nobody can buy what nobody knows")),
        Situation("deals", _("We live off deals"), "sales",
                  _("Sales first, tells Marketing"), _("What Sales hears feeds marketing")),
        Situation("competitive", _("Many competitors"), "marketing",
                  _("Marketing first: be different"), _("Say what sets you apart, then sell")),
        Situation("companies", _("We sell to companies"), "sales",
                  _("Sales leads, content helps"), _("Marketing supports with material")),
        Situation("established", _("Established"), "both",
                  _("Both in tandem"), _("Existing customers first")),
    ]  # fmt: skip


def situation(key: str | None) -> Situation | None:
    """The situation with a key; None while the owner has not said."""
    return next((each for each in situations() if each.key == key), None)
