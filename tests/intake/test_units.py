"""What a header says of its numbers beside their name."""

import pytest

from smallbiz.intake.amounts import named_in
from smallbiz.intake.units import times_in, without_unit


@pytest.mark.parametrize(
    ("header", "bare", "times", "currency"),
    [
        ("Betrag (EUR)", "Betrag", 1, "EUR"),
        ("Umsatz in TEUR", "Umsatz", 1_000, "EUR"),
        ("Umsatz (in T€)", "Umsatz", 1_000, "EUR"),
        ("Umsatz in Mio. €", "Umsatz", 1_000_000, "EUR"),
        ("Сумма, тыс. руб.", "Сумма", 1_000, "RUB"),
        ("Omsättning MSEK", "Omsättning", 1_000_000, "SEK"),
    ],
)
def test_a_currency_and_thousands_are_told(
    header: str, bare: str, times: int, currency: str
) -> None:
    assert (without_unit(header), times_in(header), named_in(header)) == (bare, times, currency)


@pytest.mark.parametrize(
    "header",
    ["BETRAG INKL. MWST", "PRICE MSRP", "VENTES MARS", "VALOR TAXA", "IMPORTE IVA", "AMOUNT VAT"],
)
def test_a_tax_a_month_or_another_word_in_capitals_is_no_currency(header: str) -> None:
    assert (without_unit(header), times_in(header), named_in(header)) == (header, 1, "")
