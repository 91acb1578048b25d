"""Tables of the marketing hat."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from smallbiz.business.records import Objection
from smallbiz.store.tables import Record


class Channel(Record):
    """Where marketing happens."""

    __tablename__ = "channel"

    name: Mapped[str] = mapped_column(unique=True)
    icon: Mapped[str] = mapped_column(default="megaphone")
    position: Mapped[int] = mapped_column(default=0)
    hidden: Mapped[bool] = mapped_column(default=False)


class Campaign(Record):
    """Activities with one aim, one period and one budget."""

    __tablename__ = "campaign"

    name: Mapped[str] = mapped_column(unique=True)
    aim: Mapped[str] = mapped_column(default="")
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    budget: Mapped[int | None]


class Activity(Record):
    """One planned or done marketing effort on a channel."""

    __tablename__ = "activity"

    name: Mapped[str] = mapped_column(index=True)
    channel_id: Mapped[int | None] = mapped_column(
        ForeignKey("channel.id", ondelete="SET NULL"), index=True
    )
    campaign_id: Mapped[int | None] = mapped_column(
        ForeignKey("campaign.id", ondelete="SET NULL"), index=True
    )
    audience: Mapped[str] = mapped_column(default="")
    """In words."""
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    status: Mapped[str] = mapped_column(default="idea")
    """idea, planned, running, done or dropped."""
    planned_cost: Mapped[int | None]
    minutes: Mapped[int] = mapped_column(default=0)
    """The owner's own time."""
    expected_leads: Mapped[int | None]
    notes: Mapped[str] = mapped_column(default="")
    repeats: Mapped[str | None]
    """weekly, monthly, quarterly or yearly."""
    repeat_of_id: Mapped[int | None] = mapped_column(
        ForeignKey("activity.id", ondelete="SET NULL"), index=True
    )
    extra: Mapped[str] = mapped_column(default="{}")
    """JSON object of columns kept from imports, text to text."""

    expenses: Mapped[list["Expense"]] = relationship(
        order_by="Expense.id", cascade="all, delete-orphan", passive_deletes=True
    )
    steps: Mapped[list["ActivityStep"]] = relationship(
        order_by="ActivityStep.position", cascade="all, delete-orphan", passive_deletes=True
    )


class Expense(Record):
    """Money for an activity, spent on its day, or promised for it."""

    __tablename__ = "expense"

    activity_id: Mapped[int] = mapped_column(
        ForeignKey("activity.id", ondelete="CASCADE"), index=True
    )
    on_day: Mapped[date] = mapped_column(index=True)
    amount: Mapped[int]
    promised: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class ActivityStep(Record):
    """One thing to do for an activity."""

    __tablename__ = "activity_step"

    activity_id: Mapped[int] = mapped_column(
        ForeignKey("activity.id", ondelete="CASCADE"), index=True
    )
    what: Mapped[str]
    due_on: Mapped[date | None] = mapped_column(index=True)
    done_on: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)


class Answer(Record):
    """An activity that is to answer an objection heard by Sales."""

    __tablename__ = "answer"

    activity_id: Mapped[int] = mapped_column(
        ForeignKey("activity.id", ondelete="CASCADE"), index=True
    )
    objection_id: Mapped[int] = mapped_column(
        ForeignKey(Objection.id, ondelete="CASCADE"), index=True
    )
