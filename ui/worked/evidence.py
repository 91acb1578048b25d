"""What stands behind one figure: people, deals, sales or costs, as rows that lead to each of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from smallbiz.insight.behind import Part
from smallbiz.insight.costs import CostLine
from smallbiz.sales.listing import DealRow
from smallbiz.sales.losing import label as lost_label
from smallbiz.sales.sales import SaleRow
from smallbiz.words.formats import counted, long_day, number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext, pgettext
from smallbiz.workspace import Workspace
from ui.desk import Desk
from ui.kit.cells import Label, Money, Text, TwoLines
from ui.kit.table_model import Column, Row
from ui.worked.words import sales_and_money, what_was_sold


class Evidence(ABC):
    """Ids in order, and rows for those that are painted; so a hundred thousand people are quick."""

    @property
    @abstractmethod
    def ids(self) -> Sequence[int]:
        """Every line, the newest first."""

    @abstractmethod
    def said(self) -> str:
        """What the lines add up to."""

    @abstractmethod
    def rows(self, workspace: Workspace, ids: Sequence[int]) -> list[Row]:
        """Those of the lines that are still there."""

    @abstractmethod
    def lead(self, desk: Desk, line: int) -> None:
        """Go to what a line is about."""

    def columns(self) -> list[Column]:
        """Who, what, when and how much."""
        return [
            Column("who", _("Who"), 190, stretch=True, sortable=False),
            Column("what", _("What"), 190, sortable=False),
            Column("day", _("Day"), 160, sortable=False),
            Column("amount", _("Money"), 120, right=True, sortable=False),
        ]


@dataclass(frozen=True)
class People(Evidence):
    """Contacts, each with the day (ISO text) that counts here."""

    days: dict[int, str]

    @property
    def ids(self) -> Sequence[int]:
        """The contacts."""
        return list(self.days)

    def said(self) -> str:
        """How many they are."""
        return counted(
            ngettext("{n} person or company", "{n} people and companies", len(self.days)),
            len(self.days),
        )

    def rows(self, workspace: Workspace, ids: Sequence[int]) -> list[Row]:
        """Name, where they stand, and the day."""
        return [
            _row(
                each.id,
                each.name,
                " · ".join(part for part in (each.line, each.found_by) if part),
                date.fromisoformat(self.days[each.id]),
            )
            for each in workspace.listing.rows(ids)
        ]

    def lead(self, desk: Desk, line: int) -> None:
        """To the contact."""
        desk.go("contacts", contact_id=line)

    def columns(self) -> list[Column]:
        """People bring no money here."""
        who, what, day, _money = super().columns()
        return [who, replace(what, title=_("About them"), width=280), day]


@dataclass(frozen=True)
class Deals(Evidence):
    """Deals, and what they add up to in words."""

    deals: tuple[int, ...]
    words: str
    currency: str

    @property
    def ids(self) -> Sequence[int]:
        """The deals."""
        return self.deals

    def said(self) -> str:
        """What was said of them."""
        return self.words

    def rows(self, workspace: Workspace, ids: Sequence[int]) -> list[Row]:
        """Who, what became of it and why, and its value."""
        return [self._row(each) for each in workspace.deal_listing.rows(ids)]

    def lead(self, desk: Desk, line: int) -> None:
        """To the deal."""
        desk.go("deals", deal_id=line)

    def columns(self) -> list[Column]:
        """Also how it ended."""
        who, what, day, money = super().columns()
        ended = Column("ended", _("Ended"), 210, sortable=False)
        return [who, replace(what, width=150), ended, day, money]

    def _row(self, deal: DealRow) -> Row:
        mark = _ended(deal)
        money = show_money(deal.value, self.currency)
        row = _row(deal.id, deal.contact or deal.title, deal.title, deal.closed_on, money)
        who, what, day, worth = row.cells
        return replace(
            row, cells=(who, what, mark, day, worth), spoken=f"{row.spoken}, {mark.text}"
        )


@dataclass(frozen=True)
class Sales(Evidence):
    """Sales, and what of each counts here."""

    parts: tuple[Part, ...]
    currency: str

    @property
    def ids(self) -> Sequence[int]:
        """The sales."""
        return [part.sale for part in self.parts]

    def said(self) -> str:
        """How many, and the money that is its own."""
        return sales_and_money(self.parts, self.currency)

    def rows(self, workspace: Workspace, ids: Sequence[int]) -> list[Row]:
        """Buyer, what was bought, and the share of the money."""
        shares, found = dict(self.parts), workspace.sales.these(ids)
        return [self._row(found[each], shares[each]) for each in ids if each in found]

    def lead(self, desk: Desk, line: int) -> None:
        """To the buyer; to the sale itself, or its deal, where nobody is known."""
        sale = desk.workspace.sales.these([line]).get(line)
        if sale is not None and sale.contact_id is not None:
            desk.go("contacts", contact_id=sale.contact_id)
        else:
            desk.sheet("sold", sale_id=line)

    def _row(self, sale: SaleRow, share: int) -> Row:
        money, whole = show_money(share, self.currency), show_money(sale.amount, self.currency)
        of_all = "" if share == sale.amount else _("of {money}").format(money=whole)
        who = sale.contact or _("Somebody without a name")
        return _row(sale.id, who, what_was_sold(sale), sale.on_day, money, of_all=of_all)


@dataclass(frozen=True)
class Costs(Evidence):
    """Money spent and own time; what of it counts in the period."""

    lines: tuple[CostLine, ...]
    currency: str

    @property
    def ids(self) -> Sequence[int]:
        """The places of the lines."""
        return range(len(self.lines))

    def columns(self) -> list[Column]:
        """Money is spent on an activity, not on somebody."""
        who, *others = super().columns()
        return [replace(who, title=_("Activity")), *others]

    def said(self) -> str:
        """The cost, and that it is spread over the days of an activity."""
        money = show_money(sum(line.amount for line in self.lines), self.currency)
        told = _("{money} in these days. What an activity costs is spread evenly over its days.")
        return told.format(money=money)

    def rows(self, workspace: Workspace, ids: Sequence[int]) -> list[Row]:
        """The activity, what was paid or how long it took, and what of it counts."""
        return [self._row(place, self.lines[place]) for place in ids]

    def lead(self, desk: Desk, line: int) -> None:
        """To the activity on the plan."""
        desk.go("plan", activity_id=self.lines[line].activity_id)

    def _row(self, place: int, line: CostLine) -> Row:
        money = show_money(line.amount, self.currency)
        whole = show_money(line.whole, self.currency)
        of_all = "" if line.amount == line.whole else _("of {money}").format(money=whole)
        what = line.note or _("Money spent")
        if line.minutes:
            what = _("Own time: {hours} h").format(hours=number(float(line.minutes / 60), 1))
        return _row(place, line.activity, what, line.day, money, of_all=of_all)


def _ended(deal: DealRow) -> Label:
    """The stage of an open deal, won, or why it was lost."""
    if deal.status == "open":
        return Label(deal.stage, "sales")
    if deal.status == "won":
        return Label(pgettext("deals", "Won"), "good", "trophy")
    return Label(lost_label(deal.lost_reason), "bad", "circle-x")


def _row(
    ident: int,
    who: str,
    what: str,
    day: date | None,
    money: str = "",
    of_all: str = "",
) -> Row:
    when = long_day(day) if day else ""
    amount = TwoLines(money, of_all) if of_all else Money(money)
    cells = (Text(who), Text(what, "muted"), Text(when, "muted"), amount)
    told = (who, what, when, money, of_all)
    return Row(ident, cells if money else cells[:3], ", ".join(part for part in told if part))
