"""What the rows of a table are: people, deals, activities, touches or sales."""

from collections.abc import Iterable, Mapping

from smallbiz.intake.assignment import understand_columns
from smallbiz.intake.calls import is_of_calls
from smallbiz.intake.columns import Column
from smallbiz.intake.lookup import ADDRESS
from smallbiz.intake.table import Table
from smallbiz.intake.vocabulary import KINDS, Kind
from smallbiz.intake.wording import wording_of

_TELLING: Mapping[Kind, tuple[frozenset[str], ...]] = {
    "deals": (
        frozenset({"stage", "closing_stage", "outcome", "lost_reason"}),
        frozenset({"title", "opened_on", "expected_on", "close_date", "product"}),
    ),
    "activities": (
        frozenset({"starts_on", "planned_cost", "actual_cost"}),
        frozenset({"name", "channel", "campaign"}),
    ),
    "touches": (frozenset({"date"}), frozenset({"kind", "direction"})),
    "sales": (frozenset({"date"}), frozenset({"amount", "line_amount"})),
}
"""Meanings of which rows of a kind have one each, and lists of people hardly all."""

_WHO = frozenset({"contact", "contact_family_name", "contact_email", "contact_phone", "company"})


def likely_kind(table: Table) -> Kind:
    """What the program that wrote it says, else the kind whose columns it has most of, else contacts.

    The addresses in a list of numbered orders are the orders' as well as the people's.
    """
    written_by = wording_of(table.header).written_by
    if written_by:
        return written_by.kind
    if is_of_calls(table) and _tells_of_calls(table):
        return "touches"
    people = _sure(understand_columns(table, "contacts", {}))
    best: tuple[int, Kind] = (len(people), "contacts")
    where = sum(column.meaning in ADDRESS for column in people)
    names = {column.index for column in people if column.field == "name"}
    for kind in (kind for kind in KINDS if kind in _TELLING):
        columns = _sure(understand_columns(table, kind, {}))
        vague = names if kind == "deals" else ()
        meanings = {column.meaning for column in columns if column.index not in vague}
        if all(meanings & group for group in _TELLING[kind]):
            told = len(columns) + (where if "reference" in meanings else 0)
            best = max(best, (told, kind), key=lambda found: found[0])
    return best[1]


def _tells_of_calls(table: Table) -> bool:
    """Whether its rows have a day and somebody whom it was with, and no money."""
    found = {column.meaning for column in _sure(understand_columns(table, "touches", {}))}
    money = {column.meaning for column in _sure(understand_columns(table, "deals", {}))}
    return "date" in found and bool(found & _WHO) and money.isdisjoint({"value", "stage"})


def _sure(columns: Iterable[Column]) -> list[Column]:
    return [column for column in columns if column.certainty in ("certain", "likely")]
