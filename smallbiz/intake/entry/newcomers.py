"""New people and companies of one block, turned on their side: made column by column, not row by row."""

import json
from collections.abc import Iterable, Mapping, Sequence
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
Told = Mapping[str, Sequence[Any]]


class Newcomers:
    """Those who came with this block, until they are drafted all together."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._begin()

    def _begin(self) -> None:
        self._rows: list[ContactCandidate] = []
        self._ids: list[int] = []
        self._keys: list[Keys] = []
        self._works_at: list[int | None] = []

    def add(self, row: ContactCandidate, keys: Keys, works_at: int | None) -> int:
        """Somebody new with all that the row says of them; the id."""
        ident = self._desk.draft.number("contact", row.id)
        self._rows.append(row)
        self._ids.append(ident)
        self._keys.append(keys)
        self._works_at.append(works_at)
        return ident

    def draft(self) -> None:
        """Hand everybody over to the draft."""
        if self._rows:
            draft, told = self._desk.draft, self._told()
            emails = _owned(self._ids, told["emails"], [keys.emails for keys in self._keys])
            phones = _owned(self._ids, told["phones"], [keys.phones for keys in self._keys])
            draft.add_numbered("contact", self._ids, self._columns(told))
            draft.add_rows("email", ("contact_id", "address", "key"), emails)
            draft.add_rows("phone", ("contact_id", "number", "key"), phones)
            tags = [
                (i, tag) for i, tags in zip(self._ids, told["tags"], strict=True) for tag in tags
            ]
            draft.add_rows("contact_tag", ("contact_id", "name"), tags)
        self._begin()

    def _told(self) -> Told:
        """What the rows say, one field after the other."""
        return dict(zip(ContactCandidate._fields, zip(*self._rows, strict=True), strict=True))

    def _columns(self, told: Told) -> dict[str, Sequence[Any]]:
        """The fields as stored, of all rows one field after the other."""
        today = self._desk.today.isoformat()
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


def _owned(
    ids: Sequence[int], texts: Sequence[Sequence[str]], keys: Sequence[Sequence[str]]
) -> list[tuple[int, str, str]]:
    """Whose each address or number is, with its key."""
    return [
        (ident, text, key)
        for ident, some, their_keys in zip(ids, texts, keys, strict=True)
        for text, key in _each_once(some, their_keys)
    ]


def _each_once(texts: Sequence[str], keys: Sequence[str]) -> Pairs:
    """Texts with their keys, each key once; a text without a key counts by itself."""
    if len(texts) < 2:
        return zip(texts, keys, strict=True)
    pairs = {key or text: (text, key) for text, key in zip(texts, keys, strict=True)}
    return pairs.values()
