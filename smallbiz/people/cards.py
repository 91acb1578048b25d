"""Everything known of one contact, and who belongs to whom."""

import json
from dataclasses import dataclass, fields
from datetime import date

from smallbiz.store.rows import converted
from smallbiz.store.store import Store


@dataclass(frozen=True)
class Way:
    """An e-mail address or a phone number as written; `key` is how it is matched and dialled."""

    id: int
    text: str
    key: str


@dataclass(frozen=True)
class Person:
    """A contact as a line: the name and what stands below it."""

    id: int
    name: str
    line: str
    stage: str


@dataclass(frozen=True)
class ContactCard:
    """What the pane of a contact shows; lists follow the plain fields."""

    id: int
    kind: str
    name: str
    given_name: str
    family_name: str
    company_id: int | None
    company: str
    job_title: str
    street: str
    postcode: str
    city: str
    region: str
    country: str
    website: str
    birthday: date | None
    likes: str
    dislikes: str
    notes: str
    found_us_by: str
    recommended_by_id: int | None
    recommended_by: str
    consent: bool | None
    consent_on: date | None
    consent_source: str
    do_not_contact: bool
    declared_stage: str | None
    created_on: date
    stage: str
    found_by: str
    channel_id: int | None
    lead_since: date | None
    next_on: date | None
    next_what: str
    last_touch_on: date | None
    sales: int
    open_deals: int
    extra: dict[str, str]
    emails: tuple[Way, ...]
    phones: tuple[Way, ...]
    tags: tuple[str, ...]
    people: tuple[Person, ...]
    recommended: tuple[Person, ...]


_OTHER = {
    "company": "coalesce(b.name, '')",
    "recommended_by": "coalesce(r.name, '')",
    "stage": "coalesce(s.stage, 'stranger')",
    "found_by": "coalesce(s.found_by, c.found_us_by)",
    "channel_id": "s.channel_id",
    "lead_since": "s.lead_since",
    "next_on": "s.next_on",
    "next_what": "coalesce(s.next_what, '')",
    "last_touch_on": "s.last_touch_on",
    "sales": "coalesce(s.sales, 0)",
    "open_deals": "coalesce(s.open_deals, 0)",
}
_NAMES = [field.name for field in fields(ContactCard)]
_PLAIN = _NAMES[: _NAMES.index("extra") + 1]
_DAYS = [_PLAIN.index(name) for name in (
    "birthday", "consent_on", "created_on", "lead_since", "next_on", "last_touch_on")]  # fmt: skip
_FLAGS = [_PLAIN.index(name) for name in ("consent", "do_not_contact")]
_CARD = (
    f"SELECT {', '.join(_OTHER.get(name, f'c.{name}') for name in _PLAIN)} FROM contact c"
    " LEFT JOIN contact b ON b.id = c.company_id LEFT JOIN contact r ON r.id = c.recommended_by_id"
    " LEFT JOIN standing s ON s.id = c.id WHERE c.id = ?"
)
_PERSON = (
    "SELECT c.id, c.name, coalesce(nullif(c.job_title, ''), b.name, ''),"
    " coalesce(s.stage, 'stranger') FROM contact c LEFT JOIN contact b ON b.id = c.company_id"
    " LEFT JOIN standing s ON s.id = c.id"
)


class Cards:
    """Answers questions about single contacts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def card(self, contact_id: int) -> ContactCard | None:
        """Everything about one contact, None when it is not there any more."""
        row = self._store.one(_CARD, (contact_id,))
        if row is None:
            return None
        plain = dict(zip(_PLAIN, converted(row, _DAYS, _FLAGS), strict=True))
        return ContactCard(
            **plain | {"extra": json.loads(plain["extra"])},
            emails=self._ways("email", "address", contact_id),
            phones=self._ways("phone", "number", contact_id),
            tags=self._tags(contact_id),
            people=tuple(self.people_of(contact_id)),
            recommended=tuple(self.recommended_by(contact_id)),
        )

    def people_of(self, company_id: int) -> list[Person]:
        """Who works for a company, by name."""
        return self._people("c.company_id = ?", company_id)

    def recommended_by(self, contact_id: int) -> list[Person]:
        """Whom somebody recommended, by name."""
        return self._people("c.recommended_by_id = ?", contact_id)

    def companies(self) -> list[Person]:
        """Every company, by name."""
        return self._people("c.kind = ?", "company")

    def tags(self) -> list[tuple[str, int]]:
        """Every tag with the number of contacts that have it, by name."""
        return self._store.rows(
            "SELECT name, count(DISTINCT contact_id) FROM contact_tag GROUP BY name"
            " ORDER BY name COLLATE NOCASE"
        )

    def _people(self, condition: str, value: object) -> list[Person]:
        order = "ORDER BY c.name COLLATE NOCASE, c.id"
        return [
            Person(*row)
            for row in self._store.rows(f"{_PERSON} WHERE {condition} {order}", [value])
        ]

    def _ways(self, table: str, column: str, contact_id: int) -> tuple[Way, ...]:
        sql = f"SELECT id, {column}, key FROM {table} WHERE contact_id = ? ORDER BY id"
        return tuple(Way(*row) for row in self._store.rows(sql, (contact_id,)))

    def _tags(self, contact_id: int) -> tuple[str, ...]:
        sql = "SELECT name FROM contact_tag WHERE contact_id = ? ORDER BY id"
        return tuple(name for (name,) in self._store.rows(sql, (contact_id,)))
