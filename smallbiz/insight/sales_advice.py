"""What the sales hat is advised to do: people who wait, deals that stand still, customers to keep."""

from smallbiz.insight.advice_rule import ENOUGH, Go, Rule, present
from smallbiz.insight.hats import SALES
from smallbiz.insight.matters import Facts, Matter
from smallbiz.insight.passing import Step
from smallbiz.insight.weakest import weakest_rule
from smallbiz.words.formats import count_of
from smallbiz.words.translation import _, ngettext


def _likely(matter: Matter) -> str:
    return _("About {stake} of it is likely to come in.")


def _speed(facts: Facts) -> dict[str, str]:
    speed = facts.speed
    if speed.quick < ENOUGH or speed.slow < ENOUGH:
        return {
            "speed": _("Interest cools off: whoever asked last week may have asked others by now.")
        }
    told = _("Of those you called within a day, {quick} bought; of those called later, {slow}.")
    quick, slow = count_of(speed.quick_bought, speed.quick), count_of(speed.slow_bought, speed.slow)
    return {"speed": told.format(quick=quick, slow=slow)}


RULES = (
    Rule(
        key="unhappy",
        hat=SALES,
        finds=lambda facts: facts.unhappy,
        certainty=0.3,
        title=lambda: _("Customers who are not satisfied"),
        says=lambda m: _("{name} gave {n} of 10, and nobody has spoken to them since."),
        why=lambda m: _("They bought for {worth}. A call now may keep them."),
        go=Go(lambda m: _("Show {name}"), "contacts", "contact_id"),
        urgent=lambda m: m.days <= 14,
    ),
    Rule(
        key="waiting",
        hat=SALES,
        finds=lambda facts: present(facts.waiting),
        certainty=0.3,
        title=lambda: _("Leads who wait"),
        says=lambda m: ngettext(
            "{n} lead has waited {long} for a call.",
            "{n} leads wait for a call, the first of them {long}.",
            m.count,
        ),
        why=lambda m: "{speed}",
        go=Go(lambda m: _("Show the leads"), "contacts", "contact_id", segment="leads"),
        urgent=lambda m: m.days >= 7,
        more=_speed,
    ),
    Rule(
        key="offers",
        hat=SALES,
        finds=lambda facts: present(facts.offers),
        certainty=0.3,
        title=lambda: _("Offers without an answer"),
        says=lambda m: ngettext(
            "{n} offer worth {worth} has had no answer for a week or more.",
            "{n} offers worth {worth} have had no answer for a week or more.",
            m.count,
        ),
        why=lambda m: _likely(m) + " " + _("Ask what holds them back."),
        go=Go(lambda m: ngettext("Show the deal", "Show the largest", m.count), "deals", "deal_id"),
    ),
    Rule(
        key="late",
        hat=SALES,
        finds=lambda facts: present(facts.late),
        certainty=0.3,
        title=lambda: _("Deals whose follow-up is late"),
        says=lambda m: ngettext(
            "{n} deal waits for a follow-up that is late.",
            "{n} deals wait for follow-ups that are late.",
            m.count,
        ),
        why=lambda m: ngettext(
            "About {stake} is likely to come in with it. It is {long} late.",
            "About {stake} is likely to come in with them. The first is {long} late.",
            m.count,
        ),
        go=Go(lambda m: _("Show the follow-ups"), "followups"),
        urgent=lambda m: m.days >= 7,
    ),
    Rule(
        key="stuck",
        hat=SALES,
        finds=lambda facts: present(facts.stuck),
        certainty=0.3,
        title=lambda: _("Deals without a next step"),
        says=lambda m: ngettext(
            "{n} open deal worth {worth} has no next step.",
            "{n} open deals worth {worth} have no next step.",
            m.count,
        ),
        why=lambda m: _likely(m) + " " + _("Say what comes next, and when."),
        go=Go(lambda m: _("Show them"), "followups"),
    ),
    Rule(
        key="again",
        hat=SALES,
        finds=lambda facts: present(facts.again),
        certainty=0.25,
        title=lambda: _("Customers who are due to buy again"),
        says=lambda m: ngettext(
            "{n} customer is due to buy again.", "{n} customers are due to buy again.", m.count
        ),
        why=lambda m: _("Their last purchases came to {stake}. Nothing is planned with them yet."),
        go=Go(lambda m: _("Show them"), "followups"),
    ),
    weakest_rule("weakest_step", SALES, Step.INTEREST, Step.CONSIDERATION, Step.PURCHASE),
)
