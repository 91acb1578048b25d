"""Every pair of colours can be read, and the two hats stay apart for the colour-blind."""

import pytest

from ui.kit.tokens import COLORS, HEIGHT, TONES, TYPE

SURFACES = ("window", "canvas", "surface", "sunken", "hover")
HATS = ("mkt", "sales")
STATES = ("good", "warn", "bad")
PAIRS = (
    [
        (ink, on, 4.5)
        for ink in ("text", "muted", "accent_text")
        for on in (*SURFACES, "accent_soft")
    ]
    + [("faint", on, 4.5) for on in ("window", "canvas", "surface", "sunken", "accent_soft")]
    + [("on_accent", "accent", 4.5), ("on_accent", "accent_hover", 3.0)]
    + [(ink, on, 4.5) for ink in HATS + STATES for on in (*SURFACES, f"{ink}_soft")]
    + [
        (ink, f"{hat}_{kind}", 4.5)
        for hat in HATS
        for kind in ("soft", "tint")
        for ink in ("text", "muted")
    ]
    + [(ink, f"{state}_soft", 4.5) for state in STATES for ink in ("text", "muted")]
    + [("border_strong", on, 3.0) for on in ("surface", "canvas", "window", "sunken")]
    + [(fill, "surface", 3.0) for fill in ("mkt_fill", "sales_fill", "over_fill")]
    + [("surface", "text", 4.5), ("surface", "good", 4.5)]
)
# Machado, Oliveira, Fernandes (2009), severity 1.
BLINDNESS = {
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
}
# The last two always carry an icon and a word as well.
APART = (
    ("mkt_fill", "sales_fill", 25),
    ("mkt_fill", "over_fill", 25),
    ("mkt", "sales", 11),
    ("good", "bad", 9),
)


def channels(color: str) -> list[float]:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio."""
    weights = (0.2126, 0.7152, 0.0722)
    dark, light = sorted(
        sum(w * x for w, x in zip(weights, channels(c), strict=True)) for c in (one, other)
    )
    return (light + 0.05) / (dark + 0.05)


def lab(color: str, kind: str) -> tuple[float, float, float]:
    """CIE L*a*b* (D65) of a colour as the colour-blind see it."""
    linear = channels(color)
    seen = [
        min(1, max(0, sum(m * v for m, v in zip(row, linear, strict=True))))
        for row in BLINDNESS[kind]
    ]
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    xyz = [
        sum(m * v for m, v in zip(row, seen, strict=True)) / white
        for row, white in zip(rows, (0.9505, 1, 1.089), strict=True)
    ]
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "needed"), PAIRS)
def test_text_and_edges_stand_out(mode, ink, ground, needed):
    assert contrast(COLORS[ink][mode], COLORS[ground][mode]) >= needed


@pytest.mark.parametrize("kind", BLINDNESS)
@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("one", "other", "needed"), APART)
def test_hats_stay_apart_for_the_colour_blind(kind, mode, one, other, needed):
    pair = (lab(COLORS[name][mode], kind) for name in (one, other))
    distance = sum((a - b) ** 2 for a, b in zip(*pair, strict=True)) ** 0.5
    assert distance >= needed


def test_contrast_is_measured_as_wcag_says():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_nothing_is_smaller_than_twelve_pixels_or_too_small_to_hit():
    assert min(pixels for pixels, _ in TYPE.values()) >= 12
    assert HEIGHT["compact"] >= 28


def test_tones_are_made_of_tokens():
    assert {name for pair in TONES.values() for name in pair} <= set(COLORS)
