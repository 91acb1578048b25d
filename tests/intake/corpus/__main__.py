"""Prints how each file of the corpus is read; `--write` makes the files of tests/data/intake anew."""

import sys
from pathlib import Path

from smallbiz.words import translation
from tests.intake.corpus.examination import EXAMPLES, examine

FOLDER = Path(__file__).parents[2] / "data" / "intake"


def write() -> None:
    """Make every file anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for example in EXAMPLES:
        (FOLDER / example.name).write_bytes(example.data)


def table() -> int:
    """Print the table; the number of files that were read wrong."""
    translation.use("en")
    line = "{:40} {:26} {:10} {:>5}  {}"
    print(line.format("file", "family", "encoding", "rows", "read"))
    bad = 0
    for example in EXAMPLES:
        result = examine(example)
        bad += bool(result.wrong)
        said = "wrong" if result.wrong else "right"
        print(line.format(example.name, example.family, result.encoding, result.rows, said))
        for wrong in result.wrong:
            print(f"    {wrong[:200]}")
    print(f"{len(EXAMPLES)} files, {len(EXAMPLES) - bad} right, {bad} wrong")
    return bad


if __name__ == "__main__":
    if "--write" in sys.argv:
        write()
    sys.exit(min(table(), 1))
