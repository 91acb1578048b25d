"""Currencies by name."""

from smallbiz.words.currency_names import currencies, currency_of


def test_only_currencies_in_use() -> None:
    codes = dict(currencies())
    assert "Euro" in codes["EUR"]
    assert "DEM" not in codes
    assert (currency_of("CH"), currency_of("??")) == ("CHF", "EUR")
