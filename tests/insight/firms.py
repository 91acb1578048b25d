"""Simulated businesses whose efforts' real returns are known, and what the product says of them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from smallbiz.insight.customer_worth import Worth
from smallbiz.insight.ripening import ripening
from smallbiz.insight.verdicts import Judged, Tried, Verdict, judge

LONGEST = 400
"""Days that the oldest effort is ago at most."""


@dataclass(frozen=True)
class Kind:
    """What a business is like: `contacts` each effort touches at most; `spread` of what customers are
    worth, the sigma of a lognormal; `tail` that of a Pareto instead; `young`: every second effort
    began in the last two months."""

    contacts: int
    spread: float = 0.5
    tail: float | None = None
    young: bool = False

    def worth(self, dice: np.random.Generator, customers: int) -> np.ndarray:
        """What each customer is worth, 1 in the mean."""
        if self.tail is None:
            return dice.lognormal(-(self.spread**2) / 2, self.spread, customers)
        found: np.ndarray = (dice.pareto(self.tail, customers) + 1) * (self.tail - 1) / self.tail
        return found


def _sizes(name: str, contacts: int) -> dict[str, Kind]:
    return {
        f"{name}": Kind(contacts),
        f"{name}, young efforts": Kind(contacts, young=True),
        f"{name}, heavy tail": Kind(contacts, spread=1.2),
        f"{name}, heavy tail, young": Kind(contacts, spread=1.2, young=True),
        f"{name}, wild tail": Kind(contacts, tail=1.5),
    }


KINDS: Mapping[str, Kind] = _sizes("small", 40) | _sizes("mid-sized", 200)
"""A heavy tail: half of the money comes from one customer in nine. A wild one has no variance at all:
the next customer may outweigh all others."""


@dataclass(frozen=True)
class Effort:
    """Its contacts by days since they were touched; who has bought, after how many days, for how much
    (minor units); its cost and the return per 1 it would bring if all had had the time to buy."""

    days: np.ndarray
    bought: np.ndarray
    waits: np.ndarray
    amounts: np.ndarray
    cost: int
    real: float

    def tried(self, curve: np.ndarray) -> Tried:
        """As the product sees it."""
        customers, margin = int(self.bought.sum()), int(self.amounts[self.bought].sum())
        return Tried(len(self.days), float(curve[self.days].sum()), customers, margin, self.cost)


@dataclass(frozen=True)
class Said:
    """What the product says of an effort, and its real return per 1."""

    judged: Judged
    real: float


def firm(dice: np.random.Generator, kind: Kind) -> list[Effort]:
    """Four to twelve efforts of one business: alike in what they bring, not in what they cost."""
    rate, value = dice.uniform(0.03, 0.25), dice.uniform(5_000, 60_000)
    patience, found = dice.uniform(10, 60), []
    for place in range(int(dice.integers(4, 13))):
        new = kind.young and place % 2
        age = dice.uniform(5, 60) if new else dice.uniform(60, LONGEST)
        own_rate = min(0.9, rate * dice.lognormal(0, 0.6))
        found.append(_effort(dice, kind, age, own_rate, value * dice.lognormal(0, 0.3), patience))
    return found


def _effort(
    dice: np.random.Generator, kind: Kind, age: float, rate: float, value: float, patience: float
) -> Effort:
    contacts = int(dice.integers(5, kind.contacts))
    days = dice.uniform(0, age, contacts).astype(int)
    waits = dice.exponential(patience / np.log(2), contacts)
    bought = (dice.random(contacts) < rate) & (waits <= days)
    brings = contacts * rate * value
    cost = int(brings / np.exp(dice.normal(0.1, 0.9))) + 1
    return Effort(
        days, bought, waits.astype(int), value * kind.worth(dice, contacts), cost, brings / cost
    )


def verdicts(efforts: list[Effort]) -> list[Said]:
    """The product's own words on a business, from what it would know of it."""
    bought: Counter[int] = Counter()
    waiting: Counter[int] = Counter()
    for effort in efforts:
        bought.update(effort.waits[effort.bought].tolist())
        waiting.update(effort.days[~effort.bought].tolist())
    curve = np.array(ripening(bought, waiting, LONGEST))
    margins = [int(each) for effort in efforts for each in effort.amounts[effort.bought]]
    judged = judge([effort.tried(curve) for effort in efforts], Worth.of(margins))
    return [Said(word, effort.real) for word, effort in zip(judged, efforts, strict=True)]


def said_of(kind: Kind, firms: int, seed: int) -> list[Said]:
    """Everything said of so many businesses."""
    dice = np.random.default_rng(seed)
    return [said for _firm in range(firms) for said in verdicts(firm(dice, kind))]


def dared(said: list[Said], verdict: Verdict) -> float:
    """How often a verdict is said."""
    return sum(each.judged.verdict is verdict for each in said) / len(said)


def right(said: list[Said], verdict: Verdict) -> float:
    """How often the effort really pays, or loses, of which a verdict says so; 1 when none does."""
    pays = verdict in (Verdict.CLEARLY_WORKS, Verdict.LOOKS_PROMISING)
    real = [each.real > 1 for each in said if each.judged.verdict is verdict]
    return real.count(pays) / len(real) if real else 1.0


def ranges_held(said: list[Said]) -> float:
    """How often the real return lies within what is to be expected next time."""
    told = [(each.judged.low, each.real, each.judged.high) for each in said]
    inside = [low <= real <= high for low, real, high in told if low is not None is not high]
    return sum(inside) / len(inside)
