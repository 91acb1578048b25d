"""The printed plan: one page however much is planned, and every word can be copied."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from smallbiz.output.sheet import Choices, Report
from smallbiz.output.weekly import weekly_page
from tests.output.weeks import a_week, ahead, planned
from ui.paper.masthead import MARGIN
from ui.paper.page import Page, Paper
from ui.paper.pdf import write_pdf
from ui.paper.plan import _Plan
from ui.paper.report import pages_of

counts = st.lists(st.integers(0, 30), max_size=40)


def content(*steps: int) -> Report:
    efforts = (planned(f"Effort {n}", n - 3, n + 9, many) for n, many in enumerate(steps))
    return weekly_page(a_week(ahead=ahead(*efforts)), "Chain & Bell", "EUR", Choices(plan=True))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(counts, st.sampled_from(Paper))
def test_the_list_ends_above_the_foot(steps: list[int], paper: Paper) -> None:
    report = content(*steps)
    assert report.plan is not None
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet = _Plan(Page(painter, paper), report, report.plan, paper)
    sheet.paint()
    painter.end()
    assert sheet.y <= paper.height - MARGIN + 20


def test_its_words_can_be_copied(tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    path = tmp_path / "plan.pdf"
    write_pdf(path, pages_of(content(2, 0)), Paper.LETTER, "Week")
    told = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    first, second, _end = told.stdout.decode().split("\f")
    assert "The next four weeks" not in first
    for words in ("The next four weeks", "Effort 0", "Mon 11 May", "€80", "18 May", "2 of 2"):
        assert words in second
