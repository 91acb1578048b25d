"""How long work still takes, told from how far it came until now."""

from __future__ import annotations

from math import ceil

from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext

SURE_AFTER = 1.5
"""Seconds until enough is known to say anything."""
FEW, MANY = 10, 90
"""Seconds: below the first they are not counted, from the second on minutes are."""


class Remaining:
    """Watches one piece of work; one that begins again from the start is watched anew."""

    def __init__(self) -> None:
        self._began = 0.0
        self._first = self._last = -1

    def words(self, done: int, total: int, now: float) -> str:
        """Like "about 20 seconds left"; nothing as long as nobody can know. `now` is in seconds."""
        if self._first < 0 or done < self._last:
            self._began, self._first = now, done
        self._last = done
        passed, moved = now - self._began, done - self._first
        if passed < SURE_AFTER or moved <= 0 or done >= total:
            return ""
        return _left(passed * (total - done) / moved)


def _left(seconds: float) -> str:
    if seconds < FEW:
        return _("a few seconds left")
    if seconds < MANY:
        n = ceil(seconds / FEW) * FEW
        return counted(ngettext("about {n} second left", "about {n} seconds left", n), n)
    n = ceil(seconds / 60)
    return counted(ngettext("about {n} minute left", "about {n} minutes left", n), n)
