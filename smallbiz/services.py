"""What can be done with an open file and asked of it: one service for each noun, made when first used."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from smallbiz.journey.finding import TOUCHES
from smallbiz.marketing.finding import ACTIVITIES
from smallbiz.people.finding import COMPANIES, PEOPLE
from smallbiz.sales.finding import DEALS
from smallbiz.store.search import SearchIndex
from smallbiz.store.store import Store

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
    from smallbiz.people.tags import Tags
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

FINDABLE = (PEOPLE, COMPANIES, DEALS, ACTIVITIES, TOUCHES)
"""What search finds, in the order in which kinds of hits are shown."""


class _Service:
    """A service, imported and made when it is first asked for; the annotation names its class."""

    def __init__(self, module: str) -> None:
        self._module = f"smallbiz.{module}"

    def __set_name__(self, owner: type, name: str) -> None:
        self._name, self._kind = name, owner.__annotations__[name]

    def __get__(self, services: Services, owner: type) -> Any:
        kind = getattr(import_module(self._module), self._kind)
        service = services.__dict__[self._name] = kind(services.store)
        return service


def _service(module: str) -> Any:
    return _Service(module)


class Services:
    """Commands and questions by noun: `deals.win(…)`, `cards.card(…)`."""

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
    tags: Tags = _service("people.tags")
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

    def __init__(self, store: Store) -> None:
        self.store = store

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
