"""Who may be the same: names in other letters, pet forms, slips, and what speaks for and against."""

import random
from typing import Any

import pytest

from smallbiz.people.keys import name_key
from smallbiz.people.likely import Person, likeness, person
from smallbiz.people.pairing import likely_pairs
from smallbiz.people.sharing import MOST


def somebody(name: str, ident: int = 1, **more: Any) -> Person:
    more = {key: (text,) if key in ("emails", "phones") else text for key, text in more.items()}
    return person(ident, name_key(name), **more)


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Anna Bell", "Bell, Anna", "same"),
        ("Jürgen Müller", "Juergen Mueller", "spelling"),
        ("Jörg Weiß", "Joerg Weiss", "spelling"),
        ("Анна Соколова", "Anna Sokolova", "spelling"),
        ("Μαρία Παππά", "Maria Pappa", "spelling"),
        ("山田 花子", "山田花子", "spelling"),
        ("Hans-Peter Meier", "Hanspeter Meier", "spelling"),
        ("Ana Bell", "Anna Bell", "spelling"),
        ("Stefan Gross", "Stephan Groß", "spelling"),
        ("Bob Marsh", "Robert Marsh", "nickname"),
        ("Käthe Brandt", "Katharina Brandt", "nickname"),
        ("Kasia Nowak", "Katarzyna Nowak", "nickname"),
        ("Paco Ruiz", "Francisco Ruiz", "nickname"),
        ("Jan Petersen", "Jan Petersne", "typo"),
        ("Jan Petersen", "Jan Petterson", "typo"),
        ("Anna Bell", "Anna Maria Bell", "part"),
        ("J. Petersen", "Jan Petersen", "initial"),
        ("Jan Petersen", "Tom Petersen", None),
        ("Jan Petersen", "Jan Burke", None),
        ("Max Roth", "Max Rot", None),
        ("0341 55501", "0341 55502", None),
        ("山田 花子", "山田 花江", None),
    ],
)
def test_names_that_are_alike(one: str, other: str, how: str | None) -> None:
    found = likeness(somebody(one, postcode="04109"), somebody(other, 2, postcode="04109"))
    assert (found.by[0] if found else None) == how


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"emails": "a@b.ie"}, {"emails": "a@b.ie"}, ("very likely", ("email", "spelling"))),
        ({"phones": "+1"}, {"phones": "+1"}, ("very likely", ("phone", "spelling"))),
        ({"company": "bell"}, {"company": "bell"}, ("very likely", ("spelling", "company"))),
        ({"postcode": "04 109"}, {"postcode": "04109"}, ("very likely", ("spelling", "postcode"))),
        ({"born": "1980-01-02"}, {"born": "1980-01-02"}, ("very likely", ("spelling", "birthday"))),
        (
            {"emails": "juergen@mueller.ie"},
            {"emails": "juergen@muller.ie"},
            ("very likely", ("spelling", "near_email")),
        ),
        ({"city": "cork"}, {"city": "cork"}, ("likely", ("spelling", "city"))),
        ({}, {"emails": "a@b.ie"}, ("possible", ("spelling",))),
        ({"emails": "a@b.ie"}, {"emails": "c@d.ie"}, None),
        ({"postcode": "1"}, {"postcode": "2"}, None),
        ({"city": "cork"}, {"city": "dublin"}, None),
        ({"phones": "+1", "born": "1980-01-02"}, {"phones": "+1", "born": "1981-01-02"}, None),
    ],
)
def test_what_speaks_for_and_against(one: Any, other: Any, expected: Any) -> None:
    found = likeness(somebody("Jürgen Müller", **one), somebody("Juergen Mueller", 2, **other))
    assert found == expected


def test_an_address_with_another_name_is_asked() -> None:
    one, other = somebody("Ines Okafor", emails="x@y.ie"), somebody("Sam Daly", 2, emails="x@y.ie")
    assert likeness(one, other) == ("possible", ("email", "other_name"))
    nameless = somebody("x@y.ie", 3, emails="x@y.ie")
    assert likeness(one, nameless) == ("very likely", ("email",))


def test_the_legal_form_of_a_company_does_not_count() -> None:
    one = somebody("Bell Ltd", is_company=True, city="cork")
    other = somebody("Bell", 2, is_company=True, city="cork")
    assert likeness(one, other) == ("likely", ("spelling", "city"))
    assert likeness(one, somebody("Bell", 3, city="cork")) is None


def test_what_more_than_a_few_share_is_no_rule() -> None:
    crowd = [
        somebody(f"{letter}x{letter}z{letter}w{letter}", n, emails="office@town.ie")
        for n, letter in enumerate("abcdefghiklmnopqrstu")
    ]
    assert len(likely_pairs(crowd, _quiet)) == MOST * (MOST - 1) // 2
    assert likely_pairs([*crowd, somebody("Mayor", 99, emails="office@town.ie")], _quiet) == []


def test_only_who_is_asked_about_and_nobody_kept_apart() -> None:
    people = [somebody("Jan Petersen", 5), somebody("Jan Petersen", 3), somebody("Jan Peterson", 9)]
    pairs = likely_pairs(people, _quiet)
    assert [(pair.one, pair.other) for pair in pairs] == [(3, 5), (3, 9), (5, 9)]
    newest = likely_pairs(people, _quiet, lambda each: each.id == 9, {(5, 9)})
    assert [(pair.one, pair.other) for pair in newest] == [(3, 9)]


def test_disturbed_copies_are_found_among_many() -> None:
    rnd = random.Random(7)
    syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "da", "fe", "go", "hi", "ju"]

    def word() -> str:
        return "".join(rnd.choice(syllables) for _ in range(3))

    given, family = [word() for _ in range(60)], [word() for _ in range(400)]
    names = [f"{rnd.choice(given)} {rnd.choice(family)}" for _ in range(3_000)]
    people = [somebody(name, n, postcode=f"{n % 700:05d}") for n, name in enumerate(names)]
    copies = rnd.sample(range(len(names)), 300)
    for copy in copies:
        slip = rnd.randrange(1, len(names[copy]) - 1)
        wrong = names[copy][:slip] + names[copy][slip + 1 :]
        people.append(somebody(wrong, len(people), postcode=f"{copy % 700:05d}"))
    told: list[tuple[int, int]] = []
    found = {(pair.one, pair.other) for pair in likely_pairs(people, lambda *at: told.append(at))}
    hits = sum((copy, len(names) + place) in found for place, copy in enumerate(copies))
    assert hits >= 270
    assert told[-1][0] == told[-1][1]


def _quiet(_done: int, _total: int) -> None:
    """Nobody watches."""
