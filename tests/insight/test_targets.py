"""What the month asks of each hat."""

from fractions import Fraction
from typing import Any

from smallbiz.insight.backwards import Need
from smallbiz.insight.needs import Needs, Rates
from smallbiz.insight.pace import Pace
from smallbiz.insight.target_words import marketing_words, sales_words
from smallbiz.insight.targets import Targets, targets
from tests.files import TODAY

GONE = Fraction(13, 31)
NO_RATES = Rates(None, None, None)


def found(leads: Pace | None, needs: Needs, *, own: bool = False) -> Targets:
    return Targets(needs, leads, Pace(4_310_00, 12_000_00, GONE), leads_are_set=own)


def needed(missing: int, offers: Need | None, out: int = 1) -> Needs:
    return Needs(missing, NO_RATES, Need(5, 5, 5), offers, Need(24, 20, 30), out, 19)


def test_without_a_goal_for_revenue_no_hat_has_a_target(workspace: Any) -> None:
    workspace.goals.set(TODAY, leads=30)
    assert targets(workspace.store) is None


def test_targets_come_from_the_owners_estimates_at_first(workspace: Any) -> None:
    workspace.goals.set(TODAY, revenue=3_000_00)
    asked = targets(workspace.store)
    assert asked is not None
    assert (asked.leads, asked.needs.sales) == (None, None)
    assert (marketing_words(asked), sales_words(asked, "EUR")) == ("", "")
    workspace.estimates.change(sale=600_00, offers_won=50_00, leads_won=20_00)
    who = workspace.contacts.add("Ines")
    workspace.touches.note(who, "asked", on=TODAY)
    asked = targets(workspace.store)
    assert asked is not None
    assert asked.leads == Pace(1, 25, GONE)
    assert marketing_words(asked) == "1 of about 25 leads came. 9 behind the pace."
    assert sales_words(asked, "EUR") == (
        "Needed: about 5 more sales from 10 offers, 0 are out. Revenue: €1,258 behind the pace."
    )
    workspace.goals.set(TODAY, leads=10)
    asked = targets(workspace.store)
    assert asked is not None
    assert marketing_words(asked) == (
        "1 of 10 leads came. 3 behind the pace. The rest of the revenue goal takes about 25."
    )


def test_a_goal_that_is_reached_needs_nothing(workspace: Any) -> None:
    workspace.goals.set(TODAY, revenue=600_00)
    workspace.estimates.change(sale=600_00, leads_won=20_00)
    workspace.sales.note(700_00, on=TODAY)
    asked = targets(workspace.store)
    assert asked is not None
    assert marketing_words(asked) == ""
    assert sales_words(asked, "EUR") == "The goal of the month is reached."


def test_one_offer_is_out() -> None:
    words = sales_words(found(None, needed(3_000_00, Need(1, 1, 1))), "EUR")
    assert words.startswith("Needed: about 5 more sales from 1 offer, 1 is out. ")
    words = sales_words(found(None, needed(3_000_00, None)), "EUR")
    assert words == "Needed: about 5 more sales. Revenue: €722 behind the pace."
