"""What must be true for a deal to enter a stage."""

from typing import NamedTuple

from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

NEED = "need"
VALUE = "value"
OFFER = "offer"
NEXT_STEP = "next_step"
REQUIREMENTS = (NEED, VALUE, OFFER, NEXT_STEP)


class Facts(NamedTuple):
    """What is known of a deal when it wants to move."""

    need: bool
    value: bool
    offer: bool
    next_step: bool


def label(requirement: str | None) -> str:
    """The requirement in words, for the settings."""
    return {
        None: _("Nothing"),
        NEED: _("We know what they need"),
        VALUE: _("It has a value"),
        OFFER: _("An offer is noted"),
        NEXT_STEP: _("A next step is planned"),
    }[requirement]


def check(requirement: str | None, facts: Facts, stage: str) -> None:
    """RuleBroken saying what is missing, when something is."""
    if requirement is None or getattr(facts, requirement):
        return
    missing = {
        NEED: _("To enter “{stage}”, note first what they need."),
        VALUE: _("To enter “{stage}”, note first what the deal is worth."),
        OFFER: _("To enter “{stage}”, note first the offer you made."),
        NEXT_STEP: _("To enter “{stage}”, plan first the next step."),
    }[requirement]
    raise RuleBroken(missing.format(stage=stage), requirement)
