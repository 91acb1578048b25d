"""The five numbers at the head of a report, against those before and the month's goal."""

from dataclasses import dataclass, replace

from smallbiz.insight.span import Figures
from smallbiz.output.sheet import Tile
from smallbiz.words.formats import month_name, number, percent
from smallbiz.words.money import show_money
from smallbiz.words.translation import _

MARKETING, SALES = "marketing", "sales"


def tiles(figures: Figures, currency: str) -> tuple[Tile, ...]:
    """Revenue, new customers, new leads, offers sent, money for marketing."""
    write = _Tiles(figures, currency)
    return (
        write.revenue(),
        write.count(_("New customers"), "new_customers", SALES),
        write.count(_("New leads"), "leads", MARKETING),
        write.count(_("Offers sent"), "offers", SALES),
        write.spent(),
    )


class _Tiles:
    """Writes one tile after the other."""

    def __init__(self, figures: Figures, currency: str) -> None:
        self._figures = figures
        self._currency = currency
        self._month = month_name(figures.days.until, year=False)

    def revenue(self) -> Tile:
        """Money that came in; the goal in percent."""
        so_far, goal = self._figures.month_so_far.revenue, self._figures.goal.revenue
        reached = percent(so_far / goal) if goal else ""
        told = _("{percent} of the {month} goal").format(percent=reached, month=self._month)
        short = _("{percent} of the goal").format(percent=reached)
        change = self._money("revenue")
        return self._tile(_("Revenue"), change, SALES, _Goal(so_far, goal, told, short))

    def spent(self) -> Tile:
        """Money spent on marketing; more of it is neither good nor bad."""
        so_far, budget = self._figures.month_so_far.spent, self._figures.goal.marketing_budget
        words = self._part_of(self._show(so_far), self._show(budget or 0))
        change = replace(self._money("spent"), good=None)
        return self._tile(_("Marketing money"), change, MARKETING, _Goal(so_far, budget, *words))

    def count(self, name: str, key: str, hat: str) -> Tile:
        """How many; more is good."""
        now, before = getattr(self._figures.now, key), getattr(self._figures.before, key)
        told = _("{n} more") if now > before else _("{n} fewer")
        change = _Change(number(now), now - before, told.format(n=number(abs(now - before))))
        so_far, goal = (
            getattr(self._figures.month_so_far, key),
            getattr(self._figures.goal, key, None),
        )
        words = self._part_of(number(so_far), number(goal or 0))
        return self._tile(name, change, hat, _Goal(so_far, goal, *words))

    def _money(self, key: str) -> "_Change":
        now, before = getattr(self._figures.now, key), getattr(self._figures.before, key)
        told = _("{money} more") if now > before else _("{money} less")
        words = told.format(money=self._show(abs(now - before)))
        return _Change(self._show(now), now - before, words)

    def _part_of(self, part: str, whole: str) -> tuple[str, str]:
        told = _("{part} of {whole} in {month}").format(part=part, whole=whole, month=self._month)
        return told, _("{part} of {whole}").format(part=part, whole=whole)

    def _tile(self, name: str, change: "_Change", hat: str, goal: "_Goal") -> Tile:
        pace = float(self._figures.month_gone)
        none = _("no goal set")
        return Tile(
            name,
            change.value,
            change.words if change.difference else _("as before"),
            "up" if change.difference > 0 else "down" if change.difference else "same",
            change.is_good,
            goal.told if goal.aim else none,
            goal.short if goal.aim else none,
            hat,
            goal.so_far / goal.aim if goal.aim else None,
            pace if goal.aim and pace < 1 else None,
        )

    def _show(self, minor: int) -> str:
        return show_money(minor, self._currency, cents=False)


@dataclass(frozen=True)
class _Change:
    """A number and its difference to the time before; `good` None: neither way is better."""

    value: str
    difference: int
    words: str
    good: bool | None = True

    @property
    def is_good(self) -> bool | None:
        """Whether it moved the right way."""
        return self.difference > 0 if self.good and self.difference else None


@dataclass(frozen=True)
class _Goal:
    """How far the month has come towards its goal, if there is one, in two lengths of words."""

    so_far: int
    aim: int | None
    told: str
    short: str
