"""Planning from a template."""

from datetime import date
from typing import Any

import pytest

from smallbiz.marketing.repeating import RHYTHMS
from smallbiz.marketing.templates import templates
from smallbiz.words.errors import RuleBroken


def test_every_template_has_a_channel_and_steps_in_order(workspace: Any) -> None:
    icons = {row.icon for row in workspace.channels.all()}
    for template in templates():
        days = [day for _what, day in template.steps]
        assert template.icon in icons
        assert days == sorted(days) and template.days > 0
        assert template.repeats in (None, *RHYTHMS)
    assert len({template.key for template in templates()}) == len(templates())


def test_an_activity_is_planned_from_a_template(workspace: Any, round_trip: Any) -> None:
    ride = round_trip(lambda: workspace.templates.plan("event", date(2026, 6, 8), "Night ride"))
    row = workspace.activities.row(ride)
    assert (row.name, row.channel, row.starts_on, row.ends_on) == (
        "Night ride", "Events", date(2026, 6, 8), date(2026, 6, 8),
    )  # fmt: skip
    assert [step.due_on for step in workspace.activity_steps.of(ride)][-2:] == [
        date(2026, 6, 8),
        date(2026, 6, 10),
    ]
    letter = workspace.activities.row(workspace.templates.plan("letter", date(2026, 6, 1)))
    assert (letter.name, letter.repeats) == ("E-mail letter", "monthly")
    with pytest.raises(RuleBroken):
        workspace.templates.plan("rocket", date(2026, 6, 1))
