"""The points that the owner gives the signs of leads and deals."""

from smallbiz.business import records
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

MOST = 50
"""Points that one sign can add or take away."""


class ScoreRules:
    """Reads and changes them; signs that the owner left alone are not among them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def own(self) -> dict[str, int]:
        """The signs whose points the owner has changed."""
        return dict(self._store.rows("SELECT sign, points FROM score_rule ORDER BY id"))

    def change(self, sign: str, points: int) -> None:
        """Give a sign so many points, below zero to take them away."""
        if abs(points) > MOST:
            raise RuleBroken(
                _("Give a sign at most {most} points, or take {most} away.").format(most=MOST),
                sign,
            )
        with self._store.work(_("Change a score rule")) as work:
            found = work.session.query(records.ScoreRule).filter_by(sign=sign).one_or_none()
            if found is None:
                work.add(records.ScoreRule(sign=sign, points=points))
            else:
                found.points = points

    def reset(self) -> None:
        """Back to the points that signs begin with."""
        with self._store.work(_("Reset the score rules")) as work:
            for rule in work.session.query(records.ScoreRule):
                work.delete(rule)
