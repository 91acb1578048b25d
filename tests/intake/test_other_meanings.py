"""Words that mean something else in other people's files: what the cells or the signs say counts."""

from typing import Any

import pytest

from tests.intake.taking import counts, take


@pytest.mark.parametrize(
    ("header", "first", "second"),
    [
        ("Post", "ja", "nein"),
        ("Aufgabe", "Anrufen wegen Angebot", "Muster schicken"),
        ("Herkunftsland", "Türkei", "Polen"),
        ("Position", "1", "2"),
        ("Accounts", "2", "3"),
    ],
)
def test_what_is_no_profession_employer_or_address_stays_beside(
    workspace: Any, header: str, first: str, second: str
) -> None:
    text = f"Vorname;Nachname;Ort;{header}\nAnna;Bell;Bonn;{first}\nBo;Lind;Ulm;{second}\n"
    take(workspace, text)
    sql = "SELECT job_title, country, company_id, extra ->> ? FROM contact"
    assert workspace.store.rows(sql, (header,)) == [("", "", None, first), ("", "", None, second)]


def test_a_till_calls_what_a_card_paid_a_purchase(workspace: Any) -> None:
    text = (
        "Date,Customer,Transaction type,Amount\n2026-03-01,Ann Shaw,Purchase,50.00\n"
        "2026-03-02,Bo Lind,Refund,-20.00\n2026-03-03,Bo Lind,Purchase order,9.00\n"
    )
    assert counts(take(workspace, text, kind="sales")) == {"created": 2, "skipped": 1}
    assert workspace.store.value("SELECT sum(amount) FROM sale") == 3000


@pytest.mark.parametrize(("amount", "left"), [("-20,00", 3000), ("20,00", 5000)])
def test_a_reversal_below_zero_takes_back_what_was_sold(
    workspace: Any, amount: str, left: int
) -> None:
    text = f"Datum;Kunde;Vorgangsart;Betrag\n01.03.2026;Anna Bell;Umsatz;50,00\n02.03.2026;Anna Bell;Storno;{amount}\n"
    take(workspace, text, kind="sales")
    assert workspace.store.value("SELECT sum(amount) FROM sale") == left


@pytest.mark.parametrize(
    ("header", "first", "second"),
    [("Preferred contact", "Phone", "Email"), ("Kontakt bevorzugt", "Telefon", "E-Mail")],
)
def test_how_somebody_wants_to_be_reached_is_nobodys_name(
    workspace: Any, header: str, first: str, second: str
) -> None:
    text = f"Name,Email,{header}\nAnn Shaw,ann@x.example,{first}\nBo Lind,bo@x.example,{second}\n"
    take(workspace, text)
    rows = workspace.store.rows("SELECT name, extra ->> ? FROM contact", (header,))
    assert rows == [("Ann Shaw", first), ("Bo Lind", second)]
