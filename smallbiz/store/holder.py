"""Who has the file, when somebody else may write to it and we may not."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _


class By(StrEnum):
    """Who has a file; nobody can claim one in a place that cannot be written."""

    WINDOW = "window"
    COMMAND_LINE = "command line"
    READ_ONLY_PLACE = "read-only place"


class Holder(NamedTuple):
    """Why the file can only be read: who has it, since when, and whether on this computer."""

    path: Path
    by: By
    here: bool = True
    host: str = ""
    pid: int = 0
    since: datetime | None = None

    @property
    def problem(self) -> StorageProblem:
        """The sentence for somebody who wanted to write."""
        name = self.path.name
        if self.by is By.READ_ONLY_PLACE:
            return StorageProblem(
                _("{name} is in a place that cannot be written.").format(name=name),
                _("It can be read."),
                _("To change it, copy it to a folder of your own."),
            )
        if not self.here:
            return StorageProblem(
                _("{name} is open on another computer ({host}).").format(name=name, host=self.host),
                _("Here it can be read."),
                _("Close it there. Or take it over, when it is not open there any more."),
            )
        happened = _("{name} is open in the smallbiz window.")
        to_do = _("Close the window, or do it there.")
        if self.by is By.COMMAND_LINE:
            happened = _("A smallbiz command is working on {name}.")
            to_do = _("Wait until it has finished. Then do it again.")
        return StorageProblem(happened.format(name=name), _("Nothing was changed."), to_do)
