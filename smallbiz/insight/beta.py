"""What a share may be that is known from some tries only: the Beta distribution, without chance."""

from __future__ import annotations

from functools import cache
from math import log, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

CELLS = 400
"""Steps of log odds in which the density is summed; a quantile is right to 5 in 1,000 or better."""
FAR = 40.0
"""Log odds beyond which a share is as good as nothing, or all."""


def quantiles(a: float, b: float, parts: int) -> np.ndarray:
    """The middles of `parts` equally likely parts of Beta(a, b), rising.

    By the trapezoid rule over log odds, where the density x^a·(1 − x)^b is smooth for any a and b > 0
    and falls like e^(a·t) and e^(−b·t) beyond the cells.
    """
    import numpy as np

    middle, reach = log(a / b), 8 * sqrt(1 / a + 1 / b)
    low, high = max(-FAR, middle - reach - 12 / a), min(FAR, middle + reach + 12 / b)
    step = (high - low) / CELLS
    odds = low + step * np.arange(CELLS + 1)
    share = np.exp(odds)
    height = a * odds - (a + b) * np.log1p(share)
    density = np.exp(height - height.max())
    below = density.cumsum() - (density + density[0]) / 2 + density[0] / (a * step)
    whole = below[-1] + density[-1] / (b * step)
    found: np.ndarray = np.interp(_middles(parts) * whole, below, share / (1 + share))
    return found


@cache
def _middles(parts: int) -> np.ndarray:
    import numpy as np

    return (np.arange(parts) + 0.5) / parts
