"""What the owner decides about one import."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from smallbiz.intake.dates import Order
from smallbiz.intake.decisions import Decisions
from smallbiz.intake.entry.merging import OnMatch
from smallbiz.intake.vocabulary import Kind


@dataclass(frozen=True)
class Options:
    """The owner's choices; None and empty leave it to what the file itself shows."""

    kind: Kind = "contacts"
    on_match: OnMatch = "fill"
    effort: str = ""
    """Name of the activity, channel or campaign that brought these people."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Column → field, or "" to keep it as a further field."""
    encoding: str | None = None
    delimiter: str | None = None
    dates: Order | None = None
    sheet: str | None = None
    """Of a workbook: its name, or its number from 1."""
    as_last_time: bool = False
    """Columns and dates were decided for an earlier file with the same headers."""
    whom: Mapping[int, int] = field(default_factory=dict)
    """Line whose contact is not clear → the one who is meant; 0 for somebody new, minus an earlier line."""
    headings: int | None = None
    """The line of the row of headings, counted from 1; 0 where the file has none."""
    decisions: Decisions = field(default_factory=Decisions)
    """What was said of single rows."""
