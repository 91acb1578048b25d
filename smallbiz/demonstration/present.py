"""Today in the workshop: ten open deals, three leads who wait, what was closed lately, what is next."""

from dataclasses import dataclass, field

from smallbiz.demonstration.book import Book
from smallbiz.demonstration.cast import (
    BEFORE,
    CAST,
    CLOSED,
    LATER,
    LETTER,
    Character,
    Closing,
    Met,
    Step,
    Wish,
)
from smallbiz.demonstration.efforts import Place, letter_name, letters
from smallbiz.demonstration.relay import Relay
from smallbiz.demonstration.town import Neighbour, Town
from smallbiz.journey.qualification import QUESTIONS
from smallbiz.sales.records import FollowUp

_GIFTS = (612, 300, 170)
"""When Greta Holm, the best friend of the house, bought: days before today."""


@dataclass
class Present:
    """Tells where things stand."""

    book: Book
    town: Town
    relay: Relay
    known: dict[str, int]
    people: dict[str, Neighbour] = field(default_factory=dict)

    def tell(self) -> None:
        """The regulars first, then everybody on the owner's mind."""
        self._regulars()
        for closing in CLOSED:
            self._closed(closing)
        for character in CAST:
            self._enters(character)
        for name, step in LATER:
            self._next(step, self.people[name])

    def _regulars(self) -> None:
        """Greta, who sends her friends, and Hannah and the Brandts, who came back."""
        greta = self._person(Character("Greta Holm", (), notes="Sent us three friends so far.",
                                       likes="Being told early\nCake"), 630)  # fmt: skip
        self.relay.touch(greta, "came", self.book.ago(630), "Walked past", None, Place.WALK_IN)
        for ago, product in zip(_GIFTS, ("Used city bike", "Tune-up", "Big service"), strict=True):
            self.relay.buy(greta, product, self.book.ago(ago))

    def _person(self, who: Character, since: int, friend: Neighbour | None = None) -> Neighbour:
        found = self.town.person(
            self.book.ago(since), who.name, who.tag, likes=who.likes, dislikes=who.dislikes,
            notes=who.notes, found_us_by=who.heard, recommended_by_id=friend.id if friend else None,
        )  # fmt: skip
        self.people[who.name] = found
        return found

    def _enters(self, who: Character) -> None:
        since = max(met.ago for met in who.met)
        if who.company:
            found = self.town.firm(self.book.ago(since), who.name, who.tag, notes=who.notes)
            self.people[who.name] = found
            self.town.person(
                self.book.ago(since), who.company, job_title=who.job, company_id=found.id
            )
        else:
            found = self._person(who, since, self.people.get(who.friend))
        deal = self._wish(found, who, who.wish) if who.wish else None
        for met in who.met:
            self._met(found, met, deal)
        if who.step:
            self._next(who.step, found, deal)
        if who.name == "Hannah Vogel":
            self.relay.buy(found, "Big service", self.book.ago(14))

    def _met(self, who: Neighbour, met: Met, deal: int | None = None) -> None:
        place = met.effort if isinstance(met.effort, Place) else None
        activity = None if place or met.effort is None else self._activity(str(met.effort))
        linked = deal if activity is None and place is None else None
        self.relay.touch(who, met.kind, self.book.ago(met.ago), met.note, activity, place, linked)

    def _activity(self, name: str) -> int:
        if name == LETTER:
            return self.known[letter_name(self.book.today)]
        if name == BEFORE:
            return self.known[letters(self.book.today)[-1][0]]
        return self.known[name]

    def _wish(self, who: Neighbour, character: Character, wish: Wish) -> int:
        book = self.book
        deal = self.relay.deal(who, wish.title, book.ago(wish.opened), wish.value)
        deal.stage_id, deal.stage_since = wish.stage, book.ago(wish.days)
        deal.product, deal.wants, deal.holds_back = wish.product, wish.wants, wish.holds_back
        for question, answer in zip(QUESTIONS, wish.answers, strict=True):
            setattr(deal, question, answer)
        deal.expected_on = book.ago(-14)
        if wish.offered is not None:
            self.relay.offer(deal, book.ago(wish.offered))
        if wish.heard:
            self.relay.hear(deal, wish.heard, book.ago(wish.days))
        first = max(met.ago for met in character.met)
        self.relay.hand_over(
            who, "taken_over", book.ago(first), book.ago(wish.opened), deal=deal.id
        )
        return deal.id

    def _next(self, step: Step, who: Neighbour, deal: int | None = None) -> None:
        self.book.add(
            FollowUp(
                contact_id=who.id, deal_id=deal, kind=step.kind, what=step.what,
                due_on=self.book.ago(-step.days), due_at=step.at, origin=step.origin,
            )
        )  # fmt: skip

    def _closed(self, closing: Closing) -> None:
        book = self.book
        friend = self.people.get(closing.friend)
        who = self._person(Character(closing.who, ()), closing.met.ago, friend)
        self._met(who, closing.met)
        taken = book.ago(closing.met.ago - 1)
        deal = self.relay.deal(who, closing.title, taken, closing.value)
        deal.product = closing.product
        self.relay.hand_over(who, "taken_over", book.ago(closing.met.ago), taken, deal=deal.id)
        self.relay.talk(who, deal, book.ago(closing.ago))
        if closing.lost:
            self.relay.lose(who, deal, book.ago(closing.ago), closing.lost, closing.heard)
        else:
            self.relay.win(who, deal, book.ago(closing.ago))
