"""Each rule of the table: what it finds, what it leaves alone, and the sentences it says."""

from dataclasses import replace
from fractions import Fraction

import pytest

from smallbiz.business.asides import Aside
from smallbiz.insight.advice import RULES, Advice, advise
from smallbiz.insight.funnel import Funnel, Moved, Stage
from smallbiz.insight.matters import EffortMatter, Facts, Matter
from smallbiz.insight.passing import Step
from smallbiz.insight.verdicts import Verdict
from smallbiz.journey.waiting import Speed
from smallbiz.words import translation
from smallbiz.words.periods import Period
from tests.files import TODAY

NOTHING = Facts(today=TODAY)
HALF = Fraction(1, 2)


def effort(verdict: Verdict, **more: object) -> EffortMatter:
    known = {
        "subject": 7,
        "name": "Leaflet",
        "count": 1,
        "worth": 8500,
        "cost": 104200,
        "stake": 98100,
    }
    return EffortMatter(verdict=verdict, **{"runs_on": True, "next_planned": True, **known, **more})


def funnel(step: Step, now: Moved, before: Moved) -> Funnel:
    other = Moved(40, 20)
    stages = [
        Stage(each, now if each is step else other, 3, before if each is step else other)
        for each in Step
    ]
    return Funnel(Period(TODAY, TODAY), tuple(stages))


CASES = {
    "unhappy": (
        {"unhappy": (Matter(subject=3, first=3, name="Ines", count=4, days=5, worth=39000),)},
        "Ines gave 4 of 10, and nobody has spoken to them since.",
        "They bought for €390. A call now may keep them.",
    ),
    "waiting": (
        {"waiting": Matter(count=2, days=9, stake=20000, first=4)},
        "2 leads wait for a call, the first of them 9 days.",
        "Interest cools off: whoever asked last week may have asked others by now.",
    ),
    "offers": (
        {"offers": Matter(count=1, days=9, worth=390000, stake=195000, first=1)},
        "1 offer worth €3,900 has had no answer for a week or more.",
        "About €1,950 of it is likely to come in. Ask what holds them back.",
    ),
    "late": (
        {"late": Matter(count=1, days=1, stake=5000, first=1)},
        "1 deal waits for a follow-up that is late.",
        "About €50 is likely to come in with it. It is 1 day late.",
    ),
    "stuck": (
        {"stuck": Matter(count=2, worth=10000, stake=1000, first=1)},
        "2 open deals worth €100 have no next step.",
        "About €10 of it is likely to come in. Say what comes next, and when.",
    ),
    "again": (
        {"again": Matter(count=3, stake=40000)},
        "3 customers are due to buy again.",
        "Their last purchases came to €400. Nothing is planned with them yet.",
    ),
    "loses": (
        {"efforts": (effort(Verdict.LOSES_MONEY),)},
        "Leaflet cost €1,042 and had a part in 1 sale; its share: €85. It loses money.",
        "Your own time is counted in. Change it before it goes on, or stop it.",
    ),
    "probably_loses": (
        {"efforts": (effort(Verdict.PROBABLY_LOSES),)},
        "Leaflet cost €1,042 and had a part in 1 sale; its share: €85. It probably loses money.",
        "Your own time is counted in. Change it before it goes on, or stop it.",
    ),
    "pays": (
        {"efforts": (effort(Verdict.CLEARLY_WORKS, count=20, worth=190900, cost=6000,
                            stake=89500, next_planned=False),)},
        "Leaflet cost €60 and had a part in 20 sales; its share: €1,909. Nothing like it is planned.",
        "It clearly pays: €895 more than it cost, your own time counted in.",
    ),
    "works": (
        {"efforts": (effort(Verdict.CLEARLY_WORKS, count=20, worth=190900, cost=6000),)},
        "Leaflet cost €60 and had a part in 20 sales; its share: €1,909.",
        "It clearly pays, and it goes on. Could you do more of it?",
    ),
    "wrong_people": (
        {"misses": (Matter(subject=7, name="Leaflet", count=5, of=6, stake=100),),
         "usual_miss": Matter(count=20, of=100)},
        "5 of 6 leads from Leaflet were sent back or not a fit.",
        "Of all leads it is 20 of 100. It may speak to the wrong people.",
    ),
    "budget": (
        {"budget": Matter(count=1, days=18, worth=70000, cost=65000, stake=5000)},
        "€650 of this month’s €700 for marketing are spent or promised.",
        "18 days to the end of the month. Look at what can wait.",
    ),
    "objection": (
        {"objections": (Matter(subject=2, name="Too dear", count=4, of=3, worth=90000, stake=90000),)},
        "“Too dear” was heard in 4 deals in half a year. Nothing answers it yet.",
        "3 of them were lost, worth €900. A text or a picture could answer it.",
    ),
    "weakest_step": (
        {"funnel": funnel(Step.CONSIDERATION, Moved(46, 20), Moved(27, 19)), "per_sale": 10000},
        "Fewer people go on from “Consideration”: 20 of 46, was 19 of 27.",
        "More than luck, compared with the 90 days before. What helps: ask what holds them back.",
    ),
    "weakest_awareness": (
        {"funnel": funnel(Step.AWARENESS, Moved(100, 10), Moved(100, 30)), "per_sale": 10000},
        "Fewer people go on from “Awareness”: 10 of 100 (10%), was 30%.",
        "More than luck, compared with the 90 days before."
        " What helps: say clearer what they get, and how to ask.",
    ),
    "goal": (
        {"goal": Matter(count=2, of=14, stake=500000, worth=300000, cost=90000)},
        "May’s goal is €5,000 away; all open deals together are worth €3,000.",
        "About €900 of it is likely to come in. It takes about 14 more leads.",
    ),
    "sources": (
        {"sources": Matter(count=4, of=9, cost=60000, stake=26000)},
        "It is not known where 4 of your last 9 sales came from.",
        "Ask “How did you hear of us?” and note it. Marketing cost €600 in that time.",
    ),
}  # fmt: skip


def found(**facts: object) -> list[Advice]:
    return advise(replace(NOTHING, **facts), "EUR")


@pytest.mark.parametrize("key", [rule.key for rule in RULES])
def test_a_rule_says_what_it_found_and_why(key: str) -> None:
    facts, says, why = CASES[key]
    [advice] = found(**facts)
    assert (advice.rule.key, advice.says, advice.why) == (key, says, why)
    assert advice.does and advice.rule.title()


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_sentence_is_whole_in_every_language(language: str) -> None:
    translation.use(language, "DE")
    try:
        told = [advice for facts, _says, _why in CASES.values() for advice in found(**facts)]
        for advice in told:
            assert advice.says.endswith(".") and advice.why.endswith((".", "?"))
            assert not set("{}") & set(advice.says + advice.why + advice.does), advice.rule.key
        assert [advice.rule.key for advice in told] == list(CASES)
    finally:
        translation.use("en", None)


def test_nothing_is_advised_where_nothing_is_the_matter() -> None:
    assert found() == []


@pytest.mark.parametrize(
    "facts",
    [
        {"efforts": (effort(Verdict.LOSES_MONEY, runs_on=False),)},
        {"efforts": (effort(Verdict.TOO_EARLY),)},
        {"misses": (Matter(count=4, of=4),), "usual_miss": Matter(count=1, of=9)},
        {"misses": (Matter(count=3, of=6),), "usual_miss": Matter(count=40, of=90)},
        {"budget": Matter(count=1, days=3, worth=70000, cost=69000)},
        {"budget": Matter(count=1, days=20, worth=70000, cost=40000)},
        {"objections": (Matter(subject=2, name="Too dear", count=2, of=2),)},
        {"funnel": funnel(Step.PURCHASE, Moved(4, 0), Moved(4, 4))},
        {"goal": Matter(count=2, of=14, stake=300000, worth=300000)},
        {"sources": Matter(count=4, of=4)},
        {"sources": Matter(count=3, of=20)},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_in_order_or_too_little_to_tell_is_left_alone(facts: dict[str, object]) -> None:
    assert found(**facts) == []


def test_money_over_the_budget_is_told_as_such() -> None:
    [advice] = found(budget=Matter(count=1, days=2, worth=70000, cost=82000, stake=12000))
    assert advice.says == "This month’s marketing costs €820: €120 more than planned."


def test_the_record_of_calling_soon_is_the_reason_where_there_is_one() -> None:
    [advice] = found(waiting=Matter(count=1, days=3, first=4), speed=Speed(91, 117, 51, 114))
    assert advice.says == "1 lead has waited 3 days for a call."
    assert (
        advice.why
        == "Of those you called within a day, 91 of 117 bought; of those called later, 51 of 114."
    )
    assert advice.target == {"segment": "leads", "contact_id": 4}


def test_only_the_dearest_objection_is_told() -> None:
    cheap = Matter(subject=1, name="Too far", count=9, of=1, stake=100)
    dear = Matter(subject=2, name="Too dear", count=3, of=3, stake=90000)
    assert [advice.target for advice in found(objections=(cheap, dear))] == [{"objection_id": 2}]


def test_the_stake_of_a_weak_step_is_those_who_fell_away_times_what_they_would_have_bought() -> (
    None
):
    [advice] = found(**CASES["weakest_awareness"][0])
    assert advice.matter.stake == round((0.3 - 0.1) * 100 * 0.5 * 0.5 * 10000)


def test_words_of_the_owner_stay_as_they_are() -> None:
    [advice] = found(efforts=(effort(Verdict.LOSES_MONEY, name="Leaflet {n} 50%"),))
    assert advice.says.startswith("Leaflet {n} 50% cost €1,042")


def test_an_aside_has_the_key_of_its_advice() -> None:
    [advice] = found(**CASES["objection"][0])
    assert advice.key == Aside(1, "objection", 2, None, 0, 0).key == "objection 2"
