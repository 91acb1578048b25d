"""The five numbers at the head of the week, against the week before and the month's goal."""

from smallbiz.insight.week import Week
from smallbiz.output.sheet import Tile
from smallbiz.words.formats import month_name, number, percent
from smallbiz.words.money import show_money
from smallbiz.words.translation import _

MARKETING, SALES = "marketing", "sales"


def tiles(week: Week, currency: str) -> tuple[Tile, ...]:
    """Revenue, new customers, new leads, offers sent, money for marketing."""
    write = _Tiles(week, currency)
    return (
        write.revenue(),
        write.count(_("New customers"), "new_customers", SALES),
        write.count(_("New leads"), "leads", MARKETING),
        write.count(_("Offers sent"), "offers", SALES),
        write.spent(),
    )


class _Tiles:
    def __init__(self, week: Week, currency: str) -> None:
        self._week = week
        self._currency = currency
        self._month = month_name(week.days.until, year=False)

    def revenue(self) -> Tile:
        """Money that came in; the goal in percent."""
        so_far, goal = self._week.month_so_far.revenue, self._week.goal.revenue
        reached = _("{percent} of the {month} goal")
        share = so_far / goal if goal else None
        told = reached.format(percent=percent(share or 0), month=self._month)
        return self._money(_("Revenue"), "revenue", SALES, share, told, more_is_good=True)

    def spent(self) -> Tile:
        """Money spent on marketing; more of it is neither good nor bad."""
        so_far, budget = self._week.month_so_far.spent, self._week.goal.marketing_budget
        told = _("{part} of {whole} in {month}").format(
            part=self._show(so_far), whole=self._show(budget or 0), month=self._month
        )
        share = so_far / budget if budget else None
        return self._money(_("Marketing money"), "spent", MARKETING, share, told)

    def count(self, name: str, key: str, hat: str) -> Tile:
        """How many; more is good."""
        now, before = getattr(self._week.now, key), getattr(self._week.before, key)
        told = _("{n} more") if now > before else _("{n} fewer")
        change = told.format(n=number(abs(now - before)))
        so_far, goal = getattr(self._week.month_so_far, key), getattr(self._week.goal, key, None)
        reached = _("{part} of {whole} in {month}").format(
            part=number(so_far), whole=number(goal or 0), month=self._month
        )
        share = so_far / goal if goal else None
        good = None if now == before else now > before
        return self._tile(name, number(now), change, now - before, good, hat, share, reached)

    def _money(
        self,
        name: str,
        key: str,
        hat: str,
        share: float | None,
        reached: str,
        more_is_good: bool = False,
    ) -> Tile:
        now, before = getattr(self._week.now, key), getattr(self._week.before, key)
        told = _("{money} more") if now > before else _("{money} less")
        change = told.format(money=self._show(abs(now - before)))
        good = now > before if more_is_good and now != before else None
        return self._tile(name, self._show(now), change, now - before, good, hat, share, reached)

    def _tile(
        self,
        name: str,
        value: str,
        change: str,
        difference: int,
        good: bool | None,
        hat: str,
        share: float | None,
        reached: str,
    ) -> Tile:
        direction = "up" if difference > 0 else "down" if difference else "same"
        return Tile(
            name,
            value,
            change if difference else _("as before"),
            direction,
            good,
            _("no goal set") if share is None else reached,
            hat,
            share,
            None if share is None else float(self._week.month_gone),
        )

    def _show(self, minor: int) -> str:
        return show_money(minor, self._currency, cents=False)
