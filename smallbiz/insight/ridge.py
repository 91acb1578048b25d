"""Ridge logistic regression over yes-or-no signs: how much each raises or lowers the chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

PENALTY = 3.3
STEPS = 30


@dataclass(frozen=True)
class Fit:
    """Log-odds = `intercept` + the sum of the coefficients whose sign is there."""

    intercept: float
    coefficients: tuple[float, ...]


def fit(signs: np.ndarray, won: np.ndarray) -> Fit:
    """Minimise Σ[log(1 + e^z) − y·z] + ½·3.3·Σb², intercept free, by Newton's method.

    `signs` has a row per outcome and a column per sign, all 0 or 1; `won` is 0 or 1 and holds both.
    le Cessie & van Houwelingen (1992), Applied Statistics 41:191.
    """
    import numpy as np

    columns = np.column_stack([np.ones(len(won)), signs])
    penalty = np.diag([0.0, *[PENALTY] * signs.shape[1]])
    found = np.zeros(columns.shape[1])
    for _step in range(STEPS):
        chance = 1 / (1 + np.exp(-columns @ found))
        slope = columns.T @ (chance - won) + penalty @ found
        bend = (columns * (chance * (1 - chance))[:, None]).T @ columns + penalty
        step = np.linalg.solve(bend, slope)
        found = found - step
        if np.abs(step).max() < 1e-10:
            break
    return Fit(float(found[0]), tuple(float(each) for each in found[1:]))
