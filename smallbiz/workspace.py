"""One open file: its services, undo and redo, and who is told of changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smallbiz.journey.finding import TOUCHES
from smallbiz.journey.standing import Standings
from smallbiz.marketing.finding import ACTIVITIES
from smallbiz.people.finding import COMPANIES, PEOPLE
from smallbiz.sales.finding import DEALS
from smallbiz.store.derived import Derived
from smallbiz.store.disk import Progress, quiet
from smallbiz.store.holder import By, Holder
from smallbiz.store.lock import Lock
from smallbiz.store.opening import open_file
from smallbiz.store.search import SearchIndex
from smallbiz.store.store import Store
from smallbiz.words import clock, translation
from smallbiz.words.changes import Changes
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _

if TYPE_CHECKING:
    from smallbiz.business.asides import Asides
    from smallbiz.business.competitors import Competitors
    from smallbiz.business.estimates import Estimates
    from smallbiz.business.goals import Goals
    from smallbiz.business.objections import Objections
    from smallbiz.business.products import Products
    from smallbiz.business.profile import OwnBusiness
    from smallbiz.business.routine_ticks import RoutineTicks
    from smallbiz.business.score_rules import ScoreRules
    from smallbiz.insight.effort_story import EffortStory
    from smallbiz.journey.crediting import Crediting
    from smallbiz.journey.handover import Handovers
    from smallbiz.journey.newcomers import Newcomers
    from smallbiz.journey.timeline import Moment
    from smallbiz.journey.touches import Touches
    from smallbiz.marketing.activities import Activities
    from smallbiz.marketing.budget import Budget
    from smallbiz.marketing.campaigns import Campaigns
    from smallbiz.marketing.channels import Channels
    from smallbiz.marketing.due import Due
    from smallbiz.marketing.ideas import Ideas
    from smallbiz.marketing.lanes import Lanes
    from smallbiz.marketing.repeating import Repeats
    from smallbiz.marketing.steps import ActivitySteps
    from smallbiz.people.cards import Cards
    from smallbiz.people.changes import ContactChange
    from smallbiz.people.contacts import Contacts
    from smallbiz.people.doubles import Doubles
    from smallbiz.people.known import Known
    from smallbiz.people.listing import Listing
    from smallbiz.people.merging import Merging
    from smallbiz.people.reaching import Reaching
    from smallbiz.sales.aftercare import AftercarePlan
    from smallbiz.sales.board import Board
    from smallbiz.sales.changes import DealChange
    from smallbiz.sales.contact_deals import ContactDeal
    from smallbiz.sales.deals import Deals
    from smallbiz.sales.followups import FollowUps
    from smallbiz.sales.listing import DealListing
    from smallbiz.sales.offers import Offers
    from smallbiz.sales.pane import DealPane
    from smallbiz.sales.sales import Sales
    from smallbiz.sales.satisfaction import Satisfactions
    from smallbiz.sales.stages import Stages
    from smallbiz.store.finding import Search
    from smallbiz.store.making import Seed
    from smallbiz.store.recording import Listener
    from smallbiz.store.rescue import Rescued
    from smallbiz.store.steps import Step

FINDABLE = (PEOPLE, COMPANIES, DEALS, ACTIVITIES, TOUCHES)
"""What search finds, in the order in which kinds of hits are shown."""
HOME = "DE"
"""Country of a new file where the computer does not tell one."""


class _Service:
    """A service, imported and made when it is first asked for; the annotation names its class."""

    def __init__(self, module: str) -> None:
        self._module = f"smallbiz.{module}"

    def __set_name__(self, owner: type, name: str) -> None:
        self._name, self._kind = name, owner.__annotations__[name]

    def __get__(self, workspace: Workspace, owner: type) -> Any:
        kind = getattr(import_module(self._module), self._kind)
        service = workspace.__dict__[self._name] = kind(workspace.store)
        return service


def _service(module: str) -> Any:
    return _Service(module)


class Workspace:
    """An open file and everything that can be done with it and asked of it; one per thread."""

    business: OwnBusiness = _service("business.profile")
    goals: Goals = _service("business.goals")
    estimates: Estimates = _service("business.estimates")
    products: Products = _service("business.products")
    competitors: Competitors = _service("business.competitors")
    objections: Objections = _service("business.objections")
    score_rules: ScoreRules = _service("business.score_rules")
    asides: Asides = _service("business.asides")
    routine_ticks: RoutineTicks = _service("business.routine_ticks")

    contacts: Contacts = _service("people.contacts")
    reaching: Reaching = _service("people.reaching")
    cards: Cards = _service("people.cards")
    known: Known = _service("people.known")
    merging: Merging = _service("people.merging")
    doubles: Doubles = _service("people.doubles")

    channels: Channels = _service("marketing.channels")
    campaigns: Campaigns = _service("marketing.campaigns")
    activities: Activities = _service("marketing.activities")
    activity_steps: ActivitySteps = _service("marketing.steps")
    repeats: Repeats = _service("marketing.repeating")
    ideas: Ideas = _service("marketing.ideas")
    budget: Budget = _service("marketing.budget")
    lanes: Lanes = _service("marketing.lanes")
    due: Due = _service("marketing.due")

    stages: Stages = _service("sales.stages")
    deals: Deals = _service("sales.deals")
    board: Board = _service("sales.board")
    offers: Offers = _service("sales.offers")
    sales: Sales = _service("sales.sales")
    follow_ups: FollowUps = _service("sales.followups")
    aftercare: AftercarePlan = _service("sales.aftercare")
    satisfactions: Satisfactions = _service("sales.satisfaction")

    touches: Touches = _service("journey.touches")
    newcomers: Newcomers = _service("journey.newcomers")
    handovers: Handovers = _service("journey.handover")
    crediting: Crediting = _service("journey.crediting")

    def __init__(self, store: Store, claimed: Lock | Holder | None = None) -> None:
        self.store = store
        self._claimed = claimed

    @cached_property
    def search(self) -> Search:
        """Finding by any part of a word."""
        from smallbiz.store.finding import Search

        return Search(self.store, SearchIndex(FINDABLE))

    @cached_property
    def listing(self) -> Listing:
        """The list of contacts."""
        from smallbiz.people.listing import Listing

        return Listing(self.store, self.search)

    @cached_property
    def deal_listing(self) -> DealListing:
        """The list of deals."""
        from smallbiz.sales.listing import DealListing

        return DealListing(self.store, self.search)

    @property
    def path(self) -> Path:
        """The file."""
        return self.store.path

    @property
    def today(self) -> date:
        """The day it is for everything in the file."""
        return self.store.today()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed, because somebody else has the file."""
        return self.store.read_only

    @property
    def holder(self) -> Holder | None:
        """Who has the file when it is open for reading only."""
        return self._claimed if isinstance(self._claimed, Holder) else None

    def deal(self, deal_id: int) -> DealPane | None:
        """One deal with everything its pane shows, None when it is gone."""
        from smallbiz.sales.pane import deal_pane

        return deal_pane(self.store, deal_id)

    def deals_of(self, contact_id: int) -> list[ContactDeal]:
        """The deals of a contact, open ones first; a company's include its people's."""
        from smallbiz.sales.contact_deals import deals_of

        return deals_of(self.store, contact_id)

    def changes_of_deal(self, deal_id: int) -> list[DealChange]:
        """What was done to a deal's own fields, newest first."""
        from smallbiz.sales.changes import changes_of_deal

        return changes_of_deal(self.store, deal_id)

    def changes_of(self, contact_id: int) -> list[ContactChange]:
        """What was done to a contact's own fields, newest first."""
        from smallbiz.people.changes import changes_of

        return changes_of(self.store, contact_id)

    def effort_story(self, activity_id: int) -> EffortStory:
        """What became of an activity's leads, and what Sales heard from them."""
        from smallbiz.insight.effort_story import effort_story

        return effort_story(self.store, activity_id)

    def journey(self, contact_id: int) -> list[Moment]:
        """All that happened with a contact, newest first."""
        from smallbiz.journey.timeline import journey

        return journey(self.store, contact_id)

    def undo(self) -> Changes | None:
        """Take back the newest step; None when there is none."""
        return self.store.undo()

    def redo(self) -> Changes | None:
        """Do the last undone step again; None when there is none."""
        return self.store.redo()

    def undoable(self) -> Step | None:
        """The step that `undo` would take back."""
        return self.store.undoable()

    def redoable(self) -> Step | None:
        """The step that `redo` would do again."""
        return self.store.redoable()

    def listen(self, listener: Listener) -> None:
        """Be told of every step after it is saved, on the thread that did it."""
        self.store.listen(listener)

    def twin(self) -> Workspace:
        """The same file for another thread; close it there."""
        return Workspace(self.store.twin())

    def wake(self) -> None:
        """Take in what a new day changes, and another computer left out; at opening and every day."""
        with self.store.transaction():
            Standings().wake(self.store.connection, self.today)
            SearchIndex(FINDABLE).prepare(self.store.connection, self.today)

    def tidy_search(self) -> None:
        """Put the search in order after very many changes, in steps for which an edit hardly waits."""
        index, begin, more = SearchIndex(FINDABLE), True, True
        while more:
            with self.store.transaction():
                more = index.merge(self.store.connection, begin=begin)
            begin = False

    @property
    def gone(self) -> StorageProblem | None:
        """What happened to the file behind our back; None while it lies under its name."""
        return self.store.gone

    def save_copy(self, to: Path, progress: Progress = quiet) -> None:
        """All that is in the file as a new file `to`, also when the file itself is gone."""
        from smallbiz.store.copying import save_copy

        save_copy(self.store.connection, self.path, to, progress)

    def insist_on_writing(self) -> None:
        """StorageProblem saying who has the file, when it can only be read."""
        if self.holder:
            raise self.holder.problem

    def close(self) -> None:
        """Close the file and let others have it."""
        self.store.close()
        if isinstance(self._claimed, Lock):
            self._claimed.release()


def open_workspace(
    path: Path,
    by: By = By.WINDOW,
    *,
    take_over: bool = False,
    today: Callable[[], date] = clock.today,
) -> Workspace:
    """Open a file, for reading only when somebody else has it; StorageProblem when it can't be opened."""
    store, claimed = open_file(path, _derived(), by, take_over=take_over, today=today)
    workspace = Workspace(store, claimed)
    if not workspace.read_only:
        workspace.wake()
    return workspace


def create_workspace(
    path: Path,
    by: By = By.WINDOW,
    *,
    today: Callable[[], date] = clock.today,
    filled_by: Seed | None = None,
) -> Workspace:
    """Make a new file, with more in it if told so, and open it; StorageProblem when the name is taken."""

    def seed(store: Store) -> None:
        _seed(store)
        if filled_by is not None:
            filled_by(store)

    from smallbiz.store.making import create_file

    create_file(path, _derived(), seed, today)
    return open_workspace(path, by, today=today)


def rescue_workspace(path: Path, to: Path) -> Rescued:
    """Save what a damaged file still says into a new file."""
    from smallbiz.store.making import rescue_file

    return rescue_file(path, to, _derived())


def _derived() -> list[Derived]:
    return [Standings(), SearchIndex(FINDABLE)]


def _seed(store: Store) -> None:
    """What a new file begins with: a business of this computer's country, channels and stages."""
    from smallbiz.business.records import Business
    from smallbiz.marketing.channels import Channels, starting_channels
    from smallbiz.sales.stages import starting_stages
    from smallbiz.words.places import currency_of

    store.rebuild()
    home = translation.country() or HOME
    channels = Channels(store)
    with store.work(_("New file")) as work:
        work.add(Business(id=1, country=home, currency=currency_of(home)))
        for name, icon in starting_channels():
            channels.add(name, icon)
        for stage in starting_stages():
            work.add(stage)
