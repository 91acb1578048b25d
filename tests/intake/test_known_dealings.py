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
    "touches": "Who,Date,Kind,Note\nAnna Bell,2025-04-13,call,Oak\nAnna Bell,2025-04-13,call,Elm\n",
}


@pytest.mark.parametrize(("kind", "text"), [("sales", ORDERS), ("deals", DEALS)])
def test_a_known_number_says_whose_it_is(workspace, kind, text):
    take(workspace, NAMESAKES)
    assert len(coming(workspace, text, kind=kind).preview().unclear) == 2
    take(workspace, text, kind=kind, whom={2: 2, 3: 1})
    again = take(workspace, text, kind=kind)
    assert (again.unclear, counts(again)) == ((), {"unchanged": 2})


@pytest.mark.parametrize("kind", ["sales", "deals", "touches"])
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


PAID = "Order,E-mail,Item,Total,Date,Status\n"
FIRST = PAID + "1001,ann@bell.example,Oak,90.00,2025-04-13,open\n"


def sums(workspace):
    return [money for (money,) in workspace.store.rows("SELECT amount FROM sale ORDER BY id")]


@pytest.mark.parametrize(
    ("row", "fate"),
    [
        ("1001,ann@bell.example,Oak,90.00,2025-04-13,paid", "unchanged"),
        ("1001,ann@bell.example,Oak,95.00,2025-04-13,paid", "unchanged"),
        ("1001,ann@bell.example,Ash,90.00,2025-04-13,paid", "unchanged"),
        ("1001,ann@bell.example,Ash,20.00,2025-04-13,paid", "unchanged"),
        ("1001,ann@bell.example,Oak,-90.00,2025-04-13,paid", "created"),
        ("1001,ann@bell.example,Oak,90.00,2025-04-14,paid", "created"),
        ("1002,ann@bell.example,Oak,90.00,2025-04-13,paid", "created"),
    ],
)
def test_an_order_of_an_earlier_file_is_no_second_sale(workspace, row, fate):
    take(workspace, FIRST, kind="sales")
    again = take(workspace, f"{PAID}{row}\n", kind="sales")
    assert counts(again) == {fate: 1}
    assert len(sums(workspace)) == (2 if fate == "created" else 1)


def test_a_known_order_takes_what_the_newer_file_says_if_told_so(workspace, round_trip):
    take(workspace, FIRST, kind="sales")
    newer = FIRST.replace("90.00", "95.00").replace("open", "paid")
    outcome = round_trip(lambda: take(workspace, newer, kind="sales", on_match="overwrite"))
    assert (counts(outcome), sums(workspace)) == ({"updated": 1}, [9500])


def test_sales_of_one_number_are_told_apart_by_what_they_say(workspace):
    """Rows of an order that stand apart are sales of their own."""
    parts = [
        f"1001,ann@bell.example,{each},2025-04-13,open\n" for each in ("Oak,90.00", "Ash,90.00")
    ]
    between = "1002,ben@bell.example,Fir,5.00,2025-04-13,open\n"
    take(workspace, PAID + between.join(parts), kind="sales")
    known = sums(workspace)
    more = "1001,ann@bell.example,Elm,20.00,2025-04-13,open\n"
    newer = PAID + between.join([more, *parts[::-1]])
    outcome = take(workspace, newer.replace("open", "paid"), kind="sales", on_match="overwrite")
    assert counts(outcome) == {"created": 1, "updated": 3, "skipped": 1}
    assert sums(workspace) == [*known, 2000]


def test_a_sale_that_a_newer_file_calls_refunded_is_pointed_out(workspace):
    take(workspace, FIRST, kind="sales")
    outcome = take(workspace, FIRST.replace("open", "refunded"), kind="sales")
    assert [each.reason for each in outcome.left_out] == [
        "It says “refunded”, yet counts as a sale in your file. Delete it there."
    ]


@pytest.mark.parametrize(
    ("row", "fate"),
    [
        ("71,Kitchen and bath,Anna Bell,100,Offer sent,2025-04-13", "unchanged"),
        ("71,Kitchen and bath,Anna Bell,100,Offer sent,2025-05-13", "created"),
        ("72,Kitchen and bath,Anna Bell,100,Offer sent,2025-04-13", "created"),
        ("71,Kitchen and bath,Ben Moor,100,Offer sent,2025-04-13", "created"),
    ],
)
def test_a_deal_that_is_called_otherwise_now_is_known_by_its_number(workspace, row, fate):
    head = "Deal ID,Deal name,Contact,Amount,Stage,Create date\n"
    first = "71,Kitchen,Anna Bell,100,Offer sent,2025-04-13\n"
    take(workspace, head + first, kind="deals")
    assert counts(take(workspace, f"{head}{row}\n", kind="deals")) == {fate: 1}


PLAIN = "Customer,Item,Total,Date\nAnn Bell,Oak,90.00,2025-04-13\nAnn Bell,Oak,80.00,2025-04-13\n"
MORE = (
    "Row,Colour,Customer,Item,Total,Date\n"
    "1,red,Ann Bell,Oak,90.00,2025-04-13\n2,,Ann Bell,Oak,80.00,2025-04-13\n"
)


@pytest.mark.parametrize("texts", [(PLAIN, MORE), (MORE, PLAIN)])
def test_sales_with_a_column_more_or_fewer_are_the_same_sales(workspace, texts):
    first, second = texts
    take(workspace, first, kind="sales")
    told = take(workspace, second, kind="sales")
    assert (told.created, len(sums(workspace))) == (0, 2)
    assert counts(take(workspace, second, kind="sales")) == {"unchanged": 2}
    assert counts(take(workspace, first, kind="sales")) == {"unchanged": 2}


def test_sales_that_differ_in_a_column_of_both_files_are_two(workspace):
    take(workspace, MORE, kind="sales")
    other = "Row,Customer,Item,Total,Date\n3,Ann Bell,Oak,90.00,2025-04-13\n"
    assert counts(take(workspace, other, kind="sales")) == {"created": 1}


def test_a_refund_that_comes_again_beside_its_order_counts_for_nothing(workspace):
    back = FIRST + "1001,ann@bell.example,Oak,-90.00,2025-04-20,refunded\n"
    take(workspace, back, kind="sales")
    again = take(workspace, back, kind="sales")
    assert [each.reason for each in again.left_out] == ["It says “refunded”, so it is no sale."]
