"""The owner's own estimates: an average sale, offers won, leads who buy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from smallbiz.words.translation import _
from ui.answers import Answers
from ui.desk import Desk
from ui.inputs import money_field, percent_field
from ui.kit.columns import Columns
from ui.kit.forms import TextField
from ui.kit.grounds import Card
from ui.kit.labels import label, muted
from ui.visits import put, saved

if TYPE_CHECKING:
    from smallbiz.insight.needs import Rates
    from smallbiz.workspace import Workspace


class EstimatesCard(Card):
    """Below each stands whether it is used, or the owner's own past by now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(12, (18, 16, 18, 18))
        self._desk = desk
        self._fields: dict[str, TextField] = {
            "sale": money_field(desk, _("Average sale"), "estimate_sale"),
            "offers_won": percent_field(_("Offers that are won"), "estimate_offers"),
            "leads_won": percent_field(_("Leads who buy"), "estimate_leads"),
        }
        self._answers = Answers(desk, lambda workspace, _none: _rates(workspace), self)
        self._answers.came.connect(self._tell)
        self._answers.failed.connect(desk.tell)
        self.lay.addWidget(label(_("Your own estimates"), "strong"))
        why = _("They tell what a goal needs, until 10 of your own outcomes tell it better.")
        self.lay.addWidget(muted(why, wrap=True))
        beside = Columns(gap=12)
        self.lay.addLayout(beside)
        for name, field in self._fields.items():
            beside.addWidget(field)
            saved(desk, field, partial(self._change, name))

    def refresh(self) -> None:
        """Show what was said, and soon what is used."""
        said = self._desk.workspace.estimates.read()
        for name, field in self._fields.items():
            put(field, getattr(said, name))
        self._answers.forget()
        self._answers.ask("rates")

    def _tell(self, rates: Rates) -> None:
        from smallbiz.insight.needs_words import used_words

        currency = self._desk.workspace.business.currency()
        for name, words in used_words(rates, currency).items():
            self._fields[name].show_help(words)

    def _change(self, name: str, value: int | None) -> None:
        said: Any = {name: value}
        self._desk.workspace.estimates.change(**said)


def _rates(workspace: Workspace) -> Rates:
    from smallbiz.insight.needs import own_rates

    return own_rates(workspace.store)
