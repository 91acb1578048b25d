"""Names of contacts: the one that is shown and its parts go together."""

from __future__ import annotations

from typing import Any

from smallbiz.people import records
from smallbiz.words.errors import RuleBroken
from smallbiz.words.names import join_name, split_name
from smallbiz.words.translation import _

PARTS = ("name", "given_name", "family_name")


def rename(contact: records.Contact, fields: dict[str, Any], country: str) -> None:
    """Set the names among the fields, and with them the ones that follow from them.

    A new given or family name changes the shown name unless that was written otherwise; a new shown
    name of a person is taken apart. RuleBroken when no name is left.
    """
    given, family = contact.given_name or "", contact.family_name or ""
    follows = contact.name in (None, "", join_name(given, family, country))
    for part in PARTS:
        if part in fields:
            setattr(contact, part, fields[part])
    if fields.get("name"):
        if contact.kind == "person" and not {"given_name", "family_name"} & fields.keys():
            contact.given_name, contact.family_name = split_name(contact.name, country)
    elif follows and {"given_name", "family_name"} & fields.keys():
        contact.name = join_name(contact.given_name or "", contact.family_name or "", country)
    if not contact.name:
        raise RuleBroken(_("Please write a name. It can be changed later."), "name")
