"""What the goal still needs in the owner's words, and the rates that it is reckoned with."""

from smallbiz.insight.backwards import Need, Rate
from smallbiz.insight.needs import Needs, Rates
from smallbiz.words.formats import counted, number, percent
from smallbiz.words.money import show_money
from smallbiz.words.translation import _, ngettext


def needs_words(found: Needs, currency: str) -> str:
    """The goal run backwards in one sentence or two."""
    if not found.missing:
        return _("The goal of the month is reached.")
    missing = show_money(found.missing, currency, cents=False)
    if found.sales is None:
        told = _("{missing} is missing. After 10 sales it will say how many more you need, or at once"
                 " from your own estimate of an average sale.")  # fmt: skip
        return told.format(missing=missing)
    chain = [_count(found.sales, ngettext("{n} sale", "{n} sales", found.sales.count))]
    if found.offers:
        chain.append(_count(found.offers, ngettext("{n} offer", "{n} offers", found.offers.count)))
    if found.leads:
        chain.append(_count(found.leads, ngettext("{n} lead", "{n} leads", found.leads.count)))
    told = _("{missing} is missing to the goal of the month. That takes about {chain}.")
    return told.format(missing=missing, chain=_(", from ").join(chain)) + " " + _in_hand(found)


def rates_words(rates: Rates, currency: str) -> str:
    """What the needs were counted with, and what each of it rests on; "" where nothing is known."""
    said = [_sale(rates.sale, currency)] if rates.sale else []
    said += [_offers(rates.offers_won)] if rates.offers_won else []
    said += [_leads(rates.leads_won)] if rates.leads_won else []
    return _("Counted with: {rates}.").format(rates="; ".join(said)) if said else ""


def used_words(rates: Rates, currency: str) -> dict[str, str]:
    """By the name of each estimate: that it is used, or what the owner's own past says instead."""
    until = {
        "sale": _("Used until you have 10 sales in a year."),
        "offers_won": _("Used until 10 deals with an offer have closed in a year."),
        "leads_won": _("Used until you have 10 leads in a year."),
    }
    told = {
        "sale": lambda rate: _sale(rate, currency),
        "offers_won": _offers,
        "leads_won": _leads,
    }
    found = {}
    for name, words in until.items():
        rate: Rate | None = getattr(rates, name)
        past = rate is not None and rate.outcomes
        found[name] = _("Not used: {past}.").format(past=told[name](rate)) if past else words
    return found


def _sale(rate: Rate, currency: str) -> str:
    amount = show_money(round(rate.value), currency, cents=False)
    if not rate.outcomes:
        return _("an average sale of {amount}, your own estimate").format(amount=amount)
    told = _("an average sale of {amount}, from {n} sales")
    return told.format(amount=amount, n=number(rate.outcomes))


def _offers(rate: Rate) -> str:
    counted_of = _("{won} of {n} closed deals with an offer won")
    return _share(rate, counted_of, _("{percent} of your offers won, your own estimate"))


def _leads(rate: Rate) -> str:
    counted_of = _("{won} of {n} leads of the last year bought")
    return _share(rate, counted_of, _("{percent} of your leads buy, your own estimate"))


def _share(rate: Rate, counted_of: str, guessed: str) -> str:
    """A share with its counts, or as it was guessed."""
    won, n = round(rate.value * rate.outcomes), rate.outcomes
    told = counted_of if n else guessed
    return told.format(won=number(won), n=number(n), percent=percent(rate.value))


def _count(need: Need, words: str) -> str:
    """How many, and how many in the worst case where that is another figure."""
    told = counted(words, need.count)
    if need.worst is None or need.worst == need.best:
        return told
    return _("{count} ({best} to {worst})").format(
        count=told, best=number(need.best), worst=number(need.worst)
    )


def _in_hand(found: Needs) -> str:
    offers = counted(
        ngettext("{n} offer", "{n} offers", found.offers_in_hand), found.offers_in_hand
    )
    leads = counted(
        ngettext("{n} new lead", "{n} new leads", found.leads_so_far), found.leads_so_far
    )
    return _("You have {offers} out, and {leads} this month.").format(offers=offers, leads=leads)
