"""The duplicate rule: who is the same, who shares an address, who may be meant by a name."""

from typing import Any

import pytest

from smallbiz.people.duplicates import Alike, Found, People
from smallbiz.people.keys import Keys, bare_key, email_keys, name_key
from smallbiz.people.sharing import MOST
from smallbiz.people.spelling import same_name

INES, TOM, FIRM = 1, 2, 3
PHONE = "+491512345678"


def keys(name: str = "", email: str = "", phone: str = "", **more: Any) -> Keys:
    return Keys(name_key(name), email_keys([email] if email else []), (phone,), **more)


@pytest.fixture
def people() -> People:
    """Ines with an address and a number, Tom with nothing but a town, and a company."""
    known = People()
    known.remember(INES, keys("Ines Okafor", "ines@okafor.example", PHONE))
    known.remember(TOM, keys("Tom Lindqvist", bare=bare_key("Tom Lindqvist", "Cork")))
    known.remember(FIRM, keys("Bell Ltd", company="bell ltd"))
    return known


def crowd() -> People:
    """More than tell apart, with one address and one number."""
    known = People()
    for ident in range(1, MOST + 10):
        known.remember(ident, keys(f"Clerk {ident}", "office@town.example", PHONE))
    return known


@pytest.mark.parametrize(
    "who",
    [
        keys("Ines Okafor", "INES@okafor.example"),
        keys("Okafor, Inés", "ines@okafor.example"),
        keys("Ines", "ines@okafor.example"),
        keys("", "ines@okafor.example"),
        keys("ines@okafor.example", "ines@okafor.example"),
        keys("ines okafor", "new@okafor.example", PHONE),
    ],
)
def test_the_same_address_or_number_and_a_name_that_agrees(people: People, who: Keys) -> None:
    assert people.find(who) == Found(INES)


@pytest.mark.parametrize(
    ("who", "shared"),
    [
        (keys("Sam Okafor", "ines@okafor.example"), "ines@okafor.example"),
        (keys("Sam Okafor", "ines@okafor.example", PHONE), "ines@okafor.example"),
        (keys("Sam Okafor", phone=PHONE), ""),
        (keys("Ines Okafor", "other@okafor.example"), ""),
        (keys("Ines Okafor"), ""),
        (keys(), ""),
    ],
)
def test_nothing_less_is_the_same(people: People, who: Keys, shared: str) -> None:
    assert people.find(who) == Found(None, shared)


def test_without_an_address_all_else_is_alike(people: People) -> None:
    alike, other = bare_key("LINDQVIST Tom", "cork"), bare_key("Tom Lindqvist", "Dublin")
    assert people.find(keys("LINDQVIST Tom", bare=alike)) == Found(TOM)
    assert people.find(keys("Tom Lindqvist", bare=other)) == Found(None)


def test_a_company_is_its_name(people: People) -> None:
    assert people.find(keys("BELL LTD", company="bell ltd")) == Found(FIRM)
    assert people.find(keys("Bell", company="bell")) == Found(None)


def test_in_a_crowd_only_the_very_same_name_tells() -> None:
    for last in (3, MOST + 9):
        assert crowd().find(keys(f"Clerk {last}", "office@town.example")) == Found(last)
        assert crowd().find(keys(f"Clerk {last}", phone=PHONE)) == Found(last)
    assert crowd().find(keys("Clerk", "office@town.example")) == Found(None)
    assert crowd().nearest(keys("Mayor", "office@town.example", PHONE)) is None
    assert crowd().owner("office@town.example") is None


def test_a_number_goes_with_the_name_it_has_in_the_file(people: People) -> None:
    assert people.find(keys("okafor ines", "new@x.example"), INES) == Found(INES)
    assert people.find(keys("Sam", "ines@okafor.example"), INES) == Found(INES)
    assert people.find(keys("Sam", "sam@x.example"), INES) == Found(None)


def test_a_name_alone_means_whoever_has_it(people: People) -> None:
    assert people.namesakes(keys("okafor ines")) == (INES,)
    assert people.namesakes(keys("Ines Okafor", "other@x.example")) == ()
    assert people.namesakes(keys("Tom Lindqvist", "tom@x.example")) == (TOM,)
    people.remember(4, keys("Tom Lindqvist"))
    assert people.namesakes(keys("Tom Lindqvist")) == (TOM, 4)
    assert people.namesakes(keys("Tom Lindqvist", "tom@x.example")) == ()
    people.remember(5, keys("Bell Ltd"))
    assert people.namesakes(keys("Bell Ltd")) == (5,)


@pytest.mark.parametrize(
    ("who", "nearest"),
    [
        (keys("Ines", "ines@okafor.example"), Alike(INES, "email")),
        (keys("Sam", "ines@okafor.example"), Alike(INES, "email")),
        (keys("Sam", phone=PHONE), Alike(INES, "phone")),
        (keys("Okafor Ines", "other@x.example"), Alike(INES, "name")),
        (keys("Tom Lindqvist", "ines@okafor.example"), Alike(TOM, "name")),
        (keys("Sam", "sam@x.example"), None),
    ],
)
def test_who_may_be_the_same_is_told_by_what(
    people: People, who: Keys, nearest: Alike | None
) -> None:
    assert people.nearest(who) == nearest


def test_a_name_learnt_later_counts(people: People) -> None:
    people.remember(9, keys("tom@x.example", "tom@x.example"))
    assert people.namesakes(keys("Tom Burke")) == ()
    people.remember(9, keys("Tom Burke", phone="+491700000001"))
    assert people.namesakes(keys("Tom Burke")) == (9,)
    assert people.find(keys("Tom Burke", phone="+491700000001")) == Found(9)
    assert people.owner("tom@x.example") == 9


def test_names_agree_whatever_their_order_or_accents_and_with_none_at_all() -> None:
    assert same_name(name_key("Zoë Ångström"), name_key("angstrom zoe"))
    assert same_name(name_key("ines@okafor.example"), name_key("Ines"))
    assert same_name(name_key("0151 2345678"), name_key("Ines"))
    assert not same_name(name_key("Ines Okafor"), name_key("Ines Müller"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jörg Müller", "Joerg Mueller", True),
        ("Müller", "Joerg Mueller", True),
        ("Анна Петрова", "Anna Petrova", True),
        ("Person AE", "Person A", False),
        ("Jörg Müller", "Jürgen Müller", False),
        ("Anna Bell", "Anne Bell", False),
    ],
)
def test_a_name_in_other_letters_agrees(one: str, other: str, same: bool) -> None:
    assert same_name(name_key(one), name_key(other)) is same
    assert same_name(name_key(other), name_key(one)) is same


def test_what_tells_people_apart_is_compared_as_it_is_kept() -> None:
    assert bare_key("Ann Bell", "Bell\x1eLtd") == bare_key("Ann Bell", " Bell  Ltd")
