"""Parts of all contacts that a list can be narrowed to."""

from smallbiz.words.translation import pgettext

CONDITIONS = {
    "everyone": "",
    "leads": "stage = 'lead'",
    "open_deals": "open_deals > 0",
    "customers": "stage IN ('customer', 'regular')",
    "asleep": "stage = 'asleep'",
    "strangers": "stage = 'stranger'",
    "not_a_fit": "stage = 'not_a_fit'",
}
"""The key of each segment with its condition on `standing`, in the order of the chips."""

TAG = "tag:"
"""A segment that begins so holds the contacts marked with the word that follows."""


def segment_word(segment: str) -> str:
    """The segment as its chip shows it."""
    if segment.startswith(TAG):
        return segment.removeprefix(TAG)
    return {
        "everyone": pgettext("contacts", "Everyone"),
        "leads": pgettext("contacts", "Leads"),
        "open_deals": pgettext("contacts", "Open deals"),
        "customers": pgettext("contacts", "Customers"),
        "asleep": pgettext("contacts", "Asleep"),
        "strangers": pgettext("contacts", "Strangers"),
        "not_a_fit": pgettext("contacts", "Not a fit"),
    }[segment]


def condition(segment: str) -> tuple[str, tuple[str, ...]]:
    """What must be true in `standing` for a contact of the segment, with its values."""
    if segment.startswith(TAG):
        tagged = "id IN (SELECT contact_id FROM contact_tag WHERE name = ?)"
        return tagged, (segment.removeprefix(TAG),)
    return CONDITIONS[segment], ()
