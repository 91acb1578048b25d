"""Money given back is called so, and is no sale."""

from smallbiz.insight.behind import Part
from smallbiz.sales.sales import SaleRow
from tests.files import TODAY
from ui.worked.words import sales_and_money, what_was_sold


def sale(amount: int, product: str = "") -> SaleRow:
    return SaleRow(1, 1, "Ada", None, "", amount, product, "", TODAY, None)


def test_money_given_back_is_no_sale() -> None:
    parts = [Part(1, 5_000), Part(2, 7_000), Part(3, -6_001)]
    assert sales_and_money(parts, "EUR") == "2 sales, €59.99 credited"


def test_money_given_back_is_called_so() -> None:
    assert what_was_sold(sale(5_000, "Lamp")) == "Lamp"
    assert what_was_sold(sale(-5_000, "Lamp")) == "Refund: Lamp"
    assert what_was_sold(sale(-5_000)) == "Refund: Sale"
