"""What the last days say of each activity: whether it pays and goes on, and whether it brings the right people."""

from collections.abc import Mapping
from datetime import timedelta

from smallbiz.insight.efforts import By
from smallbiz.insight.matters import EffortMatter, Matter
from smallbiz.insight.results import Result, Worked
from smallbiz.journey.handover import TAKEN_OVER
from smallbiz.marketing.efforts import ActivityRow, Efforts
from smallbiz.store.store import Store

RECENT = 180
"""Days after its end in which an activity's audience is still worth a thought."""

_MISSES = f"""
SELECT st.first_activity_id, count(*), sum(h.verdict <> '{TAKEN_OVER}')
FROM handover h JOIN standing st ON st.id = h.contact_id
WHERE h.id = (SELECT id FROM handover WHERE contact_id = h.contact_id
              ORDER BY on_day DESC, id DESC LIMIT 1)
GROUP BY st.first_activity_id
"""
"""Leads by the activity that found them, and how many of them Sales did not take over in the end."""


def efforts(store: Store, found: Worked) -> tuple[EffortMatter, ...]:
    """The activities of `found` that cost anything."""
    rows, results = Efforts(store).all(), _by_activity(found)
    return tuple(
        _effort(results[row.id], row, rows)
        for row in rows
        if row.id in results and results[row.id].cost
    )


def misses(store: Store, found: Worked) -> tuple[Matter, ...]:
    """Activities of late whose leads Sales has dealt with; at stake is what the wrong ones cost."""
    costs = {activity: result.cost for activity, result in _by_activity(found).items()}
    since = store.today() - timedelta(days=RECENT)
    counts = _counts(store)
    return tuple(
        Matter(
            subject=row.id,
            name=row.name,
            count=counts[row.id][1],
            of=counts[row.id][0],
            stake=costs.get(row.id, 0) * counts[row.id][1] // counts[row.id][0],
        )
        for row in Efforts(store).all()
        if row.id in counts and row.starts_on and (row.ends_on or row.starts_on) >= since
    )


def usual_miss(store: Store) -> Matter:
    """All leads together, whatever found them."""
    counts = _counts(store).values()
    return Matter(count=sum(back for _all, back in counts), of=sum(many for many, _b in counts))


def _by_activity(found: Worked) -> dict[int | None, Result]:
    """Without the channels, whose numbers may be the same."""
    return {each.effort.id: each for each in found.results if each.effort.kind is By.ACTIVITY}


def _counts(store: Store) -> Mapping[int | None, tuple[int, int]]:
    return {activity: (many, back) for activity, many, back in store.rows(_MISSES)}


def _effort(result: Result, row: ActivityRow, rows: list[ActivityRow]) -> EffortMatter:
    ahead = [other for other in rows if other.id != row.id and _ahead(other)]
    again = [other for other in ahead if other.name == row.name and other.status != "idea"]
    return EffortMatter(
        subject=row.id,
        name=row.name,
        count=result.sales,
        of=result.leads,
        worth=result.revenue,
        cost=result.cost,
        stake=abs(result.profit),
        verdict=result.verdict,
        runs_on=row.status == "running" or bool(again) or _repeats(row),
        next_planned=_ahead(row) or any(_alike(other, row) for other in ahead),
    )


def _repeats(row: ActivityRow) -> bool:
    """Whether it comes again, though the next one is not planned yet."""
    return row.repeats is not None and row.status != "dropped"


def _ahead(row: ActivityRow) -> bool:
    return row.status in ("idea", "planned", "running")


def _alike(other: ActivityRow, row: ActivityRow) -> bool:
    """The same again, even as an idea, or something on the same channel."""
    same_channel = other.channel_id is not None and other.channel_id == row.channel_id
    return other.name == row.name or (same_channel and other.status != "idea")
