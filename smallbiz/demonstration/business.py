"""Chain & Bell itself: what it sells, what it is worth, against whom, and what it wants to reach."""

from smallbiz.business.records import Business, Competitor, Goal, Objection, Product
from smallbiz.business.spreading import Span
from smallbiz.demonstration.book import Book
from smallbiz.store.work import Work
from smallbiz.words.periods import Period, month, year

NAME = "Chain & Bell"
PRODUCTS = {
    "City e-bike": (1620, 26, None),
    "Commuter e-bike": (2450, 27, None),
    "Family cargo bike": (3900, 24, None),
    "Kids’ bike": (420, 32, 730),
    "Used city bike": (290, 45, None),
    "Tune-up": (85, 72, 365),
    "Big service": (165, 66, 365),
    "Tandem service": (240, 60, 365),
    "New wheel": (180, 48, None),
    "Battery swap": (690, 28, None),
    "Gravel upgrade": (780, 38, None),
    "Child seat": (140, 42, None),
    "Lights and locks": (62, 44, 540),
    "Service contract": (1200, 58, 365),
}
"""Price in whole money, margin in percent, days until it is usually bought again."""

COMPETITORS = {
    "RadDepot": "Large shop on the ring road. Cheap, no repairs of other shops’ bikes.",
    "Bikes by post": "Online, delivered in a box. Half-assembled, long wait for spare parts.",
    "Pedal Palace": "Two streets away. Good e-bikes, three weeks’ wait in spring.",
}
OBJECTIONS = (
    "I could not tell what it costs",
    "It is a lot of money at once",
    "I have to ask at home first",
    "Three weeks is too long to wait",
    "Online it is cheaper",
)
PRICE_UNKNOWN = OBJECTIONS[0]
"""What people say who come from the leaflet, which showed no price."""

HISTORY = 24
"""Months of goals, this one included."""
SEASON = (70, 70, 120, 130, 130, 130, 110, 110, 110, 85, 80, 75)
"""What the months of a year are expected to bring, in percent of a usual one."""


def open_shop(work: Work) -> None:
    """Write down whose business it is."""
    business = work.get(Business, 1)
    business.name, business.trade = NAME, "Bicycle workshop"
    business.owner_name = "Marta Lindgren"
    business.currency, business.country, business.situation = "EUR", "DE", "established"
    business.hourly_value, business.margin = 3000, 4000
    business.demonstration = True


def stock(book: Book) -> None:
    """Products, competitors and the objections that are heard."""
    for name, (price, margin, again) in PRODUCTS.items():
        book.add(Product(name=name, price=price * 100, margin=margin * 100, buy_again_days=again))
    for name, notes in COMPETITORS.items():
        book.add(Competitor(name=name, notes=notes))
    for text in OBJECTIONS:
        book.add(Objection(text=text))


def product_id(name: str) -> int:
    """The id of a product of the shop."""
    return list(PRODUCTS).index(name) + 1


def aim(book: Book) -> None:
    """A goal for the year, and one for every month so far, a little higher each time."""
    this = month(book.today)
    whole = year(book.today)
    book.add(
        Goal(
            starts_on=whole.since,
            revenue=84_000_00,
            new_customers=180,
            months=Span.YEAR,
        )
    )
    for back in range(HISTORY):
        book.add(_goal(this, back))
        this = this.previous()


def _goal(whole: Period, back: int) -> Goal:
    return Goal(
        starts_on=whole.since,
        revenue=(8400 - 160 * back) * SEASON[whole.since.month - 1],
        new_customers=15 - back // 4,
        leads=30 - back // 2,
        marketing_budget=(700 - 15 * back) * 100,
    )
