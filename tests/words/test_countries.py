"""Countries by name."""

from smallbiz.words.countries import countries, country_name, country_of


def test_a_country_is_known_by_its_name_and_its_code() -> None:
    assert country_name("DE") == "Germany"
    assert country_of("germany") == country_of("de") == "DE"
    assert country_of("Atlantis ") == country_name("Atlantis") == "Atlantis"


def test_countries_stand_by_name() -> None:
    names = [name for _code, name in countries()]
    assert names[0] == "Afghanistan"
    assert len(names) > 200
