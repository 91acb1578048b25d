"""Inter, loaded from the program's own files, in the sizes and weights of the tokens."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

import resources
from ui.kit.tokens import FAMILY, TYPE

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


@cache
def load_fonts() -> None:
    """Make Inter known to Qt, once; needed before anything is measured or painted."""
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(resources.ROOT / "fonts" / f"Inter-{weight}.otf"))


def font_of(role: str, scale: float = 1.0, tabular: bool = False) -> QFont:
    """A role's font; `scale` is the text size as a factor."""
    pixels, weight = TYPE[role]
    font = QFont(FAMILY)
    font.setPixelSize(round(pixels * scale))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if pixels >= 20:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
