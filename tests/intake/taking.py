"""Tables of tests on their way into a file."""

from pathlib import Path
from typing import Any

from smallbiz.intake.imports import Import, open_import
from smallbiz.intake.options import Options
from smallbiz.intake.outcome import Outcome

FATES = ("created", "updated", "unchanged", "skipped", "rejected")


def coming(workspace: Any, text: str, name: str = "people.csv", **options: Any) -> Import:
    """A file with this text, looked at."""
    path = Path(workspace.path).parent / name
    path.write_text(text, encoding="utf-8")
    return open_import(workspace.store, path, Options(**options))


def take(workspace: Any, text: str, name: str = "people.csv", **options: Any) -> Outcome:
    """Take in a file after a preview, which must have told the same."""
    file = coming(workspace, text, name, **options)
    told, done = file.preview(), file.commit()
    assert counts(told) == counts(done)
    assert (told.problems, told.first, told.made) == (done.problems, done.first, done.made)
    assert sum(counts(done).values()) == done.rows
    return done


def counts(outcome: Outcome) -> dict[str, int]:
    """The fates that rows had."""
    return {fate: getattr(outcome, fate) for fate in FATES if getattr(outcome, fate)}


def names(workspace: Any) -> list[str]:
    """Everyone, in the order of the file."""
    return [name for (name,) in workspace.store.rows("SELECT name FROM contact ORDER BY id")]
