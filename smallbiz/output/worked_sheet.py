"""What the printed sheet What worked is made of: texts ready to be painted."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """A heading; figures stand at the right, words at the left."""

    title: str
    figure: bool = True


@dataclass(frozen=True)
class Line:
    """A cell for each column; `tone` colours the last one."""

    cells: tuple[str, ...]
    tone: str = "text"
    total: bool = False


@dataclass(frozen=True)
class WorkedSheet:
    """The whole page; `verdicts` are a title and a sentence each."""

    language: str
    business: str
    days: str
    title: str
    sentence: str
    verdicts: tuple[tuple[str, str], ...]
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    notes: tuple[str, ...]
    foot: str
    page_number: str
    logo: bytes | None = None
    """PNG."""
    plain: bool = False
    """Whether what stands above the table is no verdict, and so has no colours."""
