"""The weakest step of the funnel as advice: only when it is beyond luck, with the money that it costs."""

from math import prod

from smallbiz.insight.advice_rule import Go, Rule
from smallbiz.insight.funnel import Stage
from smallbiz.insight.funnel_words import advice, rate_words, step_words
from smallbiz.insight.matters import Facts, Matter
from smallbiz.insight.passing import Step
from smallbiz.words.translation import _


def weakest_rule(key: str, hat: str, *steps: Step) -> Rule:
    """What a hat is advised when the weakest step is one of these."""
    return Rule(
        key=key,
        hat=hat,
        finds=lambda facts: _weakest(facts, *steps),
        certainty=0.5,
        title=lambda: _("The weakest step of the funnel"),
        says=lambda m: _("Fewer people go on from “{step}”: {rate}."),
        why=lambda m: _("More than luck, compared with the 90 days before. What helps: {advice}."),
        go=Go(lambda m: _("Show it"), "worked"),
        more=_words,
    )


def _weakest(facts: Facts, *steps: Step) -> list[Matter]:
    """At stake are those who would have gone on at the rate of before, at the average sale and at
    the rates of the steps that are still ahead of them."""
    stage = facts.funnel.weakest if facts.funnel else None
    if facts.funnel is None or stage is None or stage.step not in steps:
        return []
    later = facts.funnel.stages[_place(stage.step) + 1 : _place(Step.PURCHASE)]
    reach_a_sale = prod(each.moved.rate or 0 for each in later)
    fallen = ((stage.before.rate or 0) - (stage.moved.rate or 0)) * stage.moved.entered
    stake = round(fallen * reach_a_sale * facts.per_sale)
    return [Matter(count=stage.moved.on, of=stage.moved.entered, stake=stake)]


def _words(facts: Facts) -> dict[str, str]:
    stage: Stage | None = facts.funnel.weakest if facts.funnel else None
    if stage is None:
        return {}
    step = step_words(stage.step)[0]
    return {"step": step, "rate": rate_words(stage), "advice": advice(stage.step)}


def _place(step: Step) -> int:
    return list(Step).index(step)
