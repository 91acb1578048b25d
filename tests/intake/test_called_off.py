"""Touches that never took place, and days that name no year."""

from tests.intake.taking import counts, take


def test_a_meeting_that_was_called_off_is_no_touch(workspace):
    text = "Date,Name,Email,Canceled\n2026-05-01,Amy Bell,amy@bell.example,true\n"
    text += "2026-05-02,Ben Carr,ben@carr.example,false\n2026-05-03,Cleo Dunn,cleo@dunn.example,\n"
    outcome = take(workspace, text, kind="touches")
    assert counts(outcome) == {"created": 2, "skipped": 1}
    assert [tuple(left) for left in outcome.left_out] == [
        (2, "It says “Canceled”, so it never took place.")
    ]


def test_a_birthday_without_a_year_is_kept_and_says_so(workspace):
    outcome = take(
        workspace, "Name,Birthday\nAmy Bell,05/14\nBen Carr,--05-17\nCleo Dunn,1980-02-29\n"
    )
    reason = "It says no year, so it is kept as a further field."
    assert [problem.reason.partition(". ")[2] for problem in outcome.problems] == [reason, reason]
    born = workspace.store.rows("SELECT birthday, extra FROM contact ORDER BY id")
    assert born == [
        (None, '{"Birthday": "05/14"}'), (None, '{"Birthday": "--05-17"}'), ("1980-02-29", "{}"),
    ]  # fmt: skip
