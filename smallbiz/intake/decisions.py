"""What the owner said of single rows while looking through them: who is who, other cells, leave it out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from smallbiz.people.comparison import Take


class Other(NamedTuple):
    """With whom a row is compared: a contact of the file, or the row on an earlier line."""

    contact: int | None = None
    line: int | None = None


@dataclass(frozen=True)
class Answer:
    """Whose row it is, who it is not, and what stays of each field where it is somebody's."""

    same: Other | None = None
    apart: tuple[Other, ...] = ()
    take: Mapping[str, Take] = field(default_factory=dict)


@dataclass(frozen=True)
class Decisions:
    """All that was said, by lines; the file itself stays as it is."""

    answers: Mapping[int, Answer] = field(default_factory=dict)
    cells: Mapping[tuple[int, str], str] = field(default_factory=dict)
    """Line and column → what is read in place of the cell."""
    left_out: frozenset[int] = frozenset()
