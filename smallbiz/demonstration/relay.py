"""What happens between a first touch and a sale, told one person at a time."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from smallbiz.demonstration import business, words
from smallbiz.demonstration.book import Book
from smallbiz.demonstration.business import COMPETITORS, OBJECTIONS, PRODUCTS, product_id
from smallbiz.demonstration.efforts import Place
from smallbiz.demonstration.town import Neighbour
from smallbiz.demonstration.words import ANSWERS
from smallbiz.journey.kinds import KINDS
from smallbiz.journey.records import Handover, Touch
from smallbiz.sales.records import (
    Aftercare,
    Deal,
    DealLine,
    DealObjection,
    FollowUp,
    Offer,
    Sale,
    Satisfaction,
)

NEW, QUALIFIED, OFFERED, AGREEING = range(1, 5)
"""The stages of a new file, by id."""
_OFFERED_FROM = 250
"""Whole money from which an offer is written."""
_CARED_FOR_FROM = 250
"""Whole money from which the owner asks afterwards."""


@dataclass
class Relay:
    """Writes touches, hand-overs, deals and sales of people into the book."""

    book: Book
    offers: list[Offer] = field(default_factory=list)

    def touch(
        self,
        who: Neighbour,
        kind: str,
        on: date,
        note: str = "",
        activity: int | None = None,
        channel: int | None = None,
        deal: int | None = None,
    ) -> None:
        """Something happened with somebody on a day."""
        known = KINDS[kind]
        self.book.add(
            Touch(
                contact_id=who.id, on_day=on, hat=known.hat, kind=kind, interest=known.interest,
                direction="in" if known.interest else "out", note=note, deal_id=deal,
                activity_id=activity, channel_id=None if activity else channel,
            )
        )  # fmt: skip

    def hand_over(
        self, who: Neighbour, verdict: str, since: date, on: date, reason: str | None = None,
        deal: int | None = None,
    ) -> None:  # fmt: skip
        """Sales took a lead over, sent it back or let it go."""
        self.book.add(
            Handover(
                contact_id=who.id, verdict=verdict, on_day=on, lead_since=since, reason=reason,
                deal_id=deal,
            )
        )  # fmt: skip

    def deal(self, who: Neighbour, product: str, on: date, value: int | None = None) -> Deal:
        """A possible sale, still open; `value` in whole money."""
        price = value or PRODUCTS[product][0]
        deal = Deal(
            title=product, contact_id=who.id, stage_id=NEW, status="open", value=price * 100,
            opened_on=on, stage_since=on, product=product,
            need=self.book.dice.choice(words.NEEDS),
        )  # fmt: skip
        self.book.add(deal)
        if value is None:
            known = product_id(product)
            self.book.add(
                DealLine(deal_id=deal.id, product_id=known, what=product, unit_price=price * 100)
            )
        return deal

    def talk(self, who: Neighbour, deal: Deal, until: date) -> None:
        """One to three sales touches while a deal is open, and an offer where it is worth one."""
        dice, opened = self.book.dice, deal.opened_on or until
        days = (until - opened).days
        for on in sorted(
            opened + timedelta(dice.randint(0, days)) for _ in range(dice.randint(1, 3))
        ):
            kind = dice.choice(("call", "call", "visit", "email", "message", "meeting"))
            self.touch(who, kind, on, dice.choice(words.SAID), deal=deal.id)
        if deal.value >= _OFFERED_FROM * 100:
            deal.stage_id = OFFERED
            self.offer(deal, opened + timedelta(days // 2))

    def offer(self, deal: Deal, on: date) -> None:
        """An offer that was sent; its number comes when all are known."""
        offer = Offer(
            deal_id=deal.id, number="", on_day=on, sent_on=on, amount=deal.value,
            valid_until=on + timedelta(30),
        )  # fmt: skip
        self.offers.append(offer)

    def win(self, who: Neighbour, deal: Deal, on: date) -> None:
        """A deal is won: its sale, its delivery, and a call to ask whether all is well."""
        deal.status, deal.closed_on, deal.stage_id = "won", on, AGREEING
        delivered = on + timedelta(self.book.dice.randint(1, 8))
        known = deal.product in PRODUCTS
        sale = self.book.add(
            Sale(
                contact_id=who.id, deal_id=deal.id, on_day=on, amount=deal.value,
                product_id=product_id(deal.product) if known else None, product=deal.product,
                delivered_on=delivered if delivered <= self.book.today else None,
            )
        )  # fmt: skip
        who.bought_on = on
        if deal.value >= _CARED_FOR_FROM * 100:
            self._ask_whether_all_is_well(who, sale, delivered + timedelta(10))

    def lose(self, who: Neighbour, deal: Deal, on: date, reason: str, heard: str = "") -> None:
        """A deal is lost, with its reason and what was heard."""
        dice = self.book.dice
        deal.status, deal.closed_on, deal.lost_reason = "lost", on, reason
        if reason == "elsewhere":
            deal.competitor_id = dice.randint(1, len(COMPETITORS))
        if heard:
            self.hear(deal, heard, on)

    def hear(self, deal: Deal, objection: str, on: date) -> None:
        """An objection was heard in a deal."""
        known = OBJECTIONS.index(objection) + 1
        self.book.add(DealObjection(deal_id=deal.id, objection_id=known, heard_on=on))

    def buy(self, who: Neighbour | None, product: str, on: date) -> None:
        """A purchase without a deal, maybe of somebody who left no name."""
        self.book.add(
            Sale(
                contact_id=who and who.id, on_day=on, amount=PRODUCTS[product][0] * 100,
                product_id=product_id(product), product=product, delivered_on=on,
            )
        )  # fmt: skip
        if who:
            who.bought_on = max(on, who.bought_on or on)

    def _ask_whether_all_is_well(self, who: Neighbour, sale: int, due: date) -> None:
        """What was due before today is done and answered; nothing is due this very day by chance."""
        today = self.book.today
        due = today + timedelta(4) if due == today else due
        asked = self.book.add(
            FollowUp(
                contact_id=who.id, kind="call", what="Ask whether all is well", due_on=due,
                done_on=due if due < today else None, origin="satisfaction",
            )
        )  # fmt: skip
        self.book.add(Aftercare(follow_up_id=asked, sale_id=sale))
        if due < today:
            score, said = ANSWERS[sale % len(ANSWERS)]
            self.book.add(Satisfaction(sale_id=sale, score=score, words=said, asked_on=due))

    def number_offers(self) -> None:
        """Give the offers their numbers in the order of their days, and put them into the book."""
        counts: dict[int, int] = {}
        for offer in sorted(self.offers, key=lambda offer: (offer.on_day, offer.deal_id)):
            year = offer.on_day.year
            counts[year] = counts.get(year, 0) + 1
            offer.number = f"{year}-{counts[year]:03}"
            self.book.add(offer)


TASTES: dict[Place | None, tuple[str, ...]] = {
    Place.LEAFLETS: ("Tune-up", "Lights and locks", "Tune-up"),
    Place.INSTAGRAM: ("Tune-up", "Used city bike", "Gravel upgrade", "Lights and locks", "Big service"),
    Place.EVENTS: ("Kids’ bike", "Tune-up", "Child seat", "Used city bike", "Tandem service", "Big service"),
    Place.GOOGLE: ("Tune-up", "New wheel", "Battery swap", "Big service", "New wheel"),
    Place.MOUTH: ("City e-bike", "Big service", "Gravel upgrade", "Tune-up", "City e-bike", "Kids’ bike",
                  "Commuter e-bike", "Battery swap"),
    Place.PARTNERS: ("Kids’ bike", "Big service", "Service contract", "Tune-up"),
    Place.WALK_IN: ("Tune-up", "Lights and locks", "Used city bike", "New wheel", "Big service"),
    None: ("Tune-up", "Big service", "Used city bike"),
}  # fmt: skip
"""What people want who found us by a channel."""


def why_lost(book: Book, place: Place | None) -> tuple[str, str]:
    """Reason and objection of a lost deal; whom the leaflet brought could not tell what it costs."""
    if place is Place.LEAFLETS and book.dice.random() < 0.75:
        return "price", business.PRICE_UNKNOWN
    reason = book.dice.choices(tuple(words.REASONS), tuple(words.REASONS.values()))[0]
    return reason, book.dice.choice((*OBJECTIONS[1:], "", "", ""))
