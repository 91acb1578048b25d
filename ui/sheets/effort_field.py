"""Because of which effort somebody came: an activity that ran lately, or a channel."""

from __future__ import annotations

from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.choices import ChoiceField

SHOWN = 30
"""So many activities, the running ones and the newest first."""


class EffortField(ChoiceField):
    """One effort or none; its value is ("activity" or "channel", id), or None."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        words: str = "",
        *,
        none: str = "",
        help: str | None = None,
        also: tuple[tuple[str, int], str] | None = None,
    ) -> None:
        workspace = desk.workspace
        activities = [
            (("activity", each.id), each.name) for each in workspace.activities.current()[:SHOWN]
        ]
        channels = [(("channel", each.id), each.name) for each in workspace.channels.all()]
        efforts = [*activities, *channels]
        if also and also not in efforts:
            efforts.append(also)
        super().__init__(
            words or _("Because of which effort?"),
            name,
            [(None, none or _("None, they are known already")), *efforts],
            help=_("Only for new interest") if help is None else help,
        )

    @property
    def linked(self) -> dict[str, int]:
        """The effort as `touches.note` takes it."""
        kind, ident = self.value if isinstance(self.value, tuple) else ("", 0)
        return {f"{kind}_id": ident} if kind else {}
