"""Painted marks: what they show and how wide they get."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ui.kit import paint
from ui.kit.icons import icon, pixmap
from ui.kit.theme import theme


@pytest.fixture
def canvas(dressed):
    image = QImage(200, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme().color("surface"))
    painter = QPainter(image)
    yield image, painter
    painter.end()


def colors_of(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_icons_take_the_colour_of_the_token(dressed):
    image = pixmap("check", "bad", 24).toImage()
    painted = {
        image.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert painted == {theme().hex("bad")}


def test_icons_are_kept_and_come_in_the_scales_of_the_screens(dressed):
    made = icon("phone", "muted", 18)
    assert made.cacheKey() == icon("phone", "muted", 18).cacheKey()
    ratios = {screen.devicePixelRatio() for screen in dressed.screens()} | {1.0}
    assert {size.width() for size in made.availableSizes()} == {round(18 * r) for r in ratios}


def test_badge_keeps_to_its_room(canvas):
    _, painter = canvas
    assert paint.badge(painter, 0, 20, "Too early to tell", "plain", "hourglass", 60) == 60
    full = paint.badge_width("Too early to tell", "hourglass")
    assert paint.badge(painter, 0, 20, "Too early to tell", "plain", "hourglass") == full


def test_bar_shows_shares_and_the_pace_mark(canvas):
    image, painter = canvas
    paint.bar(
        painter, QRectF(0, 20, 200, 10), [(0.25, "sales_fill"), (0.25, "mkt_fill")], mark=0.75
    )
    assert image.pixelColor(25, 25).name() == theme().hex("sales_fill")
    assert image.pixelColor(75, 25).name() == theme().hex("mkt_fill")
    assert image.pixelColor(120, 25).name() == theme().hex("border")
    assert image.pixelColor(149, 25).name() == theme().hex("text")


def test_striped_part_is_not_solid(canvas):
    image, painter = canvas
    paint.bar(painter, QRectF(0, 20, 200, 20), [(0.5, "mkt_fill")], striped=0)
    shades = {image.pixelColor(x, 30).name() for x in range(20, 80)}
    assert QColor(theme().hex("mkt_fill")).name() in shades and len(shades) > 1


def test_hot_scores_have_a_heavier_ring(canvas):
    image, painter = canvas
    paint.score_ring(painter, 30, 30, 90)
    hot = sum(image.pixelColor(x, 30).name() != theme().hex("surface") for x in range(10, 18))
    image.fill(theme().color("surface"))
    paint.score_ring(painter, 30, 30, 60)
    warm = sum(image.pixelColor(x, 30).name() != theme().hex("surface") for x in range(10, 18))
    assert hot > warm


def test_done_ticks_and_avatars_are_drawn(canvas):
    image, painter = canvas
    paint.tick_circle(painter, 20, 30, True)
    paint.avatar(painter, 40, 30, "IO")
    paint.avatar(painter, 90, 30, "", company=True)
    paint.count_badge(painter, 180, 30, "4")
    assert {theme().hex(name) for name in ("good", "hover", "bad_soft")} <= colors_of(image)
