"""What the owner says of single rows before the import: who is who, other cells, leave it out."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from smallbiz.intake.decisions import Answer, Decisions, Other
from smallbiz.intake.imports import Import
from smallbiz.intake.pairs import row_pairs, side_of_row
from smallbiz.people.comparison import compared, side_of
from smallbiz.people.contacts import Reach
from smallbiz.people.reasons import because
from smallbiz.store.disk import quiet
from tests.intake.taking import coming, counts, names

ROWS = """name,email,phone,city,postcode,notes
J. Petersen,jan@p.example,0341 5558820,Halle,04179,early bird
Mai Tran,mai@t.example,,,,
Tom Lind,mai@t.example,,,,
Ole Brandt,ole@b.example,,Cork,,
Brandt Olle,,,Cork,,
"""


@pytest.fixture
def jan(workspace: Any) -> int:
    workspace.business.change(country="DE")
    reach = Reach(phones=["0341 5558820"])
    ident = workspace.contacts.add("Jan Petersen", reach=reach, city="Leipzig", notes="Tall")
    return int(ident)


def decided(file: Import, **decisions: Any) -> Import:
    return file.choose(replace(file.options, decisions=Decisions(**decisions)))


def done(file: Import) -> Mapping[str, int]:
    """The fates after the import, which the preview must have told."""
    told, outcome = file.preview(), file.commit()
    assert counts(told) == counts(outcome)
    assert told.problems == outcome.problems
    return counts(outcome)


def test_rows_that_may_be_somebody_are_asked_with_the_reason(workspace: Any, jan: int) -> None:
    pairs = row_pairs(coming(workspace, ROWS), quiet)
    assert [(pair.row.line, pair.other, because(pair.likeness)) for pair in pairs] == [
        (2, Other(contact=jan), "Same phone number, same name with an initial."),
        (6, Other(line=5), "Same name, spelled otherwise, same town."),
        (4, Other(line=3), "Same e-mail, another name."),
    ]
    assert pairs[2].earlier is not None and pairs[2].earlier.name == "Mai Tran"


def test_nothing_uncertain_is_put_together_unasked(workspace: Any, jan: int) -> None:
    assert done(coming(workspace, ROWS)) == {"created": 5}
    assert workspace.cards.card(jan).city == "Leipzig"


def test_who_somebody_is_can_be_said_with_each_field(
    workspace: Any, jan: int, round_trip: Any
) -> None:
    take = {"name": "mine", "city": "theirs", "email": "mine", "notes": "both"}
    file = coming(workspace, ROWS)
    file = decided(file, answers={2: Answer(same=Other(contact=jan), take=take)})
    assert counts(file.preview()) == {"created": 4, "updated": 1}
    (update,) = file.preview().updates
    assert [change.field for change in update.changes] == ["postcode", "city", "notes"]
    round_trip(file.commit)
    card = workspace.cards.card(jan)
    assert (card.name, card.city, card.emails) == ("Jan Petersen", "Halle", ())
    assert (card.postcode, card.notes) == ("04179", "Tall\nearly bird")


def test_the_lines_of_a_pair_are_what_the_import_does(workspace: Any, jan: int) -> None:
    file = coming(workspace, ROWS)
    (pair, *_more) = row_pairs(file, quiet)
    lines = compared(side_of(workspace.cards.card(jan)), side_of_row(pair.row), "DE", adds=True)
    take = {line.field: line.take for line in lines}
    done(decided(file, answers={2: Answer(same=pair.other, take=take)}))
    after = side_of(workspace.cards.card(jan))
    for line in lines:
        kept = {"mine": line.mine, "theirs": line.theirs, "both": (*line.mine, *line.theirs)}
        texts = tuple("\n".join(kept[line.take]).split("\n"))
        assert "\n".join(after[line.field]).split("\n") == list(texts), line.field


def test_two_people_are_remembered_and_an_earlier_row_can_be_meant(
    workspace: Any, jan: int
) -> None:
    answers = {
        2: Answer(apart=(Other(contact=jan),)),
        4: Answer(apart=(Other(line=3),)),
        6: Answer(same=Other(line=5), take={"name": "mine"}),
    }
    file = decided(coming(workspace, ROWS), answers=answers)
    assert file.preview().problems == ()
    assert done(file) == {"created": 4, "skipped": 1}
    assert names(workspace) == ["Jan Petersen", "J. Petersen", "Mai Tran", "Tom Lind", "Ole Brandt"]
    assert workspace.doubles.find(quiet) == []
    assert workspace.store.value("SELECT count(*) FROM kept_apart") == 2


def test_an_answer_about_somebody_who_is_gone_counts_no_more(workspace: Any, jan: int) -> None:
    file = decided(coming(workspace, ROWS), answers={2: Answer(same=Other(contact=jan))})
    workspace.contacts.delete([jan])
    assert done(file) == {"created": 5}


WRONG = """name,email,birthday
Jens Otte,jens.otte-at-post,1980-02-30
,,1981-05-06
Mai Tran,mai@t.example,1982-07-08
"""


def test_cells_are_corrected_before_the_import_and_checked_the_same_way(workspace: Any) -> None:
    file = coming(workspace, WRONG)
    wrong = [(each.line, each.column, each.value) for each in file.preview().wrong]
    assert wrong == [
        (2, "birthday", "1980-02-30"),
        (2, "email", "jens.otte-at-post"),
        (3, "name", ""),
    ]
    cells = {(2, "email"): "jens.otte@post.example", (2, "birthday"): "", (3, "name"): "Rosa"}
    file = decided(file, cells=cells)
    assert file.preview().wrong == ()
    assert done(file) == {"created": 3}
    assert names(workspace) == ["Jens Otte", "Rosa", "Mai Tran"]
    assert workspace.cards.card(1).emails[0].text == "jens.otte@post.example"
    assert workspace.cards.card(2).birthday.isoformat() == "1981-05-06"
    assert file.source.data == WRONG.encode()


def test_a_correction_that_is_wrong_too_is_told(workspace: Any) -> None:
    file = decided(coming(workspace, WRONG), cells={(2, "birthday"): "someday"})
    told = [(each.line, each.column, each.value) for each in file.preview().wrong]
    assert (2, "birthday", "someday") in told


def test_rows_are_left_out(workspace: Any) -> None:
    file = decided(coming(workspace, WRONG), left_out=frozenset({2, 3}))
    assert done(file) == {"created": 1, "skipped": 2}
    assert names(workspace) == ["Mai Tran"]
    (first, _second) = file.preview().left_out
    assert first.reason == "Left out by you."


def test_a_sale_without_an_amount_gets_one(workspace: Any) -> None:
    text = "contact,contact_email,date,amount,currency\nMai,mai@t.example,2026-05-01,ask,EUR\n"
    file = coming(workspace, text, "sales.csv", kind="sales")
    assert [each.column for each in file.preview().wrong][:1] == ["amount"]
    assert counts(file.preview()) == {"rejected": 1}
    assert done(decided(file, cells={(2, "amount"): "12"})) == {"created": 1}
