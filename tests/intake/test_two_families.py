import pytest

from smallbiz.intake.families import with_two_families
from smallbiz.intake.vocabulary import second_names


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("Lucía Fernández Gómez", "Lucía"),
        ("Ana Belén Gil", "Ana Belén"),
        ("María José Ruiz Soler", "María José"),
        ("María del Carmen Ruiz", "María del Carmen"),
        ("Pedro de la Fuente Gil", "Pedro"),
        ("Jon Ander Soto Paz", "Jon Ander"),
        ("Ruiz Soler, María José", "María José"),
    ],
)
def test_two_family_names_stay_together(name, given):
    second = second_names("es")
    assert second is not None
    first, family = with_two_families(name, second)
    assert first == given
    assert set(f"{first} {family}".split()) == set(name.replace(",", "").split())


def test_other_languages_have_one():
    assert second_names("de") is None
