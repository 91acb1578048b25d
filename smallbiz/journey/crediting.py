"""Whose sale it was, where the owner knows better than the touches."""

from collections.abc import Sequence

from smallbiz.journey import records
from smallbiz.store.store import Store
from smallbiz.store.work import Work
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _


class Crediting:
    """Overrules the credit of one sale; an effort is an activity's id, or minus a channel's."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def own(self, sale_id: int) -> list[int]:
        """The efforts that the owner gave the sale to; none while the touches are counted."""
        rows = self._store.rows(
            "SELECT coalesce(activity_id, -channel_id) FROM sale_credit WHERE sale_id = ? ORDER BY id",
            (sale_id,),
        )
        return [effort for (effort,) in rows]

    def overrule(self, sale_id: int, efforts: Sequence[int]) -> None:
        """Let these efforts share the sale evenly, whatever the touches say."""
        if not efforts:
            raise RuleBroken(_("Choose at least one effort."), "efforts")
        with self._store.work(_("Overrule whose sale it was")) as work:
            self._forget(work, sale_id)
            for effort in dict.fromkeys(efforts):
                credit = records.SaleCredit(sale_id=sale_id)
                credit.activity_id = effort if effort > 0 else None
                credit.channel_id = -effort if effort < 0 else None
                work.add(credit)

    def as_counted(self, sale_id: int) -> None:
        """Let the touches say again whose sale it was."""
        with self._store.work(_("Count the touches of this sale again")) as work:
            self._forget(work, sale_id)

    @staticmethod
    def _forget(work: Work, sale_id: int) -> None:
        for credit in work.session.query(records.SaleCredit).filter_by(sale_id=sale_id):
            work.delete(credit)
