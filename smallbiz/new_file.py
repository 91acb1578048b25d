"""What a new file begins with: a business of this computer's country, channels and stages."""

from smallbiz.business.records import Business
from smallbiz.marketing.channels import Channels, starting_channels
from smallbiz.sales.stages import starting_stages
from smallbiz.store.store import Store
from smallbiz.words import translation
from smallbiz.words.currency_names import currency_of
from smallbiz.words.translation import _

HOME = "DE"
"""Country of a new file where the computer does not tell one."""


def begin(store: Store) -> None:
    """Write the first rows into an empty file."""
    store.rebuild()
    home = translation.country() or HOME
    channels = Channels(store)
    with store.work(_("New file")) as work:
        work.add(Business(id=1, country=home, currency=currency_of(home)))
        for name, icon in starting_channels():
            channels.add(name, icon)
        for stage in starting_stages():
            work.add(stage)
