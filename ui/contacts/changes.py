"""What changed with a contact, and when, in plain words; and the sheet that shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from smallbiz.people.changes import ContactChange, FieldChange
from smallbiz.people.field_words import contact_fields
from smallbiz.people.lifecycle import Lifecycle
from smallbiz.words.countries import country_name
from smallbiz.words.formats import day_and_time, long_day
from smallbiz.words.periods import parse_day
from smallbiz.words.text import one_line
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.boxes import line, row
from ui.kit.buttons import Button
from ui.kit.labels import label, muted
from ui.kit.sheets import Sheet

Named = Callable[[int], str]
"""The name of the contact with an id."""
_DAYS = ("birthday", "consent_on")
_CONTACTS = ("company_id", "recommended_by_id")


def open_changes(desk: Desk, contact_id: int) -> Sheet:
    """Show everything that was done to a contact's own fields, the newest first."""
    workspace = desk.workspace
    name = workspace.contacts.name(contact_id)
    sheet = Sheet(
        desk.window,
        _("What changed, and when"),
        "contact_changes",
        close_tip=_("Close"),
        sub=name,
        width=560,
    )
    changes = workspace.changes_of(contact_id)
    for change in changes:
        when = day_and_time(change.at.replace(tzinfo=change.at.tzinfo or UTC).astimezone())
        sheet.lay.addLayout(row(label(change.label, "medium", wrap=True), 1, muted(when)))
        for told in told_of(change, workspace.contacts.name):
            sheet.lay.addWidget(label(told, "small", wrap=True))
        sheet.lay.addWidget(line())
    if not changes:
        sheet.lay.addWidget(muted(_("Nothing was changed since this file keeps a history.")))
    close = Button(_("Close"), "contact_changes_done", does=sheet.leave)
    sheet.foot(1, close)
    sheet.open()
    return sheet


def told_of(change: ContactChange, named: Named) -> list[str]:
    """Each field with what it was and what it became."""
    return [_told(field, named) for field in change.fields]


def _told(change: FieldChange, named: Named) -> str:
    words = _field_words(change.field)
    before, after = (_value(change.field, value, named) for value in (change.before, change.after))
    if not before:
        return _("{field}: {after}").format(field=words, after=after)
    if not after:
        return _("{field}: {before} removed").format(field=words, before=before)
    return _("{field}: {before} → {after}").format(field=words, before=before, after=after)


def _value(field: str, value: object, named: Named) -> str:
    if field == "do_not_contact":
        return _("yes") if value else _("no")
    if field == "consent" and value is not None:
        return _("may get letters") if value else _("opted out")
    if value in (None, ""):
        return ""
    if field in _CONTACTS:
        return named(int(str(value))) or _("somebody who was deleted")
    if field in _DAYS:
        return long_day(parse_day(str(value)))
    if field == "declared_stage":
        return Lifecycle(str(value)).word
    if field == "kind":
        return _("A company") if value == "company" else _("A person")
    return country_name(str(value)) if field == "country" else one_line(str(value))


def _field_words(field: str) -> str:
    """As the pane calls it; whatever is not in it, as every page does."""
    own = {
        "kind": _("This is"),
        "company_id": _("Company"),
        "likes": _("Likes"),
        "dislikes": _("Dislikes"),
        "recommended_by_id": _("Recommended by"),
        "consent": _("E-mail letters"),
        "consent_on": _("Since"),
        "consent_source": _("How do we know?"),
        "do_not_contact": _("Do not contact at all"),
        "declared_stage": _("Stage, as you know it"),
        "contact_tag": _("Tag"),
    }
    return (contact_fields() | own).get(field, field)
