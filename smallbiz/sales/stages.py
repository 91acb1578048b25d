"""The columns of the deals board."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from smallbiz.sales import records
from smallbiz.sales.requirements import NEED, REQUIREMENTS, VALUE
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.rules import named
from smallbiz.words.text import fold
from smallbiz.words.translation import _


class StageRow(NamedTuple):
    """A stage; `chance` in percent, `deals` open and closed ones that are or were last in it."""

    id: int
    name: str
    chance: int
    expected_days: int
    requirement: str | None
    deals: int


def starting_stages() -> list[records.Stage]:
    """The stages of a new file, in the owner's language."""
    return [
        records.Stage(
            name=_("New enquiry"), chance=10, expected_days=3, requirement=None, position=0
        ),
        records.Stage(
            name=_("Qualified"), chance=30, expected_days=7, requirement=NEED, position=1
        ),
        records.Stage(
            name=_("Offer sent"), chance=50, expected_days=7, requirement=VALUE, position=2
        ),
        records.Stage(
            name=_("Agreeing details"), chance=80, expected_days=5, requirement=None, position=3
        ),
    ]


class Stages:
    """What the owner can do with the columns of the board."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[StageRow]:
        """The stages in their order; `deals` counts open and closed ones."""
        rows = self._store.rows(
            "SELECT s.id, s.name, s.chance, s.expected_days, s.requirement,"
            " (SELECT count(*) FROM deal d WHERE d.stage_id = s.id)"
            " FROM stage s ORDER BY s.position, s.id"
        )
        return [StageRow(*row) for row in rows]

    def first(self) -> int:
        """The stage where new deals start."""
        return int(self._store.value("SELECT id FROM stage ORDER BY position, id LIMIT 1"))

    def named(self, name: str) -> int | None:
        """The stage with a name, case and accents aside."""
        key = fold(name)
        return next((stage.id for stage in self.all() if fold(stage.name) == key), None)

    def add(self, name: str, chance: int = 50, expected_days: int = 7) -> int:
        """A new last column."""
        clean = self._free_name(name)
        place = self._store.value("SELECT coalesce(max(position), -1) + 1 FROM stage")
        _check_figures(chance, expected_days)
        with self._store.work(_("Add stage {name}").format(name=clean)) as work:
            return work.add(
                records.Stage(
                    name=clean,
                    chance=chance,
                    expected_days=expected_days,
                    requirement=None,
                    position=place,
                )
            )

    def change(
        self,
        stage_id: int,
        *,
        name: str | None = None,
        chance: int | None = None,
        expected_days: int | None = None,
        requirement: str | bool | None = False,
    ) -> None:
        """Change what is given; `requirement` None takes it away, False leaves it."""
        _check_figures(chance, expected_days)
        with self._store.work(_("Change stage")) as work:
            stage = work.get(records.Stage, stage_id)
            stage.name = self._free_name(name, stage_id) if name is not None else stage.name
            stage.chance = stage.chance if chance is None else chance
            stage.expected_days = stage.expected_days if expected_days is None else expected_days
            if requirement is not False:
                stage.requirement = _known(requirement)

    def arrange(self, stage_ids: Sequence[int]) -> None:
        """Put the columns in this order."""
        with self._store.work(_("Arrange stages")) as work:
            for position, stage_id in enumerate(stage_ids):
                work.get(records.Stage, stage_id).position = position

    def delete(self, stage_id: int, move_to: int) -> None:
        """Delete a column; its deals move to another one."""
        if stage_id == move_to or len(self.all()) < 2:
            raise RuleBroken(_("One stage has to stay, so that deals have a place."), "stage")
        with self._store.work(_("Delete stage")) as work:
            stage = work.get(records.Stage, stage_id)
            for deal in work.session.query(records.Deal).filter_by(stage_id=stage_id):
                deal.stage_id = move_to
            work.delete(stage)

    def _free_name(self, name: str, own: int | None = None) -> str:
        clean = named(name, "name")
        other = self.named(clean)
        if other is not None and other != own:
            raise RuleBroken(_("There is a stage of this name already."), "name")
        return clean


def _known(requirement: str | bool | None) -> str | None:
    if requirement is None or requirement in REQUIREMENTS:
        return requirement if isinstance(requirement, str) else None
    raise RuleBroken(_("Choose what must be true from the list."), "requirement")


def _check_figures(chance: int | None, expected_days: int | None) -> None:
    if chance is not None and not 0 <= chance <= 100:
        raise RuleBroken(_("A chance lies between 0 and 100 percent."), "chance")
    if expected_days is not None and not 0 <= expected_days <= 3650:
        raise RuleBroken(_("Write the usual number of days, 0 to 3650."), "expected_days")
