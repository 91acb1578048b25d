"""What becomes of every row of a file, counted so that nothing is lost."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from smallbiz.intake.candidates import Problem
from smallbiz.words.translation import _

Texts = tuple[tuple[str, str], ...]
"""Field and text; empty ones left out."""
Fate = Literal["created", "updated", "unchanged", "skipped", "rejected"]

FIRST = 20
"""Rows shown as they will look."""
LISTED = 500
"""Updates listed with before and after."""


class Remark(NamedTuple):
    """Something about one line that the owner should know."""

    line: int
    reason: str


class Change(NamedTuple):
    """One field of somebody in the file, before and after, as text."""

    field: str
    before: str
    after: str


class Shared(NamedTuple):
    """Somebody who came in beside another person with the same e-mail address."""

    line: int
    contact_id: int
    name: str
    email: str


class Doubtful(NamedTuple):
    """A row that may be about several people; only the owner can tell about whom."""

    line: int
    name: str
    """How the row calls them: a name, or an e-mail address that several share."""
    people: tuple[tuple[int, str], ...]
    """Each of them with what tells them apart; minus the line of somebody who comes with this file."""
    new: bool = False
    """Whether it is taken for somebody new unless the owner says otherwise."""
    about: Texts = ()
    """What else the row says, from which the owner can tell."""


class Row(NamedTuple):
    """One row of the file as it will look, or what it changes."""

    line: int
    fate: Fate
    title: str
    texts: Texts = ()
    changes: tuple[Change, ...] = ()


@dataclass
class Ledger:
    """The fate of each row so far; `made` counts what was added besides ("contact", "stage" …)."""

    counts: Counter[Fate] = field(default_factory=Counter)
    made: Counter[str] = field(default_factory=Counter)
    brought: dict[str, set[int]] = field(default_factory=dict)
    """Name of an effort → the contacts who were noted as brought by it."""
    notes: list[str] = field(default_factory=list)
    problems: list[Remark] = field(default_factory=list)
    skipped: list[Remark] = field(default_factory=list)
    rejected: dict[int, str] = field(default_factory=dict)
    wrong: list[Problem] = field(default_factory=list)
    """Cells that could not be read."""
    lacking: dict[int, tuple[str, ...]] = field(default_factory=dict)
    """Line of a row that lacks something → the meanings of columns that could tell it."""
    first: list[Row] = field(default_factory=list)
    updates: list[Row] = field(default_factory=list)
    shared: list[Shared] = field(default_factory=list)
    unclear: list[Doubtful] = field(default_factory=list)

    def note(
        self,
        line: int,
        fate: Fate,
        title: str,
        texts: Callable[[], Texts],
        changes: Sequence[Change] = (),
    ) -> None:
        """A row that is created, updated or unchanged; `texts` is asked only for rows to be shown."""
        self.counts[fate] += 1
        if len(self.first) < FIRST:
            self.first.append(Row(line, fate, title, texts(), tuple(changes)))
        if changes and len(self.updates) < LISTED:
            self.updates.append(Row(line, fate, title, texts(), tuple(changes)))

    def skip(self, line: int, reason: str) -> None:
        """A row that says nothing of its own."""
        self.counts["skipped"] += 1
        self.skipped.append(Remark(line, reason))

    def reject(self, line: int, reason: str, *lacks: str) -> None:
        """A row that cannot be used; it is written to the file of rejected rows.

        `lacks` are meanings of columns of which one would have to say something.
        """
        self.counts["rejected"] += 1
        if lacks:
            self.lacking[line] = lacks
        self.rejected[line] = reason
        self.problems.append(Remark(line, reason))

    def doubt(self, line: int, reason: str) -> None:
        """Something about a row that is taken all the same."""
        self.problems.append(Remark(line, reason))

    def cells(self, problems: Iterable[Problem]) -> None:
        """Cells that could not be read."""
        for problem in problems:
            self.wrong.append(problem)
            told = _("{column}: “{value}”. {reason}").format(
                column=problem.called, value=problem.value[:80], reason=problem.reason
            )
            self.doubt(problem.line, told)
