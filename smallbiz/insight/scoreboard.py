"""The scores of everybody who has one, kept beside the file: a change looks only at whom it touched."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from smallbiz.insight.score import (
    Scale,
    deal_scale,
    lead_scale,
    signs_of_deals,
    signs_of_leads,
)
from smallbiz.insight.sign_reading import Towns, read_towns
from smallbiz.store.store import Store
from smallbiz.words.changes import Changes

TOUCHING = ("touch", "handover", "sale", "deal", "contact")
"""Tables whose rows change the score of the contact they belong to."""

_LEADS = "SELECT id FROM standing WHERE stage IN ('lead', 'qualified') AND open_deals = 0"
_DEALS = "SELECT id, contact_id FROM deal WHERE status = 'open' AND contact_id IS NOT NULL"
_SOME = " AND {column} IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class Basis:
    """What scores are made with: the points of leads and of deals, and the towns of our customers."""

    leads: Scale
    deals: Scale
    towns: Towns


def basis(store: Store) -> Basis:
    """Learned from the whole past; some tenths of a second in a very large file."""
    return Basis(lead_scale(store), deal_scale(store), read_towns(store))


@dataclass(frozen=True)
class Board:
    """The signs of leads by contact, and those of each open deal by its contact, as of `day`."""

    day: date
    towns: Towns
    leads: Mapping[int, frozenset[str]]
    deals: Mapping[int, tuple[frozenset[str], ...]]

    def scores(self, known: Basis) -> dict[int, int]:
        """The score of each contact: the best of their open deals, else that of the lead."""
        lead, deal = _Values(known.leads), _Values(known.deals)
        found = {contact: lead[signs] for contact, signs in self.leads.items()}
        found.update((each, max(deal[one] for one in signs)) for each, signs in self.deals.items())
        return found


def read_board(store: Store, towns: Towns) -> Board:
    """Everybody who is a lead or has an open deal; some seconds in a very large file."""
    return Board(store.today(), towns, _leads(store, towns), _deals(store, towns))


def looked_again(store: Store, board: Board, contacts: Collection[int]) -> Board:
    """The same board, with these contacts as the file has them now."""
    leads, deals = dict(board.leads), dict(board.deals)
    for contact in contacts:
        leads.pop(contact, None)
        deals.pop(contact, None)
    leads.update(_leads(store, board.towns, contacts))
    deals.update(_deals(store, board.towns, contacts))
    return replace(board, leads=leads, deals=deals)


def touched(store: Store, changes: Changes) -> set[int] | None:
    """The contacts whose score a step may have changed; None when they are too many, or when rows are
    gone that would tell."""
    found: set[Any] = set()
    for table in filter(changes.touch, TOUCHING):
        ids = changes.ids(table)
        if ids is None:
            return None
        column = "id" if table == "contact" else "contact_id"
        rows = store.rows(
            f"SELECT {column} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
            (str(list(ids)),),
        )
        if len(rows) < len(ids):
            return None
        found |= {contact for (contact,) in [*rows, *_former(store, changes, table, column)]}
    return found - {None}


def _former(store: Store, changes: Changes, table: str, column: str) -> list[Any]:
    """Whose the rows were before the step, as of a deal that was given to somebody else."""
    return store.rows(
        "SELECT DISTINCT json_extract(before, ?) FROM change"
        " WHERE step_id = ? AND tbl = ? AND before IS NOT NULL",
        (f"$[{store.columns[table].index(column)}]", changes.step, table),
    )


class _Values(dict[frozenset[str], int]):
    """Scores by their signs: there are far fewer kinds of leads than leads."""

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._scale = scale

    def __missing__(self, signs: frozenset[str]) -> int:
        self[signs] = value = self._scale.score(signs).value
        return value


def _leads(
    store: Store, towns: Towns, contacts: Collection[int] | None = None
) -> dict[int, frozenset[str]]:
    ids = [contact for (contact,) in _some(store, _LEADS, "id", contacts)]
    return signs_of_leads(store, ids, towns)


def _deals(
    store: Store, towns: Towns, contacts: Collection[int] | None = None
) -> dict[int, tuple[frozenset[str], ...]]:
    owner: dict[int, int] = dict(_some(store, _DEALS, "contact_id", contacts))
    found: defaultdict[int, tuple[frozenset[str], ...]] = defaultdict(tuple)
    for deal, signs in signs_of_deals(store, list(owner), towns).items():
        found[owner[deal]] += (signs,)
    return dict(found)


def _some(store: Store, query: str, column: str, contacts: Collection[int] | None) -> list[Any]:
    if contacts is None:
        return store.rows(query)
    return store.rows(query + _SOME.format(column=column), (str(list(contacts)),))
