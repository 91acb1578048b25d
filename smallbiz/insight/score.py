"""How likely a lead or a deal buys, as 0 to 100 with reasons that add up."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log

from smallbiz.business.score_rules import ScoreRules
from smallbiz.insight.ridge import fit
from smallbiz.insight.sign_reading import Towns, read_signs
from smallbiz.insight.signs import (
    CLOSED_DEALS,
    CLOSED_LEADS,
    DEAL_SIGNS,
    LEAD_SIGNS,
    SOME_DEALS,
    SOME_LEADS,
    Known,
    Sign,
)
from smallbiz.store.store import Store

ENOUGH_CLOSED, ENOUGH_OF_EACH = 20, 5
"""Closed ones, and won and lost ones among them, from which on the owner's own past speaks."""
NEWEST = 1_000
"""Closed ones that are learned from: old habits fade, and the work stays small."""
AVERAGE = 50
DOUBLE = 20
"""Points for twice the odds."""
POINTS = DOUBLE / log(2)
"""Points for each unit of log-odds."""
START_OF_RULES = 30
RELEARN = 10


@dataclass(frozen=True)
class Reason:
    """Why a score is as high as it is: a sign and its points."""

    sign: str
    points: int


@dataclass(frozen=True)
class Score:
    """`value` is `start` plus the reasons' points, kept within 0 to 100; reasons go by their weight."""

    value: int
    start: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Scale:
    """Points for each sign, learned from `closed` outcomes (`won` of them won), or the rules."""

    start: float
    points: Mapping[str, float]
    closed: int
    won: int
    learned: bool

    def score(self, signs: Collection[str]) -> Score:
        """The score of one lead or deal."""
        points = {sign: round(self.points[sign]) for sign in signs if sign in self.points}
        reasons = [Reason(sign, value) for sign, value in points.items() if value]
        reasons.sort(key=lambda reason: (-abs(reason.points), reason.sign))
        start = round(self.start)
        return Score(min(100, max(0, start + sum(points.values()))), start, tuple(reasons))


def learn(past: Sequence[Known], rules: Mapping[str, int]) -> Scale:
    """Ridge regression over the past, or the rules until 20 have closed, 5 of them won and 5 lost.

    score = 50 + 20·log2(odds ÷ the owner's average odds).
    """
    closed, won = len(past), sum(known.won for known in past)
    if closed < ENOUGH_CLOSED or min(won, closed - won) < ENOUGH_OF_EACH:
        return Scale(START_OF_RULES, rules, closed, won, learned=False)
    import numpy as np

    keys = list(rules)
    signs = np.array([[key in known.signs for key in keys] for known in past], dtype=float)
    found = fit(signs, np.array([known.won for known in past], dtype=float))
    start = AVERAGE + POINTS * (found.intercept - log(won / (closed - won)))
    points = {key: POINTS * each for key, each in zip(keys, found.coefficients, strict=True)}
    return Scale(start, points, closed, won, learned=True)


@dataclass(frozen=True)
class Kept:
    """What became of those who scored at least `above` by what was known when Sales got them."""

    above: int
    scored: int
    won: int


def record(past: Sequence[Known], rules: Mapping[str, int], above: int = 70) -> Kept:
    """How the score would have done: each is scored by what had closed before Sales got it.

    Learned anew after every RELEARN outcomes; those before the first lesson are left out.
    """
    scale, tried = None, []
    for place, known in enumerate(past):
        if place % RELEARN == 0:
            scale = learn([old for old in past if old.closed_on < known.on_day], rules)
        if scale is not None and scale.learned and scale.score(known.signs).value >= above:
            tried.append(known)
    return Kept(above, len(tried), sum(known.won for known in tried))


def lead_scale(store: Store) -> Scale:
    """What tells a lead who buys from one who does not."""
    return _scale(store, CLOSED_LEADS, LEAD_SIGNS)


def deal_scale(store: Store) -> Scale:
    """What tells a deal that is won from one that is lost."""
    return _scale(store, CLOSED_DEALS, DEAL_SIGNS)


def lead_record(store: Store) -> Kept:
    """What became of the leads who scored high."""
    return record(_past(store, CLOSED_LEADS, LEAD_SIGNS), _rules(store, LEAD_SIGNS))


def deal_record(store: Store) -> Kept:
    """What became of the deals that scored high."""
    return record(_past(store, CLOSED_DEALS, DEAL_SIGNS), _rules(store, DEAL_SIGNS))


def score_leads(
    store: Store, contact_ids: Collection[int], scale: Scale, towns: Towns | None = None
) -> dict[int, Score]:
    """The scores of some contacts, as they stand today."""
    found = signs_of_leads(store, contact_ids, towns)
    return {contact_id: scale.score(signs) for contact_id, signs in found.items()}


def score_deals(
    store: Store, deal_ids: Collection[int], scale: Scale, towns: Towns | None = None
) -> dict[int, Score]:
    """The scores of some deals."""
    found = signs_of_deals(store, deal_ids, towns)
    return {deal_id: scale.score(signs) for deal_id, signs in found.items()}


def signs_of_leads(
    store: Store, contact_ids: Collection[int], towns: Towns | None = None
) -> dict[int, frozenset[str]]:
    """The signs of some contacts, as they stand today."""
    return _signs(store, SOME_LEADS, LEAD_SIGNS, contact_ids, towns)


def signs_of_deals(
    store: Store, deal_ids: Collection[int], towns: Towns | None = None
) -> dict[int, frozenset[str]]:
    """The signs of some deals."""
    return _signs(store, SOME_DEALS, DEAL_SIGNS, deal_ids, towns)


def _scale(store: Store, closed: str, signs: Sequence[Sign]) -> Scale:
    return learn(_past(store, closed, signs), _rules(store, signs))


def _past(store: Store, closed: str, signs: Sequence[Sign]) -> list[Known]:
    return list(read_signs(store, closed, signs, {"newest": NEWEST}))


def _rules(store: Store, signs: Sequence[Sign]) -> dict[str, int]:
    own = ScoreRules(store).own()
    return {sign.key: own.get(sign.key, sign.points) for sign in signs}


def _signs(
    store: Store, units: str, signs: Sequence[Sign], ids: Collection[int], towns: Towns | None
) -> dict[int, frozenset[str]]:
    values = {"ids": json.dumps(list(ids)), "today": store.today().isoformat()}
    return {known.id: known.signs for known in read_signs(store, units, signs, values, towns)}
