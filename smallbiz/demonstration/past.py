"""Two years of people who were found, won and lost, and of customers who came back."""

from dataclasses import dataclass
from datetime import date, timedelta

from smallbiz.demonstration import names, words
from smallbiz.demonstration.book import Book
from smallbiz.demonstration.efforts import EFFORTS, Effort, Place, letters
from smallbiz.demonstration.relay import TASTES, Relay, why_lost
from smallbiz.demonstration.town import Neighbour, Town

TOUCHES, DEALS, CONTACTS = 1900, 260, 430
"""How much there is in the end."""
BOUGHT_BEFORE = 14
"""Customers of the owner's first year, of whom nobody noted how they came."""
NAMELESS = 48
COUNTER = ("Lights and locks", "Lights and locks", "Tune-up")
"""Sales to people who left no name, and what they buy."""
_UNLINKED = ((Place.WALK_IN, 16, 50), (Place.GOOGLE, 10, 40), (Place.MOUTH, 8, 75))
"""Channel, people and buyers of 100 who came without any activity."""


@dataclass
class Past:
    """Tells the two years."""

    book: Book
    town: Town
    relay: Relay
    known: dict[str, int]

    def tell(self) -> None:
        """Everybody that efforts found, those who came by themselves, and who came back."""
        for effort in EFFORTS:
            self._found_by(effort)
        for place, people, buys in _UNLINKED:
            stretch = Effort("", place, 700, 640, 0, 0, 0, people, buys)
            self._found_by(stretch)
        self._firms()
        self._old_customers()
        for who in list(self.town.neighbours):
            self._come_back(who)
        self._over_the_counter()

    def complete(self) -> None:
        """Strangers, further deals of customers and opened letters, up to the counts above."""
        while self.book.count("contact") < CONTACTS:
            self.town.person(self._between(600, 20))
        buyers = [who for who in self.town.neighbours if who.bought_on]
        while self.book.count("deal") < DEALS:
            self._another_deal(self.book.dice.choice(buyers))
        self._letters_opened()

    def _found_by(self, effort: Effort) -> None:
        buyers = round(effort.found * effort.buys / 100)
        last = max(effort.ends, 1)
        for place in range(effort.found):
            buys = place < buyers
            day = self._between(effort.begins, max(last, 3) if buys else last)
            who = self._met(effort, day)
            if buys:
                self._buys(who, effort.place, day)
            else:
                self._does_not_buy(who, effort.place, day)

    def _met(self, effort: Effort, day: date) -> Neighbour:
        dice, place = self.book.dice, effort.place
        heard = dice.choice(words.HEARD_BY[place]) if dice.random() < 0.4 else ""
        friend = self._friend(day) if place is Place.MOUTH else None
        tag = {"Families": "Family", "Commuters": "Commuter"}.get(effort.audience, "")
        who = self.town.person(
            day, tag=tag if dice.random() < 0.7 else "", found_us_by=heard,
            recommended_by_id=friend.id if friend else None,
        )  # fmt: skip
        note = f"Recommended by {friend.name}" if friend else ""
        activity = self.known.get(effort.name)
        if place is Place.LEAFLETS:
            self.relay.touch(who, "saw", day, "Had the leaflet in hand", activity)
        self.relay.touch(who, words.KIND_OF[place], day, note, activity, place)
        return who

    def _friend(self, day: date) -> Neighbour | None:
        """A customer of before that day."""
        bought = [n for n in self.town.neighbours if n.bought_on and n.bought_on < day]
        return self.book.dice.choice(bought[: 12 + len(bought) // 4]) if bought else None

    def _buys(self, who: Neighbour, place: Place | None, day: date) -> None:
        dice = self.book.dice
        taken = self._later(day, dice.choice((0, 0, 1, 1, 1, 2, 4)), 2)
        deal = self.relay.deal(who, dice.choice(TASTES[place]), taken)
        self.relay.hand_over(who, "taken_over", day, taken, deal=deal.id)
        won = self._later(taken, dice.randint(1, 9 if deal.value < 50000 else 24), 1)
        self.relay.talk(who, deal, won)
        self.relay.win(who, deal, won)

    def _does_not_buy(self, who: Neighbour, place: Place | None, day: date) -> None:
        dice = self.book.dice
        taken = self._later(day, dice.choice((0, 1, 2, 3, 3, 5, 6)), 0)
        fate = dice.choices(("lost", "sent_back", "not_a_fit"), (44, 36, 20))[0]
        if fate != "lost":
            reasons = words.LATER if fate == "sent_back" else words.NOT_OURS
            self.relay.hand_over(who, fate, day, taken, dice.choice(reasons))
            return
        deal = self.relay.deal(who, dice.choice(TASTES[place]), taken)
        self.relay.hand_over(who, "taken_over", day, taken, deal=deal.id)
        lost = self._later(taken, dice.randint(3, 30), 0)
        self.relay.talk(who, deal, lost)
        self.relay.lose(who, deal, lost, *why_lost(self.book, place))

    def _firms(self) -> None:
        """The firms of the town, each with somebody to talk to."""
        for name, trade in names.FIRMS:
            day = self._between(690, 50)
            firm = self.town.firm(day, name, notes=trade.capitalize())
            self.town.person(day, job_title=self.book.dice.choice(names.JOBS), company_id=firm.id)
            self.relay.touch(firm, "asked", day, "", None, Place.PARTNERS)
            if self.book.dice.random() < 0.45:
                self._buys(firm, Place.PARTNERS, day)
            else:
                self._does_not_buy(firm, Place.PARTNERS, day)

    def _old_customers(self) -> None:
        for _ in range(BOUGHT_BEFORE):
            day = self._between(728, 600)
            who = self.town.person(day, notes="From the card index")
            self.relay.buy(who, self.book.dice.choice(TASTES[None]), day)

    def _over_the_counter(self) -> None:
        """People who pay and leave without a name."""
        for _ in range(NAMELESS):
            self.relay.buy(None, self.book.dice.choice(COUNTER), self._between(725, 2))

    def _come_back(self, who: Neighbour) -> None:
        """Services and lamps in the years after; often a letter has reminded them."""
        dice = self.book.dice
        if who.bought_on is None or dice.random() < 0.25:
            return
        day = who.bought_on + timedelta(dice.randint(60, 260))
        while day < self.book.today - timedelta(1):
            self._reminded(who, day)
            self.relay.buy(who, dice.choice(("Tune-up", "Lights and locks", "Big service")), day)
            day += timedelta(dice.randint(100, 330))

    def _reminded(self, who: Neighbour, day: date) -> None:
        for name, sent in letters(self.book.today):
            if 0 <= (day - sent.since).days <= 25:
                read = min(day, sent.since + timedelta(self.book.dice.randint(0, 3)))
                self.relay.touch(who, "clicked", read, "Service in the letter", self.known[name])

    def _another_deal(self, who: Neighbour) -> None:
        opened = (who.bought_on or who.since) + timedelta(self.book.dice.randint(30, 200))
        if opened > self.book.ago(30):
            return
        deal = self.relay.deal(who, self.book.dice.choice(TASTES[Place.GOOGLE]), opened)
        closed = opened + timedelta(self.book.dice.randint(2, 20))
        self.relay.talk(who, deal, closed)
        if self.book.dice.random() < 0.7:
            self.relay.win(who, deal, closed)
        else:
            self.relay.lose(who, deal, closed, *why_lost(self.book, None))

    def _letters_opened(self) -> None:
        sent = letters(self.book.today)
        missing = TOUCHES - self.book.count("touch")
        for place, (name, days) in enumerate(sent):
            readers = [who for who in self.town.neighbours if _may_open(who, days.since)]
            fair = round(missing * (place + 6) / sum(range(place + 6, len(sent) + 6)))
            chosen = self.book.dice.sample(readers, min(fair, len(readers)))
            for who in chosen:
                day = days.since + timedelta(self.book.dice.choice((0, 0, 0, 1, 1, 2, 4)))
                self.relay.touch(who, "opened", day, "", self.known[name])
            missing -= len(chosen)

    def _between(self, first: int, last: int) -> date:
        """A day between two, both counted back from today."""
        return self.book.ago(self.book.dice.randint(min(first, last), max(first, last)))

    def _later(self, day: date, days: int, left: int) -> date:
        """Some days later, but never after the day that lies `left` days back."""
        return max(day, min(day + timedelta(days), self.book.ago(left)))


def _may_open(who: Neighbour, sent: date) -> bool:
    """Whether a reader knew us by then; what reminds customers of a service is told elsewhere."""
    return who.reads and who.since < sent and (who.bought_on is None or who.bought_on < sent)
