"""Countries and currencies by name."""

from smallbiz.words import translation
from smallbiz.words.places import countries, currencies, currency_of


def test_countries_are_named_in_the_owners_language() -> None:
    translation.use("de", "DE")
    assert dict(countries())["AT"] == "Österreich"
    translation.use("en", "GB")
    names = [name for _key, name in countries()]
    assert names.index("Åland Islands") < names.index("Albania")


def test_only_currencies_in_use() -> None:
    codes = dict(currencies())
    assert "Euro" in codes["EUR"]
    assert "DEM" not in codes
    assert (currency_of("CH"), currency_of("??")) == ("CHF", "EUR")
