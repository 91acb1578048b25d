"""The words explained: F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smallbiz.words.translation import _
from ui.kit.labels import label
from ui.kit.sheets import Sheet

if TYPE_CHECKING:
    from ui.window import Window


def words() -> list[tuple[str, str]]:
    """The terms that the owner should know, each with a sentence and an example."""
    return [
        (_("Contact"), _("A person or a company that you know.")),
        (
            _("Activity"),
            _("One marketing effort with its days and its cost: a leaflet, a stall, a letter."),
        ),
        (_("Effort"), _("What is judged in What worked: an activity, a channel or a campaign.")),
        (
            _("Touch"),
            _("One dated encounter: somebody saw the leaflet, came to the stall, was called."),
        ),
        (_("Lead"), _("Somebody who showed interest and whom Sales has not taken over yet.")),
        (
            _("Taking over"),
            _(
                "The baton: Sales talks to the lead from now on. Not yet, or not a fit, are answers too."
            ),
        ),
        (_("Qualified"), _("Taken over: you know what they need, and it is worth your time.")),
        (_("Deal"), _("One possible sale with a value, a stage and a next step.")),
        (_("Offer"), _("A dated and numbered proposal for a deal.")),
        (
            _("Sale"),
            _("Money for a product or service: a won deal, or a purchase noted without one."),
        ),
        (_("Follow-up"), _("The next step with a person, due on a day.")),
        (
            _("Credit"),
            _("The share of a sale that an effort gets, because it touched the buyer before."),
        ),
        (_("Customer, regular"), _("Bought once; bought twice or more.")),
        (_("Asleep"), _("Nothing heard and nothing sold for a year. Settings change how long.")),
    ]


def open_sheet(window: Window) -> Sheet:
    """Show them above the page."""
    sheet = Sheet(window, _("Words explained"), "words", close_tip=_("Close"))
    for word, meaning in words():
        sheet.lay.addWidget(label(word, "strong"))
        sheet.lay.addWidget(label(meaning, "body", "muted", wrap=True))
    sheet.open()
    return sheet
