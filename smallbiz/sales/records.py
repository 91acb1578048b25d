"""Tables of the sales hat."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from smallbiz.business.records import Competitor, Objection, Product
from smallbiz.people.records import Contact
from smallbiz.store.tables import Record


class Stage(Record):
    """A column of the deals board."""

    __tablename__ = "stage"

    name: Mapped[str] = mapped_column(unique=True)
    chance: Mapped[int]
    """Percent of the deals in it that will be won, as the owner expects."""
    expected_days: Mapped[int]
    requirement: Mapped[str | None]
    """What must be true to be in it: None or one of smallbiz.sales.requirements."""
    position: Mapped[int] = mapped_column(default=0)


class Deal(Record):
    """One possible sale."""

    __tablename__ = "deal"
    __table_args__ = (Index("ix_deal_status", "status", "closed_on"),)

    title: Mapped[str]
    contact_id: Mapped[int | None] = mapped_column(
        ForeignKey(Contact.id, ondelete="SET NULL"), index=True
    )
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"), index=True)
    """The open stage it is in, or was in when it was won or lost."""
    status: Mapped[str] = mapped_column(default="open")
    """open, won or lost."""
    value: Mapped[int] = mapped_column(default=0)
    product: Mapped[str] = mapped_column(default="")
    """What they want in words, where there are no product lines."""
    opened_on: Mapped[date | None]
    stage_since: Mapped[date | None]
    expected_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    lost_reason: Mapped[str | None]
    """A key of smallbiz.sales.losing.REASONS, or the words of an imported file."""
    lost_note: Mapped[str] = mapped_column(default="")
    competitor_id: Mapped[int | None] = mapped_column(
        ForeignKey(Competitor.id, ondelete="SET NULL"), index=True
    )
    """To whom it was lost, or who else is in the running."""
    wants: Mapped[str] = mapped_column(default="")
    """What would make them buy."""
    holds_back: Mapped[str] = mapped_column(default="")
    need: Mapped[str] = mapped_column(default="")
    """The five questions of qualification; empty = not known yet."""
    budget: Mapped[str] = mapped_column(default="")
    authority: Mapped[str] = mapped_column(default="")
    timing: Mapped[str] = mapped_column(default="")
    fit: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    """Place within its column of the board."""
    extra: Mapped[str] = mapped_column(default="{}")
    """JSON object of columns kept from imports, text to text."""

    lines: Mapped[list["DealLine"]] = relationship(
        order_by="DealLine.id", cascade="all, delete-orphan", passive_deletes=True
    )


class DealLine(Record):
    """A product in a deal."""

    __tablename__ = "deal_line"

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id", ondelete="CASCADE"), index=True)
    product_id: Mapped[int | None] = mapped_column(
        ForeignKey(Product.id, ondelete="SET NULL"), index=True
    )
    what: Mapped[str]
    quantity: Mapped[int] = mapped_column(default=1000)
    """In thousandths."""
    unit_price: Mapped[int] = mapped_column(default=0)


class Offer(Record):
    """A dated, numbered proposal for a deal; a new version is a new row with the same number."""

    __tablename__ = "offer"

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id", ondelete="CASCADE"), index=True)
    number: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    on_day: Mapped[date]
    amount: Mapped[int]
    valid_until: Mapped[date | None]
    sent_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class DealObjection(Record):
    """An objection heard in a deal."""

    __tablename__ = "deal_objection"

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id", ondelete="CASCADE"), index=True)
    objection_id: Mapped[int] = mapped_column(
        ForeignKey(Objection.id, ondelete="CASCADE"), index=True
    )
    heard_on: Mapped[date]
    settled: Mapped[bool] = mapped_column(default=False)


class Sale(Record):
    """Money for a product or service: a won deal, or a purchase noted without one."""

    __tablename__ = "sale"
    __table_args__ = (Index("ix_sale_contact", "contact_id", "on_day"),)

    contact_id: Mapped[int | None] = mapped_column(ForeignKey(Contact.id, ondelete="SET NULL"))
    deal_id: Mapped[int | None] = mapped_column(
        ForeignKey("deal.id", ondelete="SET NULL"), index=True
    )
    on_day: Mapped[date] = mapped_column(index=True)
    amount: Mapped[int]
    """Negative for a refund."""
    product_id: Mapped[int | None] = mapped_column(
        ForeignKey(Product.id, ondelete="SET NULL"), index=True
    )
    product: Mapped[str] = mapped_column(default="")
    """In words, where it is none of the products."""
    delivered_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
    extra: Mapped[str] = mapped_column(default="{}")
    """JSON object of columns kept from imports, text to text."""


class FollowUp(Record):
    """The next step with a person."""

    __tablename__ = "follow_up"
    __table_args__ = (Index("ix_follow_up_open", "done_on", "due_on"),)

    contact_id: Mapped[int | None] = mapped_column(
        ForeignKey(Contact.id, ondelete="CASCADE"), index=True
    )
    deal_id: Mapped[int | None] = mapped_column(
        ForeignKey("deal.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[str] = mapped_column(default="call")
    """call, email, meeting, visit, letter or task."""
    what: Mapped[str]
    due_on: Mapped[date]
    due_at: Mapped[str | None]
    """Time of day as HH:MM."""
    done_on: Mapped[date | None]
    origin: Mapped[str | None]
    """Why it exists when the owner did not write it: one of smallbiz.sales.aims.AIMS."""


class AftercareStep(Record):
    """A step of the plan for the time after a sale."""

    __tablename__ = "aftercare_step"

    product_id: Mapped[int | None] = mapped_column(
        ForeignKey(Product.id, ondelete="CASCADE"), index=True
    )
    """None for every product that has no steps of its own."""
    days: Mapped[int]
    """After the delivery, or after the sale where no delivery is known."""
    kind: Mapped[str]
    what: Mapped[str]
    aim: Mapped[str]
    """One of smallbiz.sales.aims.AIMS."""


class Aftercare(Record):
    """A follow-up that looks after a sale."""

    __tablename__ = "aftercare"

    follow_up_id: Mapped[int] = mapped_column(
        ForeignKey("follow_up.id", ondelete="CASCADE"), index=True
    )
    sale_id: Mapped[int] = mapped_column(ForeignKey("sale.id", ondelete="CASCADE"), index=True)


class Satisfaction(Record):
    """How satisfied a buyer said to be with a sale."""

    __tablename__ = "satisfaction"

    sale_id: Mapped[int] = mapped_column(ForeignKey("sale.id", ondelete="CASCADE"), unique=True)
    score: Mapped[int]
    """0 to 10."""
    words: Mapped[str] = mapped_column(default="")
    asked_on: Mapped[date]
