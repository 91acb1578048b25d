"""Those whom the owner has on her mind today: how they came, and how far each deal is."""

from dataclasses import dataclass

from smallbiz.demonstration.efforts import Place


@dataclass(frozen=True)
class Met:
    """One encounter: its day counted back from today, its kind, what was said, and the effort."""

    ago: int
    kind: str
    note: str = ""
    effort: str | Place | None = None


@dataclass(frozen=True)
class Step:
    """What is to do next, and in how many days."""

    days: int
    kind: str
    what: str
    at: str | None = None
    origin: str | None = None


@dataclass(frozen=True)
class Wish:
    """An open deal: value in whole money, the stage, days in it, days since it was opened."""

    title: str
    value: int
    stage: int
    days: int
    opened: int
    product: str = ""
    answers: tuple[str, str, str, str, str] = ("", "", "", "", "")
    wants: str = ""
    holds_back: str = ""
    offered: int | None = None
    heard: str = ""


@dataclass(frozen=True)
class Character:
    """Somebody with a part to play today."""

    name: str
    met: tuple[Met, ...]
    wish: Wish | None = None
    step: Step | None = None
    company: str = ""
    job: str = ""
    tag: str = ""
    likes: str = ""
    dislikes: str = ""
    notes: str = ""
    friend: str = ""
    heard: str = ""


VOUCHER, LEAFLET = "Bring-a-friend voucher", "Spring tune-up leaflet"
ADS, MARKET, WEEKS = "Ads: repair near me", "Farmers’ market stand", "Commuter weeks"
LETTER, BEFORE = "this letter", "last letter"
"""The letter of this month and the one before it."""

CAST = (
    Character(
        "Café Morgenrot",
        (Met(24, "asked", "Searched for delivery bikes", ADS),
         Met(20, "call", "Needs it for the second oven, from June"),
         Met(12, "visit", "Measured the yard; 90 cm gate"),
         Met(5, "email", "Offer accepted, colour still open")),
        Wish("Delivery bike with logo", 2150, 4, 4, 22, "Family cargo bike",
             ("Deliver bread in the quarter", "Up to 2,500", "Tarek decides", "Before June",
              "Two streets away"), "The logo on the box", "", 13),
        Step(0, "meeting", "Agree on the logo colour", "10:30"),
        company="Tarek Aziz", job="owner", tag="Business",
    ),
    Character(
        "Ines Okafor",
        (Met(33, "recommended", "Bring-a-friend voucher from Greta Holm", VOUCHER),
         Met(20, "clicked", "Cargo bikes", BEFORE), Met(18, "came", "With both children", MARKET),
         Met(13, "visit", "Test ride, 40 minutes. “A bit pricey, I must ask Sam.”"),
         Met(9, "email", "Offer sent, opened twice, no answer yet")),
        Wish("Family cargo bike", 3900, 3, 9, 16, "Family cargo bike",
             ("Take two children to day-care", "Around 4,000", "Decides with Sam", "This summer",
              "Lives in Kettenhafen"), "Paying in three parts", "A bit pricey", 9,
             "It is a lot of money at once"),
        Step(-2, "call", "Answer her cargo bike offer. Offer to pay in 3 parts"),
        tag="Family", likes="Test rides\nMessages\nOat coffee",
        dislikes="Phone before 9:00\nLong offers", friend="Greta Holm",
        notes="Wants a family cargo bike.",
    ),
    Character(
        "Velo-Kurier Nord",
        (Met(40, "came", "Talked at the courier breakfast’s second round", Place.WALK_IN),
         Met(26, "meeting", "Eight bikes, two always broken"),
         Met(12, "email", "Offer for one year sent")),
        Wish("Service contract, 8 bikes", 4800, 3, 12, 30, "Service contract",
             ("No bike out of order for more than a day", "400 a month", "Svenja and the boss",
              "From July", "Our largest fleet"), "A spare bike meanwhile", "", 12),
        Step(2, "email", "Send revised prices"),
        company="Svenja Ohlsen", job="dispatcher", tag="Business",
    ),
    Character(
        "Priya Nair",
        (Met(9, "asked", "Commented on the reel", "Brake check reels"),
         Met(6, "message", "Commutes 14 km, budget clear")),
        Wish("Commuter e-bike", 2450, 2, 5, 8, "Commuter e-bike",
             ("Get to work dry and on time", "Up to 2,500", "Decides alone", "", "Commuter"),
             "A motor without noise", "Where to charge it"),
        Step(3, "visit", "Test ride"), tag="Commuter", notes="Commutes 14 km, budget clear.",
    ),
    Character(
        "Kita Sonnenblume",
        (Met(18, "came", "Asked on the way to the market", MARKET),
         Met(11, "call", "Six balance bikes, brakes and grips")),
        Wish("6 balance bikes, service", 540, 2, 8, 12, "",
             ("Safe again before the summer party", "", "Ruth Behrens", "Before June", "")),
        Step(-1, "email", "Confirm pick-up day"),
        company="Ruth Behrens", job="head", tag="Business",
    ),
    Character(
        "Hannah Vogel",
        (Met(20, "clicked", "Read about gravel bikes", BEFORE), Met(8, "call", "Wants wider tyres"),
         Met(3, "email", "Offer sent")),
        Wish("Gravel bike upgrade", 780, 3, 3, 9, "Gravel upgrade",
             ("Ride the dyke in winter", "Up to 900", "Decides alone", "", "Rides every week"),
             "Ready for the May ride", "", 3),
        Step(5, "call", "Does the offer fit?"), notes="Gravel bike, rides every week.",
    ),
    Character(
        "Bruno Costa",
        (Met(15, "asked", "Battery lasts only 9 km", ADS), Met(10, "visit", "Measured the battery")),
        Wish("E-bike battery swap", 690, 4, 7, 13, "Battery swap",
             ("Reach 40 km again", "Up to 700", "Decides alone", "Soon", ""), "", "", 9),
        Step(5, "task", "Check stock"), notes="E-bike battery is tired.",
    ),
    Character(
        "Liam O’Brien", (Met(7, "asked", "Rear wheel, unsure what he needs", ADS),),
        Wish("Wheel build, rear", 320, 1, 6, 6, "New wheel"), notes="Wheel build, unsure.",
    ),
    Character(
        "Noor Haddad", (Met(3, "came", "With the little one on her arm", MARKET),),
        Wish("Child seat fitting", 140, 1, 2, 2, "Child seat"),
        Step(1, "call", "Call about the child seat"), tag="Family",
    ),
    Character(
        "Jonas Weber", (Met(2, "asked", "Clicked “book a tune-up”", ADS),),
        Wish("City bike tune-up", 85, 1, 1, 1, "Tune-up"),
        Step(2, "email", "Ask for photos of the brakes"),
    ),
    Character(
        "Sofia Marino", (Met(1, "recommended", "Told by Greta Holm", VOUCHER),),
        friend="Greta Holm", notes="Friend of Greta Holm, looks for a city e-bike.", tag="Commuter",
    ),
    Character("Tom Lindqvist", (Met(0, "clicked", "“The last tune-up was when?”", LETTER),),
              notes="Clicked ‘last tune-up when?’"),
    Character("Agnes Kowalczyk", (Met(4, "saw", "At the school", LEAFLET),
                                  Met(3, "asked", "Asked for a price list", LEAFLET)), tag="Family"),
)  # fmt: skip
"""Ten with an open deal and three who wait to be taken over."""


@dataclass(frozen=True)
class Closing:
    """A deal that was closed lately: won when `lost` is empty. Value in whole money."""

    who: str
    title: str
    value: int
    product: str
    ago: int
    met: Met
    lost: str = ""
    heard: str = ""
    friend: str = ""


CLOSED = (
    Closing("Malte Frey", "City e-bike", 1620, "City e-bike", 7,
            Met(21, "recommended", "Greta Holm’s voucher", VOUCHER), friend="Greta Holm"),
    Closing("Peter and Ute Brandt", "Tandem service", 240, "Tandem service", 6,
            Met(9, "came", "With both tandems", MARKET)),
    Closing("Aylin Kaya", "New wheel", 180, "New wheel", 5, Met(8, "asked", "Found on the map", ADS)),
    Closing("Carmen Ortega", "Two kids’ bikes", 1115, "", 11,
            Met(17, "recommended", "Two vouchers at once", VOUCHER), friend="Peter and Ute Brandt"),
    Closing("Jan Gerdes", "Tune-up", 85, "Tune-up", 1,
            Met(12, "asked", "Leaflet from the school bag", LEAFLET)),
    Closing("Lena Wendt", "Kids’ bike", 390, "Kids’ bike", 4,
            Met(14, "asked", "Leaflet at the school", LEAFLET), "elsewhere"),
    Closing("Emre Demir", "Big service and new brakes", 310, "", 9,
            Met(16, "asked", "Leaflet in the letter box", LEAFLET), "price",
            "I could not tell what it costs"),
    Closing("Katrin Voss", "Tune-up", 85, "Tune-up", 13,
            Met(18, "asked", "Asked what it costs", LEAFLET), "price",
            "I could not tell what it costs"),
    Closing("Paul Sievers", "Tune-up and lights", 147, "", 12,
            Met(19, "asked", "Asked twice for the price", LEAFLET), "undecided",
            "I could not tell what it costs"),
)  # fmt: skip

LATER = (
    ("Greta Holm", Step(6, "letter", "Send a thank-you card")),
    ("Hannah Vogel", Step(0, "call", "Are the new gears fine?", "16:00", "satisfaction")),
    ("Peter and Ute Brandt", Step(111, "call", "Offer autumn service")),
    ("Malte Frey", Step(5, "call", "How does the e-bike run?", None, "satisfaction")),
    ("Café Morgenrot", Step(33, "meeting", "Talk about a second bike")),
)
"""What else is to do for people who are known."""
