"""One open file: its services, undo and redo, and who is told of changes."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from smallbiz.business.competitors import Competitors
from smallbiz.business.goals import Goals
from smallbiz.business.objections import Objections
from smallbiz.business.products import Products
from smallbiz.business.profile import OwnBusiness
from smallbiz.business.records import Business
from smallbiz.insight.effort_story import EffortStory, effort_story
from smallbiz.journey.finding import TOUCHES
from smallbiz.journey.handover import Handovers
from smallbiz.journey.newcomers import Newcomers
from smallbiz.journey.standing import Standings
from smallbiz.journey.timeline import Moment, journey
from smallbiz.journey.touches import Touches
from smallbiz.marketing.activities import Activities
from smallbiz.marketing.budget import Budget
from smallbiz.marketing.campaigns import Campaigns
from smallbiz.marketing.channels import Channels, starting_channels
from smallbiz.marketing.due import Due
from smallbiz.marketing.finding import ACTIVITIES
from smallbiz.marketing.lanes import Lanes
from smallbiz.marketing.repeating import Repeats
from smallbiz.marketing.steps import ActivitySteps
from smallbiz.marketing.templates import Templates
from smallbiz.people.cards import Cards
from smallbiz.people.changes import ContactChange, changes_of
from smallbiz.people.contacts import Contacts
from smallbiz.people.finding import COMPANIES, PEOPLE
from smallbiz.people.known import Known
from smallbiz.people.listing import Listing
from smallbiz.people.merging import Merging
from smallbiz.people.reaching import Reaching
from smallbiz.sales.board import Board
from smallbiz.sales.changes import DealChange, changes_of_deal
from smallbiz.sales.contact_deals import ContactDeal, deals_of
from smallbiz.sales.deals import Deals
from smallbiz.sales.finding import DEALS
from smallbiz.sales.followups import FollowUps
from smallbiz.sales.listing import DealListing
from smallbiz.sales.offers import Offers
from smallbiz.sales.pane import DealPane, deal_pane
from smallbiz.sales.sales import Sales
from smallbiz.sales.stages import Stages, starting_stages
from smallbiz.store.derived import Derived
from smallbiz.store.finding import Search
from smallbiz.store.holder import By, Holder
from smallbiz.store.lock import Lock
from smallbiz.store.opening import Seed, create_file, open_file, rescue_file
from smallbiz.store.rescue import Rescued
from smallbiz.store.search import SearchIndex
from smallbiz.store.steps import Step
from smallbiz.store.store import Listener, Store
from smallbiz.words import clock, translation
from smallbiz.words.changes import Changes
from smallbiz.words.places import currency_of
from smallbiz.words.translation import _

FINDABLE = (PEOPLE, COMPANIES, DEALS, ACTIVITIES, TOUCHES)
"""What search finds, in the order in which kinds of hits are shown."""
HOME = "DE"
"""Country of a new file where the computer does not tell one."""


class Workspace:
    """An open file and everything that can be done with it and asked of it; one per thread."""

    def __init__(self, store: Store, claimed: Lock | Holder | None = None) -> None:
        self.store = store
        self._claimed = claimed
        self.search = Search(store, SearchIndex(FINDABLE))

        self.business = OwnBusiness(store)
        self.goals = Goals(store)
        self.products = Products(store)
        self.competitors = Competitors(store)
        self.objections = Objections(store)

        self.contacts = Contacts(store)
        self.reaching = Reaching(store)
        self.cards = Cards(store)
        self.listing = Listing(store, self.search)
        self.known = Known(store)
        self.merging = Merging(store)

        self.channels = Channels(store)
        self.campaigns = Campaigns(store)
        self.activities = Activities(store)
        self.activity_steps = ActivitySteps(store)
        self.repeats = Repeats(store)
        self.templates = Templates(store)
        self.budget = Budget(store)
        self.lanes = Lanes(store)
        self.due = Due(store)

        self.stages = Stages(store)
        self.deals = Deals(store)
        self.board = Board(store)
        self.deal_listing = DealListing(store, self.search)
        self.offers = Offers(store)
        self.sales = Sales(store)
        self.follow_ups = FollowUps(store)

        self.touches = Touches(store)
        self.newcomers = Newcomers(store)
        self.handovers = Handovers(store)

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
        return deal_pane(self.store, deal_id)

    def deals_of(self, contact_id: int) -> list[ContactDeal]:
        """The deals of a contact, open ones first; a company's include its people's."""
        return deals_of(self.store, contact_id)

    def changes_of_deal(self, deal_id: int) -> list[DealChange]:
        """What was done to a deal's own fields, newest first."""
        return changes_of_deal(self.store, deal_id)

    def changes_of(self, contact_id: int) -> list[ContactChange]:
        """What was done to a contact's own fields, newest first."""
        return changes_of(self.store, contact_id)

    def effort_story(self, activity_id: int) -> EffortStory:
        """What became of an activity's leads, and what Sales heard from them."""
        return effort_story(self.store, activity_id)

    def journey(self, contact_id: int) -> list[Moment]:
        """All that happened with a contact, newest first."""
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

    def twin(self) -> "Workspace":
        """The same file for another thread; close it there."""
        return Workspace(self.store.twin())

    def wake(self) -> None:
        """Take in what a new day changes, and another computer left out; at opening and every day."""
        with self.store.transaction():
            Standings().wake(self.store.connection, self.today)
            SearchIndex(FINDABLE).prepare(self.store.connection, self.today)

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

    create_file(path, _derived(), seed, today)
    return open_workspace(path, by, today=today)


def rescue_workspace(path: Path, to: Path) -> Rescued:
    """Save what a damaged file still says into a new file."""
    return rescue_file(path, to, _derived())


def _derived() -> list[Derived]:
    return [Standings(), SearchIndex(FINDABLE)]


def _seed(store: Store) -> None:
    """What a new file begins with: a business of this computer's country, channels and stages."""
    store.rebuild()
    home = translation.country() or HOME
    channels = Channels(store)
    with store.work(_("New file")) as work:
        work.add(Business(id=1, country=home, currency=currency_of(home)))
        for name, icon in starting_channels():
            channels.add(name, icon)
        for stage in starting_stages():
            work.add(stage)
