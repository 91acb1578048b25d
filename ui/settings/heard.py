"""What Sales hears: why people hesitate, and who else they could buy from."""

from __future__ import annotations

from functools import partial

from smallbiz.business.competitors import CompetitorRow
from smallbiz.business.objections import ObjectionRow
from smallbiz.words.translation import _
from ui.desk import Desk
from ui.kit.forms import TextField
from ui.kit.labels import label, muted
from ui.settings.lines import Line, Lines
from ui.settings.section import Section
from ui.visits import saved


class HeardSection(Section):
    """Both lists fill themselves from the deals; here they get better words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            _("What Sales hears"),
            _("Objections and competitors"),
            "message-circle",
        )
        self._objections = Lines(self._objection, lambda line, each: line.show_values(each.text))
        self._competitors = Lines(
            self._competitor, lambda line, each: line.show_values(each.name, each.notes)
        )
        self._no_objections = muted(_("None noted in a deal so far."))
        self._no_competitors = muted(_("None noted in a deal so far."))
        for words, lines, none in (
            (_("Why people hesitate"), self._objections, self._no_objections),
            (_("Who else they could buy from"), self._competitors, self._no_competitors),
        ):
            self.lay.addWidget(label(words, "strong"))
            self.lay.addWidget(lines)
            self.lay.addWidget(none)
        self.lay.addStretch(1)

    def refresh(self) -> None:
        """Show both lists as they are now."""
        workspace = self.desk.workspace
        for lines, none, entries in (
            (self._objections, self._no_objections, workspace.objections.all()),
            (self._competitors, self._no_competitors, workspace.competitors.all()),
        ):
            lines.show_entries(entries)
            lines.setVisible(bool(entries))
            none.setVisible(not entries)

    def _objection(self, objection: ObjectionRow) -> Line:
        name, objections = f"objection{objection.id}", self.desk.workspace.objections
        text = TextField(_("Objection"), f"{name}_text", needed=_("Please write a few words."))
        saved(self.desk, text, lambda value: objections.reword(objection.id, value))
        delete = partial(objections.delete, objection.id)
        return Line(name, [text], None, lambda: self.desk.do(delete))

    def _competitor(self, competitor: CompetitorRow) -> Line:
        name, competitors = f"competitor{competitor.id}", self.desk.workspace.competitors
        title = TextField(_("Name"), f"{name}_name", needed=_("Please write a name."))
        notes = TextField(_("What we know of them"), f"{name}_notes")
        saved(self.desk, title, lambda value: competitors.rename(competitor.id, value))
        saved(self.desk, notes, lambda value: competitors.note(competitor.id, value))
        delete = partial(competitors.delete, competitor.id)
        return Line(name, [title, notes], None, lambda: self.desk.do(delete))
