"""Who may be written to: those who said yes, have an e-mail address and did not ask to be left alone."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from smallbiz.output.tables import Row, rows
from smallbiz.store.store import Store
from smallbiz.words.formats import listed, number
from smallbiz.words.translation import ngettext


@dataclass(frozen=True)
class Mailing:
    """How many addresses are written, and how many contacts are left out for which reason."""

    written: int
    left_out: Mapping[str, int]

    @property
    def sentence(self) -> str:
        """ "120 people may be written to. 14 are left out: 9 opted out and 5 have no e-mail address." """
        get = ngettext(
            "{n} person may be written to.", "{n} people may be written to.", self.written
        )
        told = get.format(n=number(self.written))
        out = sum(self.left_out.values())
        if not out:
            return told
        left = ngettext("{n} is left out: {reasons}.", "{n} are left out: {reasons}.", out)
        reasons = listed(_reason(key, n) for key, n in self.left_out.items())
        return f"{told} {left.format(n=number(out), reasons=reasons)}"


def mailing(store: Store) -> Mailing:
    """Count whom a mailing reaches."""
    counts: Counter[str] = Counter(obstacle for _row, _sort, obstacle in _looked_at(store))
    written = counts.pop("", 0)
    return Mailing(written, {key: counts[key] for key in OBSTACLES if counts[key]})


def reachable(store: Store) -> Iterator[tuple[Row, str]]:
    """Everybody who may be written to, each e-mail address once; and whether "person" or "company"."""
    yield from ((row, sort) for row, sort, obstacle in _looked_at(store) if not obstacle)


OBSTACLES = ("do_not_contact", "opted_out", "no_email", "unknown", "twice")
"""Why somebody is left out; who has several reasons is counted with the first."""


def _looked_at(store: Store) -> Iterator[tuple[Row, str, str]]:
    refused = _refused(store)
    seen: set[str] = set()
    for row, _extra, sort in rows(store, "contacts"):
        obstacle = _obstacle(row, seen, refused)
        if not obstacle:
            seen.add(row["email"].casefold())
        yield row, sort, obstacle


def _refused(store: Store) -> set[str]:
    """Addresses of those who do not want letters, whoever else has the same one."""
    return {
        address.casefold()
        for row, _extra, _sort in rows(store, "contacts")
        if row["do_not_contact"] or row["consent"] is False
        for address in row["emails"]
    }


def _obstacle(row: Mapping[str, Any], seen: set[str], refused: set[str]) -> str:
    address = row["email"].casefold()
    if row["do_not_contact"]:
        return "do_not_contact"
    if row["consent"] is False or address in refused:
        return "opted_out"
    if not address:
        return "no_email"
    if row["consent"] is None:
        return "unknown"
    return "twice" if address in seen else ""


def _reason(key: str, n: int) -> str:
    words = {
        "do_not_contact": ngettext(
            "{n} asked not to be contacted", "{n} asked not to be contacted", n
        ),
        "opted_out": ngettext("{n} opted out", "{n} opted out", n),
        "no_email": ngettext("{n} has no e-mail address", "{n} have no e-mail address", n),
        "unknown": ngettext(
            "{n} has not said yes to letters", "{n} have not said yes to letters", n
        ),
        "twice": ngettext(
            "{n} shares an address with somebody", "{n} share an address with somebody", n
        ),
    }
    return words[key].format(n=number(n))
