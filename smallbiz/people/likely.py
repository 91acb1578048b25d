"""The uncertain part of the duplicate rule: who may be the same, and what speaks for it.

1. The same e-mail address or phone number: asked, whatever the names are.
2. The same name, also in other letters: asked, unless both have another postcode, city or e-mail address
   and no company, postcode or birthday agrees.
3. A pet form, a slip of the keys or a further given name likewise, but never against a different place.
4. No more than initials in common: asked only with the same company, postcode or birthday.
5. Two birthdays that differ are two people, unless they share an e-mail address; a person and a company
   are asked only where they share an address or number.
"""

from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA

from smallbiz.people.keys import is_nameless
from smallbiz.people.likeness import alikeness
from smallbiz.people.spelling import Spelled, spelled_name

By = Literal[
    "email", "phone", "same", "spelling", "nickname", "typo", "part", "initial", "other_name",
    "company", "postcode", "birthday", "near_email", "city",
]  # fmt: skip
"""One thing that two people have in common; "other_name" where their names have nothing."""
Level = Literal["very likely", "likely", "possible"]
LEVELS: tuple[Level, ...] = ("very likely", "likely", "possible")

SHORTEST_MAILBOX = 5
"""Letters before the "@" that tell one person's addresses of two providers."""


class Person(NamedTuple):
    """What is known of somebody, folded as it is compared; empty text for what is not known."""

    id: int
    name: str
    """As `name_key` makes it."""
    spelled: Spelled
    is_company: bool
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    company: str
    postcode: str
    city: str
    born: str


class Likeness(NamedTuple):
    """How likely two are one, and what speaks for it, the strongest first."""

    level: Level
    by: tuple[By, ...]


class Pair(NamedTuple):
    """Two people who may be one."""

    one: int
    other: int
    likeness: Likeness


def person(
    ident: int,
    name: str,
    *,
    is_company: bool = False,
    emails: tuple[str, ...] = (),
    phones: tuple[str, ...] = (),
    company: str = "",
    postcode: str = "",
    city: str = "",
    born: str = "",
) -> Person:
    """Somebody to be compared, by the keys of the duplicate rule."""
    words = spelled_name(name, is_company)
    place = postcode.replace(" ", "")
    return Person(ident, name, words, is_company, emails, phones, company, place, city, born)


def likeness(one: Person, other: Person) -> Likeness | None:
    """What speaks for two being one; None where they are clearly two."""
    shared = _shared(one, other)
    if one.is_company != other.is_company and not shared:
        return None
    differ_in_age = one.born and other.born and one.born != other.born
    if differ_in_age and "email" not in shared:
        return None
    name = "same" if one.name == other.name else alikeness(one.spelled, other.spelled)
    if shared:
        return _by_address(shared, one, other, name)
    if name is None:
        return None
    strong, city = _support(one, other), bool(one.city) and one.city == other.city
    level = _level(name, bool(strong), city, _differ(one, other, city))
    return Likeness(level, (name, *strong, *(("city",) if city else ()))) if level else None


def _by_address(shared: tuple[By, ...], one: Person, other: Person, name: By | None) -> Likeness:
    nameless = is_nameless(one.name) or is_nameless(other.name)
    if name or nameless:
        return Likeness("very likely", (*shared, *((name,) if name else ())))
    return Likeness("possible", (*shared, "other_name"))


def _shared(one: Person, other: Person) -> tuple[By, ...]:
    found: list[By] = []
    if one.emails and not set(one.emails).isdisjoint(other.emails):
        found.append("email")
    if one.phones and not set(one.phones).isdisjoint(other.phones):
        found.append("phone")
    return tuple(found)


def _support(one: Person, other: Person) -> tuple[By, ...]:
    """What besides the name agrees and is rarely shared by chance."""
    found: list[By] = []
    if one.company and one.company == other.company:
        found.append("company")
    if one.postcode and one.postcode == other.postcode:
        found.append("postcode")
    if one.born and one.born == other.born:
        found.append("birthday")
    if _near_emails(one.emails, other.emails):
        found.append("near_email")
    return tuple(found)


def _differ(one: Person, other: Person, city: bool) -> bool:
    """Whether both say where they are, or by what e-mail they are reached, and it is not the same."""
    places = (one.postcode, other.postcode) if one.postcode and other.postcode else ()
    if not places and one.city and other.city and not city:
        return True
    return len(set(places)) > 1 or bool(one.emails and other.emails)


def _level(name: By, strong: bool, city: bool, differ: bool) -> Level | None:
    if name in ("same", "spelling"):
        if strong:
            return "very likely"
        return None if differ else "likely" if city else "possible"
    if strong:
        return "likely"
    return None if differ or name == "initial" else "possible"


def _near_emails(ones: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return any(_near(one, other) for one in ones for other in others)


def _near(one: str, other: str) -> bool:
    """One slip in an address, or the same mailbox with another provider."""
    mailbox = one.partition("@")[0]
    same = len(mailbox) >= SHORTEST_MAILBOX and other.startswith(f"{mailbox}@")
    return same or bool(OSA.distance(one, other, score_cutoff=1) <= 1)
