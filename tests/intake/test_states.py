"""Whether a list is American is told by its states and postcodes together, or by phones as Americans write them."""

from pathlib import Path

import pytest

from smallbiz.intake.table import read_table
from smallbiz.intake.understanding import Habits, understand


def _order(path: Path, text: str, locale: str) -> str:
    path.write_text(text, encoding="utf-8")
    table = read_table(path)
    read = understand(table, habits=Habits(locale=locale))
    return read.dates[table.header.index("Created on")].order


@pytest.mark.parametrize(
    "text",
    [
        "Name,City,State,Zip,Created on\nAnn,Boston,MA,02108,03/04/2026\nBo,Denver,CO,80202,05/04/2026\n",
        "Name,\"City, State, Zip\",Created on\nAnn,\"Raleigh, NC 27601\",03/04/2026\nBo,\"Troy, MI 48083\",05/04/2026\n",
        "Name,Phone,Created on\nAnn,(415) 555-2671,03/04/2026\nBo,212-555-2672,05/04/2026\n",
        "Name,Phone,Created on\nAnn,+14155552671,03/04/2026\nBo,+12125552672,05/04/2026\n",
    ],
)  # fmt: skip
def test_an_american_list_writes_the_month_first(tmp_path: Path, text: str) -> None:
    assert _order(tmp_path / "people.csv", text, "de_DE") == "mdy"


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Name,City,Province,Zip,Created on\nAnna,Milano,MI,20121,03/04/2026\nUgo,Palermo,PA,90133,05/04/2026\n", "it_IT"),
        ("Name,\"City, State, Zip\",Created on\nAnna,\"Milano, MI 20121\",03/04/2026\nUgo,\"Como, CO 22100\",05/04/2026\n", "it_IT"),
        ("Name,Phone,Created on\nAnita,9876543210,03/04/2026\nRavi,9845212345,05/04/2026\n", "en_IN"),
    ],
)  # fmt: skip
def test_provinces_and_bare_digits_of_elsewhere_are_none_of_america(
    tmp_path: Path, text: str, locale: str
) -> None:
    assert _order(tmp_path / "people.csv", text, locale) == "dmy"
