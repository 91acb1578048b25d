"""Where a deal stands in its column of the board."""

from __future__ import annotations

from smallbiz.sales import records
from smallbiz.store.work import Work


def top(work: Work, stage_id: int) -> int:
    """A place above all others of the column."""
    row = work.execute(
        "SELECT min(position) - 1 FROM deal WHERE stage_id = ? AND status = 'open'", (stage_id,)
    ).fetchone()
    return int(row[0] or 0)


def place(work: Work, deal: records.Deal, position: int | None) -> None:
    """Put a deal at a place of its column, counted from 0 without itself; None means on top."""
    column = (
        work.session.query(records.Deal)
        .filter(
            records.Deal.stage_id == deal.stage_id,
            records.Deal.status == "open",
            records.Deal.id != deal.id,
        )
        .order_by(records.Deal.position, records.Deal.id.desc())
        .all()
    )
    if position is None or position <= 0 or not column:
        deal.position = min((other.position for other in column), default=1) - 1
        return
    column.insert(position, deal)
    for rank, other in enumerate(column):
        other.position = rank
