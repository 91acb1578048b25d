"""A small business whose figures can be worked out by hand."""

from datetime import date
from pathlib import Path

from smallbiz.business.records import Business
from smallbiz.journey.records import Touch
from smallbiz.marketing.records import Activity, Campaign, Channel, Expense
from smallbiz.sales.deals import Deals
from smallbiz.sales.sales import Sales
from smallbiz.store.store import Store
from tests.files import contact, new_store


def day(text: str) -> date:
    """Month and day of 2026: "03-05"."""
    return date.fromisoformat(f"2026-{text}")


class Shop:
    """An open file with a leaflet, a market stand and a letter, filled by short words."""

    def __init__(self, folder: Path) -> None:
        self.store: Store = new_store(folder)
        with self.store.work("Set up") as work:
            business = work.get(Business, 1)
            business.name, business.trade = "Chain & Bell", "Bicycle workshop"
            business.margin, business.hourly_value = 5000, 3000
            paper = work.add(Channel(name="Paper"))
            self.friends = work.add(Channel(name="Word of mouth"))
            spring = work.add(Campaign(name="Spring"))
            self.leaflet = work.add(
                Activity(name="Leaflet", channel_id=paper, campaign_id=spring, status="done")
            )
            self.market = work.add(Activity(name="Market", campaign_id=spring, status="done"))
            self.letter = work.add(Activity(name="Letter", channel_id=paper, status="done"))

    def runs(self, activity: int, since: str, until: str, cost: int, minutes: int = 0) -> None:
        """Dates, money spent on the first day, and own time."""
        with self.store.work("Run") as work:
            record = work.get(Activity, activity)
            record.starts_on, record.ends_on, record.minutes = day(since), day(until), minutes
            if cost:
                work.add(Expense(activity_id=activity, on_day=day(since), amount=cost))

    def person(self, name: str, **fields: object) -> int:
        """A contact."""
        return contact(self.store, name, **fields)

    def touch(
        self, who: int, on: str, activity: int | None = None, channel: int | None = None
    ) -> int:
        """A touch of an effort."""
        with self.store.work("Touch") as work:
            return work.add(
                Touch(
                    contact_id=who,
                    on_day=day(on),
                    hat="marketing",
                    kind="heard",
                    activity_id=activity,
                    channel_id=channel,
                )
            )

    def win(self, who: int | None, on: str, amount: int, title: str = "A bike") -> int:
        """A won deal."""
        deals = Deals(self.store)
        deal = deals.open(title, contact_id=who, value=amount, opened_on=day("01-02"))
        deals.win(deal, on=day(on))
        return deal

    def lose(self, who: int, on: str, amount: int = 10000, title: str = "A trailer") -> int:
        """A lost deal."""
        deals = Deals(self.store)
        deal = deals.open(title, contact_id=who, value=amount, opened_on=day("01-02"))
        deals.lose(deal, "price", on=day(on))
        return deal

    def sell(self, who: int | None, on: str, amount: int) -> int:
        """A sale without a deal."""
        return Sales(self.store).note(amount, contact_id=who, on=day(on), product="Lamp")
