"""The columns of the table; where room is short, what was won leaves first, then the leads."""

from __future__ import annotations

from smallbiz.words.translation import _
from ui.kit.table_model import Column
from ui.worked.money import one


def columns(currency: str, margin_is_set: bool) -> list[Column]:
    """The columns, each with a tip that says what it counts."""
    back, unit = _back_tip(margin_is_set), one(currency)
    helped = _("Sales it had a part in. They count for everyone who helped and do not add up.")
    return [
        Column("effort", _("Marketing effort"), 170, stretch=True),
        _figure("cost", _("Cost"), 112, _("Money spent in these days, and your own hours.")),
        _figure("leads", _("Leads"), 72, _("People whose first touch it was."), leaves=2),
        _figure("sales", _("Sales"), 72, helped),
        _figure("revenue", _("Revenue"), 94, _("Its share of the sales. It adds up."), leaves=1),
        _figure("profit", _("Profit"), 90, _("Its share of what you earned, less its cost.")),
        Column(
            "back",
            _("Back per {money}").format(money=unit),
            208,
            falls_first=True,
            tip=back.format(money=unit),
        ),
        _figure("won", _("Won"), 80, _("Deals won of those that were closed."), leaves=3),
        Column("verdict", _("Verdict"), 166, falls_first=True),
    ]


def _figure(key: str, title: str, width: int, tip: str, leaves: int = 0) -> Column:
    return Column(key, title, width, right=True, leaves=leaves, falls_first=True, tip=tip)


def _back_tip(margin_is_set: bool) -> str:
    tip = _(
        "What came back for every {money} spent. Line: break-even. Dot: what was counted."
        " Bar: what to expect next time, 8 times out of 10."
    )
    return tip if margin_is_set else tip + " " + _("Before cost of goods: no margin is set.")
