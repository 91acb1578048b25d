"""Palette and style sheet: the palette gives roles, the sheet shapes; fonts are in neither."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

from ui.kit.tokens import HEIGHT, RADIUS

_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Shadow: "border_strong",
}
_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def palette_of(colors: dict[str, QColor]) -> QPalette:
    """Qt's colour roles, so that widgets without rules of ours fit in too."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, colors[name])
    for role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, colors["faint"])
    return palette


def style_sheet(colors: dict[str, QColor], px: Callable[[float], int]) -> str:
    """The whole style sheet in these colours; `px` grows a height with the text."""
    rules = "".join((_GROUNDS, _LABELS, _BUTTONS, _KINDS, _TOGGLES, _BARS, _FIELDS))
    for name, color in colors.items():
        rules = rules.replace(f"@{name};", f"{color.name()};")
    for name, radius in RADIUS.items():
        rules = rules.replace(f"%{name}%", f"{radius}px")
    for name, value in _heights(px).items():
        rules = rules.replace(f"<{name}>", f"{value}px")
    return rules


def _heights(px: Callable[[float], int]) -> dict[str, int]:
    """Inner heights: the control's height less its border of 1 px (2 px with focus) each side."""
    control, compact = px(HEIGHT["control"]), px(HEIGHT["compact"])
    return {
        "control": control - 2,
        "control_focus": control - 4,
        "compact": compact - 2,
        "compact_focus": compact - 4,
        "item": px(30),
        "segment": control - 10,
        "segment_focus": control - 12,
        "chip": px(30) - 2,
        "chip_focus": px(30) - 4,
        "chip_radius": px(30) // 2,
    }


_GROUNDS = """
QMainWindow, #Window { background: @window; }
#Canvas { background: @canvas; }
QMenuBar { background: @window; color: @text; padding: 2px 8px; border: none; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @border; }
QMenu { background: @surface; color: @text; border: 1px solid @border_strong; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 6px 8px; }
QToolTip { background: @text; color: @surface; border: none; padding: 6px 8px;
  qproperty-textFormat: PlainText; }
#Card { background: @surface; border: 1px solid @border; border-radius: %card%; }
#Sunken { background: @sunken; border: none; border-radius: %card%; }
#Line { background: @border; border: none; }
"""
_LABELS = """
QLabel { color: @text; background: transparent; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="faint"] { color: @faint; }
QLabel[tone="accent"] { color: @accent_text; }
QLabel[tone="mkt"] { color: @mkt; }
QLabel[tone="sales"] { color: @sales; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="surface"] { color: @surface; }
"""
_BUTTONS = """
QPushButton { background: @surface; color: @text; border: 1px solid @border_strong; outline: 0;
  border-radius: %control%; padding: 0 14px; min-height: <control>; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: 2px solid @accent_text; padding: 0 13px; min-height: <control_focus>; }
QPushButton:disabled { color: @faint; border-color: @border; background: @sunken; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[compact="true"] { min-height: <compact>; padding: 0 10px; }
QPushButton[compact="true"]:focus { min-height: <compact_focus>; padding: 0 9px; }
"""
_KINDS = """
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="soft"] { background: @accent_soft; color: @accent_text;
  border-color: @accent_soft; }
QPushButton[kind="soft"]:hover { border-color: @accent_text; }
QPushButton[kind="soft"]:focus { border: 2px solid @accent_text; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent;
  color: @accent_text; padding: 0 10px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent_text; padding: 0 9px; }
QPushButton[kind="icon"] { background: transparent; border-color: transparent; padding: 0;
  min-width: <control>; max-width: <control>; }
QPushButton[kind="icon"]:hover { background: @hover; }
QPushButton[kind="icon"]:checked { background: @accent_soft; }
QPushButton[kind="icon"]:focus { border: 2px solid @accent_text; padding: 0;
  min-width: <control_focus>; max-width: <control_focus>; }
QPushButton[kind="icon"][compact="true"] { padding: 0; min-width: <compact>;
  max-width: <compact>; }
QPushButton[kind="icon"][compact="true"]:focus { padding: 0; min-width: <compact_focus>;
  max-width: <compact_focus>; }
QPushButton[kind="inverse"] { background: transparent; color: @surface;
  border-color: @surface; }
QPushButton[kind="inverse"]:focus { border: 2px solid @surface; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="soft"]:disabled {
  color: @faint; background: @sunken; border: 1px solid @border; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="icon"]:disabled {
  color: @faint; background: transparent; border-color: transparent; }
"""
_TOGGLES = """
QFrame[ground="segments"] { background: @sunken; border: 1px solid @border; border-radius: 9px; }
QPushButton[kind="segment"] { background: transparent; border-color: transparent; color: @muted;
  min-height: <segment>; padding: 0 12px; border-radius: 6px; }
QPushButton[kind="segment"]:hover { color: @text; }
QPushButton[kind="segment"]:checked { background: @surface; color: @text;
  border-color: @border_strong; }
QPushButton[kind="segment"]:focus { border: 2px solid @accent_text; padding: 0 11px;
  min-height: <segment_focus>; }
QPushButton[kind="segment"]:disabled { color: @faint; background: transparent;
  border-color: transparent; }
QPushButton[kind="chip"] { background: @surface; color: @text;
  border-radius: <chip_radius>; min-height: <chip>; padding: 0 12px; }
QPushButton[kind="chip"]:hover { background: @hover; }
QPushButton[kind="chip"]:checked { background: @accent_soft; color: @accent_text;
  border-color: @accent_text; }
QPushButton[kind="chip"]:focus { border: 2px solid @accent_text; padding: 0 11px;
  min-height: <chip_focus>; }
QPushButton[kind="search"] { text-align: left; color: @faint; padding: 0 10px; }
QPushButton[kind="nav"] { text-align: left; background: transparent; border-color: transparent;
  color: @muted; padding: 0 11px; border-radius: 9px; }
QPushButton[kind="nav"]:hover { background: @border; color: @text; }
QPushButton[kind="nav"]:checked { background: @surface; color: @text; border-color: @border; }
QPushButton[kind="nav"]:focus { border: 2px solid @accent_text; padding: 0 10px; }
QPushButton[kind="search"]:focus { border: 2px solid @accent_text; padding: 0 9px; }
"""
_FIELDS = """
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit { background: @surface; color: @text;
  border: 1px solid @border_strong; border-radius: %control%; padding: 0 10px;
  min-height: <control>; selection-background-color: @accent;
  selection-color: @on_accent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent_text;
  padding: 0 9px; min-height: <control_focus>; }
QComboBox { padding: 0 12px; }
QComboBox:focus { padding: 0 11px; }
QPlainTextEdit { padding: 4px 6px; }
QPlainTextEdit:focus { border: 2px solid @accent_text; padding: 3px 5px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid @bad; padding: 0 9px;
  min-height: <control_focus>; }
QPlainTextEdit[wrong="true"] { border: 2px solid @bad; padding: 3px 5px; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0 8px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: @faint;
  background: @sunken; border-color: @border; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: none; }
QListView[ground="popup"] { background: @surface; color: @text;
  border: 1px solid @border_strong; outline: 0; }
QListView[ground="popup"]::item { min-height: <item>; padding: 0 8px; border-radius: 6px; }
QListView[ground="popup"]::item:hover { background: @hover; }
QListView[ground="popup"]::item:selected { background: @accent_soft; color: @text; }
"""
_BARS = """
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > #Plain { background: transparent; }
QListView, QTableView, QTreeView { background: transparent; border: none; outline: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @sunken; color: @muted; border: none;
  border-bottom: 1px solid @border; padding: 0 12px; }
QTableView QTableCornerButton::section { background: @sunken; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @border_strong; border-radius: 3px; min-height: 32px;
  min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }
QSplitter::handle { background: transparent; }
QProgressBar { background: @border; border: none; border-radius: 4px; min-height: 8px;
  max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QCalendarWidget QWidget { background: @surface; alternate-background-color: @surface; }
QCalendarWidget QTableView { background: @surface; color: @text; outline: 0;
  selection-background-color: @accent; selection-color: @on_accent; }
QCalendarWidget QToolButton { background: transparent; color: @text; border: none;
  border-radius: 6px; padding: 5px 8px; margin: 2px; }
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QToolButton:focus { border: 2px solid @accent_text; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QCalendarWidget QSpinBox { min-height: 24px; padding: 0 4px; }
"""
