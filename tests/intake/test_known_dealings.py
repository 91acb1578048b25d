"""A file of orders or deals that comes again: whose they are is known, so nothing is asked."""

import pytest

from tests.intake.taking import coming, counts, take

NAMESAKES = "Name,City\nAnna Bell,Cork\nAnna Bell,Galway\n"
ORDERS = (
    "Order,Customer,Item,Total,Date\n"
    "1001,Anna Bell,Oak,90.00,2025-04-13\n1002,Anna Bell,Oak,90.00,2025-04-13\n"
)
DEALS = "Deal ID,Deal name,Contact,Amount,Stage\n71,Kitchen,Anna Bell,100,Offer sent\n72,Kitchen,Anna Bell,200,Offer sent\n"
WITHOUT = {
    "sales": "Customer,Item,Total,Date\nAnna Bell,Oak,90.00,2025-04-13\nAnna Bell,Oak,90.00,2025-04-13\n",
    "deals": "Deal name,Contact,Amount\nKitchen,Anna Bell,100\nShelf,Anna Bell,200\n",
}


@pytest.mark.parametrize(("kind", "text"), [("sales", ORDERS), ("deals", DEALS)])
def test_a_known_number_says_whose_it_is(workspace, kind, text):
    take(workspace, NAMESAKES)
    assert len(coming(workspace, text, kind=kind).preview().unclear) == 2
    take(workspace, text, kind=kind, whom={2: 2, 3: 1})
    again = take(workspace, text, kind=kind)
    assert (again.unclear, counts(again)) == ((), {"unchanged": 2})


@pytest.mark.parametrize("kind", ["sales", "deals"])
def test_without_a_number_all_that_is_said_tells_whose_it_is(workspace, kind):
    take(workspace, NAMESAKES)
    take(workspace, WITHOUT[kind], kind=kind, whom={2: 2, 3: 1})
    again = take(workspace, WITHOUT[kind], kind=kind)
    assert (again.unclear, counts(again)) == ((), {"unchanged": 2})


def test_another_number_is_asked_about(workspace):
    take(workspace, NAMESAKES)
    take(workspace, ORDERS, kind="sales", whom={2: 2, 3: 1})
    more = ORDERS + "1003,Anna Bell,Oak,90.00,2025-04-13\n"
    again = coming(workspace, more, kind="sales").preview()
    assert [each.line for each in again.unclear] == [4]


def test_a_number_that_both_have_says_nothing(workspace):
    take(workspace, "Name,E-mail\nAnna Bell,a@cork.example\nAnna Bell,b@galway.example\n")
    mails = "a@cork.example", "b@galway.example"
    rows = "".join(f"1001,Anna Bell,{mail},90.00,2025-04-13\n" for mail in mails)
    take(workspace, f"Order,Customer,E-mail,Total,Date\n{rows}", kind="sales")
    assert len(coming(workspace, ORDERS, kind="sales").preview().unclear) == 2
