"""Contacts as CSVs that other programs take in: their own headers, in their order.

Mailchimp gets only people who may be written to (`mailing`); the address books of Google and Outlook
get everybody.
"""

from collections.abc import Callable, Iterator
from typing import Any

from smallbiz.output.csv_file import csv_lines
from smallbiz.output.mailing import reachable
from smallbiz.output.tables import Row, rows
from smallbiz.store.store import Store
from smallbiz.words.countries import country_name

MAILCHIMP = ("Email Address", "First Name", "Last Name", "Company", "Address", "Phone Number",
             "Birthday", "Tags")  # fmt: skip
OUTLOOK = (
    "First Name", "Middle Name", "Last Name", "Company", "Job Title", "Business Street",
    "Business City", "Business State", "Business Postal Code", "Business Country/Region",
    "Business Phone", "Business Phone 2", "Other Phone", "Birthday", "Categories", "E-mail Address",
    "E-mail 2 Address", "E-mail 3 Address", "Notes", "Web Page",
)  # fmt: skip
GOOGLE = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name",
    "Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name",
    "Organization Title", "Organization Department", "Birthday", "Notes", "Photo", "Labels",
)  # fmt: skip
GOOGLE_ADDRESS = (
    "Address 1 - Label", "Address 1 - Formatted", "Address 1 - Street", "Address 1 - City",
    "Address 1 - PO Box", "Address 1 - Region", "Address 1 - Postal Code", "Address 1 - Country",
    "Address 1 - Extended Address", "Website 1 - Label", "Website 1 - Value",
)  # fmt: skip


def mailchimp_pieces(store: Store, _kind: str) -> Iterator[bytes]:
    """For Mailchimp → Audience → Import contacts."""
    told = (_mailchimp(row, sort == "company") for row, sort in reachable(store))
    yield from csv_lines([*MAILCHIMP], ([*each.values()] for each in told))


def outlook_pieces(store: Store, _kind: str) -> Iterator[bytes]:
    """For Outlook → People → Import contacts."""
    told = (_outlook(row, sort == "company") for row, _extra, sort in rows(store, "contacts"))
    yield from csv_lines([*OUTLOOK], ([each.get(name, "") for name in OUTLOOK] for each in told))


def google_pieces(store: Store, _kind: str) -> Iterator[bytes]:
    """For Google Contacts → Import."""
    emails = _most(store, "emails")
    phones = _most(store, "phones")
    names = [*GOOGLE, *_numbered("E-mail", emails), *_numbered("Phone", phones), *GOOGLE_ADDRESS]
    told = (_google(row, sort == "company") for row, _extra, sort in rows(store, "contacts"))
    yield from csv_lines(names, ([each.get(name, "") for name in names] for each in told))


def _most(store: Store, field: str) -> int:
    return max((len(row[field]) for row, _extra, _sort in rows(store, "contacts")), default=0)


def _numbered(what: str, most: int) -> list[str]:
    return [f"{what} {n} - {part}" for n in range(1, most + 1) for part in ("Label", "Value")]


def _first_and_last(row: Row, company: bool) -> tuple[str, str]:
    """The name in two parts, all of it in the first where its parts are not known."""
    if company or row["given_name"] or row["family_name"]:
        return row["given_name"], row["family_name"]
    return row["name"], ""


def _mailchimp(row: Row, company: bool) -> dict[str, str]:
    first, last = _first_and_last(row, company)
    day = row["birthday"]
    return {
        "Email Address": row["email"],
        "First Name": first,
        "Last Name": last,
        "Company": row["name"] if company else row["company"],
        "Address": _one_line(row),
        "Phone Number": row["phone"],
        "Birthday": f"{day[5:7]}/{day[8:]}" if day else "",
        "Tags": ", ".join(tag.replace(",", " ") for tag in row["tags"]),
    }


def _one_line(row: Row) -> str:
    """An address as Mailchimp reads it, two spaces between its parts; none unless it is complete."""
    parts = [row[name] for name in ("street", "city", "region", "postcode", "country")]
    complete = row["street"] and row["city"] and row["postcode"] and row["country"]
    return "  ".join(" ".join(part.split()) or " " for part in parts) if complete else ""


def _outlook(row: Row, company: bool) -> dict[str, Any]:
    first, last = _first_and_last(row, company)
    numbers = ("Business Phone", "Business Phone 2", "Other Phone")
    addresses = ("E-mail Address", "E-mail 2 Address", "E-mail 3 Address")
    return {
        "First Name": first,
        "Last Name": last,
        "Company": row["name"] if company else row["company"],
        "Job Title": row["job_title"],
        "Business Street": row["street"],
        "Business City": row["city"],
        "Business State": row["region"],
        "Business Postal Code": row["postcode"],
        "Business Country/Region": country_name(row["country"]),
        "Birthday": row["birthday"] or "",
        "Categories": ";".join(tag.replace(";", " ") for tag in row["tags"]),
        "Notes": row["notes"],
        "Web Page": row["website"],
        **dict(zip(numbers, row["phones"], strict=False)),
        **dict(zip(addresses, row["emails"], strict=False)),
    }


def _google(row: Row, company: bool) -> dict[str, Any]:
    first, last = _first_and_last(row, company)
    told = {
        "First Name": first,
        "Last Name": last,
        "Organization Name": row["name"] if company else row["company"],
        "Organization Title": row["job_title"],
        "Birthday": row["birthday"] or "",
        "Notes": row["notes"],
        "Labels": " ::: ".join([*row["tags"], "* myContacts"]),
        "Address 1 - Street": row["street"],
        "Address 1 - City": row["city"],
        "Address 1 - Region": row["region"],
        "Address 1 - Postal Code": row["postcode"],
        "Address 1 - Country": row["country"],
        "Website 1 - Value": row["website"],
    }
    for what, field in (("E-mail", "emails"), ("Phone", "phones")):
        told |= {f"{what} {n} - Value": value for n, value in enumerate(row[field], 1)}
    return told


PRESETS: dict[str, Callable[[Store, str], Iterator[bytes]]] = {
    "mailchimp": mailchimp_pieces,
    "google": google_pieces,
    "outlook": outlook_pieces,
}
"""The writer for each program."""
