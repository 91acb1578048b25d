"""Tables of what both hats need."""

from datetime import date

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smallbiz.store.tables import Record


class Business(Record):
    """The owner's business: exactly one row, id 1."""

    __tablename__ = "business"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    name: Mapped[str] = mapped_column(default="")
    trade: Mapped[str] = mapped_column(default="")
    """What kind of business it is, as shown under its name ("Bicycle workshop")."""
    owner_name: Mapped[str] = mapped_column(default="")
    logo: Mapped[str | None]
    """PNG as base64 text."""
    currency: Mapped[str] = mapped_column(default="EUR")
    country: Mapped[str] = mapped_column(default="DE")
    language: Mapped[str | None]
    """Language tag such as "de"; None follows the system."""
    situation: Mapped[str | None]
    """One of smallbiz.business.situations.SITUATIONS."""
    hourly_value: Mapped[int] = mapped_column(default=0)
    """What an hour of the owner's time counts as cost, minor units."""
    margin: Mapped[int | None]
    """Share of a sale left after the cost of goods, in hundredths of a percent; None = not set."""
    prices_include_vat: Mapped[bool] = mapped_column(default=False)
    vat_rate: Mapped[int] = mapped_column(default=0)
    """In hundredths of a percent."""
    week_starts_sunday: Mapped[bool] = mapped_column(default=False)
    report_weekday: Mapped[int] = mapped_column(default=0)
    """0 = Monday."""
    asleep_after_months: Mapped[int] = mapped_column(default=12)
    backup_folder: Mapped[str | None]
    """A second folder for backups, such as a USB stick."""
    demonstration: Mapped[bool] = mapped_column(default=False)
    undo_years: Mapped[int | None] = mapped_column(default=2)
    """For how many years steps can be undone; None = for ever."""
    aftercare_since: Mapped[date | None]
    """Since when sales are looked after by the aftercare plan; None = never so far, or not any more."""
    report_folder: Mapped[str | None]
    """Where the last weekly reports are kept as PDFs; None = nowhere."""


class Goal(Record):
    """What the owner wants to reach in one calendar month, quarter or year; both hats share it."""

    __tablename__ = "goal"
    __table_args__ = (UniqueConstraint("starts_on", "months"),)

    starts_on: Mapped[date]
    """Its first day."""
    revenue: Mapped[int | None]
    new_customers: Mapped[int | None]
    leads: Mapped[int | None]
    marketing_budget: Mapped[int | None]
    months: Mapped[int] = mapped_column(default=1)
    """One of smallbiz.business.spreading.Span."""


class Product(Record):
    """A good or service that is sold."""

    __tablename__ = "product"

    name: Mapped[str] = mapped_column(unique=True)
    price: Mapped[int | None]
    margin: Mapped[int | None]
    """In hundredths of a percent; None takes the business's."""
    buy_again_days: Mapped[int | None]
    hidden: Mapped[bool] = mapped_column(default=False)


class Competitor(Record):
    """Somebody else who sells what we sell."""

    __tablename__ = "competitor"

    name: Mapped[str] = mapped_column(unique=True)
    notes: Mapped[str] = mapped_column(default="")


class Objection(Record):
    """A reason not to buy, heard in deals, in one short sentence."""

    __tablename__ = "objection"

    text: Mapped[str] = mapped_column(unique=True)


class ScoreRule(Record):
    """Points that the owner gives a sign of a lead or deal, until there is enough to learn from."""

    __tablename__ = "score_rule"

    sign: Mapped[str] = mapped_column(unique=True)
    """A key of smallbiz.insight.signs."""
    points: Mapped[int]


class Aside(Record):
    """Advice that the owner has put aside."""

    __tablename__ = "aside"

    rule: Mapped[str]
    """A key of smallbiz.insight.advice."""
    subject: Mapped[int | None]
    """The id of what it is about, of whichever table the rule looks at."""
    until: Mapped[date | None]
    """The day on which it comes back; None = never."""
    stake: Mapped[int] = mapped_column(default=0)
    """The money it was about then."""
    count: Mapped[int] = mapped_column(default=0)


class Estimate(Record):
    """What the owner expects of selling, until there is enough past to count."""

    __tablename__ = "estimate"

    of_what: Mapped[str] = mapped_column(unique=True)
    """A field of smallbiz.business.estimates.Estimate."""
    value: Mapped[int]
    """In minor units or hundredths of a percent."""


class RoutineTick(Record):
    """A habit of the routine that was done."""

    __tablename__ = "routine_tick"

    habit: Mapped[str]
    """A key of smallbiz.business.routines."""
    on_day: Mapped[date] = mapped_column(index=True)
