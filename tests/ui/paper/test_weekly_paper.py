"""The printed week: one page whatever the week was, and every word can be copied."""

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from smallbiz.business.goals import PeriodGoal
from smallbiz.insight.span import Closing
from smallbiz.insight.totals import Totals
from smallbiz.insight.week import Task
from smallbiz.output.monthly import monthly_page
from smallbiz.output.sheet import Choices, Report
from smallbiz.output.weekly import weekly_page
from smallbiz.words import translation
from smallbiz.words.errors import StorageProblem
from tests.output.weeks import MAY, NEXT, a_busy_week, a_month, a_week, an_empty_week, next_week
from ui.paper.page import Page, Paper
from ui.paper.pdf import pdf_of, write_pdf
from ui.paper.report import MARGIN, _Report, pages_of, paint_report

on_off = st.booleans()
choices = st.builds(Choices, on_off, on_off, on_off, on_off, on_off, on_off, on_off)
many = st.integers(0, 70)


def content(week=None, wanted: Choices | None = None) -> Report:
    return weekly_page(week or a_week(), "Chain & Bell", "EUR", wanted)


def text_of(content: Report, folder: Path, paper: Paper = Paper.A4) -> str:
    """What a reader copies out of the PDF."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    path = folder / "week.pdf"
    write_pdf(path, pages_of(content), paper, "Week")
    told = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    return told.stdout.decode()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(many, many, many, many, many, choices, st.sampled_from(Paper))
def test_the_lists_end_above_the_foot(won, lost, efforts, people, steps, wanted, paper) -> None:
    week = a_busy_week(won, lost, efforts, people, steps)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet = _Report(Page(painter, paper), content(week, wanted), paper)
    sheet.paint()
    painter.end()
    assert sheet.y <= paper.height - MARGIN + 20


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(many, many, many, choices, st.sampled_from(Paper), st.sampled_from(["en", "de"]))
def test_a_month_ends_above_the_foot(won, lost, efforts, wanted, paper, spoken) -> None:
    translation.use(spoken, "IE")
    busy = a_busy_week(won, 0, efforts, 0, 0)
    reasons = tuple(Closing(f"Deal {n}", "", "", 100, f"Reason {n}") for n in range(lost))
    month = a_month(won=busy.won, lost=reasons, worked=busy.worked)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet = _Report(Page(painter, paper), monthly_page(month, "Bell", "EUR", wanted), paper)
    sheet.paint()
    painter.end()
    assert sheet.y <= paper.height - MARGIN + 20


@pytest.mark.parametrize("paper", Paper)
def test_every_word_can_be_copied(tmp_path: Path, paper: Paper) -> None:
    found = re.sub(r"\s+", " ", text_of(content(), tmp_path, paper))
    for word in (
        "Week 19, 4 to 10 May 2026",
        "Best sales week since March: €2,040 came in.",
        "€540 more",
        "31% of the May goal",
        "Kids’ bike",
        "€13.93",
        "Ines Okafor call back",
        "Made with smallbiz on this computer",
    ):
        assert word in found
    assert found.count("\f") == 0


def test_the_days_of_a_week_that_is_not_over_are_printed_whole(tmp_path: Path) -> None:
    day, tasks = date(2026, 5, 13), (Task(date(2026, 5, 13), "Ines Okafor", "call back", None),)
    week = a_week(
        days=NEXT, next_days=NEXT.following(), today=day, follow_ups=tasks, marketing=tasks
    )
    found = re.sub(r"\s+", " ", text_of(content(week), tmp_path))
    assert found.count("Wed 13 Ines Okafor") == 2


def test_digits_dashes_and_hyphens_keep_their_text(tmp_path: Path) -> None:
    words = "Offer 2026-031 – 1,234.50 x 3 -> (a/b) fi ffl 10:30 1/2 – 7–9"
    assert words in text_of(content(None, Choices(sentence=words)), tmp_path)


def test_german_fits_and_can_be_copied(tmp_path: Path) -> None:
    translation.use("de", "DE")
    assert "2.040" in text_of(content(), tmp_path)


@pytest.mark.parametrize("paper", Paper)
def test_large_money_and_long_names_keep_their_ends(tmp_path: Path, paper: Paper) -> None:
    name = "Bäckerei Hohenstein und Söhne GmbH"
    huge = a_week(
        now=Totals(12345678901, 3, 11, 4, 987654321),
        month_so_far=Totals(22345678901, 3234, 15678, 1999, 198765432),
        goal=PeriodGoal(MAY, 99999999900, 15000, 30000, 700000000),
        won=(Closing("Service contract for three cargo bikes", name, "Friends", 9876543),),
        follow_ups=(Task(next_week(2), name, "agree on the colour of the logo", 9876543),),
    )
    page = weekly_page(huge, "Chain & Bell", "JPY")
    found = re.sub(r"\s+", " ", text_of(page, tmp_path, paper))
    for word in (
        "JP¥12,345,678,901",
        "JP¥198,765,432 of JP¥700,000,000",
        "Service contract for three cargo bikes",
        f"{name}, Friends",
        name,
        "agree on the colour of the logo",
    ):
        assert word in found
    assert "…" not in found


def test_an_empty_week_has_room_for_notes(tmp_path: Path) -> None:
    found = text_of(content(an_empty_week()), tmp_path)
    assert "Nothing was sold this week." in found
    assert "Notes" in found


def test_a_pdf_has_one_page_of_the_right_size() -> None:
    for paper, box in ((Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))):
        pdf = pdf_of(pages_of(content()), paper, "Week")
        assert pdf.startswith(b"%PDF-")
        assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
        found = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", pdf)
        assert found is not None
        assert (round(float(found[1])), round(float(found[2]))) == box


def test_a_folder_that_is_not_there_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match="Nothing was written"):
        write_pdf(
            tmp_path / "gone" / "week.pdf",
            pages_of(content()),
            Paper.A4,
            "Week",
        )
    assert list(tmp_path.iterdir()) == []


def test_writing_again_replaces_the_old_page(tmp_path: Path) -> None:
    path = tmp_path / "week.pdf"
    path.write_bytes(b"old")
    write_pdf(path, pages_of(content()), Paper.A4, "Week")
    assert path.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [path]


def test_a_finer_printer_gets_the_same_page() -> None:
    """The foot stands at the same height of the sheet at 254 and at 600 dots per inch."""
    darkest = []
    for resolution in (254, 600):
        width, height = (round(mm / 254 * resolution) for mm in (2100, 2970))
        image = QImage(width, height, QImage.Format.Format_Grayscale8)
        image.setDotsPerMeterX(round(resolution / 0.0254))
        image.setDotsPerMeterY(round(resolution / 0.0254))
        painter = QPainter(image)
        painter.scale(resolution / 254, resolution / 254)
        paint_report(painter, content(), Paper.A4)
        painter.end()
        small = image.scaledToWidth(210)
        rows = [min(small.pixelColor(x, y).value() for x in range(210)) for y in range(297)]
        darkest.append([y for y, value in enumerate(rows) if value < 200])
    assert darkest[0][0] == pytest.approx(darkest[1][0], abs=1)
    assert darkest[0][-1] == pytest.approx(darkest[1][-1], abs=1)
    assert darkest[0][-1] > 280


def test_the_logo_stands_at_the_head(tmp_path):
    picture = QImage(60, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "logo.png"))
    bare = painted(weekly_page(a_week(), "Chain & Bell", "EUR"))
    logo = (tmp_path / "logo.png").read_bytes()
    with_logo = painted(weekly_page(a_week(), "Chain & Bell", "EUR", logo=logo))
    broken = painted(weekly_page(a_week(), "Chain & Bell", "EUR", logo=b"no picture"))
    assert reds(with_logo) > 1000
    assert reds(bare) == reds(broken) == 0


def painted(page):
    image = QImage(1050, 1485, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(0.5, 0.5)
    paint_report(painter, page, Paper.A4)
    painter.end()
    return image


def reds(image):
    pure = QColor(Qt.GlobalColor.red).rgb()
    return sum(image.pixel(x, y) == pure for x in range(60, 400) for y in range(60, 200))


def test_an_empty_choice_of_screen_is_none(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    probe = (
        "import pathlib, sys; from ui.paper.page import Paper; from ui.paper.pdf import write_pdf;"
        "write_pdf(pathlib.Path(sys.argv[1]), [lambda *_: None], Paper.A4, 'Week')"
    )
    told = subprocess.run(
        [sys.executable, "-c", probe, path],
        env={**os.environ, "QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""},
        check=False,
    )
    assert told.returncode == 0
    assert path.read_bytes().startswith(b"%PDF")
