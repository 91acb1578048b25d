"""What can be planned from a template."""

from typing import Any

from smallbiz.marketing.repeating import RHYTHMS
from smallbiz.marketing.templates import templates


def test_every_template_has_a_channel_and_steps_in_order(workspace: Any) -> None:
    icons = {row.icon for row in workspace.channels.all()}
    for template in templates():
        days = [day for _what, day in template.steps]
        assert template.icon in icons
        assert days == sorted(days) and template.days > 0
        assert template.repeats in (None, *RHYTHMS)
    assert len({template.key for template in templates()}) == len(templates())
