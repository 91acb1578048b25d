"""Any damaged file of the corpus: every row accounted for or a sentence, and a healthy smallbiz file.

SMALLBIZ_DAMAGES says how often each file is damaged; 20 make more than 2,000.
"""

import os
import random
from pathlib import Path

import pytest

from smallbiz.intake.imports import open_import
from smallbiz.intake.options import Options
from smallbiz.store.health import check
from smallbiz.store.migrations import newest_version
from smallbiz.words.errors import RuleBroken
from smallbiz.workspace import Workspace
from tests.intake.corpus.examination import EXAMPLES
from tests.intake.corpus.example import Example
from tests.intake.damage import damaged
from tests.intake.taking import FATES

pytestmark = pytest.mark.no_cover

DAMAGES = int(os.environ.get("SMALLBIZ_DAMAGES", "2"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_a_damaged_file_is_accounted_for_or_refused_in_a_sentence(
    workspace: Workspace, tmp_path: Path, example: Example
) -> None:
    for seed in range(DAMAGES):
        path = tmp_path / f"{seed} {example.name}"
        path.write_bytes(damaged(example.data, random.Random(f"{example.name} {seed}")))
        said = taken(workspace, path, example.kind)
        assert said is None or ("\n" not in said and said.endswith((".", "?"))), (seed, said)
    assert check(workspace.path, newest_version()).healthy


def taken(workspace: Workspace, path: Path, kind: str) -> str | None:
    """Take the file in; the sentence when that is refused."""
    try:
        outcome = open_import(workspace.store, path, Options(kind=kind)).commit()  # type: ignore[arg-type]
    except RuleBroken as refused:
        return str(refused)
    assert sum(getattr(outcome, fate) for fate in FATES) == outcome.rows, path.name
    assert all(reason for _line, reason in outcome.problems)
    return None
