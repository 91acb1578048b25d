"""What a file says of one contact, deal, activity, touch or sale: plain values, nothing looked up yet."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple


class Problem(NamedTuple):
    """A cell that could not be read; its text is kept under the candidate's `extra`."""

    line: int
    column: str
    value: str
    reason: str
    called: str
    """What the owner calls the column."""


class ContactCandidate(NamedTuple):
    """One row of a list of people and companies; None and empty text mean: the file does not say."""

    line: int
    id: int | None
    """The contact's number in the file that our own export came from."""
    kind: str
    """"person" or "company"."""
    name: str
    """Empty only when nothing in the row names anybody: the row is rejected."""
    given_name: str
    family_name: str
    company: str
    """Where a person works, or the company that a company belongs to."""
    job_title: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    """As written."""
    street: str
    postcode: str
    city: str
    region: str
    country: str
    """ISO code, or the words of the file when they name no country."""
    website: str
    birthday: date | None
    notes: str
    tags: tuple[str, ...]
    stage: str
    found_us_by: str
    consent: bool | None
    do_not_contact: bool | None
    created_on: date | None
    extra: Mapping[str, str]
    problems: tuple[Problem, ...]


class Who(NamedTuple):
    """With whom a deal, touch or sale is, as far as the file says."""

    name: str
    given_name: str
    family_name: str
    email: str
    phone: str
    company: str

    def __bool__(self) -> bool:
        return any(self)


class DealCandidate(NamedTuple):
    """One row of a list of deals."""

    line: int
    id: int | None
    title: str
    """The file's, else made of product, company or contact and `reference`."""
    reference: str
    """The deal's number in the program that the file comes from."""
    who: Who
    stage: str
    """An open stage as the file calls it, "won", "lost", or empty."""
    value: int | None
    """Minor units of `currency`."""
    currency: str
    """ISO code; the business's own where the file names none."""
    opened_on: date | None
    expected_on: date | None
    closed_on: date | None
    lost_reason: str
    product: str
    effort: str
    extra: Mapping[str, str]
    problems: tuple[Problem, ...]


class ActivityCandidate(NamedTuple):
    """One row of a marketing plan."""

    line: int
    id: int | None
    name: str
    """Empty when the row names none: it is rejected."""
    channel: str
    campaign: str
    audience: str
    starts_on: date | None
    ends_on: date | None
    status: str
    """idea, planned, running, done, dropped, or empty."""
    planned_cost: int | None
    """Minor units of the business's currency, like `actual_cost`."""
    actual_cost: int | None
    minutes: int | None
    """The owner's own time."""
    expected_leads: int | None
    extra: Mapping[str, str]
    problems: tuple[Problem, ...]


class TouchCandidate(NamedTuple):
    """One row of a list of encounters."""

    line: int
    id: int | None
    who: Who
    on_day: date | None
    kind: str
    """In the words of the file."""
    effort: str
    direction: str
    """"in", "out" or empty."""
    note: str
    void: str
    """What says that it never took place: "Canceled"; else empty."""
    extra: Mapping[str, str]
    problems: tuple[Problem, ...]


class SaleCandidate(NamedTuple):
    """One row of a list of sales."""

    line: int
    id: int | None
    reference: str
    """Number of the order or invoice."""
    who: Who
    on_day: date | None
    amount: int | None
    """Minor units of `currency`; negative for a refund."""
    currency: str
    product: str
    deal: str
    effort: str
    delivered_on: date | None
    note: str
    void: str
    """The word that says it is no sale after all: "cancelled"; else empty."""
    extra: Mapping[str, str]
    problems: tuple[Problem, ...]
    part_of: int
    """The line of the first row of its order, which has all of it; 0 for a sale of its own."""


Candidate = ContactCandidate | DealCandidate | ActivityCandidate | TouchCandidate | SaleCandidate
