"""What the board says: cards, columns, and what was won and lost this month."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from smallbiz.sales.board import Closed, Column, DealCard
from smallbiz.sales.followups import kind_label
from smallbiz.words.formats import counted, month_name, number, percent
from smallbiz.words.money import show_money
from smallbiz.words.nearness import due
from smallbiz.words.translation import _, locale_code, ngettext
from ui.kit.board_model import BoardColumn, Card, DropTarget
from ui.scores import value_of

if TYPE_CHECKING:
    from smallbiz.insight.score import Score

Money = Callable[[int], str]
"""Minor units -> the amount as the owner writes it."""
LINES = 12
"""So many lines a target lists at most."""
WON, LOST = "won", "lost"


def money_words(currency: str, cents: bool | None = None) -> Money:
    """Writes amounts of a currency as `show_money` does; the same amount is worked out once."""
    return _money_words(currency, cents, locale_code())


@lru_cache
def _money_words(currency: str, cents: bool | None, locale: str) -> Money:
    return lru_cache(4096)(lambda minor: show_money(minor, currency, cents=cents, locale=locale))


def neglected(card: DealCard, today: date) -> bool:
    """Whether its next step is late or missing."""
    return card.next_on is None or card.next_on < today


def sentence(columns: Sequence[Column], currency: str) -> str:
    """How many are open and what they are worth."""
    count, value = sum(len(column.cards) for column in columns), sum(c.value for c in columns)
    deals = counted(ngettext("{n} open", "{n} open", count), count)
    return _("{deals}, worth {value}").format(deals=deals, value=money_words(currency)(value))


def column_of(
    column: Column,
    cards: Sequence[DealCard],
    currency: str,
    today: date,
    scores: Mapping[int, Score],
) -> BoardColumn:
    """A stage with those of its cards that are shown; the total is that of all."""
    money, rough = money_words(currency), money_words(currency, False)
    name, chance = column.stage.name, percent(column.stage.chance / 100)
    count = number(len(column.cards))
    deals = counted(ngettext("{n} deal", "{n} deals", len(column.cards)), len(column.cards))
    return BoardColumn(
        column.stage.id,
        name,
        [card_of(card, money, today, scores.get(card.id)) for card in cards],
        count,
        money(column.value) if column.cards else "",
        _("× {chance} = {likely}").format(chance=chance, likely=rough(column.likely))
        if column.cards
        else "",
        _("Of {value} in this stage, {chance} are likely to come in.").format(
            value=money(column.value), chance=chance
        ),
        _("New deal in {stage}").format(stage=name),
        _("Nothing here") if not column.cards else _("Every deal here has its next step"),
        f"{name}, {deals}",
    )


def card_of(card: DealCard, money: Money, today: date, score: Score | None = None) -> Card:
    """A deal as a card."""
    age = _days(card.days, locale_code())
    step, when, tone = step_of(card, today)
    here = _("{age} in this stage").format(age=age)
    likely = _("score {score}").format(score=score.value) if score else ""
    told = (card.title, card.contact, money(card.value), here, likely, step, when)
    return Card(
        card.id,
        card.title,
        card.contact,
        money(card.value),
        age,
        counted(_("{n} d"), card.days),
        card.late,
        value_of(score),
        step=step,
        step_when=when,
        tone=tone,
        spoken=", ".join(part for part in told if part),
    )


def step_of(card: DealCard, today: date) -> tuple[str, str, str]:
    """The next step, when it is due, and its tone."""
    if card.next_on is None:
        return _("Nothing planned"), _("Plan the next step"), "warn"
    late = card.next_on < today
    what = card.next_what or kind_label(card.next_kind or "")
    when = _due(card.next_on, today, locale_code())
    return what, when, "bad" if late else "muted"


@lru_cache(1024)
def _due(day: date, today: date, _locale: str) -> str:
    return due(day, today)


@lru_cache(1024)
def _days(count: int, _locale: str) -> str:
    return counted(ngettext("{n} day", "{n} days", count), count)


def won_target(won: Closed, money: Money, today: date) -> DropTarget:
    """Where won deals are dropped, with those of this month."""
    return DropTarget(
        WON,
        _("Won"),
        money(won.value),
        _closed(won, today),
        _("Drop won deals here"),
        _("Let go: won"),
        "trophy",
        "good",
        "Ctrl+Return",
        [(title, money(value)) for title, value in won.lines[:LINES]],
    )


def lost_target(lost: Closed, money: Money, today: date) -> DropTarget:
    """Where lost deals are dropped, with the reasons of this month."""
    return DropTarget(
        LOST,
        _("Lost"),
        money(lost.value),
        _closed(lost, today),
        _("Drop here, say why"),
        _("Let go: say why"),
        "circle-x",
        "bad",
        "Ctrl+Backspace",
        [(reason, number(count)) for reason, count in lost.lines[:LINES]],
    )


def _closed(closed: Closed, today: date) -> str:
    said = ngettext("{n} deal in {month}", "{n} deals in {month}", closed.count)
    return counted(said.replace("{month}", month_name(today, year=False)), closed.count)


def full_position(
    column: Sequence[DealCard], shown: Sequence[DealCard], moved: int, position: int
) -> int:
    """A place among the shown cards as a place in the whole column, both without the moved card."""
    left = [card.id for card in shown if card.id != moved]
    whole = [card.id for card in column if card.id != moved]
    if position >= len(left):
        return len(whole) if not left else whole.index(left[-1]) + 1
    return whole.index(left[position])
