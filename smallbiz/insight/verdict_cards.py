"""What worked in three sentences: what to do more of, what to watch, what to change or stop."""

from collections.abc import Sequence
from dataclasses import dataclass

from smallbiz.insight.efforts import By
from smallbiz.insight.results import Result, Worked
from smallbiz.insight.verdicts import Verdict
from smallbiz.words.formats import listed, number
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext, pgettext

NAMED = 2
"""So many efforts are named; the rest is counted."""
ENOUGH_SALES = 3
"""Below so many sales with a known source there is nothing to compare."""


@dataclass(frozen=True)
class VerdictCards:
    """A sentence or two for each card; counts first."""

    more: str
    watch: str
    change: str


def verdict_cards(found: Worked, currency: str) -> VerdictCards:
    """The sentences of a period; what belongs to no channel or campaign is nothing to do more of."""
    if found.by is By.RECOMMENDER:
        return _recommendations(found, currency)
    paid = [result for result in found.results if result.cost and result.effort.id is not None]
    return VerdictCards(_more(paid, currency), _watch(paid), _change(paid, currency))


def _recommendations(found: Worked, currency: str) -> VerdictCards:
    """Whom to thank, who may still bring somebody, and what these figures leave out."""
    brought = sorted((r for r in found.results if r.sales), key=lambda result: -result.revenue)
    waiting = [result for result in found.results if not result.sales]
    more = _("Nobody who was recommended to you has bought in these days.")
    if brought:
        money = show_money(sum(result.revenue for result in brought), currency, cents=False)
        told = ngettext(
            "{names} recommended people who bought for {money}. Say thank you.",
            "{n} recommended people who bought for {money}: {names}. Say thank you.",
            len(brought),
        )
        more = told.format(n=number(len(brought)), money=money, names=_names(brought))
    told = ngettext(
        "{names} recommended somebody who has not bought in these days.",
        "{n} recommended somebody who has not bought in these days: {names}.",
        len(waiting),
    )
    return VerdictCards(
        more,
        _told(told, waiting) or _("Nobody recommended waits for a first sale."),
        _("Nothing to stop: a recommendation costs nothing. Vouchers are judged as activities."),
    )


def early_sentence(known: int) -> str:
    """What is missing before efforts can be compared; `known` sales have a source so far."""
    if not known:
        told = _("Verdicts need {n} sales with a known source; there is none yet.")
        return told.format(n=ENOUGH_SALES)
    told = _("Verdicts need {n} sales with a known source; you have {known}.")
    return told.format(n=ENOUGH_SALES, known=known)


def _more(results: Sequence[Result], currency: str) -> str:
    clear = _of(results, Verdict.CLEARLY_WORKS)
    clear.sort(key=lambda result: -result.profit)
    if not clear:
        return _("Nothing clearly pays yet. That takes at least 3 buyers from one effort.")
    if len(clear) > 1:
        told = _("{n} clearly pay: {names}.")
        return told.format(n=number(len(clear)), names=_names(clear))
    return " ".join((_story(clear[0], currency), _("It clearly pays.")))


def _watch(results: Sequence[Result]) -> str:
    promising = _of(results, Verdict.LOOKS_PROMISING)
    even = _of(results, Verdict.BREAKS_EVEN)
    early = _of(results, Verdict.TOO_EARLY)
    good = ngettext(
        "{n} looks good so far: {names}.", "{n} look good so far: {names}.", len(promising)
    )
    balanced = ngettext(
        "{n} about breaks even: {names}.", "{n} about break even: {names}.", len(even)
    )
    unsure = ngettext(
        "{n} is too early to tell: {names}.", "{n} are too early to tell: {names}.", len(early)
    )
    said = (_told(good, promising), _told(balanced, even), _told(unsure, early))
    return " ".join(filter(None, said)) or _("Nothing waits for a verdict.")


def _change(results: Sequence[Result], currency: str) -> str:
    surely, probably = _of(results, Verdict.LOSES_MONEY), _of(results, Verdict.PROBABLY_LOSES)
    for losing in (surely, probably):
        losing.sort(key=lambda result: result.profit)
    if not surely and not probably:
        return _("Nothing clearly loses money.")
    if len(surely) + len(probably) == 1:
        word = _("It loses money.") if surely else _("It probably loses money.")
        return f"{_story((surely or probably)[0], currency)} {word}"
    sure = ngettext("{n} loses money: {names}.", "{n} lose money: {names}.", len(surely))
    likely = ngettext(
        "{n} probably loses money: {names}.", "{n} probably lose money: {names}.", len(probably)
    )
    return f"{_told(sure, surely)} {_told(likely, probably)}".strip()


def _of(results: Sequence[Result], *verdicts: Verdict) -> list[Result]:
    """Those with a verdict, the most expensive first."""
    return sorted(
        (result for result in results if result.verdict in verdicts), key=lambda r: -r.cost
    )


def _told(sentence: str, results: Sequence[Result]) -> str:
    if not results:
        return ""
    return sentence.format(n=number(len(results)), names=_names(results))


def _names(results: Sequence[Result]) -> str:
    names = [result.effort.name for result in results]
    over = len(names) - NAMED
    if over > 1:
        names[NAMED:] = [pgettext("efforts", "{n} more").format(n=number(over))]
    return listed(names)


def brought(sales: int) -> str:
    """What an effort cost and its share of the sales it had a part in, which others may share: a
    sentence with {name}, {cost}, {n} and {worth}."""
    if not sales:
        return _("{name} cost {cost} and had a part in no sale.")
    return ngettext(
        "{name} cost {cost} and had a part in {n} sale; its share: {worth}.",
        "{name} cost {cost} and had a part in {n} sales; its share: {worth}.",
        sales,
    )


def _story(result: Result, currency: str) -> str:
    return brought(result.sales).format(
        name=result.effort.name,
        cost=show_money(result.cost, currency, cents=False),
        n=number(result.sales),
        worth=show_money(result.revenue, currency, cents=False),
    )
