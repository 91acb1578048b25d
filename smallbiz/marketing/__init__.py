"""The marketing hat: channels, campaigns, activities and their money."""

from typing import TYPE_CHECKING

from smallbiz.store.later import records_of

if not TYPE_CHECKING:
    records = records_of(__name__)
