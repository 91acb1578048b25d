"""How long people take to buy: the share of eventual purchases made within so many days."""

from collections.abc import Mapping

ENOUGH_PURCHASES = 10
USUAL_MEDIAN = 30


def ripening(bought: Mapping[int, int], waiting: Mapping[int, int], until: int) -> list[float]:
    """F(0) … F(until): the share of those who will ever buy who have bought after so many days.

    `bought` counts buyers by days from first touch to purchase, `waiting` the others by days so
    far. Kaplan & Meier (1958), J. Am. Stat. Assoc. 53:457, divided by its last value, since most
    never buy; until 10 purchases an exponential with a median of 30 days.
    """
    if sum(bought.values()) < ENOUGH_PURCHASES:
        return [1 - 0.5 ** (day / USUAL_MEDIAN) for day in range(until + 1)]
    ever = _bought_by_day(bought, waiting)
    last = ever[-1]
    return [ever[min(day, len(ever) - 1)] / last for day in range(until + 1)]


def _bought_by_day(bought: Mapping[int, int], waiting: Mapping[int, int]) -> list[float]:
    """1 − S(day), up to the day of the slowest purchase."""
    left = sum(bought.values()) + sum(waiting.values())
    not_yet = 1.0
    found = []
    for day in range(max(bought) + 1):
        buyers = bought.get(day, 0)
        if buyers:
            not_yet *= 1 - buyers / left
        found.append(1 - not_yet)
        left -= buyers + waiting.get(day, 0)
    return found
