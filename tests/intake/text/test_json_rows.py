"""Our own export as JSON comes in like its CSV; other JSON is refused in a sentence."""

import json

import pytest

from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.words.errors import RuleBroken
from tests.intake.taking import take


def table(text):
    return table_of(Source("people.json", text.encode()))


def test_objects_are_rows_and_what_is_in_extra_has_columns_of_its_own():
    found = table(
        '[\n{"name": "Anna", "emails": ["a@b.ie", "c@d.ie"], "consent": true, "hours": 1.50,'
        ' "birthday": null, "extra": {"Shoe size": "42"}},\n{"name": "=1+1", "city": "Cork"}\n]\n'
    )
    assert found.header == (
        "name", "emails", "consent", "hours", "birthday", "extra.Shoe size", "city",
    )  # fmt: skip
    assert [*found.rows()] == [
        (2, ["Anna", "a@b.ie; c@d.ie", "true", "1.50", "", "42", ""]),
        (3, ["'=1+1", "", "", "", "", "", "Cork"]),
    ]
    assert (found.row_count, found.skipped, found.broken) == (2, {}, {})


def test_people_come_in_from_json(workspace):
    text = json.dumps(
        [
            {
                "id": 7,
                "name": "Anna Bell",
                "given_name": "Anna",
                "family_name": "Bell",
                "email": "",
            },
            {"id": 9, "name": "Kita", "given_name": "", "family_name": "", "kind": "company"},
        ]
    )
    outcome = take(workspace, text, "people.json")
    assert (outcome.created, outcome.problems) == (2, ())
    kinds = workspace.store.rows("SELECT id, name, kind FROM contact ORDER BY id")
    assert kinds == [(7, "Anna Bell", "person"), (9, "Kita", "company")]
    assert take(workspace, text, "people.json").unchanged == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[{"name": "Anna"},\n{"name": "Be', "line 2"),
        ('[{"name": "Anna"}\n{"name": "Ben"}]', "line 2"),
        ('[{"name": "Anna"}, \n\n 5]', "line 3"),
        ('{"people": [{"name": "Anna"}]}', "line 1"),
        ('[{"name": ' + "[" * 100_000, "line 1"),
    ],
)
def test_what_is_no_list_of_objects_is_refused_with_the_line(text, told):
    with pytest.raises(RuleBroken, match=told):
        table(text)
