"""The people and firms of the town, written down when they first cross the owner's path."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from smallbiz.demonstration import names
from smallbiz.demonstration.book import Book
from smallbiz.people.records import Contact, ContactTag, Email, Phone
from smallbiz.words.emails import email_key


@dataclass
class Neighbour:
    """Somebody of the town: since when, whether they read letters, when they last bought."""

    id: int
    name: str
    since: date
    reads: bool
    bought_on: date | None = None


class Town:
    """Adds contacts with everything that belongs to them."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.neighbours: list[Neighbour] = []
        self._taken: set[str] = set()
        self._names = names.people(book.dice, self._taken)

    def person(self, since: date, name: str = "", tag: str = "", **fields: Any) -> Neighbour:
        """Somebody known since a day; without a name, one is made up."""
        given, family = name.rsplit(" ", 1) if name else next(self._names)
        shown = f"{given} {family}"
        self._taken.add(shown)
        return self._add(
            since, tag, kind="person", name=shown, given_name=given, family_name=family,
            **{**self._character(), **fields},
        )  # fmt: skip

    def firm(self, since: date, name: str, tag: str = "Business", **fields: Any) -> Neighbour:
        """A company known since a day."""
        return self._add(since, tag, kind="company", name=name, **fields)

    def _character(self) -> dict[str, str]:
        dice = self.book.dice
        return {
            "likes": "\n".join(dice.sample(LIKES, dice.choice((0, 0, 1, 2)))),
            "dislikes": "\n".join(dice.sample(DISLIKES, dice.choice((0, 0, 0, 1)))),
            "notes": dice.choice(NOTES) if dice.random() < 0.3 else "",
        }

    def _add(self, since: date, tag: str, **fields: Any) -> Neighbour:
        dice, book = self.book.dice, self.book
        postcode, city = dice.choice(names.DISTRICTS)
        allowed = dice.choices((True, None, False), (70, 24, 6))[0]
        contact = Contact(
            postcode=postcode, city=city, street=names.street(dice), country="DE", created_on=since,
            consent=allowed, consent_on=since if allowed is not None else None,
            consent_source="Asked in the workshop" if allowed is not None else "", **fields,
        )  # fmt: skip
        ident = book.add(contact)
        self._reach(ident, contact.name)
        if tag:
            book.add(ContactTag(contact_id=ident, name=tag))
        found = Neighbour(ident, contact.name, since, bool(allowed) and dice.random() < 0.55)
        self.neighbours.append(found)
        return found

    def _reach(self, ident: int, name: str) -> None:
        book = self.book
        if book.dice.random() < 0.86:
            address = names.address_of(name)
            book.add(Email(contact_id=ident, address=address, key=email_key(address)))
        if book.dice.random() < 0.8:
            number, key = names.phone(book.count("phone"))
            book.add(Phone(contact_id=ident, number=number, key=key))


LIKES = (
    "Test rides", "Oat coffee", "A message instead of a call", "Steel frames", "Weekend tours",
    "Clear prices", "Repairing instead of buying", "Bright colours", "Being told early",
)  # fmt: skip
DISLIKES = (
    "Phone before 9:00", "Long offers", "Waiting without news", "Plastic mudguards", "Small print",
)  # fmt: skip
NOTES = (
    "Rides 14 km to work every day.",
    "Two children, the younger one starts school in summer.",
    "Bike stands outside all winter.",
    "Comes by after five.",
    "Keeps three bikes in the cellar and uses one.",
    "Wants the old frame to stay.",
    "Always asks for the receipt by e-mail.",
    "Sings in the choir with half of the street.",
)
