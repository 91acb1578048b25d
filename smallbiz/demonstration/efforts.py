"""What the marketing hat did in two years: sixty efforts on eight channels, and what they cost."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from smallbiz.demonstration.book import Book
from smallbiz.marketing.records import Activity, ActivityStep, Campaign, Expense
from smallbiz.words.periods import Period, month


class Place(IntEnum):
    """The channels of a new file, by id."""

    LEAFLETS = 1
    INSTAGRAM = 2
    LETTER = 3
    EVENTS = 4
    GOOGLE = 5
    MOUTH = 6
    PARTNERS = 7
    WALK_IN = 8


@dataclass(frozen=True)
class Effort:
    """One activity. Days are counted back from today; `buys` of 100 whom it found become customers.

    Money in whole units; `promised` is still to be paid. `found` people met us first through it.
    """

    name: str
    place: Place
    begins: int
    lasts: int
    planned: int
    spent: int
    hours: float
    found: int = 0
    buys: int = 0
    audience: str = ""
    promised: int = 0
    campaign: int | None = None
    idea: bool = False

    @property
    def ends(self) -> int:
        """Its last day, counted back from today."""
        return self.begins - self.lasts + 1

    def status(self) -> str:
        """How far it is."""
        if self.idea:
            return "idea"
        if self.begins < 0:
            return "planned"
        return "running" if self.ends <= 0 else "done"


CAMPAIGNS = (
    ("First autumn", "Be known in Kettenhafen", 710, 600, 1800),
    ("Ready for spring", "Every bike checked before Easter", 430, 330, 1500),
    ("Cargo bikes for families", "Ten cargo bikes in a year", 350, 150, 1200),
    ("Spring", "Tune-ups first, e-bikes after", 40, -45, 1500),
)
"""Name, aim, first and last day counted back from today, budget in whole money."""
FIRST_AUTUMN, READY, CARGO, SPRING = range(1, 5)
FAMILIES, COMMUTERS, FIRMS, EVERYONE = "Families", "Commuters", "Businesses", "Everyone nearby"
P = Place

EFFORTS = (
    Effort("New in town leaflet", P.LEAFLETS, 705, 30, 480, 520, 8, 15, 20, EVERYONE, 0, FIRST_AUTUMN),
    Effort("Lights on leaflet", P.LEAFLETS, 590, 28, 420, 415, 6, 10, 10, COMMUTERS),
    Effort("Spring check leaflet", P.LEAFLETS, 405, 28, 430, 468, 6, 12, 17, FAMILIES, 0, READY),
    Effort("Winter storage leaflet", P.LEAFLETS, 225, 28, 380, 395, 5, 9, 11, COMMUTERS),
    Effort("Spring tune-up leaflet", P.LEAFLETS, 37, 42, 600, 742, 10, 6, 0, FAMILIES, 0, SPRING),
    Effort("Summer camp poster", P.LEAFLETS, -19, 14, 90, 0, 0, idea=True),
    Effort("Workshop stories", P.INSTAGRAM, 660, 30, 60, 60, 9, 8, 38, EVERYONE, 0, FIRST_AUTUMN),
    Effort("Winter storage reels", P.INSTAGRAM, 520, 28, 50, 45, 8, 5, 40, COMMUTERS),
    Effort("Cargo bike of the week", P.INSTAGRAM, 340, 35, 90, 90, 12, 10, 40, FAMILIES, 0, CARGO),
    Effort("Kids’ bike swap posts", P.INSTAGRAM, 250, 21, 40, 40, 6, 6, 33, FAMILIES),
    Effort("Winter riding reels", P.INSTAGRAM, 130, 28, 60, 55, 10, 5, 40, COMMUTERS),
    Effort("Brake check reels", P.INSTAGRAM, 37, 29, 60, 60, 8, 5, 20, COMMUTERS, 0, SPRING),
    Effort("Commuter weeks", P.INSTAGRAM, 2, 14, 100, 40, 3, 2, 0, COMMUTERS, 60, SPRING),
    Effort("Neighbourhood fair", P.EVENTS, 690, 2, 150, 140, 14, 12, 42, EVERYONE, 0, FIRST_AUTUMN),
    Effort("Farmers’ market, first summer", P.EVENTS, 655, 30, 240, 260, 24, 16, 38, FAMILIES),
    Effort("Bike flea market", P.EVENTS, 415, 2, 180, 165, 16, 14, 36, FAMILIES, 0, READY),
    Effort("Farmers’ market, second summer", P.EVENTS, 330, 45, 300, 320, 30, 20, 40, FAMILIES),
    Effort("Christmas workshop evening", P.EVENTS, 150, 1, 90, 95, 8, 6, 33, EVERYONE),
    Effort("Farmers’ market stand", P.EVENTS, 18, 22, 240, 120, 16, 5, 20, FAMILIES, 120, SPRING),
    Effort("Neighbourhood festival", P.EVENTS, -26, 12, 150, 0, 0, audience=EVERYONE, campaign=SPRING),
    Effort("Ads: first try", P.GOOGLE, 612, 30, 150, 150, 4, 10, 40, EVERYONE, 0, FIRST_AUTUMN),
    Effort("Ads: winter storage", P.GOOGLE, 500, 30, 150, 150, 3, 8, 38, COMMUTERS),
    Effort("Ads: e-bike service", P.GOOGLE, 300, 45, 210, 205, 4, 13, 54, COMMUTERS),
    Effort("Ads: cargo bikes", P.GOOGLE, 180, 30, 180, 180, 3, 8, 50, FAMILIES, 0, CARGO),
    Effort("Ads: repair near me", P.GOOGLE, 30, 42, 210, 142, 3, 6, 33, EVERYONE, 0, SPRING),
    Effort("Ask happy customers for reviews", P.GOOGLE, 9, 55, 0, 0, 2, 1, 0, EVERYONE, 0, SPRING),
    Effort("Bring-a-friend voucher, first round", P.MOUTH, 560, 90, 120, 110, 4, 13, 70, EVERYONE),
    Effort("Bring-a-friend voucher, winter", P.MOUTH, 205, 70, 120, 90, 3, 11, 73, EVERYONE),
    Effort("Bring-a-friend voucher", P.MOUTH, 37, 84, 120, 60, 2, 4, 50, EVERYONE, 0, SPRING),
    Effort("School bike check day", P.PARTNERS, 412, 1, 60, 55, 7, 9, 33, FAMILIES, 0, READY),
    Effort("Kita bike morning", P.PARTNERS, 283, 2, 50, 45, 5, 6, 33, FAMILIES, 0, CARGO),
    Effort("Office bike check", P.PARTNERS, 190, 2, 40, 40, 6, 5, 40, FIRMS),
    Effort("Courier breakfast", P.PARTNERS, 68, 1, 60, 70, 4, 3, 33, FIRMS),
    Effort("School bike check day, spring", P.PARTNERS, -5, 12, 90, 0, 0, audience=FAMILIES, campaign=SPRING),
    Effort("Offer for office bikes", P.PARTNERS, -19, 14, 50, 0, 0, audience=FIRMS, idea=True),
    Effort("New shop window", P.WALK_IN, 480, 60, 350, 372, 14, 17, 41, EVERYONE),
    Effort("Test ride day", P.WALK_IN, 75, 1, 120, 110, 8, 7, 43, COMMUTERS),
)  # fmt: skip
LETTERS = 21
"""Monthly e-mail letters that went out; this month's is on its way and the next one is planned."""

_STEPS = (
    ("Ask happy customers for reviews", "Answer 2 Google reviews", 2, False),
    ("May letter", "Write the {letter}", 1, True),
    ("Commuter weeks", "Post: check your brakes in 5 steps", -1, False),
    ("May letter", "Send the {letter}", -2, False),
    ("Farmers’ market stand", "Stand at the farmers’ market", -3, False),
    ("Spring tune-up leaflet", "Text and photo", 39, True),
    ("Spring tune-up leaflet", "Print 3,000, hand out at both schools", 36, True),
    ("Spring tune-up leaflet", "Ask leaflet buyers: why us?", -4, False),
    ("School bike check day, spring", "Agree on the day with the school", -1, False),
    ("School bike check day, spring", "Order stickers for the helmets", -6, False),
    ("Neighbourhood festival", "Book the pitch", -9, False),
    ("Bring-a-friend voucher", "Print 200 vouchers", 38, True),
)
"""Activity, what is to do, its day counted back from today, and whether it is done."""


def plan(book: Book) -> dict[str, int]:
    """Campaigns, efforts, letters, money and steps; the id of each activity by name."""
    for name, aim, since, until, budget in CAMPAIGNS:
        book.add(Campaign(name=name, aim=aim, starts_on=book.ago(since), ends_on=book.ago(until),
                          budget=budget * 100))  # fmt: skip
    known = {effort.name: _activity(book, effort) for effort in EFFORTS}
    known |= _letters(book)
    current = letter_name(book.today)
    for name, what, ago, done in _STEPS:
        activity = known[current if name == "May letter" else name]
        _step(book, activity, what.format(letter=current), ago, done)
    return known


def letter_name(day: date) -> str:
    """The letter of a day's month."""
    return f"{ENGLISH_MONTHS[day.month - 1]} letter"


ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


def letters(today: date) -> list[tuple[str, Period]]:
    """Name and days of the letters that went out before this month, oldest first."""
    found = []
    whole = month(today)
    for _back in range(LETTERS):
        whole = whole.previous()
        first = whole.since + timedelta(days=7)
        name = f"{letter_name(first)} {first.year}"
        found.append((name, Period(first, first + timedelta(days=11))))
    return found[::-1]


def _letters(book: Book) -> dict[str, int]:
    known = {}
    for name, days in letters(book.today):
        activity = _letter(book, name, days, "done", 90)
        known[name] = activity
        book.add(Expense(activity_id=activity, on_day=days.since, amount=1500, note="Sending"))
    following = month(book.today).following().since + timedelta(days=7)
    for day, status, minutes in ((book.ago(2), "running", 60), (following, "planned", 0)):
        days = Period(day, day + timedelta(days=11))
        name = letter_name(book.today if status == "running" else day)
        known[name] = _letter(book, name, days, status, minutes)
    this = known[letter_name(book.today)]
    book.add(
        Expense(activity_id=this, on_day=book.ago(-2), amount=1500, promised=True, note="Sending")
    )
    return known


def _letter(book: Book, name: str, days: Period, status: str, minutes: int) -> int:
    return book.add(
        Activity(
            name=name, channel_id=Place.LETTER, starts_on=days.since, ends_on=days.until,
            status=status, planned_cost=1500, minutes=minutes, audience="Customers and friends",
            expected_leads=3,
        )
    )  # fmt: skip


def _activity(book: Book, effort: Effort) -> int:
    activity = book.add(
        Activity(
            name=effort.name, channel_id=effort.place, campaign_id=effort.campaign,
            audience=effort.audience, starts_on=book.ago(effort.begins), ends_on=book.ago(effort.ends),
            status=effort.status(), planned_cost=effort.planned * 100,
            minutes=round(effort.hours * 60), expected_leads=effort.found + effort.found // 3 or None,
        )
    )  # fmt: skip
    half = effort.spent // 2
    later = max(effort.begins - effort.lasts // 2, min(effort.begins, 2))
    for days, amount in ((effort.begins, half), (later, effort.spent - half)):
        if amount:
            book.add(Expense(activity_id=activity, on_day=book.ago(days), amount=amount * 100))
    if effort.promised:
        due, money = book.ago(-3), effort.promised * 100
        book.add(Expense(activity_id=activity, on_day=due, amount=money, promised=True))
    return activity


def _step(book: Book, activity: int, what: str, ago: int, done: bool) -> None:
    book.add(
        ActivityStep(
            activity_id=activity, what=what, due_on=book.ago(ago),
            done_on=book.ago(ago) if done else None, position=book.count("activity_step"),
        )
    )  # fmt: skip
