"""Rows about somebody new who may be somebody known, or on an earlier line: only the owner can tell."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast

from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.decisions import Other
from smallbiz.intake.imports import Import
from smallbiz.intake.options import Options
from smallbiz.people.comparison import LISTS, Side, Texts, consent_text
from smallbiz.people.everyone import everyone
from smallbiz.people.keys import Keys, company_key
from smallbiz.people.likely import Likeness, Pair, Person, person
from smallbiz.people.pairing import likely_pairs
from smallbiz.store.disk import Progress
from smallbiz.words.text import fold, one_line

MOST_PAIRS = 1_000
"""So many are shown; of a file with more, the likeliest, and how many there are besides."""


@dataclass(frozen=True)
class RowPair:
    """A row and with whom it may be one."""

    row: ContactCandidate
    other: Other
    earlier: ContactCandidate | None
    """The row on the earlier line, where it is one of the same file."""
    likeness: Likeness


class RowPairs(list[RowPair]):
    """The likeliest pairs first; `more` are known and not among them."""

    more: int = 0


def row_pairs(file: Import, progress: Progress) -> RowPairs:
    """The pairs that a file of contacts brings, whatever was answered before."""
    if file.options.kind != "contacts" or file.options.on_match == "add":
        return RowPairs()
    file = file.choose(unanswered(file.options))
    newcomers = _Newcomers()
    file.look_for(newcomers.hear, progress)
    known = everyone(file.store.connection)
    pairs = likely_pairs(
        [*known, *newcomers.people],
        progress,
        asked=lambda each: each.id in newcomers.lines,
    )
    shown = RowPairs(_told(file, pairs[:MOST_PAIRS], newcomers.lines))
    shown.more = max(len(pairs) - MOST_PAIRS, 0)
    return shown


def unanswered(options: Options) -> Options:
    """The choices without what was said of pairs."""
    decisions = replace(options.decisions, answers={}, left_out=frozenset())
    return replace(options, decisions=decisions)


def side_of_row(row: ContactCandidate) -> Side:
    """A row as one side of a comparison."""
    found: dict[str, Texts] = {
        "email": row.emails,
        "phone": row.phones,
        "tags": row.tags,
        "birthday": (row.birthday.isoformat(),) if row.birthday else (),
        "consent": consent_text(row.consent),
        "company": (row.company,) if row.company and row.company != row.name else (),
    }
    plain = (
        "name", "job_title", "street", "postcode", "city", "region", "country", "website",
        "found_us_by", "notes",
    )  # fmt: skip
    for field in plain:
        text = getattr(row, field)
        found[field] = (text,) if text else ()
    return {field: texts if field in LISTS else texts[:1] for field, texts in found.items()}


class _Newcomers:
    """Everybody whom the file would add, with their lines."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.lines: dict[int, int] = {}

    def hear(self, row: ContactCandidate, ident: int, keys: Keys) -> None:
        self.lines[ident] = row.line
        self.people.append(
            person(
                ident,
                keys.name,
                is_company=row.kind == "company",
                emails=keys.emails,
                phones=tuple(filter(None, keys.phones)),
                company=company_key(row.company),
                postcode=fold(row.postcode),
                city=fold(one_line(row.city)),
                born=row.birthday.isoformat() if row.birthday else "",
            )
        )


def _told(file: Import, pairs: list[Pair], lines: dict[int, int]) -> list[RowPair]:
    """The pairs with what their rows say."""
    places = [_place(pair, lines) for pair in pairs]
    wanted = {line for line, other in places} | {other.line for _line, other in places}
    rows = {row.line: row for row in _contacts(file, wanted)}
    return [
        RowPair(rows[line], other, rows.get(other.line or 0), pair.likeness)
        for (line, other), pair in zip(places, pairs, strict=True)
    ]


def _contacts(file: Import, lines: Iterable[int | None]) -> Iterable[ContactCandidate]:
    return cast("Iterable[ContactCandidate]", file.rows_on({line for line in lines if line}))


def _place(pair: Pair, lines: dict[int, int]) -> tuple[int, Other]:
    """The later line of a pair, and whom it is compared with."""
    told = sorted(line for line in (lines.get(pair.one), lines.get(pair.other)) if line)
    if len(told) > 1:
        return told[1], Other(line=told[0])
    return told[0], Other(contact=pair.one if pair.one not in lines else pair.other)
