"""What the steps after a sale are for."""

from smallbiz.words.translation import _

FINE, SATISFACTION, REVIEW = "fine", "satisfaction", "review"
AIMS = (FINE, SATISFACTION, REVIEW, "cross_sell", "up_sell", "buy_again")


def aim_label(aim: str) -> str:
    """The aim in the owner's words."""
    return {
        FINE: _("Is all fine?"),
        SATISFACTION: _("How satisfied?"),
        REVIEW: _("A review"),
        "cross_sell": _("What goes with it"),
        "up_sell": _("Something better"),
        "buy_again": _("Buying again"),
    }.get(aim, aim)


def usual_words(aim: str) -> str:
    """What the step says until the owner writes it otherwise."""
    return {
        FINE: _("Ask whether all is fine"),
        SATISFACTION: _("Ask how satisfied they are"),
        REVIEW: _("Ask for a review"),
        "cross_sell": _("Offer something that goes with it"),
        "up_sell": _("Offer something better"),
        "buy_again": _("Offer to buy again"),
    }[aim]
