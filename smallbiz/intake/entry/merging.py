"""What a row adds to somebody who is in the file already: a pure rule, the same for preview and commit."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter, itemgetter
from typing import Any, Literal, NamedTuple

from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.entry.cards import Card
from smallbiz.intake.entry.ledger import Change
from smallbiz.people.comparison import Take
from smallbiz.people.keys import Keys, is_nameless, name_key
from smallbiz.words.names import join_name
from smallbiz.words.text import fold

OnMatch = Literal["fill", "overwrite", "skip", "add"]
"""What to do with people already in the file: fill what is empty, take the file's word, leave them
as they are, or add the rows as further people."""

Pairs = list[tuple[str, str]]
"""Texts as written, each with its key."""

TEXTS = ("job_title", "street", "postcode", "city", "region", "country", "website", "notes", "found_us_by")  # fmt: skip
_TOLD, _OLD = attrgetter(*TEXTS), itemgetter(*TEXTS)
_NAMES = ("name", "given_name", "family_name")
_TOLD_NAMES, _OLD_NAMES = attrgetter(*_NAMES), itemgetter(*_NAMES)


@dataclass
class Additions:
    """What changes: plain fields as stored, further addresses, numbers and tags, another company."""

    fields: dict[str, Any] = field(default_factory=dict)
    company: str = ""
    emails: Pairs = field(default_factory=list)
    phones: Pairs = field(default_factory=list)
    tags: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.fields or self.company or self.emails or self.phones or self.tags)


def additions(
    card: Card,
    row: ContactCandidate,
    keys: Keys,
    how: OnMatch,
    today: date,
    take: Mapping[str, Take] = {},
) -> Additions:
    """What a row adds to a contact. An opt-out always counts and is never taken back.

    `take` says of a field of `comparison` what stays; `how` goes for all others.
    """
    if how == "skip":
        return Additions()
    chosen = _Chosen(how, take)
    new = Additions(fields=dict(_plain(card, row, chosen)))
    new.fields |= _permission(card, row, today)
    if row.company and chosen.takes("company", card.company):
        own = map(fold, (card.company, row.name, card.fields["name"]))
        new.company = "" if fold(row.company) in own else row.company
    if row.emails and chosen.adds("email"):
        new.emails = _unknown(card.emails, zip(row.emails, keys.emails, strict=True))
    if row.phones and chosen.adds("phone"):
        new.phones = _unknown(card.phones, zip(row.phones, keys.phones, strict=True))
    if row.tags and chosen.adds("tags"):
        new.tags = [tag for tag in row.tags if tag not in card.tags]
    return new


class _Chosen(NamedTuple):
    """Which side each field is taken from."""

    how: OnMatch
    take: Mapping[str, Take]

    def takes(self, field: str, old: object) -> bool:
        """Whether the row's word counts against what is there."""
        if field in self.take:
            return self.take[field] != "mine"
        return self.how == "overwrite" or not old

    def adds(self, field: str) -> bool:
        """Whether what the row has besides comes in."""
        return self.take.get(field) != "mine"

    def joins(self, field: str) -> bool:
        """Whether both texts stay."""
        return self.take.get(field) == "both"


def changes(card: Card, new: Additions) -> tuple[Change, ...]:
    """The additions as the owner sees them, before and after."""
    return tuple(_changes(card, new))


def _plain(card: Card, row: ContactCandidate, chosen: _Chosen) -> Iterator[tuple[str, Any]]:
    over = chosen.how == "overwrite"
    if "name" not in chosen.take:
        yield from _names(card, row, over)
    elif chosen.take["name"] != "mine":
        yield from _names(card, row, over=True)
    for name, told, old in zip(TEXTS, _TOLD(row), _OLD(card.fields), strict=True):
        if told and told != old and chosen.takes(name, old):
            yield name, f"{old}\n{told}" if old and chosen.joins(name) else told
    for name, on_day in (("birthday", row.birthday), ("created_on", row.created_on)):
        day = on_day and on_day.isoformat()
        if day and day != card.fields[name] and chosen.takes(name, card.fields[name]):
            yield name, day
    stage = row.stage if row.stage not in (card.stage, card.fields["declared_stage"]) else ""
    if stage and (over or (card.stage == "stranger" and not card.fields["declared_stage"])):
        yield "declared_stage", stage
    if row.extra:
        yield from _extra(card.extra, row.extra, over)


def _extra(
    kept: Mapping[str, str], told: Mapping[str, str], over: bool
) -> Iterator[tuple[str, str]]:
    extra = {**kept, **told} if over else {**told, **kept}
    if extra != kept:
        yield "extra", json.dumps(extra, ensure_ascii=False)


def _names(card: Card, row: ContactCandidate, over: bool) -> Iterator[tuple[str, Any]]:
    """The names, when the row knows more of them: "Anna" becomes "Anna Bell"."""
    old, told = card.fields, _TOLD_NAMES(row)
    if told == _OLD_NAMES(old):
        return
    new = {
        name: text for name, text in zip(_NAMES, told, strict=True) if text and text != old[name]
    }
    if not new:
        return
    if row.kind != old["kind"] or is_nameless(name_key(row.name)):
        return
    known_by_address = is_nameless(name_key(old["name"]))
    more = set(name_key(row.name).split()) > set(name_key(old["name"]).split())
    plain = old["name"] == join_name(old["given_name"], old["family_name"])
    if over or known_by_address or (more and plain):
        yield from new.items()


def _permission(card: Card, row: ContactCandidate, today: date) -> dict[str, Any]:
    new: dict[str, Any] = {}
    old = card.fields["consent"]
    if (row.consent is False and old != 0) or (row.consent and old is None):
        new |= {"consent": int(row.consent), "consent_on": today.isoformat()}
    if row.do_not_contact and not card.fields["do_not_contact"]:
        new["do_not_contact"] = 1
    return new


def _unknown(known: Pairs, told: Iterable[tuple[str, str]]) -> Pairs:
    """The addresses or numbers that are new, each once, by their keys or else as written."""
    as_written = {text for text, _key in known}
    unwritten = [pair for pair in told if pair[0] not in as_written]
    if not unwritten:
        return unwritten
    old = {key or text for text, key in known} | as_written
    new = {key or text: (text, key) for text, key in unwritten if text not in old}
    return [pair for key, pair in new.items() if key not in old]


def _changes(card: Card, new: Additions) -> Iterator[Change]:
    for name, value in new.fields.items():
        if name not in ("consent_on", "consent_source"):
            yield Change(name, _text(card.fields[name]), _text(value))
    if new.company:
        yield Change("company", card.company, new.company)
    if new.emails:
        yield _more("emails", _texts(card.emails), _texts(new.emails))
    if new.phones:
        yield _more("phones", _texts(card.phones), _texts(new.phones))
    if new.tags:
        yield _more("tags", card.tags, new.tags)


def _more(name: str, old: Sequence[str], new: Sequence[str]) -> Change:
    return Change(name, "; ".join(old), "; ".join((*old, *new)))


def _texts(pairs: Pairs) -> list[str]:
    return [text for text, _key in pairs]


def _text(value: Any) -> str:
    return "" if value is None else str(value)
