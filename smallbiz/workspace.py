"""One open file with everything the owner can do with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from smallbiz.business.records import Business
from smallbiz.journey.handover import Handovers
from smallbiz.journey.standing import Standings
from smallbiz.journey.timeline import Moment, journey
from smallbiz.journey.touches import Touches
from smallbiz.sales.board import Board
from smallbiz.sales.deals import Deals
from smallbiz.sales.followups import FollowUps
from smallbiz.sales.offers import Offers
from smallbiz.sales.pane import DealPane, deal_pane
from smallbiz.sales.sales import Sales
from smallbiz.sales.stages import Stages, starting_stages
from smallbiz.store.derived import Derived
from smallbiz.store.holder import By, Holder
from smallbiz.store.lock import Lock
from smallbiz.store.opening import create_file, open_file
from smallbiz.store.store import Store
from smallbiz.words import clock

STANDINGS = Standings()
DERIVED: list[Derived] = [STANDINGS]
"""Everything that is worked out from the logged tables, in this order."""


class Workspace:
    """The services of one open file; `held` is its lock, or who has it when it can only be read."""

    def __init__(self, store: Store, held: Lock | Holder | None = None) -> None:
        self.store = store
        self.held = held
        self.stages = Stages(store)
        self.deals = Deals(store)
        self.board = Board(store)
        self.offers = Offers(store)
        self.sales = Sales(store)
        self.followups = FollowUps(store)
        self.touches = Touches(store)
        self.handovers = Handovers(store)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.store.path

    @property
    def today(self) -> date:
        """The day it is."""
        return self.store.today()

    def deal(self, deal_id: int) -> DealPane | None:
        """One deal with everything, None when it is gone."""
        return deal_pane(self.store, deal_id)

    def journey(self, contact_id: int) -> list[Moment]:
        """The moments of a contact, the newest first."""
        return journey(self.store, contact_id)

    def twin(self) -> Workspace:
        """The same file for another thread; close it there."""
        return Workspace(self.store.twin())

    def wake(self) -> None:
        """Take in what a new day changes; at opening and when the day turns."""
        with self.store.transaction():
            STANDINGS.wake(self.store.connection, self.today)

    def close(self) -> None:
        """Close the file, leaving it complete, and let others have it."""
        self.store.close()
        if isinstance(self.held, Lock):
            self.held.release()


def open_workspace(
    path: Path,
    by: By = By.COMMAND_LINE,
    *,
    take_over: bool = False,
    today: Callable[[], date] = clock.today,
) -> Workspace:
    """Open a file; read-only when somebody else has it. StorageProblem when it cannot be opened."""
    store, held = open_file(path, DERIVED, by, take_over=take_over, today=today)
    workspace = Workspace(store, held)
    if not store.read_only:
        workspace.wake()
    return workspace


def create_workspace(
    path: Path, by: By = By.COMMAND_LINE, today: Callable[[], date] = clock.today
) -> Workspace:
    """Make a new file and open it; StorageProblem when there is one of this name."""
    create_file(path, DERIVED, seed, today)
    return open_workspace(path, by, today=today)


def seed(store: Store) -> None:
    """What a new file begins with."""
    with store.work("Start") as work:
        work.add(Business(id=1))
        for stage in starting_stages():
            work.add(stage)
