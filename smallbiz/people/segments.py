"""Parts of all contacts that a list can be narrowed to."""

from smallbiz.people.lifecycle import Lifecycle
from smallbiz.words.translation import _, pgettext


def _stage(*stages: Lifecycle) -> str:
    """The condition in terms of `stage_order`, which the index by stage begins with."""
    return f"stage_order IN ({', '.join(str(stage.order) for stage in stages)})"


CONDITIONS = {
    "everyone": "",
    "leads": _stage(Lifecycle.LEAD),
    "open_deals": "open_deals > 0",
    "customers": _stage(Lifecycle.CUSTOMER, Lifecycle.REGULAR),
    "asleep": _stage(Lifecycle.ASLEEP),
    "strangers": _stage(Lifecycle.STRANGER),
    "not_a_fit": _stage(Lifecycle.NOT_A_FIT),
}
"""The key of each segment with its condition on `standing`, in the order of the chips."""

TAG = "tag:"
"""A segment that begins so holds the contacts marked with the word that follows."""


IMPORT = "import:"
"""A segment that begins so holds those whom an import made or changed; its step follows."""

_OF_STEP = (
    "SELECT r.{owner} FROM change c JOIN {table} r"
    " ON r.id BETWEEN c.row_id AND coalesce(c.last_id, c.row_id)"
    " WHERE c.step_id = ? AND c.tbl = '{table}'"
)
_OWNERS = {
    "contact": "id",
    "email": "contact_id",
    "phone": "contact_id",
    "contact_tag": "contact_id",
    "touch": "contact_id",
}
"""What an import changes of somebody, and the column that says whose it is."""


def segment_word(segment: str) -> str:
    """The segment as its chip shows it."""
    if segment.startswith(IMPORT):
        return _("From this import")
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
    if segment.startswith(IMPORT):
        step = segment.removeprefix(IMPORT)
        parts = (_OF_STEP.format(table=table, owner=owner) for table, owner in _OWNERS.items())
        return f"id IN ({' UNION '.join(parts)})", (step,) * len(_OWNERS)
    return CONDITIONS[segment], ()
