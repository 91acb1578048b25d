"""Contacts as vCards, for phones and address books: version 4.0 (RFC 6350) or 3.0 (RFC 2426).

What a vCard has no word for stands in properties of our own, "X-SMALLBIZ-STAGE:lead", so that an
import brings back the same; other programs pass over them.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from smallbiz.output.tables import rows
from smallbiz.store.store import Store
from smallbiz.words.countries import country_name

Version = Literal["4.0", "3.0"]
FOLD = 75
"""Octets of a line; the rest follows on lines that begin with a space."""


def vcard_pieces(store: Store, version: Version = "4.0") -> Iterator[bytes]:
    """The file card by card."""
    for row, extra, sort in rows(store, "contacts"):
        told = vcard(row, extra, sort, version)
        yield b"".join(folded(line) for line in told)


def folded(line: str) -> bytes:
    """The line, folded at `FOLD` octets between letters, with its end."""
    if len(whole := line.encode()) <= FOLD:
        return whole + b"\r\n"
    parts, part = [], b""
    for letter in line:
        octets = letter.encode()
        if len(part) + len(octets) > FOLD:
            parts.append(part)
            part = b" "
        part += octets
    return b"\r\n".join([*parts, part]) + b"\r\n"


def vcard(
    row: Mapping[str, Any], extra: Mapping[str, str], sort: str, version: Version
) -> Iterator[str]:
    """The lines of one card, not folded yet; the arguments are those of `tables.rows`."""
    yield from ("BEGIN:VCARD", f"VERSION:{version}")
    yield from _who(row, sort == "company", version)
    yield from (f"EMAIL:{_text(address)}" for address in row["emails"])
    yield from (f"TEL:{_text(number)}" for number in row["phones"])
    yield from _where(row)
    yield from _about(row, version)
    yield from _ours(row, extra, sort)
    yield "END:VCARD"


def _who(row: Mapping[str, Any], company: bool, version: Version) -> Iterator[str]:
    yield f"FN:{_text(row['name'])}"
    yield f"N:{_text(row['family_name'])};{_text(row['given_name'])};;;"
    if company:
        yield "KIND:org" if version == "4.0" else "X-ABShowAs:COMPANY"
    if organisation := row["name"] if company else row["company"]:
        yield f"ORG:{_text(organisation)}"
    if row["job_title"]:
        yield f"TITLE:{_text(row['job_title'])}"


def _where(row: Mapping[str, Any]) -> Iterator[str]:
    parts = [
        row["street"],
        row["city"],
        row["region"],
        row["postcode"],
        country_name(row["country"]),
    ]
    if any(parts):
        yield "ADR:;;" + ";".join(map(_text, parts))


def _about(row: Mapping[str, Any], version: Version) -> Iterator[str]:
    if row["website"]:
        yield "URL:" + row["website"].replace("\n", " ")
    if day := row["birthday"]:
        yield f"BDAY:{day.replace('-', '') if version == '4.0' else day}"
    if row["notes"]:
        yield f"NOTE:{_text(row['notes'])}"
    if row["tags"]:
        yield "CATEGORIES:" + ",".join(map(_text, row["tags"]))


def _ours(row: Mapping[str, Any], extra: Mapping[str, str], sort: str) -> Iterator[str]:
    own = {name: row[name] for name in ("id", "stage", "found_us_by", "created_on")} | {
        "kind": sort
    }
    own["company"] = row["company"] if sort == "company" else ""
    own |= {name: _answer(row[name]) for name in ("consent", "do_not_contact")}
    for name, value in own.items():
        if value:
            yield f"X-SMALLBIZ-{name.upper().replace('_', '-')}:{_text(str(value))}"
    yield from (f"X-SMALLBIZ-EXTRA:{_text(name)};{_text(said)}" for name, said in extra.items())


def _answer(value: bool | None) -> str:
    return "" if value is None else str(value).lower()


def _text(text: str) -> str:
    """A text as a value or a part of one."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
