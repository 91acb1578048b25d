"""A column of a file and the field it fills."""

from dataclasses import dataclass, replace
from functools import cached_property

from smallbiz.intake.field_words import field_words
from smallbiz.intake.lookup import Certainty
from smallbiz.intake.vocabulary import FIELDS

PARTS = {
    "name_family_first": "name", "customer": "name", "middle_name": "given_name", "particle": "family_name",
    "person_given_name": "given_name", "person_family_name": "family_name", "name_otherwise": "name",
    "second_family_name": "family_name", "street_more": "street", "house_number": "street",
    "house_number_suffix": "street", "postcode_and_city": "city", "opt_out": "consent", "outcome": "stage",
    "close_date": "closed_on", "won_on": "closed_on", "lost_on": "closed_on",
    "contact_given_name": "contact", "contact_family_name": "contact", "date_otherwise": "date",
    "contact_or_company": "contact", "closing_stage": "stage", "caller": "contact", "callee": "contact",
    "sent_day": "date", "opened_day": "date", "clicked_day": "date", "line_amount": "amount",
    "unit_price": "amount", "company_or_family_name": "company",
    "email_and_phone": "phone", "area_code": "phone", "consented_on": "consent",
    "birth_year": "birthday", "birth_month": "birthday", "birth_day": "birthday",
}  # fmt: skip
"""Meanings that fill a field of another name, alone or with others."""

READ_AND_KEPT = frozenset({
    "person_or_company", "contact_phone", "reference", "line_amount", "unit_price", "quantity",
    "line_detail", "refunded", "sale_status", "cancelled_on", "called_off",
    "pipeline", "adjusted", "remark", "caller", "callee", "caller_phone", "callee_phone", "attended", "back_of",
    "line_more", "line_less", "paid_to", "statement", "name_otherwise",
})  # fmt: skip
"""Meanings without a field of their own: used to find people and titles, and kept under `extra`
too; but the `kind` of our own exports."""


@dataclass(frozen=True)
class Column:
    """One column of a file and what is made of it."""

    index: int
    name: str
    """Its header, made unique."""
    meaning: str | None = None
    """A heading of resources/columns, finer than `field` ("opt_out" fills consent); None: kept as extra."""
    certainty: Certainty | None = None
    """None when nothing is made of it."""
    group: str = ""
    """Which of several addresses it belongs to: "business", "2"."""
    listed: bool = False
    """Whether it has no header: the format itself says what it holds."""

    @cached_property
    def called(self) -> str:
        """As in the file; in the owner's words where the file has no headers."""
        return field_words(self.name.removeprefix("extra.")) if self.listed else self.name

    @property
    def field(self) -> str | None:
        """The field of the command line's contract; None when it is kept under `extra`."""
        field = PARTS.get(self.meaning or "", self.meaning)
        known = field is not None and any(field in fields for fields in FIELDS.values())
        return field if known or field == "company" else None

    @property
    def extra(self) -> str | None:
        """The name under which its text is kept; None when it fills a field."""
        if self.name == "kind" or (self.meaning and self.meaning not in READ_AND_KEPT):
            return None
        return self.name.removeprefix("extra.") or self.name

    def means(self, meaning: str | None, certainty: Certainty | None = None) -> "Column":
        """The same column understood otherwise."""
        return replace(self, meaning=meaning, certainty=certainty if meaning else None)
