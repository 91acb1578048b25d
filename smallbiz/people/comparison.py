"""Two contacts field by field: what is the same, what differs, and what would stay of both."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from smallbiz.people.cards import ContactCard
from smallbiz.words.phones import phone_key
from smallbiz.words.text import digits, fold, one_line

Take = Literal["mine", "theirs", "both"]
"""What stays of a field: that of the contact who stays, that of the other, or both."""
Texts = tuple[str, ...]
Side = Mapping[str, Texts]
"""Field → its texts, one for a plain field."""

FIELDS = (
    "name", "company", "job_title", "email", "phone", "street", "postcode", "city", "region",
    "country", "website", "birthday", "tags", "found_us_by", "notes", "consent",
)  # fmt: skip
"""In the order in which they are shown."""
LISTS = ("email", "phone", "tags")
"""Fields of which somebody has several."""
TEXTS = ("notes",)
"""Fields of which both texts can stay."""
YES, NO = "yes", "no"
"""May be e-mailed, has opted out."""


@dataclass(frozen=True)
class Line:
    """One field of both. `take` is what stays unless the owner chooses another of `ways`."""

    field: str
    mine: Texts
    theirs: Texts
    take: Take
    ways: tuple[Take, ...]
    same: bool


def compared(
    mine: Side, theirs: Side, country: str, *, over: bool = False, adds: bool = False
) -> list[Line]:
    """Every field that one of them has; `country` is where a phone number without one is from.

    `over` prefers theirs where both differ; with `adds` nothing of a list is ever replaced.
    """
    return [
        _line(field, mine.get(field, ()), theirs.get(field, ()), country, over, adds)
        for field in FIELDS
        if mine.get(field) or theirs.get(field)
    ]


def side_of(card: ContactCard) -> dict[str, Texts]:
    """A contact of the file as one side."""
    found: dict[str, Texts] = {
        "email": tuple(way.text for way in card.emails),
        "phone": tuple(way.text for way in card.phones),
        "tags": card.tags,
        "birthday": (card.birthday.isoformat(),) if card.birthday else (),
        "consent": consent_text(card.consent),
    }
    for field in FIELDS:
        if field not in found:
            text = str(getattr(card, field) or "")
            found[field] = (text,) if text else ()
    return found


def consent_text(consent: bool | None) -> Texts:
    """What is known of whether somebody may be e-mailed."""
    return () if consent is None else (YES if consent else NO,)


def _line(field: str, mine: Texts, theirs: Texts, country: str, over: bool, adds: bool) -> Line:
    ours, others = _keys(field, mine, country), _keys(field, theirs, country)
    if others <= ours:
        return Line(field, mine, theirs, "mine", ("mine",), same=ours == others)
    if field == "consent":
        return _permission(mine, theirs)
    if not mine:
        return Line(field, mine, theirs, "theirs", ("mine", "theirs"), same=False)
    if field in (*LISTS, *TEXTS):
        replaces: tuple[Take, ...] = () if adds and field in LISTS else ("theirs",)
        return Line(field, mine, theirs, "both", ("mine", *replaces, "both"), same=False)
    take: Take = "theirs" if over else "mine"
    return Line(field, mine, theirs, take, ("mine", "theirs"), same=False)


def _permission(mine: Texts, theirs: Texts) -> Line:
    """An opt-out beats everything, a known answer an unknown one; nothing to choose."""
    take: Take = "theirs" if NO in theirs or not mine else "mine"
    return Line("consent", mine, theirs, take, (take,), same=False)


def _keys(field: str, texts: Texts, country: str) -> frozenset[str]:
    if field == "phone":
        return frozenset(phone_key(text, country) or digits(text) or text for text in texts)
    return frozenset(fold(one_line(text)) for text in texts)
