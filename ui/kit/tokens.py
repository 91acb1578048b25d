"""The look in numbers: the only place where a colour, size or radius is written down."""

from typing import Final

COLORS: Final[dict[str, tuple[str, str]]] = {
    "window": ("#F1EEE8", "#17181B"),
    "canvas": ("#F8F6F2", "#1D1E22"),
    "surface": ("#FFFFFF", "#26282D"),
    "sunken": ("#F3F0EA", "#1F2125"),
    "hover": ("#F1EEE8", "#2F3238"),
    "border": ("#E3DED5", "#3A3D44"),
    "border_strong": ("#8A857B", "#7F848E"),
    "text": ("#1E2126", "#EEEFF1"),
    "muted": ("#565B63", "#B4B8BF"),
    "faint": ("#62676F", "#9BA0A9"),
    "accent": ("#3B4FC4", "#5467DB"),
    "accent_hover": ("#3041A8", "#6476E4"),
    "on_accent": ("#FFFFFF", "#FFFFFF"),
    "accent_text": ("#3547B5", "#AAB6FF"),
    "accent_soft": ("#E8EBFB", "#2C3258"),
    "mkt": ("#812452", "#F3A1C2"),
    "mkt_fill": ("#982961", "#C55087"),
    "mkt_soft": ("#FAE7EE", "#422732"),
    "mkt_tint": ("#FCF5F8", "#261F24"),
    "sales": ("#05687A", "#7DD8E9"),
    "sales_fill": ("#229EB2", "#52C3D8"),
    "sales_soft": ("#DDF3F8", "#183940"),
    "sales_tint": ("#F1F9FB", "#1A2529"),
    "good": ("#1B7239", "#9BE8AE"),
    "good_soft": ("#E2F3E5", "#1D3A28"),
    "warn": ("#855000", "#F3BC63"),
    "warn_soft": ("#FCEFD5", "#3C2F14"),
    "bad": ("#B0261D", "#FF9C92"),
    "bad_soft": ("#FBE7E4", "#472423"),
    "over_fill": ("#C77700", "#F3BC63"),
    "chart_grid": ("#E9E5DD", "#383B42"),
    "chart_neutral": ("#9A958B", "#80858F"),
    "scrim": ("#2A2620", "#000000"),
}
"""Name -> (light, dark). `border` is decorative only; edges of controls are `border_strong`."""

TONES: Final[dict[str, tuple[str, str]]] = {
    "plain": ("muted", "sunken"),
    "accent": ("accent_text", "accent_soft"),
    "mkt": ("mkt", "mkt_soft"),
    "sales": ("sales", "sales_soft"),
    "good": ("good", "good_soft"),
    "warn": ("warn", "warn_soft"),
    "bad": ("bad", "bad_soft"),
}
"""The seven tones of badges, discs and notices -> (colour of the text, colour of the ground)."""

TYPE: Final[dict[str, tuple[int, int]]] = {
    "display": (28, 600),
    "title": (23, 600),
    "heading": (17, 600),
    "strong": (14, 600),
    "medium": (14, 500),
    "body": (14, 400),
    "small": (13, 400),
    "small_strong": (13, 600),
    "caption": (12, 500),
    "caption_strong": (12, 600),
}
"""Role -> (pixels at a text size of 100 %, weight)."""

RADIUS: Final[dict[str, int]] = {"check": 4, "control": 7, "card": 12, "panel": 16, "pill": 999}
ICON: Final[dict[str, int]] = {"inline": 16, "control": 18, "nav": 20, "hero": 28}
HEIGHT: Final[dict[str, int]] = {
    "control": 36,
    "compact": 28,
    "one_line": 40,
    "two_line": 52,
    "badge": 23,
}
"""Heights at 100 %; put them through `Theme.px` so that they grow with the text."""

FAMILY: Final = "Inter"
TEXT_SIZES: Final = (90, 100, 110, 120, 130, 140, 150)
"""The text sizes that can be chosen, in percent."""
NARROW: Final = 1240
"""Window width ÷ text size below which the sidebar shows icons only."""
