"""Tables where the hats meet."""

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from smallbiz.marketing.records import Activity, Channel
from smallbiz.people.records import Contact
from smallbiz.sales.records import Deal, Sale
from smallbiz.store.tables import Record


class Touch(Record):
    """One dated encounter between a contact and us; within a day the order of entry (id) counts."""

    __tablename__ = "touch"
    __table_args__ = (
        Index("ix_touch_contact", "contact_id", "on_day", "id", "activity_id", "channel_id"),
        Index("ix_touch_activity", "activity_id", "contact_id", "on_day"),
        Index("ix_touch_channel", "channel_id", "contact_id", "on_day"),
        Index("ix_touch_day", "on_day"),
        Index("ix_touch_interest", "contact_id", "on_day", sqlite_where=text("interest")),
        Index("ix_touch_interest_day", "on_day", "contact_id", sqlite_where=text("interest")),
    )

    contact_id: Mapped[int] = mapped_column(ForeignKey(Contact.id, ondelete="CASCADE"))
    on_day: Mapped[date]
    hat: Mapped[str]
    """"marketing" or "sales"."""
    kind: Mapped[str]
    """A key of smallbiz.journey.kinds.KINDS, or the words of an imported file."""
    direction: Mapped[str | None]
    """"in" (they came to us), "out", or None."""
    activity_id: Mapped[int | None] = mapped_column(ForeignKey(Activity.id, ondelete="SET NULL"))
    channel_id: Mapped[int | None] = mapped_column(ForeignKey(Channel.id, ondelete="SET NULL"))
    """Set only when no activity is known."""
    deal_id: Mapped[int | None] = mapped_column(
        ForeignKey(Deal.id, ondelete="SET NULL"), index=True
    )
    interest: Mapped[bool] = mapped_column(default=False)
    """Whether it shows interest: it makes a stranger a lead."""
    note: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str | None]
    """How it went: one of smallbiz.journey.kinds.OUTCOMES."""
    extra: Mapped[str] = mapped_column(default="{}")
    """JSON object of columns kept from imports, text to text."""


class Handover(Record):
    """What became of a lead: Sales took over, sent it back, or let it go."""

    __tablename__ = "handover"
    __table_args__ = (
        Index("ix_handover_again", "again_on", sqlite_where=text("verdict = 'sent_back'")),
    )

    contact_id: Mapped[int] = mapped_column(ForeignKey(Contact.id, ondelete="CASCADE"), index=True)
    on_day: Mapped[date]
    verdict: Mapped[str]
    """taken_over, sent_back or not_a_fit."""
    lead_since: Mapped[date | None]
    """Day they became a lead: how long they waited."""
    deal_id: Mapped[int | None] = mapped_column(
        ForeignKey(Deal.id, ondelete="SET NULL"), index=True
    )
    reason: Mapped[str | None]
    """A key of smallbiz.journey.handover.REASONS."""
    note: Mapped[str] = mapped_column(default="")
    again_on: Mapped[date | None]
    """When Marketing should come back to a lead that was sent back."""


class SaleCredit(Record):
    """An effort that the owner says brought a sale; all of a sale's share it evenly."""

    __tablename__ = "sale_credit"

    sale_id: Mapped[int] = mapped_column(ForeignKey(Sale.id, ondelete="CASCADE"), index=True)
    activity_id: Mapped[int | None] = mapped_column(
        ForeignKey(Activity.id, ondelete="CASCADE"), index=True
    )
    channel_id: Mapped[int | None] = mapped_column(
        ForeignKey(Channel.id, ondelete="CASCADE"), index=True
    )
    """Set only when it is no activity."""
