"""What the marketing hat is advised to do: efforts that pay or lose, money, the goal, what to say next."""

from smallbiz.insight.advice_rule import ENOUGH, Go, Rule, Way, most, present
from smallbiz.insight.hats import BOTH, MARKETING
from smallbiz.insight.matters import EffortMatter, Facts, Matter
from smallbiz.insight.odds import wilson
from smallbiz.insight.passing import Step
from smallbiz.insight.verdict_cards import brought
from smallbiz.insight.verdicts import Verdict
from smallbiz.insight.weakest import weakest_rule
from smallbiz.words.formats import count_of, month_name
from smallbiz.words.translation import _, ngettext

HEARD_OFTEN = 3
"""Deals in which an objection was heard, from which on it wants an answer."""


def _judged(facts: Facts, verdict: Verdict) -> list[EffortMatter]:
    return [effort for effort in facts.efforts if effort.verdict is verdict]


def _wrong_people(facts: Facts, matter: Matter) -> bool:
    """At least half of them, and more than luck above what is usual."""
    usual = facts.usual_miss.count / facts.usual_miss.of if facts.usual_miss.of else 0
    low, _high = wilson(matter.count, matter.of) or (0, 0)
    return matter.of >= ENOUGH and 2 * matter.count >= matter.of and low > usual


def _nearly_spent(budget: Matter) -> bool:
    """Over, or nine tenths gone with a week to go."""
    return budget.cost > budget.worth or (budget.cost >= budget.worth * 0.9 and budget.days >= 7)


def _change_it(matter: Matter) -> str:
    return _("Your own time is counted in. Change it before it goes on, or stop it.")


RULES = (
    Rule(
        key="loses",
        hat=MARKETING,
        finds=lambda facts: [m for m in _judged(facts, Verdict.LOSES_MONEY) if m.runs_on],
        certainty=0.95,
        title=lambda: _("An effort that loses money"),
        says=lambda m: brought(m.count) + " " + _("It loses money."),
        why=_change_it,
        go=Go(lambda m: _("Show it"), "plan", "activity_id"),
        urgent=lambda m: True,
    ),
    Rule(
        key="probably_loses",
        hat=MARKETING,
        finds=lambda facts: [m for m in _judged(facts, Verdict.PROBABLY_LOSES) if m.runs_on],
        certainty=0.8,
        title=lambda: _("An effort that probably loses money"),
        says=lambda m: brought(m.count) + " " + _("It probably loses money."),
        why=_change_it,
        go=Go(lambda m: _("Show it"), "plan", "activity_id"),
    ),
    Rule(
        key="pays",
        hat=MARKETING,
        finds=lambda facts: [
            m for m in _judged(facts, Verdict.CLEARLY_WORKS) if not m.next_planned
        ],
        certainty=0.5,
        title=lambda: _("An effort that pays and is not planned again"),
        says=lambda m: brought(m.count) + " " + _("Nothing like it is planned."),
        why=lambda m: _("It clearly pays: {stake} more than it cost, your own time counted in."),
        go=Go(lambda m: _("Plan it again"), "repeat", "activity_id", Way.DEED),
    ),
    Rule(
        key="works",
        hat=MARKETING,
        finds=lambda facts: most(
            m for m in _judged(facts, Verdict.CLEARLY_WORKS) if m.next_planned
        ),
        certainty=0.02,
        title=lambda: _("An effort that pays"),
        says=lambda m: brought(m.count),
        why=lambda m: _("It clearly pays, and it goes on. Could you do more of it?"),
        go=Go(lambda m: _("Show it"), "plan", "activity_id"),
    ),
    Rule(
        key="wrong_people",
        hat=MARKETING,
        finds=lambda facts: [m for m in facts.misses if _wrong_people(facts, m)],
        certainty=0.6,
        title=lambda: _("An effort that brings the wrong people"),
        says=lambda m: _("{n} of {of} leads from {name} were sent back or not a fit."),
        why=lambda m: _("Of all leads it is {all}. It may speak to the wrong people."),
        go=Go(lambda m: _("Show it"), "plan", "activity_id"),
        more=lambda facts: {"all": count_of(facts.usual_miss.count, facts.usual_miss.of)},
    ),
    Rule(
        key="budget",
        hat=MARKETING,
        finds=lambda facts: [m for m in present(facts.budget) if _nearly_spent(m)],
        certainty=0.5,
        title=lambda: _("The budget is nearly spent"),
        says=lambda m: (
            _("This month’s marketing costs {cost}: {stake} more than planned.")
            if m.cost > m.worth
            else _("{cost} of this month’s {worth} for marketing are spent or promised.")
        ),
        why=lambda m: _("{long} to the end of the month. Look at what can wait."),
        go=Go(lambda m: _("Show the plan"), "plan"),
    ),
    Rule(
        key="objection",
        hat=MARKETING,
        finds=lambda facts: most(m for m in facts.objections if m.count >= HEARD_OFTEN),
        certainty=0.2,
        title=lambda: _("An objection without an answer"),
        says=lambda m: _("“{name}” was heard in {n} deals in half a year. Nothing answers it yet."),
        why=lambda m: ngettext(
            "{of} of them was lost, worth {worth}. A text or a picture could answer it.",
            "{of} of them were lost, worth {worth}. A text or a picture could answer it.",
            m.of,
        ),
        go=Go(lambda m: _("Note the idea"), "answer", "objection_id", Way.DEED),
    ),
    weakest_rule("weakest_awareness", MARKETING, Step.AWARENESS),
    Rule(
        key="goal",
        hat=MARKETING,
        finds=lambda facts: [facts.goal] if facts.goal.stake > facts.goal.worth else [],
        certainty=0.1,
        title=lambda: _("Too few deals for the goal"),
        says=lambda m: _(
            "{month}’s goal is {stake} away; all open deals together are worth {worth}."
        ),
        why=lambda m: (
            ngettext(
                "About {cost} of it is likely to come in. It takes about {of} more lead.",
                "About {cost} of it is likely to come in. It takes about {of} more leads.",
                m.of,
            )
            if m.of
            else _("About {cost} of it is likely to come in. It takes more leads.")
        ),
        go=Go(lambda m: _("What is coming in"), "outlook", way=Way.SHEET),
        more=lambda facts: {"month": month_name(facts.today, year=False)},
    ),
    Rule(
        key="sources",
        hat=BOTH,
        finds=lambda facts: [
            m for m in present(facts.sources) if m.of >= ENOUGH and 3 * m.count >= m.of
        ],
        certainty=0.3,
        title=lambda: _("Sales without a source"),
        says=lambda m: _("It is not known where {n} of your last {of} sales came from."),
        why=lambda m: _(
            "Ask “How did you hear of us?” and note it. Marketing cost {cost} in that time."
        ),
        go=Go(lambda m: _("Show what worked"), "worked"),
    ),
)
