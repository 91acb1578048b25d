"""Rows of lists of sales into candidates."""

from collections.abc import Iterable, Iterator, Sequence

from smallbiz.intake.candidates import SaleCandidate, Who
from smallbiz.intake.dealings import days_of, efforts_of, who_rows
from smallbiz.intake.money import amounts, amounts_in, currencies, prices
from smallbiz.intake.rows import Rows
from smallbiz.intake.values import emails_of
from smallbiz.intake.vocabulary import answer_key, answers, words
from smallbiz.words.text import fold
from smallbiz.words.translation import _

Amounts = Sequence[int | None]


def sale_candidates(rows: Rows) -> Iterator[SaleCandidate]:
    """One sale for each row of a block, in order; lines of one order are put together later."""
    told = next((m for m in ("amount", "line_amount") if rows.columns.of(m)), "unit_price")
    currency = currencies(rows, told)
    refunds = amounts(rows, "refunded", currency)
    gross = prices(rows, currency) if told == "unit_price" else amounts(rows, told, currency)
    gross = _with_extras(rows, gross, currency)
    if rows.columns.of("adjusted"):
        gross = _adjusted(gross, amounts(rows, "adjusted", currency))
    fields: tuple[Iterable[object], ...] = (
        rows.lines,
        rows.ids(),
        rows.text("reference"),
        _whom(rows, gross),
        days_of(rows),
        _without_refunds(gross, refunds),
        currency,
        rows.text("product"),
        rows.text("deal"),
        efforts_of(rows),
        rows.days("delivered_on"),
        rows.text("note"),
        _void(rows, gross, refunds),
    )
    alone = [0] * len(rows.lines)
    extras, problems = rows.extras(), rows.problems()
    return map(SaleCandidate._make, zip(*fields, extras, problems, alone, strict=True))


def _whom(rows: Rows, gross: Amounts) -> list[Who]:
    """With whom each row is; money that went back is with whom it went to."""
    everybody = list(who_rows(rows))
    if not rows.columns.of("paid_to"):
        return everybody
    none: tuple[str, ...] = ()
    to = rows.read("paid_to", emails_of, none)
    return [
        who._replace(email=emails[0]) if emails and amount is not None and amount < 0 else who
        for who, emails, amount in zip(everybody, to, gross, strict=True)
    ]


def _with_extras(rows: Rows, gross: Amounts, currency: Sequence[str]) -> list[int | None]:
    """What each row came to with what was charged besides, postage, and without what was taken off."""
    found = [*gross]
    for meaning, sign in (("line_more", 1), ("line_less", -1)):
        for column in rows.columns.of(meaning):
            for row, more in enumerate(amounts_in(rows, column, currency)):
                paid = found[row]
                if paid is not None and more:
                    found[row] = paid + sign * abs(more)
    return found


def _adjusted(gross: Amounts, adjusted: Amounts) -> list[int | None]:
    """What each row came to where a shop changed it afterwards, else what it came to at first."""
    return [
        before if after is None else after for before, after in zip(gross, adjusted, strict=True)
    ]


def _without_refunds(gross: Amounts, refunds: Amounts) -> list[int | None]:
    """What each row came to once the money given back is taken off, whatever sign it is told with."""
    return [
        paid - abs(back) if paid is not None and back else paid
        for paid, back in zip(gross, refunds, strict=True)
    ]


def _void(rows: Rows, gross: Amounts, refunds: Amounts) -> list[str]:
    """What says of each row that it is no sale: its status, when it was cancelled, all money given back."""
    told = (_called_off(rows, gross), _given_back(rows, gross, refunds), _spent(rows, gross))
    return [status or back or spent for status, back, spent in zip(*told, strict=True)]


def _called_off(rows: Rows, gross: Amounts) -> Sequence[str]:
    """The day it was cancelled, a status, or the name of a column that asks whether it was."""
    found = rows.text("cancelled_on")
    for column in rows.columns.of("sale_status"):
        asks = answer_key(column.name) in answers("sale_status")
        said = words("yes") if asks else frozenset()
        told = zip(found, rows.cells(column), gross, strict=True)
        found = [
            before or (word if _is_void(word, paid) else column.name if fold(word) in said else "")
            for before, word, paid in told
        ]
    return found


def _given_back(rows: Rows, gross: Amounts, refunds: Amounts) -> Sequence[str]:
    """The name of the column that says so, where all that was paid was given back."""
    name = next((column.name for column in rows.columns.of("refunded")), "")
    return [
        name if refund and abs(refund) == paid else ""
        for paid, refund in zip(gross, refunds, strict=True)
    ]


def _is_void(word: str, paid: int | None) -> bool:
    """Whether a status says that it is no sale; a reversal below zero takes back another row's."""
    key = answer_key(word)
    takes_back = paid is not None and paid < 0 and key in words("given_back")
    return key in answers("sale_status") and not takes_back


def _spent(rows: Rows, gross: Amounts) -> Sequence[str]:
    """What the statement of an account calls money that went out and gave none back."""
    if not (rows.columns.of("paid_to") or rows.columns.of("statement")):
        return rows.blank
    told = zip(gross, rows.text("back_of"), rows.text("sale_status"), strict=True)
    return [
        "" if paid is None or paid >= 0 or of or _gives_back(sort) else sort or _("Paid out")
        for paid, of, sort in told
    ]


def _gives_back(sort: str) -> bool:
    """Whether a payment is called a refund: "Remboursement de paiement"."""
    return any(part in fold(sort) for part in words("given_back"))
