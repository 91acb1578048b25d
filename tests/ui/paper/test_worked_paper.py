"""What worked on paper: one page whatever the figures are, and every word can be copied."""

import shutil
import subprocess

import pytest
from PySide6.QtGui import QImage, QPainter

from smallbiz.business.profile import Profile
from smallbiz.insight.verdicts import Verdict
from smallbiz.insight.win_loss import Told, WinLoss
from smallbiz.output.worked import ROOM, worked_sheet
from smallbiz.output.worked_people import people_sheet
from smallbiz.words import translation
from tests.files import TODAY
from tests.output.test_worked_sheet import effort, figures
from ui.paper.masthead import MARGIN
from ui.paper.page import Page, Paper
from ui.paper.pdf import write_pdf
from ui.paper.worked import GAP, NAME, USUAL, _widths, _Worked, paint_worked


def business(**more) -> Profile:
    given = dict.fromkeys(Profile._fields)
    return Profile(
        **given | {"name": "Chain & Bell", "currency": "EUR", "hourly_value": 3000} | more
    )


def sheet(count: int):
    results = [effort(number, verdict=Verdict.PROBABLY_LOSES) for number in range(count)]
    return worked_sheet(figures(*results), results, 9, business(trade=""), TODAY)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("count", [0, 1, 9, ROOM, 80])
def test_everything_ends_above_the_foot(paper: Paper, language: str, count: int) -> None:
    translation.use(language, "IE")
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    page = _Worked(Page(painter, paper), sheet(count))
    page.paint()
    painter.end()
    assert page.y <= paper.height - MARGIN + 20


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("count", [0, 9, 80])
def test_the_sheet_of_the_people_ends_above_the_foot(
    paper: Paper, language: str, count: int
) -> None:
    translation.use(language, "IE")
    results = [effort(number, name="A very long name of an effort") for number in range(count)]
    told = tuple(
        Told(f"They said something long about the price, number {n}", (1, 2), 10**9)
        for n in range(9)
    )
    heard = WinLoss(1, 10**9, 9, 10**9, told, told, told)
    content = people_sheet(figures(*results), {}, results, heard, business(trade=""), TODAY)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    page = _Worked(Page(painter, paper), content)
    page.paint()
    painter.end()
    assert page.y <= paper.height - MARGIN + 20


def test_the_columns_fit_beside_a_name() -> None:
    content = sheet(3)
    widths = _widths(content.columns, content.lines, USUAL)
    wide = Paper.A4.width - 2 * MARGIN
    assert sum(widths[1:]) + GAP * (len(widths) - 1) + NAME <= wide


def test_its_words_can_be_copied(tmp_path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    content = sheet(3)
    path = tmp_path / "worked.pdf"
    write_pdf(path, [lambda painter, paper: paint_worked(painter, content, paper)], Paper.A4, "It")
    told = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    text = told.stdout.decode()
    for words in ("What worked", "Effort 2", "All together", "Do more", "Money does."):
        assert words in text
