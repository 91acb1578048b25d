"""What to do next: the rules asked of the facts, the most promising advice first, and the one for today."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from smallbiz.business.asides import Aside, key_of
from smallbiz.insight import marketing_advice, sales_advice
from smallbiz.insight.advice_rule import Go, Rule
from smallbiz.insight.matters import Facts, Matter
from smallbiz.words.formats import counted, number
from smallbiz.words.money import show_money
from smallbiz.words.translation import ngettext

RULES = (*sales_advice.RULES, *marketing_advice.RULES)
"""In the order in which they are told when as much is at stake."""
CLEARLY = 2
"""Times the gain of the next: from there on advice may be said two days running."""
GREW = 2
"""Times the money or the count when it was put aside: from there on it is told again."""


@dataclass(frozen=True)
class Advice:
    """One piece of advice; `gain` is the money at stake times its certainty, in minor units."""

    rule: Rule
    matter: Matter
    says: str
    why: str
    does: str

    @property
    def key(self) -> str:
        """Which rule and about what: the same while the matter is the same."""
        return key_of(self.rule.key, self.matter.subject)

    @property
    def gain(self) -> float:
        """What following it may bring."""
        return self.matter.stake * self.rule.certainty

    @property
    def urgent(self) -> bool:
        """Whether it can't wait."""
        return self.rule.urgent(self.matter)

    @property
    def go(self) -> Go:
        """Where to."""
        return self.rule.go

    @property
    def target(self) -> dict[str, int | str]:
        """What the place to go to gets."""
        found: dict[str, int | str] = {"segment": self.go.segment} if self.go.segment else {}
        ident = self.matter.first if self.matter.first is not None else self.matter.subject
        if self.go.of and ident is not None:
            found[self.go.of] = ident
        return found


def advise(facts: Facts, currency: str) -> list[Advice]:
    """All advice there is, what promises most first; equal gains in the order of the rules."""
    found = [_told(rule, facts, matter, currency) for rule in RULES for matter in rule.finds(facts)]
    return sorted(found, key=lambda advice: -advice.gain)


def title_of(key: str) -> str:
    """What the advice of a rule is called; "" for a rule that is no more."""
    return next((rule.title() for rule in RULES if rule.key == key), "")


def left_over(found: Iterable[Advice], asides: Sequence[Aside], today: date) -> list[Advice]:
    """The advice that is not put aside."""
    kept = {aside.key: aside for aside in asides}
    return [advice for advice in found if not _rests(advice, kept.get(advice.key), today)]


def for_today(found: Sequence[Advice], today: date, said: Mapping[date, str]) -> Advice | None:
    """The one to show: the same all day, and not yesterday's unless it matters.

    `said` are the keys of the advice shown on the last days. It matters when it is urgent, or its gain
    clearly larger than that of the next.
    """
    if not found:
        return None
    kept = next((advice for advice in found if advice.key == said.get(today)), None)
    if kept is not None:
        return kept
    best, others = found[0], found[1:]
    fresh = best.key != said.get(today - timedelta(days=1))
    matters = best.urgent or (bool(others) and best.gain >= CLEARLY * others[0].gain > 0)
    return best if fresh or matters or not others else others[0]


def _rests(advice: Advice, aside: Aside | None, today: date) -> bool:
    if aside is None:
        return False
    if aside.until is None:
        return True
    matter = advice.matter
    grew = matter.stake > GREW * aside.stake or matter.count > GREW * aside.count
    return today < aside.until and not grew


def _told(rule: Rule, facts: Facts, matter: Matter, currency: str) -> Advice:
    words = _words(matter, currency) | rule.more(facts)
    said = (rule.says(matter), rule.why(matter), rule.go.words(matter))
    return Advice(rule, matter, *(template.format(**words) for template in said))


def _words(matter: Matter, currency: str) -> dict[str, str]:
    money = {"worth": matter.worth, "cost": matter.cost, "stake": matter.stake}
    counts = {"n": matter.count, "of": matter.of}
    days = counted(ngettext("{n} day", "{n} days", matter.days), matter.days)
    return (
        {name: show_money(minor, currency, cents=False) for name, minor in money.items()}
        | {name: number(many, 0) for name, many in counts.items()}
        | {"name": matter.name, "long": days}
    )
