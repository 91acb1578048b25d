"""What can be done with several contacts at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext
from ui.contacts.at_once import do_with
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.choices import ChoiceField
from ui.kit.field import Field, settle
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.kit.lookup import offer
from ui.kit.sheets import Sheet


class Chosen(Card):
    """Stands where the pane of one contact stands while several are selected."""

    def __init__(
        self, desk: Desk, delete: Callable[[], object], merge: Callable[[], object]
    ) -> None:
        super().__init__(gap=10)
        self._desk = desk
        self._ids: list[int] = []
        self._title = label("", "heading", wrap=True)
        self._merge = Button(_("Put these two together…"), "chosen_merge", icon="merge", does=merge)
        self.lay.addWidget(self._title)
        self.lay.addWidget(muted(_("What you do now counts for all of them."), wrap=True))
        for button in (
            Button(
                _("Add a tag…"), "chosen_tag", icon="tag", does=lambda: add_tag(desk, self._ids)
            ),
            Button(
                _("They came from an activity…"),
                "chosen_came_from",
                icon="megaphone",
                does=lambda: note_came_from(desk, self._ids),
            ),
            self._merge,
            Button(_("Delete"), "chosen_delete", icon="trash-2", does=delete),
        ):
            self.lay.addWidget(button)
        self.lay.addStretch(1)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show how many are selected."""
        self._ids = list(ids)
        many = ngettext("{n} contact selected", "{n} contacts selected", len(ids))
        self._title.setText(counted(many, len(ids)))
        self._merge.setVisible(len(ids) == 2)


def add_tag(desk: Desk, contact_ids: Sequence[int]) -> Sheet:
    """Ask for a word and mark the contacts with it."""
    hint = _("A word, for example Family")
    field = TextField(_("Tag"), "tag", hint=hint, needed=_("Write a word first."))
    offer(field.control, [name for name, _count in desk.workspace.cards.tags()])
    save = Button(_("Add tag"), "tag_save", kind="primary", icon="check")
    field.control.returnPressed.connect(save.click)
    return _ask(
        desk,
        _("Add a tag"),
        "tag_sheet",
        field,
        save,
        lambda: do_with(
            desk,
            contact_ids,
            _("Marking contacts"),
            lambda file: file.tags.add(contact_ids, str(field.value or "")),
        ),
    )


def note_came_from(desk: Desk, contact_ids: Sequence[int]) -> Sheet:
    """Ask which activity brought the contacts, and note it as a touch of each."""
    activities = [(each.id, each.name) for each in desk.workspace.activities.current()]
    field = ChoiceField(_("Which activity?"), "came_from", activities)
    if not activities:
        field.show_help(_("No activity has begun yet. Plan one first."))
    save = Button(_("Note it"), "came_from_save", kind="primary", icon="check")
    save.setEnabled(bool(activities))
    return _ask(
        desk,
        _("They came from an activity"),
        "came_from_sheet",
        field,
        save,
        lambda: do_with(
            desk,
            contact_ids,
            _("Noting where contacts came from"),
            lambda file: file.touches.came_from(list(contact_ids), int(str(field.value))),
        ),
    )


def _ask(
    desk: Desk, title: str, name: str, field: Field, save: Button, command: Callable[[], None]
) -> Sheet:
    """A sheet with one question."""
    sheet = Sheet(desk.window, title, name, close_tip=_("Close"), width=460)

    def answer() -> None:
        if not settle(field):
            return
        sheet.close()
        command()

    save.clicked.connect(answer)
    sheet.lay.addWidget(field)
    sheet.foot(Button(_("Cancel"), f"{name}_cancel", kind="quiet", does=sheet.leave), 1, save)
    sheet.main(save)
    sheet.open()
    return sheet
