"""What the owner expects of selling while the past says too little: used for what a goal needs."""

from dataclasses import dataclass
from typing import Any, TypedDict, Unpack

from smallbiz.business import records
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.tidying import not_negative
from smallbiz.words.translation import _

WHOLE = 10_000
"""100 % in hundredths of a percent."""


class EstimateFields(TypedDict, total=False):
    """What can be set; the units are those of `Estimate`, None takes it away."""

    sale: int | None
    offers_won: int | None
    leads_won: int | None


@dataclass(frozen=True)
class Estimate:
    """An average sale in minor units, the shares of offers that are won and of leads that buy in
    hundredths of a percent; None where nothing was said."""

    sale: int | None = None
    offers_won: int | None = None
    leads_won: int | None = None


class Estimates:
    """Reads and changes them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self) -> Estimate:
        """What was said so far."""
        return Estimate(**dict(self._store.rows("SELECT of_what, value FROM estimate")))

    def change(self, **fields: Unpack[EstimateFields]) -> None:
        """Say what is expected; RuleBroken names what can't be so."""
        said: dict[str, Any] = {**fields}
        not_negative(said, *said)
        for name in ("offers_won", "leads_won"):
            if (said.get(name) or 0) > WHOLE:
                raise RuleBroken(_("This can't be more than 100 %."), name)
        with self._store.work(_("Change your estimates")) as work:
            for name, value in said.items():
                found = work.session.query(records.Estimate).filter_by(of_what=name).one_or_none()
                if value is None and found is not None:
                    work.delete(found)
                elif found is not None:
                    found.value = value
                elif value is not None:
                    work.add(records.Estimate(of_what=name, value=value))
