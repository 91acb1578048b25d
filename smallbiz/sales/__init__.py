"""The sales hat: stages, deals, offers, sales, follow-ups."""

from typing import TYPE_CHECKING

from smallbiz.store.later import records_of

if not TYPE_CHECKING:
    records = records_of(__name__)
