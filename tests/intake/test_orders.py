"""Orders that take several rows: one sale each, whatever their lines say."""

from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.understanding import understand
from tests.intake.taking import coming, counts, take

SHOPIFY = (
    "Name,Email,Financial Status,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
    "Billing Name,Cancelled at\n"
    "#1,pam@sole.example,paid,15.00,2025-02-03 10:00:00 +0000,2,Mug,6.00,Pam Sole,\n"
    "#1,pam@sole.example,,,2025-02-03 10:00:00 +0000,1,Plate,3.00,,\n"
    "#2,quin@tarr.example,refunded,9.00,2025-02-04 10:00:00 +0000,1,Jug,9.00,Quin Tarr,\n"
    "#3,quin@tarr.example,paid,9.00,2025-02-04 10:00:00 +0000,1,Jug,9.00,Quin Tarr,2025-02-05\n"
)


def sales(workspace):
    return workspace.store.rows("SELECT on_day, amount, product FROM sale ORDER BY id")


def test_a_shops_order_is_one_sale_and_a_cancelled_one_none(workspace, round_trip):
    outcome = round_trip(lambda: take(workspace, SHOPIFY, kind="sales"))
    assert counts(outcome) == {"created": 1, "skipped": 3}
    assert sales(workspace) == [("2025-02-03", 1500, "Mug, Plate")]
    assert [remark.reason for remark in outcome.left_out] == [
        "It belongs to the order on line 2.",
        "It says “refunded”, so it is no sale.",
        "It says “2025-02-05”, so it is no sale.",
    ]
    extra = workspace.store.value("SELECT extra FROM sale")
    assert '"Lineitem price": "6.00; 3.00"' in extra
    assert counts(take(workspace, SHOPIFY, kind="sales")) == {"unchanged": 1, "skipped": 3}


def test_lines_that_say_different_amounts_are_added_up(workspace):
    text = (
        "Rechnungsnr.;Kunde;Artikel;Betrag;Datum\n"
        "R1;Ute Ott;Tisch;100,00;03.04.2025\nR1;Ute Ott;Stuhl;50,00;03.04.2025\n"
        "R2;Ina Uhl;Tisch;100,00;04.04.2025\n"
    )
    outcome = take(workspace, text, kind="sales")
    assert counts(outcome) == {"created": 2, "skipped": 1}
    assert sales(workspace) == [
        ("2025-04-03", 15000, "Tisch, Stuhl"),
        ("2025-04-04", 10000, "Tisch"),
    ]


def test_the_same_amount_on_every_line_is_counted_once_and_said(workspace):
    text = (
        "Invoice number,Customer,Item,Total,Date\n"
        "7,Ann Bell,Oak,90.00,2025-04-13\n7,Ann Bell,Ash,90.00,2025-04-13\n"
    )
    file = coming(workspace, text, kind="sales")
    assert [question.column for question in file.understood.questions] == ["Total"]
    file.commit()
    assert sales(workspace) == [("2025-04-13", 9000, "Oak, Ash")]


def test_prices_times_quantities_where_nothing_else_is_told(workspace):
    text = (
        "Order,Customer,Item,Unit price,Qty,Date\n"
        "7,Ann Bell,Oak,20.00,3,2025-04-13\n7,Ann Bell,Ash,5.50,,2025-04-13\n"
    )
    take(workspace, text, kind="sales")
    assert sales(workspace) == [("2025-04-13", 6550, "Oak, Ash")]


def test_one_number_with_another_customer_or_day_is_another_sale(workspace):
    text = (
        "Order,Customer,Total,Date\n7,Ann Bell,20.00,2025-04-13\n"
        "7,Tom Burke,30.00,2025-04-13\n7,Tom Burke,40.00,2025-04-14\n"
    )
    assert counts(take(workspace, text, kind="sales")) == {"created": 3}


@given(st.lists(st.lists(st.integers(1, 10**6), min_size=1, max_size=5), min_size=1, max_size=8))
def test_no_cent_is_lost_between_the_lines_of_orders(orders):
    rows = [
        f"{number},Ann,{cents / 100:.2f},{cents},2025-04-13"
        for number, order in enumerate(orders)
        for cents in order
    ]
    table = table_of(
        Source("o.csv", "\n".join(["Order,Customer,Line total,Ref,Date", *rows]).encode())
    )
    found = list(candidates(table, understand(table, "sales")))
    whole = [row.amount for row in found if not row.part_of]
    assert whole == [sum(order) for order in orders]
    assert len(found) == len(rows)
