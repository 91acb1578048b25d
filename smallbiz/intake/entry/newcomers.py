"""New people and companies of one block, turned on their side: made column by column, not row by row."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.entry.desk import Desk
from smallbiz.people.keys import Keys

_PLAIN = (
    "kind", "name", "given_name", "family_name", "job_title", "street", "postcode", "city", "region",
    "country", "website", "notes", "found_us_by",
)  # fmt: skip
"""Fields that are stored as the candidate has them."""

Pairs = Iterable[tuple[str, str]]


class Newcomers:
    """Those who came with this block, until they are drafted all together."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._begin()

    def _begin(self) -> None:
        self._rows: list[ContactCandidate] = []
        self._ids: list[int] = []
        self._works_at: list[int | None] = []
        self._emails: list[tuple[int, str, str]] = []
        self._phones: list[tuple[int, str, str]] = []
        self._tags: list[tuple[int, str]] = []

    def add(self, row: ContactCandidate, keys: Keys, works_at: int | None) -> int:
        """Somebody new with all that the row says of them; the id."""
        ident = self._desk.draft.number("contact", row.id)
        self._rows.append(row)
        self._ids.append(ident)
        self._works_at.append(works_at)
        self._emails += [(ident, *pair) for pair in _each_once(row.emails, keys.emails)]
        self._phones += [(ident, *pair) for pair in _each_once(row.phones, keys.phones)]
        self._tags += [(ident, tag) for tag in row.tags]
        return ident

    def draft(self) -> None:
        """Hand everybody over to the draft."""
        if self._rows:
            draft = self._desk.draft
            draft.add_numbered("contact", self._ids, self._columns())
            draft.add_rows("email", ("contact_id", "address", "key"), self._emails)
            draft.add_rows("phone", ("contact_id", "number", "key"), self._phones)
            draft.add_rows("contact_tag", ("contact_id", "name"), self._tags)
        self._begin()

    def _columns(self) -> dict[str, Sequence[Any]]:
        """The fields as stored, of all rows one field after the other."""
        today = self._desk.today.isoformat()
        told = dict(zip(ContactCandidate._fields, zip(*self._rows, strict=True), strict=True))
        asked = [answer is not None for answer in told["consent"]]
        return {
            **{name: told[name] for name in _PLAIN},
            "company_id": self._works_at,
            "birthday": [_iso(day) for day in told["birthday"]],
            "created_on": [_iso(day) or today for day in told["created_on"]],
            "declared_stage": [stage or None for stage in told["stage"]],
            "do_not_contact": [int(answer or False) for answer in told["do_not_contact"]],
            "consent": [None if answer is None else int(answer) for answer in told["consent"]],
            "consent_on": [today if known else None for known in asked],
            "consent_source": [self._desk.file if known else "" for known in asked],
            "extra": [_as_json(extra) if extra else "{}" for extra in told["extra"]],
        }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _as_json(extra: Any) -> str:
    return json.dumps(dict(extra), ensure_ascii=False)


def _each_once(texts: Sequence[str], keys: Sequence[str]) -> Pairs:
    """Texts with their keys, each key once; a text without a key counts by itself."""
    if len(texts) < 2:
        return zip(texts, keys, strict=True)
    pairs = {key or text: (text, key) for text, key in zip(texts, keys, strict=True)}
    return pairs.values()
