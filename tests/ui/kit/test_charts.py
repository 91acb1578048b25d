import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from ui.kit.charts import PairedBar, PairedBars
from ui.kit.funnel import Funnel, FunnelStep
from ui.kit.theme import theme

BARS = (
    PairedBar("Voucher", 120, 1672, 720, 2880, "Voucher: €120, €1,672 back"),
    PairedBar("Leaflet for $5 or $10", 338, 34, 17, 203, "Leaflet: €338, €34 back"),
    PairedBar("School day", 150, 0),
)


@pytest.fixture
def chart(qtbot):
    made = PairedBars("Cost and what came back", lambda value: f"€{value:,.0f}")
    qtbot.addWidget(made)
    made.resize(520, 220)
    made.show_bars(BARS, "Voucher cost €120 and brought €1,672.")
    made.show()
    QApplication.processEvents()
    return made


def colors_of(widget):
    image = widget.grab().toImage()
    columns, rows = range(0, image.width(), 2), range(0, image.height(), 2)
    return {image.pixelColor(x, y).name() for x in columns for y in rows}


def test_the_drawing_library_waits_for_the_first_chart():
    probe = (
        "import sys, ui.kit.charts as c;"
        "from PySide6.QtWidgets import QApplication;"
        "app = QApplication([]); w = c.PairedBars('a', str); w.show_bars([], '');"
        "sys.exit('matplotlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_cost_and_return_are_drawn_in_the_colours_of_the_hats(chart):
    tokens = ("mkt_fill", "sales_fill", "surface")
    assert {theme().hex(token) for token in tokens} <= colors_of(chart)


def test_the_chart_follows_the_theme(chart):
    theme().switch("dark")
    QApplication.processEvents()
    tokens = ("mkt_fill", "sales_fill", "surface")
    assert {theme().hex(token) for token in tokens} <= colors_of(chart)


def test_the_chart_follows_the_text_size(chart):
    before = chart.minimumHeight()
    theme().resize(130)
    assert chart.minimumHeight() > before
    chart.grab()
    label = chart._canvas.figure.axes[0].get_yticklabels()[0]
    assert label.get_fontsize() == pytest.approx(13 * 1.3 * 0.72)


def test_names_are_text_and_never_formulas(chart):
    labels = chart._canvas.figure.axes[0].get_yticklabels()
    assert [label.get_text() for label in labels][1] == "Leaflet for $5 or $10"
    assert not any(label.get_parse_math() for label in labels)


def test_the_facts_are_there_as_text(chart):
    assert chart.accessibleName() == "Cost and what came back"
    assert chart.accessibleDescription() == "Voucher cost €120 and brought €1,672."


def test_the_mouse_shows_the_tip_of_its_pair(chart):
    canvas = chart._canvas
    assert canvas.tip_at(2.2) == "Voucher: €120, €1,672 back"
    assert canvas.tip_at(0.9) == "Leaflet: €338, €34 back"
    assert canvas.tip_at(0) == ""
    assert canvas.tip_at(7) == ""
    box = canvas.figure.axes[0].get_window_extent()
    ratio = canvas.devicePixelRatioF()
    x, y = box.x0 / ratio + 30, canvas.height() - box.y1 / ratio + 20
    QTest.mouseMove(canvas, QPoint(round(x), round(y)))
    QApplication.processEvents()
    assert QToolTip.text() == "Voucher: €120, €1,672 back"
    QToolTip.hideText()


def test_the_wheel_scrolls_the_page(chart):
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart._canvas, event)
    assert not event.isAccepted()


def test_narrow_charts_have_fewer_marks(chart, qtbot):
    def marks():
        return len(chart._canvas.figure.axes[0].get_xticks())

    before = marks()
    chart.resize(330, 220)
    assert chart.grab().size().width() == 330
    qtbot.waitUntil(lambda: marks() < before)


def test_a_chart_is_drawn_once_however_often_it_is_painted(chart, qtbot):
    chart.grab()
    drawn = chart._canvas._picture
    for _each in range(3):
        chart.grab()
    assert chart._canvas._picture is drawn
    chart.show_bars(BARS[:2], "")
    chart.grab()
    assert chart._canvas._picture is drawn
    qtbot.waitUntil(lambda: chart._canvas._picture not in (None, drawn))


def test_a_chart_without_bars_is_empty(chart, qtbot):
    chart.show_bars([], "Nothing yet")
    qtbot.waitUntil(lambda: theme().hex("mkt_fill") not in colors_of(chart))


def test_the_funnel_names_its_weakest_step(qtbot):
    def shot(weak):
        funnel = Funnel("Funnel")
        qtbot.addWidget(funnel)
        funnel.resize(500, 230)
        steps = [
            FunnelStep("Interest", "leads", "61", 1, "mkt", "56 %", weak, "Call sooner"),
            FunnelStep("Purchase", "bought", "22", 0.4, "sales"),
        ]
        funnel.show_steps(steps, "61 leads, 22 bought")
        assert funnel.accessibleDescription() == "61 leads, 22 bought"
        return colors_of(funnel)

    soft = {theme().hex("mkt_soft"), theme().hex("sales_soft")}
    assert soft <= shot(False)
    assert theme().hex("warn") not in shot(False)
    assert theme().hex("warn") in shot(True)


def test_the_funnel_grows_with_text_and_steps(qtbot):
    funnel = Funnel("Funnel")
    qtbot.addWidget(funnel)
    funnel.show_steps([FunnelStep("A", "", "1", 1)] * 3, "")
    three = funnel.minimumHeight()
    funnel.show_steps([FunnelStep("A", "", "1", 1)] * 5, "")
    assert funnel.minimumHeight() > three
    five = funnel.minimumHeight()
    theme().resize(130)
    assert funnel.minimumHeight() > five


@pytest.mark.parametrize("width", [300, 520, 900])
@pytest.mark.parametrize("scale", [100, 150])
def test_names_and_marks_have_room(chart, width, scale):
    from ui.kit.chart_canvas import Canvas

    theme().resize(scale)
    chart.resize(width, 220)
    chart.show_bars(BARS, "")
    QApplication.processEvents()
    canvas = chart.findChild(Canvas)
    canvas.draw()
    (axes,) = canvas.figure.axes
    for text in (*axes.get_yticklabels(), *axes.get_xticklabels()):
        box = text.get_window_extent()
        low, high = axes.get_xlim()
        if text in axes.get_yticklabels() or low <= text.get_position()[0] <= high:
            assert box.x0 >= 0 and box.y0 >= 0, text.get_text()
            assert box.x1 <= canvas.figure.bbox.x1 and box.y1 <= canvas.figure.bbox.y1


def test_what_no_chart_needs_is_not_imported():
    probe = (
        "import sys; from ui.kit.drawing import import_canvas; import_canvas();"
        "sys.exit(bool({'unittest', 'fontTools', 'mpl_toolkits.mplot3d.axes3d',"
        " 'matplotlib._mathtext'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
