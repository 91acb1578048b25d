"""Tables of the people we know."""

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from smallbiz.store.tables import BORROWED_IDS, Record


class Contact(Record):
    """A person or a company."""

    __tablename__ = "contact"
    __table_args__ = (
        Index(None, "company_id", sqlite_where=text("company_id IS NOT NULL")),
        Index(None, "recommended_by_id", sqlite_where=text("recommended_by_id IS NOT NULL")),
    )

    kind: Mapped[str] = mapped_column(default="person")
    """"person" or "company"."""
    name: Mapped[str]
    """As shown; a person's is made of the given and family name unless written otherwise."""
    given_name: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str] = mapped_column(default="")
    company_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id", ondelete="SET NULL"))
    job_title: Mapped[str] = mapped_column(default="")
    street: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    """ISO 3166 code, or the words of the file when they name no country."""
    website: Mapped[str] = mapped_column(default="")
    birthday: Mapped[date | None]
    likes: Mapped[str] = mapped_column(default="")
    """One per line, like `dislikes`."""
    dislikes: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    found_us_by: Mapped[str] = mapped_column(default="")
    """How they heard of us, in their own words."""
    recommended_by_id: Mapped[int | None] = mapped_column(
        ForeignKey("contact.id", ondelete="SET NULL")
    )
    consent: Mapped[bool | None]
    """May be e-mailed, has opted out, or None: unknown."""
    consent_on: Mapped[date | None]
    consent_source: Mapped[str] = mapped_column(default="")
    do_not_contact: Mapped[bool] = mapped_column(default=False)
    declared_stage: Mapped[str | None]
    """What the owner or a file said they are, where touches and sales don't tell: a Lifecycle value."""
    extra: Mapped[str] = mapped_column(default="{}")
    """JSON object of columns kept from imports, text to text."""
    created_on: Mapped[date]

    emails: Mapped[list["Email"]] = relationship(
        order_by="Email.id", cascade="all, delete-orphan", passive_deletes=True
    )
    phones: Mapped[list["Phone"]] = relationship(
        order_by="Phone.id", cascade="all, delete-orphan", passive_deletes=True
    )
    tags: Mapped[list["ContactTag"]] = relationship(
        order_by="ContactTag.id", cascade="all, delete-orphan", passive_deletes=True
    )


class Email(Record):
    """An e-mail address of a contact; the one with the lowest id is the main one."""

    __tablename__ = "email"
    __table_args__ = (Index("ix_email_key", "key", "contact_id"),)

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    address: Mapped[str]
    key: Mapped[str]
    """Folded address by which people are matched."""


class Phone(Record):
    """A phone number of a contact; the one with the lowest id is the main one."""

    __tablename__ = "phone"
    __table_args__ = (Index("ix_phone_key", "key", "contact_id"),)

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    number: Mapped[str]
    """As written."""
    key: Mapped[str]
    """E.164 by which people are matched; empty when the number makes no sense."""


class ContactTag(Record):
    """A word that marks a contact."""

    __tablename__ = "contact_tag"

    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str] = mapped_column(index=True)


class KeptApart(Record):
    """Two contacts of whom the owner said that they are not the same.

    Numbers and no links: what was said of somebody holds nobody in the file.
    """

    __tablename__ = "kept_apart"

    one_id: Mapped[int]
    """The lower number of the two."""
    other_id: Mapped[int]


class Standing(Record):
    """Where a contact stands, worked out from touches, hand-overs, deals, sales and follow-ups.

    `id` is the contact's; everything that the list of contacts shows or sorts by is here.
    """

    __tablename__ = "standing"
    __table_args__ = (
        Index("ix_standing_name", "name_key", "id"),
        Index("ix_standing_stage", "stage_order", "name_key", "id"),
        *(
            Index(
                f"ix_standing_{name}", column, "name_key", "id", sqlite_where=text(f"{column} > ''")
            )
            for name, column in (
                ("found", "found_key"),
                ("next", "next_on"),
                ("last", "last_touch_on"),
            )
        ),
        Index("ix_standing_waiting", "lead_since", sqlite_where=text("lead_since IS NOT NULL")),
        Index(
            "ix_standing_activity",
            "first_activity_id",
            sqlite_where=text("first_activity_id IS NOT NULL"),
        ),
        Index(
            "ix_standing_awake",
            "last_touch_on",
            sqlite_where=text(
                "last_touch_on IS NOT NULL AND open_deals = 0"
                " AND stage NOT IN ('asleep', 'not_a_fit')"
            ),
        ),
        Index("ix_standing_open", "name_key", "id", sqlite_where=text("open_deals > 0")),
        Index(
            "ix_standing_first",
            "first_on",
            "first_activity_id",
            "channel_id",
            sqlite_where=text("first_on IS NOT NULL"),
        ),
        {"info": {BORROWED_IDS: True}},
    )

    name_key: Mapped[str]
    """Folded name, by which lists are sorted."""
    stage: Mapped[str]
    """A Lifecycle value."""
    stage_order: Mapped[int]
    found_by: Mapped[str]
    """Channel or effort of the first touch linked to one, else the customer's own words."""
    found_key: Mapped[str]
    channel_id: Mapped[int | None]
    """Channel of that touch, for its icon."""
    first_activity_id: Mapped[int | None]
    lead_since: Mapped[date | None]
    """Day of the touch that made them a lead who waits for Sales; None when nobody waits."""
    next_on: Mapped[date | None]
    """Day of the nearest open follow-up."""
    next_what: Mapped[str]
    last_touch_on: Mapped[date | None]
    """Newest touch or sale."""
    sales: Mapped[int]
    """How many sales."""
    open_deals: Mapped[int]
    first_on: Mapped[date | None]
    """Day of the first touch linked to an effort."""
