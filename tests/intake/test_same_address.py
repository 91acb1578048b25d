"""Rows of touches and sales with an address that belongs to somebody of another name."""

import pytest

from tests.intake.taking import coming, counts, names, take

TICKETS = """Order ID,Order Date,Attendee Status,First Name,Surname,Email,Event Name
9,2026-05-01,Attending,Jo,Kade,jo@kade.example,Cheese evening
9,2026-05-01,Attending,Lee,Kade,jo@kade.example,Cheese evening
9,2026-05-01,Attending,Lee,Kade,jo@kade.example,Cheese evening
"""
TOLD = "Somebody else has the e-mail address jo@kade.example. Lee Kade is added beside them."
WITH = "SELECT c.name FROM touch t JOIN contact c ON c.id = t.contact_id ORDER BY t.id"


def with_whom(workspace):
    return [name for (name,) in workspace.store.rows(WITH)]


def test_a_second_guest_with_the_address_of_the_buyer_is_somebody_new_and_told(workspace):
    outcome = take(workspace, TICKETS, kind="touches")
    assert counts(outcome) == {"created": 2, "skipped": 1}
    assert names(workspace) == ["Jo Kade", "Lee Kade"]
    assert with_whom(workspace) == ["Jo Kade", "Lee Kade"]
    assert [tuple(problem) for problem in outcome.problems] == [(3, TOLD)]
    assert counts(take(workspace, TICKETS, kind="touches")) == {"unchanged": 2, "skipped": 1}


def test_the_owner_says_that_it_is_the_one_on_an_earlier_line(workspace):
    told = coming(workspace, TICKETS, kind="touches").preview()
    (asked,) = told.unclear
    assert (asked.line, asked.name, asked.new) == (3, "Lee Kade, jo@kade.example", True)
    assert asked.people == ((-2, "Jo Kade, line 2"),)
    outcome = take(workspace, TICKETS, kind="touches", whom={3: -2, 4: -2})
    assert counts(outcome) == {"created": 1, "skipped": 2}
    assert names(workspace) == ["Jo Kade"]
    assert outcome.problems == ()


def test_somebody_in_the_file_is_named_in_the_question(workspace):
    take(workspace, "Name,Email,City\nJo Kade,jo@kade.example,Bath\n")
    guests = TICKETS.replace("9,2026-05-01,Attending,Jo,Kade,jo@kade.example,Cheese evening\n", "")
    (asked,) = coming(workspace, guests, kind="touches").preview().unclear
    assert asked.people == ((1, "Jo Kade, Bath, jo@kade.example"),)
    take(workspace, guests, kind="touches", whom={2: 1, 3: 1})
    assert with_whom(workspace) == ["Jo Kade"]
    assert workspace.store.rows("SELECT address FROM email") == [("jo@kade.example",)]


def test_a_pet_form_a_slip_and_a_firm_are_no_other_people(workspace):
    take(workspace, "Name,Email\nMichael Bray,m@bray.example\n")
    sales = (
        "Date,Customer,Email,Total\n2026-04-01,Mike Bray,m@bray.example,5\n"
        "2026-04-02,Michael Braye,m@bray.example,6\n2026-04-03,Bray Ltd,m@bray.example,7\n"
        "2026-04-04,Anna Holm,m@bray.example,8\n"
    )
    outcome = take(workspace, sales, kind="sales")
    assert counts(outcome) == {"created": 4}
    assert names(workspace) == ["Michael Bray", "Anna Holm"]
    assert [problem.line for problem in outcome.problems] == [5]


@pytest.mark.parametrize("mark", ["✗", "✘", "❌", "🚫", "revoked", "no"])
def test_a_sign_says_no_and_no_later_file_takes_it_back(workspace, mark):
    head = "name,email,newsletter\n"
    take(workspace, f"{head}Jörg Müller,jm@shop.example,{mark}\nTom Lind,tom@shop.example,✅\n")
    again = take(workspace, f"{head}Joerg Mueller,JM@shop.example,✅\n", on_match="overwrite")
    assert (again.created, again.shared) == (0, ())
    told = workspace.store.rows("SELECT consent FROM contact ORDER BY id")
    assert told == [(0,), (1,)]
