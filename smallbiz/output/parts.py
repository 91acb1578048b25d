"""The lists of a report: what was won and lost, and what worked, each as long as there is room for."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from smallbiz.insight.results import Result
from smallbiz.insight.span import Closing, Figures
from smallbiz.insight.verdicts import Verdict
from smallbiz.insight.week import Task
from smallbiz.output.figures import came_back, one
from smallbiz.output.room import Room, fitting
from smallbiz.output.sheet import Bar, Choices, Efforts, Part, Row
from smallbiz.words.formats import number
from smallbiz.words.money import show_money
from smallbiz.words.names import initials
from smallbiz.words.translation import _, ngettext

T = TypeVar("T", Closing, Task)
F = TypeVar("F", bound=Figures)
LOSING = {Verdict.LOSES_MONEY, Verdict.PROBABLY_LOSES}


class Parts(Generic[F]):
    """Writes the lists of one report."""

    def __init__(self, figures: F, currency: str, choices: Choices, room: Room) -> None:
        self.figures = figures
        self.currency = currency
        self.short = choices.initials
        self.room = room

    def won(self, nothing: str) -> Part:
        """What was sold, the largest first."""
        won = self.figures.won
        sold = sum(sale.amount > 0 for sale in won)
        aside = ngettext("{n} sale, {money}", "{n} sales, {money}", sold)
        return Part(
            _("Won"),
            self.count_and_money(aside, won, sold),
            *self.rows(won, self.room.won, self._sale),
            nothing,
        )

    def worked(self, days: str) -> Efforts:
        """The efforts that moved most money, best return first."""
        results = self.figures.worked.results
        most = sorted(results, key=lambda result: -(result.cost + abs(result.margin)))
        shown = set(most[: self.room.efforts])
        return Efforts(
            _("What worked"),
            days,
            tuple(self._bar(result) for result in results if result in shown),
            _more(len(results) - len(shown)),
            _("Nothing to compare yet: note who came from what."),
            _("cost"),
            _("came back"),
            _("back per {money}").format(money=one(self.currency)),
        )

    def rows(
        self, told: Sequence[T], lines: int, row: Callable[[T], Row]
    ) -> tuple[tuple[Row, ...], str]:
        """The rows that fit, and the words for the rest and its money."""
        shown = fitting(len(told), lines)
        rest = told[shown:]
        money = sum(each.amount or 0 for each in rest)
        return tuple(map(row, told[:shown])), _more(len(rest), self.show(money) if money else "")

    def count_and_money(self, told: str, closings: Sequence[Closing], count: int) -> str:
        """The words for how many and how much; "" of none."""
        if not closings:
            return ""
        money = self.show(sum(closing.amount for closing in closings))
        return told.format(n=number(count), money=money)

    def name(self, name: str) -> str:
        """Whole or as initials."""
        return initials(name) if self.short else name

    def show(self, minor: int) -> str:
        """An amount in whole units."""
        return show_money(minor, self.currency, cents=False)

    def closing(self, closing: Closing, told: str) -> Row:
        """A line of what was won or lost."""
        what = closing.what or _("Sale")
        if closing.amount < 0:
            what = _("Refund: {what}").format(what=what)
        return Row("", what, told, self.show(closing.amount))

    def _bought_by(self, sale: Closing) -> str:
        """The buyer and how they found us; without names only the buyer's initials."""
        told = "" if self.short else sale.told
        return ", ".join(part for part in (self.name(sale.who), told) if part)

    def _sale(self, sale: Closing) -> Row:
        return self.closing(sale, self._bought_by(sale))

    def _bar(self, result: Result) -> Bar:
        return Bar(
            result.effort.name,
            result.cost,
            result.margin,
            self.show(result.cost),
            self.show(result.margin),
            came_back(result, self.currency),
            result.verdict in LOSING,
        )


def _more(count: int, money: str = "") -> str:
    if not count:
        return ""
    told = _("and {n} more, {money}") if money else _("and {n} more")
    return told.format(n=number(count), money=money)
