"""What worked, everything, beside the same figures by hand-written SQL."""

from smallbiz.insight.worked import worked
from smallbiz.workspace import Workspace
from tests.bench.figures import Line, cpu, paired
from tests.bench.worked_by_hand import FLOOR


def lines(workspace: Workspace) -> list[Line]:
    """All of time, every activity and channel, verdicts included."""
    store = workspace.store
    worked(store)
    floor, ours = paired(
        lambda: cpu(lambda: [store.rows(sql) for sql in FLOOR]), lambda: cpu(lambda: worked(store))
    )
    return [Line("What worked, everything", "hand-written SQL", floor, ours, 2.5, 1.2)]
