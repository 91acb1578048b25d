"""Doing something with many contacts: at once where it is quick, beside the window where it is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from smallbiz.workspace import Workspace
from ui.desk import Desk

QUICK = 100
"""Up to so many contacts are changed while the owner waits (measured: under a tenth of a second)."""


def do_with(
    desk: Desk,
    contact_ids: Sequence[int],
    title: str,
    command: Callable[[Workspace], object],
) -> None:
    """Carry out a command for contacts, with Undo; `title` stands above the bar of a long one."""
    if len(contact_ids) <= QUICK:
        desk.do(lambda: command(desk.workspace))
        return

    def done(_result: object) -> None:
        step = desk.workspace.undoable()
        desk.say_done(step.label if step else title)

    desk.run(title, lambda workspace, _progress: command(workspace), done)
