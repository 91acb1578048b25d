"""A table, once understood, into candidates one after the other."""

from collections.abc import Callable, Iterator, Mapping
from typing import cast

from smallbiz.intake.candidates import Candidate, SaleCandidate
from smallbiz.intake.contacts import contact_candidates
from smallbiz.intake.encounters import touch_candidates
from smallbiz.intake.orders import one_for_each_order
from smallbiz.intake.pipelines import deal_candidates
from smallbiz.intake.plans import activity_candidates
from smallbiz.intake.rows import Columns, Rows
from smallbiz.intake.sold import sale_candidates
from smallbiz.intake.table import Table
from smallbiz.intake.understanding import Understanding
from smallbiz.intake.vocabulary import Kind

_MADE_BY: Mapping[Kind, Callable[[Rows], Iterator[Candidate]]] = {
    "contacts": contact_candidates,
    "deals": deal_candidates,
    "activities": activity_candidates,
    "touches": touch_candidates,
    "sales": sale_candidates,
}


def candidates(table: Table, understood: Understanding) -> Iterator[Candidate]:
    """A candidate for every row of the table that is neither skipped nor broken, in order."""
    columns = Columns(understood)
    make = _MADE_BY[understood.kind]
    found = (row for block in table.blocks() for row in make(Rows(columns, block)))
    if understood.kind == "sales":
        return one_for_each_order(cast("Iterator[SaleCandidate]", found), understood.sums)
    return found
