"""The business itself, its goals, products, competitors and objections."""

from datetime import date
from typing import Any

import pytest

from smallbiz.business.profile import PNG
from smallbiz.business.situations import KEYS, situation, situations
from smallbiz.words.errors import RuleBroken

MAY = date(2026, 5, 13)


def test_a_new_business_has_no_name_and_counts_in_euro(workspace: Any) -> None:
    profile = workspace.business.read()
    assert (profile.name, profile.currency, profile.logo, profile.margin) == ("", "EUR", None, None)
    assert profile.week_start == 0


def test_the_business_is_changed_and_back(workspace: Any, round_trip: Any) -> None:
    change = workspace.business.change
    round_trip(lambda: change(name="  Chain &  Bell ", margin=4200, week_starts_sunday=True))
    profile = workspace.business.read()
    assert (profile.name, profile.margin, profile.week_start) == ("Chain & Bell", 4200, 6)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("hourly_value", -1),
        ("margin", 10_001),
        ("situation", "rich"),
        ("currency", "euro"),
        ("country", "de"),
        ("report_weekday", 7),
        ("asleep_after_months", 0),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(workspace: Any, field: str, value: object) -> None:
    before = workspace.business.read()
    with pytest.raises(RuleBroken) as refused:
        workspace.business.change(**{field: value})
    assert refused.value.field == field
    assert workspace.business.read() == before


def test_after_how_long_somebody_sleeps_counts_at_once(workspace: Any, round_trip: Any) -> None:
    ines, tom = workspace.contacts.add("Ines"), workspace.contacts.add("Tom")
    workspace.touches.note(ines, "call", on=date(2026, 2, 1))
    workspace.touches.note(tom, "call", on=date(2025, 6, 1))
    for months, asleep in ((3, {ines, tom}), (9, {tom}), (24, set()), (11, {tom})):
        round_trip(lambda months=months: workspace.business.change(asleep_after_months=months))
        assert set(workspace.listing.ids("asleep")) == asleep
    workspace.undo()
    assert workspace.listing.ids("asleep") == []


def test_a_logo_is_a_small_png(workspace: Any, round_trip: Any) -> None:
    picture = PNG + b"\x00" * 100
    round_trip(lambda: workspace.business.set_logo(picture))
    assert workspace.business.read().logo == picture
    for wrong in (b"GIF89a", PNG + b"\x00" * 1_000_000):
        with pytest.raises(RuleBroken):
            workspace.business.set_logo(wrong)
    assert workspace.business.read().logo == picture
    workspace.business.set_logo(None)
    assert workspace.business.read().logo is None


def test_every_situation_says_which_hat_comes_first() -> None:
    assert [each.key for each in situations()] == list(KEYS)
    assert [each.first for each in situations()] == [
        "marketing", "sales", "marketing", "sales", "both",
    ]  # fmt: skip
    assert situation("deals").first == "sales"  # type: ignore[union-attr]
    assert situation(None) is None


def test_a_product_is_kept_under_one_name_priced_hidden_and_deleted(
    workspace: Any, round_trip: Any
) -> None:
    products = workspace.products
    bike = round_trip(lambda: products.add("Family cargo bike", price=390_000, margin=2500))
    with pytest.raises(RuleBroken):
        products.add("family CARGO bike")
    round_trip(lambda: products.change(bike, buy_again_days=365, hidden=True))
    round_trip(lambda: products.rename(bike, "Cargo bike"))
    assert products.all() == []
    (row,) = products.all(hidden=True)
    assert (row.name, row.price, row.buy_again_days, row.hidden) == (
        "Cargo bike",
        390_000,
        365,
        True,
    )
    assert products.called("CARGO BIKE") == bike
    with pytest.raises(RuleBroken):
        products.change(bike, margin=10_001)
    round_trip(lambda: products.delete(bike))


def test_competitors_and_objections_are_kept_once(workspace: Any, round_trip: Any) -> None:
    lodz = round_trip(lambda: workspace.competitors.named("Rowery Łódź"))
    assert workspace.competitors.named(" rowery lodz") == lodz
    round_trip(lambda: workspace.competitors.note(lodz, "Cheaper\nfarther"))
    round_trip(lambda: workspace.competitors.rename(lodz, "Rowery"))
    (row,) = workspace.competitors.all()
    assert (row.name, row.notes) == ("Rowery", "Cheaper\nfarther")
    round_trip(lambda: workspace.competitors.delete(lodz))

    dear = round_trip(lambda: workspace.objections.named("Too dear"))
    assert workspace.objections.named("TOO  DEAR") == dear
    round_trip(lambda: workspace.objections.reword(dear, "I could not tell what it costs"))
    assert [row.text for row in workspace.objections.all()] == ["I could not tell what it costs"]
    round_trip(lambda: workspace.objections.delete(dear))
    with pytest.raises(RuleBroken):
        workspace.objections.named("  ")
