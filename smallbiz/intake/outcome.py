"""What an import will do, or has done."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from smallbiz.intake.candidates import Problem
from smallbiz.intake.columns import Column
from smallbiz.intake.doubts import Question
from smallbiz.intake.entry.ledger import Doubtful, Ledger, Remark, Row, Shared
from smallbiz.intake.table import Table
from smallbiz.intake.text.decoding import Repair
from smallbiz.intake.understanding import Understanding
from smallbiz.intake.vocabulary import Kind


@dataclass(frozen=True)
class Outcome:
    """The fate of all rows of a file: rows == created + updated + unchanged + skipped + rejected."""

    file: str
    kind: Kind
    encoding: str
    delimiter: str
    rows: int
    created: int
    updated: int
    unchanged: int
    skipped: int
    rejected: int
    columns: tuple[Column, ...]
    questions: tuple[Question, ...]
    notes: tuple[str, ...]
    """What to know of the import as a whole."""
    problems: tuple[Remark, ...]
    """Rejected rows and doubtful cells, by line."""
    unusable: Mapping[int, str]
    """Line of each rejected row → why."""
    wrong: tuple[Problem, ...]
    """Cells that could not be read or lack what a row needs, by line: they can be told otherwise."""
    left_out: tuple[Remark, ...]
    """Why rows were skipped."""
    first: tuple[Row, ...]
    """The first rows as they will look."""
    updates: tuple[Row, ...]
    """People in the file whom the rows change, the first hundreds of them, with before and after."""
    shared: tuple[Shared, ...]
    """People with the e-mail address of somebody of another name; only the owner can tell who is who."""
    unclear: tuple[Doubtful, ...]
    """Rows that may be about several people, the first hundreds of them, answered ones as well."""
    made: Mapping[str, int]
    """What is added besides the rows: "company", "contact", "activity", "stage", "sale"."""
    brought: Mapping[str, int]
    """Name of an effort → how many people were noted as brought by it."""
    sheet: str = ""
    """Of a workbook: the one that was read."""
    repair: Repair | None = None
    """Letters that look written twice over, left as they are unless the owner says otherwise."""
    step: int | None = None
    """The step that `Store.undo_step` takes back; None in a preview and when nothing was changed."""
    rejects_file: Path | None = None

    @property
    def counts(self) -> dict[str, int]:
        """How many rows had which fate."""
        return {
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "skipped": self.skipped,
            "rejected": self.rejected,
        }

    @property
    def changes_anything(self) -> bool:
        """Whether any row is new or changes something."""
        return bool(self.created or self.updated)

    @property
    def used_any(self) -> bool:
        """Whether any row could be used, be it only to find that everything was there already."""
        return bool(self.created or self.updated or self.unchanged)


def _lacking(understood: Understanding, ledger: Ledger) -> Iterator[Problem]:
    """The empty cells that could say what a rejected row lacks."""
    for line, meanings in ledger.lacking.items():
        columns = (each for each in understood.columns if each.meaning in meanings)
        for column in sorted(columns, key=lambda each: meanings.index(each.meaning or ""))[:1]:
            yield Problem(line, column.name, "", ledger.rejected[line], column.called)


def outcome_of(
    table: Table, understood: Understanding, ledger: Ledger, step: int | None
) -> Outcome:
    """The ledger's figures with what was understood of the file."""
    count = ledger.counts
    return Outcome(
        file=table.file,
        kind=understood.kind,
        encoding=table.encoding,
        delimiter=table.delimiter,
        rows=table.row_count,
        created=count["created"],
        updated=count["updated"],
        unchanged=count["unchanged"],
        skipped=count["skipped"],
        rejected=count["rejected"],
        columns=understood.columns,
        questions=understood.questions,
        notes=(*table.notes, *ledger.notes),
        problems=tuple(sorted(ledger.problems)),
        unusable=ledger.rejected,
        wrong=tuple(sorted([*ledger.wrong, *_lacking(understood, ledger)])),
        left_out=tuple(sorted(ledger.skipped)),
        first=tuple(ledger.first),
        updates=tuple(ledger.updates),
        shared=tuple(ledger.shared),
        unclear=tuple(ledger.unclear),
        made=dict(ledger.made),
        brought={effort: len(people) for effort, people in ledger.brought.items()},
        sheet=table.sheet,
        repair=table.repair,
        step=step,
    )
