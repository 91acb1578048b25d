"""Countries by name."""

from smallbiz.words import translation
from smallbiz.words.countries import countries, country_name, country_of


def test_a_country_is_known_by_its_name_and_its_code() -> None:
    assert country_name("DE") == "Germany"
    assert country_of("germany") == country_of("de") == "DE"
    assert country_of("Atlantis ") == country_name("Atlantis") == "Atlantis"


def test_countries_stand_by_name() -> None:
    names = [name for _code, name in countries()]
    assert names[0] == "Afghanistan"
    assert len(names) > 200


def test_what_is_no_country_is_not_offered_as_one() -> None:
    codes = {code for code, _name in countries()}
    assert {"DE", "GB", "XK", "HK"} <= codes
    assert not codes & {"EU", "UN", "ZZ", "XA"}


def test_countries_are_named_in_the_owners_language() -> None:
    translation.use("de", "DE")
    assert dict(countries())["AT"] == "Österreich"
    translation.use("en", "GB")
    names = [name for _key, name in countries()]
    assert names.index("Åland Islands") < names.index("Albania")
