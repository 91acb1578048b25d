"""How a goal stands: what is reached, what should be reached by now, and the gap."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

AT_RISK = Fraction(4, 5)
"""Of what should be reached by now; below it a goal is behind."""


class State(StrEnum):
    """On track from the due share on, at risk from 0.8 of it, else behind."""

    ON_TRACK = "on track"
    AT_RISK = "at risk"
    BEHIND = "behind"


@dataclass(frozen=True)
class Pace:
    """A figure of the month so far with its goal (None: not set); `gone` is the part of the month
    that has begun. Money in minor units."""

    reached: int
    goal: int | None
    gone: Fraction

    @property
    def due(self) -> int | None:
        """What should be reached by now: the goal × the part of the month that has begun."""
        return None if self.goal is None else round(self.goal * self.gone)

    @property
    def gap(self) -> int:
        """Reached − due; below zero when behind."""
        return 0 if self.due is None else self.reached - self.due

    @property
    def share(self) -> float:
        """The part of the goal that is reached, 0 without one; above 1 when it is passed."""
        return self.reached / self.goal if self.goal else 0.0

    @property
    def state(self) -> State | None:
        """How it stands; None without a goal."""
        if not self.goal:
            return None
        due = self.goal * self.gone
        if self.reached >= due:
            return State.ON_TRACK
        return State.AT_RISK if self.reached >= due * AT_RISK else State.BEHIND
