"""A row about somebody as the file stores it, as it is matched, and as it is shown."""

from collections.abc import Container, Iterator, Sequence

from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.vocabulary import answer_key, answers
from smallbiz.people.keys import (
    Keys,
    bare_key,
    company_key,
    email_keys,
    name_keys,
    place_key,
)
from smallbiz.words.phones import phone_key

_SHOWN = ("street", "postcode", "city", "region", "country", "job_title", "website", "notes")


def understood(row: ContactCandidate) -> ContactCandidate:
    """The row with its stage as `Lifecycle` calls it; any other word is kept as a further field."""
    if not row.stage:
        return row
    stage = answers("lifecycle").get(answer_key(row.stage))
    if stage:
        return row._replace(stage=stage)
    return row._replace(stage="", extra={**row.extra, "stage": row.stage})


def keys_of(rows: Sequence[ContactCandidate], country: str) -> list[Keys]:
    """By what the person or company of each row is found; `country` where their own is not known."""
    names = name_keys([row.name for row in rows])
    return [_keys_of(row, name, country) for row, name in zip(rows, names, strict=True)]


def _keys_of(row: ContactCandidate, name: str, country: str) -> Keys:
    own = row.country if len(row.country) == 2 else country
    phones = tuple([phone_key(number, own) or "" for number in row.phones])
    company = company_key(row.name) if row.kind == "company" else ""
    bare = "" if company or row.emails or any(phones) else _bare(row)
    place = place_key(row.postcode, row.city) if company else ""
    return Keys(name, email_keys(row.emails), phones, bare, company, place)


def _bare(row: ContactCandidate) -> str:
    born = row.birthday.isoformat() if row.birthday else ""
    return bare_key(row.name, row.company, row.postcode, row.city, born)


def said_by(row: ContactCandidate) -> int:
    """All that a row says, its line and number aside, as a hash."""
    plain = row._replace(line=0, id=None, extra={}, problems=())
    return hash((*plain[:-2], *row.extra.items()))


def texts_of(row: ContactCandidate) -> tuple[tuple[str, str], ...]:
    """What is shown of the row in a preview."""
    born = row.birthday.isoformat() if row.birthday else ""
    texts = [("name", row.name), ("company", row.company)]
    texts += [("email", "; ".join(row.emails)), ("phone", "; ".join(row.phones))]
    texts += [("birthday", born), *((name, getattr(row, name)) for name in _SHOWN)]
    texts += [("tags", "; ".join(row.tags))]
    told = {name: text for name, text in texts if text}
    return (*told.items(), *_further(row, told))


def _further(row: ContactCandidate, told: Container[str]) -> Iterator[tuple[str, str]]:
    """What is kept besides, but for names that are those of fields."""
    return ((name, text) for name, text in row.extra.items() if text and name not in told)
