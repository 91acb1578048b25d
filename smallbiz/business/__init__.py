"""What both hats need: the owner's business, goals, products, competitors, objections."""

from typing import TYPE_CHECKING

from smallbiz.store.later import records_of

if not TYPE_CHECKING:
    records = records_of(__name__)
