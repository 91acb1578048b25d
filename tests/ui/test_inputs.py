"""Numbers typed into fields are read as the country writes them."""

import pytest
from PySide6.QtWidgets import QApplication

from smallbiz.words import translation
from ui.deals.product_row import thousandths
from ui.inputs import count_field, hours_field, percent_field, points_field
from ui.kit.forms import TextField


def typed(field: TextField, words: str) -> object:
    field.control.setText(words)
    return field.value if field.commit() else field.error


def test_whole_numbers_are_never_a_part_times_ten(qapp: QApplication) -> None:
    field = count_field("Leads", "leads")
    assert typed(field, "1,500") == 1500
    assert typed(field, "1.5") == "Write a whole number, such as 15."
    assert typed(field, "-3") == "Write a whole number, such as 15."
    points = points_field("Points", "points", 5)
    assert [typed(points, words) for words in ("-3", "−3", "+12", "4")] == [-3, -3, 12, 4]


@pytest.mark.parametrize(("words", "minutes"), [("2,5", 150), ("2.5", 150), ("1.500", 90_000)])
def test_hours_are_read_as_the_country_writes_them(
    qapp: QApplication, words: str, minutes: int
) -> None:
    translation.use("de", "DE")
    assert typed(hours_field("Stunden", "hours"), words) == minutes


def test_percent_and_quantities_are_read_back_as_they_are_shown(qapp: QApplication) -> None:
    translation.use("de", "DE")
    percent = percent_field("MwSt.", "vat", 750)
    assert percent.text == "7,5 %"
    assert typed(percent, "7.7 %") == 770
    assert typed(percent, "viel") == "Schreiben Sie eine Zahl, etwa 2,5."
    assert [thousandths(words) for words in ("1.500", "1,5", "2.25")] == [1_500_000, 1_500, 2_250]
