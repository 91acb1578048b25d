"""Cards as rows of a table whose headers are our own field names."""

from collections.abc import Iterable, Sequence

from smallbiz.intake.grid import Cells, Listed, pack
from smallbiz.intake.text.decoding import Text
from smallbiz.intake.vcards.cards import Card, cards_in
from smallbiz.intake.vcards.fields import fields_of, is_group, members_of
from smallbiz.intake.vcards.property import Fields
from smallbiz.intake.vocabulary import FIELDS
from smallbiz.words.translation import _

_LAST = "kind"
_NAMED = ("name", "given_name", "family_name")
"""Columns that our own export has, also when they are empty; nothing is guessed then."""


def read_cards(text: Text) -> Cells:
    """A row for each card; groups of people are skipped, damaged cards named with their line."""
    cards = [*cards_in(text.content)]
    groups = {card.line for card in cards if not card.damage and is_group(card.properties)}
    tags = _tags(card for card in cards if card.line in groups)
    rows = [fields_of(card.properties, tags) for card in cards]
    header = _header(rows)
    grid = pack(([row.get(name, "") for name in header] for row in rows), [c.line for c in cards])
    skipped = dict.fromkeys(sorted(groups), _("A group of people; its name is now their tag"))
    broken = {card.line: card.damage for card in cards if card.damage}
    listed = Listed(header, len(cards), skipped, broken)
    return Cells(grid.records, text.encoding, notes=text.notes, repair=text.repair, listed=listed)


def _tags(groups: Iterable[Card]) -> dict[str, list[str]]:
    """The names of the groups that each card belongs to, by the number (UID) of the card."""
    tags: dict[str, list[str]] = {}
    for group in groups:
        name, members = members_of(group.properties)
        for member in members:
            tags.setdefault(member, []).append(name)
    return tags


def _header(rows: Sequence[Fields]) -> tuple[str, ...]:
    """Our own fields in their order, then further ones as they come."""
    found = dict.fromkeys(name for row in rows for name in row)
    if "id" in found:
        found |= dict.fromkeys(_NAMED)
    ours = [name for name in FIELDS["contacts"] if name in found]
    extra = [name for name in found if name not in ours and name != _LAST]
    return (*(ours or ["name"]), *extra, *([_LAST] if _LAST in found else []))
