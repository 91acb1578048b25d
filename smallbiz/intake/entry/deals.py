"""Rows of deals into the file; a won one brings its sale."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from smallbiz.intake.candidates import DealCandidate
from smallbiz.intake.endings import reason_in
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.efforts import Efforts
from smallbiz.intake.entry.ledger import Change, Texts
from smallbiz.intake.entry.matched import MatchedEntry, Place, as_json, iso, shown
from smallbiz.intake.entry.products import Products
from smallbiz.intake.entry.references import References, whose_number
from smallbiz.intake.entry.stages import Stages
from smallbiz.intake.entry.unclear import Unclear
from smallbiz.intake.entry.whom import contact_of
from smallbiz.intake.entry.won_sales import WonSales
from smallbiz.intake.vocabulary import answer_key, answers
from smallbiz.sales.followups import ended_with
from smallbiz.words.money import decimal_text
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _


class DealEntry(MatchedEntry[DealCandidate]):
    """Takes in deals, told apart by contact, title and opening day."""

    table = "deal"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._efforts = Efforts(desk)
        self._products = Products(desk.store)
        rows = desk.store.rows("SELECT id, contact_id, title, opened_on, status, extra FROM deal")
        self.place = Place((row[0], (row[1], fold(row[2]), row[3])) for row in rows)
        self._status: dict[int, str] = {row[0]: row[4] for row in rows}
        self._numbered = References((row[0], row[5]) for row in rows if row[5] != "{}")
        self._stages = Stages(desk)
        self._won = WonSales(desk)

    def take(self, row: DealCandidate) -> None:
        """One deal; without a contact it is kept with nobody yet."""
        if not row.title:
            self.desk.ledger.reject(
                row.line,
                _("This deal has no title, product or contact."),
                "title",
                "product",
                "contact",
            )
            return
        try:
            day = row.opened_on or row.closed_on
            whose, about = partial(self._whose, row), partial(_texts, row)
            contact = contact_of(self.desk, row, day, whose, about)
        except Unclear as unclear:
            self.desk.ledger.reject(row.line, str(unclear), "contact_email")
            return
        told = self._told(row, contact)
        key = _key(contact, row)
        self._know_by_number(row, key)
        self.settle(
            row,
            key,
            self._allowed(row, key, told),
            row.title,
            partial(_texts, row),
            partial(self._besides, row, told),
        )

    def _know_by_number(self, row: DealCandidate, key: tuple[int | None, str, str | None]) -> None:
        """A deal of the same number, contact and opening day is the same, whatever it is called now."""
        contact, _title, opened = key
        if opened is None or self.place.find(key, row.id) is not None:
            return
        for ident in self._numbered.ids(row.reference, row.extra):
            whose, _called, since = self.place.key_of(ident)
            if (whose, since) == (contact, opened) and ident not in self.place.line_of:
                self.place.put(ident, key)
                return

    def _whose(self, row: DealCandidate, ids: Sequence[int]) -> int | None:
        """Who of several people has the deal already, by its number or else by title and day."""
        if row.id or row.reference:
            store = self.desk.store
            return self.own(row, ids) or whose_number(store, "deal", ids, row.reference, row.extra)
        return next((one for one in ids if self.place.is_free(_key(one, row))), None)

    def _told(self, row: DealCandidate, contact: int | None) -> dict[str, Any]:
        over = row.stage in ("won", "lost")
        value, extra = self._value(row)
        closed = row.closed_on or (
            row.expected_on or row.opened_on or self.desk.today if over else None
        )
        if over and not row.closed_on:
            told = _("It has no closing day; it counts on {day}.")
            self.desk.ledger.doubt(row.line, told.format(day=iso(closed)))
        if row.effort and contact is None:
            extra = {**extra, "effort": row.effort}
        return {
            "title": one_line(row.title),
            "contact_id": contact,
            "stage_id": self._stages.called(row.stage),
            "status": row.stage if over else "open",
            "value": value,
            "product": row.product,
            "opened_on": iso(row.opened_on),
            "stage_since": iso(row.opened_on or self.desk.today),
            "expected_on": iso(row.expected_on),
            "closed_on": iso(closed),
            "lost_reason": lost_reason(row.lost_reason),
            "extra": as_json(extra),
        }

    def _value(self, row: DealCandidate) -> tuple[int, dict[str, str]]:
        """The value in the file's currency; one in another currency is kept beside."""
        if not row.value or row.currency == self.desk.currency:
            return row.value or 0, dict(row.extra)
        amount = f"{decimal_text(row.value, row.currency)} {row.currency}"
        told = _("{amount} is kept as it is: your file counts in {currency}.")
        self.desk.ledger.doubt(row.line, told.format(amount=amount, currency=self.desk.currency))
        return 0, {**row.extra, "value": amount}

    def _allowed(self, row: DealCandidate, key: Any, told: dict[str, Any]) -> dict[str, Any]:
        """What a row may change of a deal that is there: how far it is only while it is open."""
        found = self.place.find(key, row.id)
        status = self._status.get(found) if found else None
        if status is None or self.desk.on_match == "add":
            return told
        keep = {"contact_id", "stage_since"}
        if self.desk.on_match != "overwrite" or status != "open":
            keep |= {"status", "stage_id", "closed_on"}
        if status != "open":
            keep |= {"value"}
        elif told["status"] == "open":
            keep |= {"status"}
        else:
            keep |= {"stage_id"}
        return {name: value for name, value in told.items() if name not in keep}

    def _besides(
        self, row: DealCandidate, told: dict[str, Any], ident: int, set_: Any, new: bool
    ) -> list[Change]:
        """What comes with a deal: its product, the sale of a won one, the touch of its effort."""
        product = self._products.called(row.product)
        if new and product:
            line = {"product_id": product, "what": row.product, "unit_price": told["value"]}
            self.desk.draft.add("deal_line", deal_id=ident, **line)
        if set_.get("status") == "won":
            self._won.bring(ident, told, product)
        if not new and set_.get("status") in ("won", "lost"):
            for step in ended_with(self.desk.store, ident):
                self.desk.draft.delete("follow_up", step)
        name = row.effort or self.desk.effort
        if not name or told["contact_id"] is None:
            return []
        day = row.opened_on or row.closed_on or self.desk.today
        effort = self._efforts.called(name, day)
        brought = self._efforts.lead_to(
            told["contact_id"], effort, ident, min(day, self.desk.today)
        )
        return [Change("effort", "", name)] if brought and not new else []


def _key(contact: int | None, row: DealCandidate) -> tuple[int | None, str, str | None]:
    return contact, fold(one_line(row.title)), iso(row.opened_on)


def lost_reason(words: str) -> str | None:
    """The key of a reason, or the words as they are."""
    known = answers("lost_reason")
    return known.get(answer_key(words)) or known.get(reason_in(words), words) or None


def _texts(row: DealCandidate) -> Texts:
    return shown(
        title=row.title,
        contact=row.who.name or row.who.email,
        company=row.who.company,
        stage=row.stage,
        value=row.value and decimal_text(row.value, row.currency),
        currency=row.currency if row.value else "",
        expected_on=row.expected_on,
        opened_on=row.opened_on,
        closed_on=row.closed_on,
        product=row.product,
        effort=row.effort,
    )
