"""Where the hats meet: touches, the hand-over of leads, the timeline of a contact."""

from typing import TYPE_CHECKING

from smallbiz.store.later import records_of

if not TYPE_CHECKING:
    records = records_of(__name__)
