"""The time after a sale: a plan whose steps become follow-ups by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypedDict, Unpack

from smallbiz.sales import records
from smallbiz.sales.aims import AIMS, FINE, REVIEW, SATISFACTION, usual_words
from smallbiz.sales.followups import KINDS
from smallbiz.store.rows import converted
from smallbiz.store.store import Store
from smallbiz.store.work import Work
from smallbiz.words.errors import RuleBroken
from smallbiz.words.rules import named
from smallbiz.words.translation import _

STARTING = ((3, FINE, "call"), (14, SATISFACTION, "call"), (30, REVIEW, "email"))
"""Days, aim and kind of the steps that a plan begins with."""
LONGEST = 3650
"""Days after a sale."""
BETWEEN = 14
"""Days from the last step of a plan to one that is added."""


class StepFields(TypedDict, total=False):
    """What can be changed of a step."""

    days: int
    kind: str
    what: str
    aim: str


@dataclass(frozen=True)
class PlanStep:
    """So many days after the delivery, or after the sale, this is to be done."""

    id: int
    days: int
    kind: str
    what: str
    aim: str


@dataclass(frozen=True)
class LookedAfter:
    """Somebody who is in the plan now; `next_on` is the day of their next step."""

    contact_id: int
    contact: str
    business: bool
    what: str
    next_on: date
    steps: int


_STEPS = "SELECT id, days, kind, what, aim FROM aftercare_step"
_OPEN = """
SELECT f.id FROM aftercare a JOIN follow_up f ON f.id = a.follow_up_id
WHERE a.sale_id = ? AND f.done_on IS NULL
"""
_RUNNING = """
SELECT c.id, c.name, c.kind = 'company', f.what, min(f.due_on), count(*)
FROM follow_up f JOIN contact c ON c.id = f.contact_id
WHERE f.origin IS NOT NULL AND f.done_on IS NULL GROUP BY c.id ORDER BY 5, c.id
"""


class AftercarePlan:
    """What the owner can do with the plan and ask of it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def since(self) -> date | None:
        """The day on which it was switched on; None while it is off."""
        found = self._store.value("SELECT aftercare_since FROM business")
        return None if found is None else date.fromisoformat(found)

    def switch(self, *, on: bool) -> None:
        """Look after sales from now on, or not any more; what is planned already stays."""
        label = (
            _("Switch on the plan after a sale") if on else _("Switch off the plan after a sale")
        )
        with self._store.work(label) as work:
            work.execute(
                "UPDATE business SET aftercare_since = ?",
                (self._store.today().isoformat() if on else None,),
            )
            if on and not self._store.value("SELECT count(*) FROM aftercare_step"):
                for days, aim, kind in STARTING:
                    work.add(_step(None, days, aim, kind))

    def steps(self, product_id: int | None = None) -> list[PlanStep]:
        """The steps of one product, or those for all products without their own; by their days."""
        found = self._store.rows(f"{_STEPS} WHERE product_id IS ? ORDER BY days, id", (product_id,))
        return [PlanStep(*row) for row in found]

    def add(self, product_id: int | None = None) -> int:
        """One more step, after the last one."""
        last = max((step.days for step in self.steps(product_id)), default=0)
        with self._store.work(_("Add a step after a sale")) as work:
            days = min(LONGEST, last + BETWEEN)
            return work.add(_step(product_id, days, SATISFACTION, "call"))

    def change(self, step_id: int, **fields: Unpack[StepFields]) -> None:
        """Change a step; a new aim takes its usual words with it where the old ones were usual."""
        _check(fields)
        with self._store.work(_("Change a step after a sale")) as work:
            step = work.get(records.AftercareStep, step_id)
            if "aim" in fields and "what" not in fields and step.what == usual_words(step.aim):
                step.what = usual_words(fields["aim"])
            for name, value in fields.items():
                setattr(step, name, named(value, name) if isinstance(value, str) else value)

    def delete(self, step_id: int) -> None:
        """Take a step out of the plan; what is planned already stays."""
        with self._store.work(_("Delete a step after a sale")) as work:
            work.delete(work.get(records.AftercareStep, step_id))

    def running(self) -> list[LookedAfter]:
        """Who is looked after now, the nearest step first."""
        return [LookedAfter(*converted(row, [4], [2])) for row in self._store.rows(_RUNNING)]


def look_after(store: Store, work: Work, sale: records.Sale) -> None:
    """Plan what follows a sale that was just noted; steps whose day has passed are left out."""
    since = AftercarePlan(store).since()
    if since is None or sale.contact_id is None or sale.amount < 0:
        return
    first = sale.delivered_on or sale.on_day
    for step in _plan_for(store, sale):
        due = first + timedelta(days=step.days)
        if due < store.today():
            continue
        followup = work.add(
            records.FollowUp(
                contact_id=sale.contact_id,
                deal_id=sale.deal_id,
                kind=step.kind,
                what=step.what,
                due_on=due,
                origin=step.aim,
            )
        )
        work.add(records.Aftercare(follow_up_id=followup, sale_id=sale.id))


def let_be(store: Store, work: Work, sale_id: int) -> None:
    """What still waits after a sale goes, as the sale does."""
    for (followup,) in store.rows(_OPEN, (sale_id,)):
        work.delete(work.get(records.FollowUp, followup))


def follow_buyer(store: Store, work: Work, sale: records.Sale) -> None:
    """What still waits after a sale is with its buyer, also after that was corrected."""
    if sale.contact_id is None:
        let_be(store, work, sale.id)
    for (followup,) in store.rows(_OPEN, (sale.id,)):
        work.get(records.FollowUp, followup).contact_id = sale.contact_id


def _plan_for(store: Store, sale: records.Sale) -> list[PlanStep]:
    """The own steps of what was sold, each once; else the steps for all products."""
    found = store.rows(
        "SELECT min(id), days, kind, what, aim FROM aftercare_step WHERE product_id = ?1"
        " OR product_id IN (SELECT product_id FROM deal_line WHERE deal_id = ?2)"
        " GROUP BY days, kind, what, aim ORDER BY days, 1",
        (sale.product_id, sale.deal_id),
    )
    return [PlanStep(*row) for row in found] or AftercarePlan(store).steps()


def _step(product_id: int | None, days: int, aim: str, kind: str) -> records.AftercareStep:
    return records.AftercareStep(
        product_id=product_id, days=days, kind=kind, what=usual_words(aim), aim=aim
    )


def _check(fields: StepFields) -> None:
    if not 0 <= fields.get("days", 0) <= LONGEST:
        raise RuleBroken(_("Write a number of days, 0 to 3650."), "days")
    if fields.get("kind", "call") not in KINDS:
        raise RuleBroken(_("Choose what to do from the list."), "kind")
    if fields.get("aim", FINE) not in AIMS:
        raise RuleBroken(_("Choose one from the list."), "aim")
