"""The four fields of a goal, and what stands below each: where it comes from and how it stands."""

from __future__ import annotations

from datetime import date

from smallbiz.business.spreading import Span
from smallbiz.insight.goal_words import shown, source_words, verdict
from smallbiz.insight.pace import paces
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.inputs import count_field, money_field
from ui.kit.forms import TextField
from ui.visits import put


def goal_fields(desk: Desk, name: str) -> dict[str, TextField]:
    """Empty fields by the names of what can be set."""
    return {
        "revenue": money_field(desk, _("Revenue"), f"{name}_revenue"),
        "new_customers": count_field(_("New customers"), f"{name}_customers"),
        "leads": count_field(_("New leads"), f"{name}_leads"),
        "marketing_budget": money_field(desk, _("Money for marketing"), f"{name}_budget"),
    }


def show_goal(desk: Desk, fields: dict[str, TextField], day: date, span: Span) -> None:
    """Show what is set for the month, quarter or year of a day, and where the rest comes from; what
    is being typed stays."""
    goals, currency = desk.workspace.goals, desk.workspace.business.currency()
    set_for, known = goals.set_for(day, span), goals.of(day, span)
    for name, field in fields.items():
        put(field, getattr(set_for, name))
        source = known.sources.get(name)
        amount = shown(name, currency)(getattr(known, name) or 0)
        field.show_help(source_words(amount, source) if source else "")


def show_pace(desk: Desk, fields: dict[str, TextField], day: date, span: Span) -> None:
    """Add to what stands below how each goal stands, once its days have begun."""
    known, currency = paces(desk.workspace.store, day, span), desk.workspace.business.currency()
    if known.goal.days.since > desk.workspace.today:
        return
    for name, pace in known.by_name.items():
        show = shown(name, currency)
        reached = _("{reached} so far").format(reached=show(pace.reached))
        told = [fields[name].help, reached, verdict(pace, show)] if pace.goal else []
        if told:
            fields[name].show_help("\n".join(filter(None, told)))
