"""Rows of sales into the file."""

import json
from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from smallbiz.intake.candidates import SaleCandidate
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.efforts import Efforts
from smallbiz.intake.entry.ledger import Change, Texts
from smallbiz.intake.entry.matched import MatchedEntry, Place, as_json, iso, shown
from smallbiz.intake.entry.products import Products
from smallbiz.intake.entry.references import References, whose_number
from smallbiz.intake.entry.unclear import Unclear
from smallbiz.intake.entry.whom import contact_of
from smallbiz.words.money import decimal_text
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _


class SaleEntry(MatchedEntry[SaleCandidate]):
    """Takes in sales, told apart by everything that is known of them, or known by their number."""

    table = "sale"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._efforts = Efforts(desk)
        self._products = Products(desk.store)
        rows = desk.store.rows(
            "SELECT s.id, s.contact_id, s.on_day, s.amount, coalesce(p.name, s.product), s.note,"
            " s.extra, s.deal_id FROM sale s LEFT JOIN product p ON p.id = s.product_id ORDER BY s.id"
        )
        self._known = [(row[0], _key(*row[1:7])) for row in rows]
        self.place = Place(self._known)
        self._numbers_elsewhere = References((row[0], row[6]) for row in rows if row[6] != "{}")
        self._of_deal = {row[7]: (row[0], row[3], _key(*row[1:7])) for row in rows if row[7]}
        deals = desk.store.rows("SELECT id, contact_id, title FROM deal WHERE status = 'won'")
        self._deals = {(row[1], fold(row[2])): row[0] for row in deals}
        self._strangers = 0

    def take(self, row: SaleCandidate) -> None:
        """One sale; it needs a day and an amount in the currency of the file."""
        if row.part_of or row.void:
            self.desk.ledger.skip(row.line, _why_left_out(row, counted=self._is_counted(row)))
            return
        reason = self._unusable(row)
        if reason:
            self.desk.ledger.reject(row.line, reason, *_lacks(row))
            return
        try:
            whose, about = partial(self._whose, row), partial(_about, row)
            contact = contact_of(self.desk, row, row.on_day, whose, about)
        except Unclear as unclear:
            self.desk.ledger.reject(row.line, str(unclear), "contact_email")
            return
        told, key = self._told(row, contact)
        key = self._known_as(row, key)
        title = row.who.name or row.product or row.reference
        besides = partial(self._besides, row, contact)
        self.settle(row, key, told, title, partial(_texts, row), besides)

    def _whose(self, row: SaleCandidate, ids: Sequence[int]) -> int | None:
        """Who of several people has the sale already, by its number or else by all that it says."""
        if row.id or row.reference:
            store = self.desk.store
            return self.own(row, ids) or whose_number(store, "sale", ids, row.reference, row.extra)
        return next((one for one in ids if self.place.is_free(self._told(row, one)[1])), None)

    def _is_counted(self, row: SaleCandidate) -> bool:
        """Whether a row that is no sale is one in the file: the number, the day and the sign are the same."""
        known = map(self.place.key_of, self._numbers_elsewhere.ids(row.reference, row.extra))
        return any(
            day == (iso(row.on_day) or day) and (amount > 0) == ((row.amount or amount) > 0)
            for _contact, day, amount, *_rest in known
        )

    def _unusable(self, row: SaleCandidate) -> str:
        if row.amount is None:
            return _("It says no amount.")
        if row.on_day is None:
            return _("It says no day.")
        if row.currency != self.desk.currency:
            told = _("It is in {other}: your file counts in {currency}.")
            return told.format(other=row.currency, currency=self.desk.currency)
        return ""

    def _told(self, row: SaleCandidate, contact: int | None) -> tuple[dict[str, Any], Any]:
        """The fields as stored, and the key by which the sale is found."""
        product = self._products.called(row.product)
        deal = self._deals.get((contact, fold(one_line(row.deal)))) if row.deal else None
        extra = {**row.extra, "deal": row.deal} if row.deal and not deal else dict(row.extra)
        key = _key(contact, iso(row.on_day), row.amount, row.product, row.note, as_json(extra))
        told = {
            "contact_id": contact,
            "on_day": iso(row.on_day),
            "amount": row.amount,
            "product_id": product,
            "product": "" if product else row.product,
            "note": row.note,
            "delivered_on": iso(row.delivered_on),
            "extra": as_json(extra),
        }
        known = self.place.find(key, row.id) is not None or self._earlier(row, key) is not None
        own = self._of_deal.get(deal) if deal and not known else None
        if own and own[1] == row.amount and own[0] not in self.place.line_of:
            fixed = ("contact_id", "on_day", "amount", "product_id", "product")
            return {name: value for name, value in told.items() if name not in fixed}, own[2]
        return told, key

    def _known_as(self, row: SaleCandidate, key: tuple[Any, ...]) -> tuple[Any, ...]:
        """The key to settle a sale by: one of an earlier file goes by it too from now on, a stranger's is its own."""
        earlier = self._earlier(row, key) if self.place.find(key, row.id) is None else None
        if earlier is not None:
            self.place.put(earlier, key)
        elif key[0] is None and self.place.is_met(key):
            self._strangers += 1
            return (*key, self._strangers)
        return key

    def _earlier(self, row: SaleCandidate, key: tuple[Any, ...]) -> int | None:
        """The sale of an earlier file with the same number, buyer and day, which reads otherwise now.

        Else one of which only other columns were told. A refund is none. Of several it is the one with the
        same product or amount, best with both.
        """
        contact, day, amount, product, *_rest = key
        alike: dict[int, int] = {}
        for ident in self._numbers_elsewhere.ids(row.reference, row.extra):
            whose, when, much, what, *_rest = self.place.key_of(ident)
            if (whose, when, much > 0) == (contact, day, amount > 0):
                alike[ident] = (what == product) + (much == amount)
        unmet = [ident for ident in alike if ident not in self.place.line_of]
        found = max(unmet, key=alike.__getitem__, default=None)
        sure = found and (alike[found] or len(alike) == 1)
        return found if sure else self._told_otherwise(key)

    def _told_otherwise(self, key: tuple[Any, ...]) -> int | None:
        """A sale of which a file with more or fewer columns told the same."""
        extra = json.loads(key[-1])
        for ident, kept in self._by_facts.get(key[:-1], {}).items():
            if ident in self.place.line_of:
                continue
            if all(kept.get(name, text) == text for name, text in extra.items()):
                return ident
        return None

    @cached_property
    def _by_facts(self) -> dict[tuple[Any, ...], dict[int, dict[str, str]]]:
        """The sales of the file with their further fields, by all else that is known of them."""
        found: dict[tuple[Any, ...], dict[int, dict[str, str]]] = {}
        for ident, key in self._known:
            found.setdefault(key[:-1], {})[ident] = json.loads(key[-1])
        return found

    def _besides(
        self,
        row: SaleCandidate,
        contact: int | None,
        _ident: int,
        _fields: Mapping[str, Any],
        new: bool,
    ) -> list[Change]:
        """The effort that brought the buyer, where no touch tells it yet."""
        name = row.effort or self.desk.effort
        if not name or contact is None or row.on_day is None:
            return []
        day = min(row.on_day, self.desk.today)
        brought = self._efforts.known_by(contact, self._efforts.called(name, day), day)
        return [] if brought or new else [Change("effort", "", name)]


def _why_left_out(row: SaleCandidate, *, counted: bool) -> str:
    if row.part_of:
        return _("It belongs to the order on line {line}.").format(line=row.part_of)
    if counted:
        told = _("It says “{word}”, yet counts as a sale in your file. Delete it there.")
    else:
        told = _("It says “{word}”, so it is no sale.")
    return told.format(word=row.void)


def _lacks(row: SaleCandidate) -> tuple[str, ...]:
    """What has to be told, the amount before the day."""
    return ("amount",) if row.amount is None else ("date",) if row.on_day is None else ()


def _key(
    contact: Any, day: Any, amount: Any, product: str, note: str, extra: str
) -> tuple[Any, ...]:
    return (contact, day, amount, fold(one_line(product)), note.strip(), extra)


def _about(row: SaleCandidate) -> Texts:
    """What tells the owner which sale is meant."""
    return (*_texts(row), *shown(reference=row.reference))


def _texts(row: SaleCandidate) -> Texts:
    return shown(
        contact=row.who.name or row.who.email,
        company=row.who.company,
        date=row.on_day,
        amount=None if row.amount is None else decimal_text(row.amount, row.currency),
        currency=row.currency,
        product=row.product,
        deal=row.deal,
        effort=row.effort,
        note=row.note,
    )
