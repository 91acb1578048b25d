"""With whom a deal, a touch or a sale is: found by e-mail, phone or name, else added.

Somebody of another name who has the same e-mail address is somebody new, and told: two tickets that one
person paid for. But a company is whoever writes for it, and a pet form or a slip of the keys no other name.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NoReturn, Protocol

from smallbiz.intake.candidates import Who
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.ledger import LISTED, Doubtful, Texts
from smallbiz.intake.looks import is_company_name
from smallbiz.people.keys import Keys, company_key, email_keys, name_key
from smallbiz.people.likeness import alikeness
from smallbiz.people.spelling import spelled_name
from smallbiz.words.emails import is_email
from smallbiz.words.names import split_name
from smallbiz.words.phones import phone_key
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _, ngettext

_TOLD_APART = """
SELECT c.id, c.name, b.name, c.city,
  (SELECT address FROM email e WHERE e.contact_id = c.id ORDER BY e.id LIMIT 1),
  (SELECT number FROM phone p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1)
FROM contact c LEFT JOIN contact b ON b.id = c.company_id WHERE c.id IN ({}) ORDER BY c.id
"""


class Unclear(Exception):  # noqa: N818
    """Several people could be meant; the text says why in the owner's words."""

    def __init__(self, why: str, name: str, ids: Sequence[int], new: bool = False) -> None:
        super().__init__(why)
        self.name, self.ids = name, tuple(ids)
        self.new = new
        """Whether it is none of them unless the owner says so."""


Whose = Callable[[Sequence[int]], int | None]
"""Of several contacts, the one who has the row already; None where nobody does."""


class Row(Protocol):
    """What every row about somebody has."""

    @property
    def line(self) -> int:
        """Where it begins in its file."""

    @property
    def who(self) -> Who:
        """With whom it is."""


def contact_of(
    desk: Desk, row: Row, on: date | None, whose: Whose, about: Callable[[], Texts]
) -> int | None:
    """The contact, added when unknown; None when the row names nobody. Unclear when it could be several.

    Of several people who could be meant, it is the one who has the row already. Else the owner's
    answer counts, who is asked with what the row is about.
    """
    who = row.who
    if not who:
        return None
    if who.company and fold(who.name) in ("", fold(who.company)) and not (who.email or who.phone):
        return desk.company(who.company)
    if is_email(who.name) and not who.email:
        who = who._replace(email=who.name)
    keys = _keys(desk, who)
    try:
        found = _found(desk, who, keys)
        return found or _add(desk, row.line, who, keys, on)
    except Unclear as unclear:
        own = None if unclear.new else whose(unclear.ids)
        if own is not None:
            return own
        _ask(desk, row, unclear, about)
        if row.line not in desk.whom and not unclear.new:
            raise
        meant = _meant(desk, row.line)
        if meant is None and row.line not in desk.whom:
            desk.ledger.doubt(row.line, str(unclear))
    return _known(desk, meant, keys, who) if meant else _add(desk, row.line, who, keys, on)


def _meant(desk: Desk, line: int) -> int | None:
    """The contact whom the owner named for a line; None for somebody new and where nothing was said."""
    answer = desk.whom.get(line, 0)
    if answer >= 0:
        return answer or None
    return next(
        (ident for ident, (earlier, _name) in desk.added.items() if earlier == -answer), None
    )


def _found(desk: Desk, who: Who, keys: Keys) -> int | None:
    found = desk.people.find(keys)
    if found.shared:
        return _one_of(desk, who, keys, found.shared)
    if found.id:
        desk.people.remember(found.id, keys)
        return found.id
    named = desk.people.namesakes(keys)
    if len(named) > 1:
        named = _colleagues(desk, named, who.company)
    if len(named) > 1:
        _refuse_name(who.name, named)
    return _known(desk, named[0], keys, who) if named else None


def _one_of(desk: Desk, who: Who, keys: Keys, email: str) -> int:
    """Who of those with the address is meant; Unclear where the row names somebody else."""
    ids = desk.people.having(email)
    if not who.name:
        return desk.people.owner(email) or _refuse_email(desk, who.email)
    spelled = spelled_name(keys.name)
    alike = [i for i in ids if alikeness(spelled, spelled_name(desk.people.name_of(i)))]
    if alike or (is_company_name(who.name) or desk.people.company(company_key(who.name))):
        return alike[0] if alike else ids[0]
    told = _("Somebody else has the e-mail address {email}. {name} was added beside them.")
    name = f"{who.name}, {who.email}"
    raise Unclear(told.format(email=who.email, name=who.name), name, ids, new=True)


def _ask(desk: Desk, row: Row, unclear: Unclear, about: Callable[[], Texts]) -> None:
    """Note who could be meant, with what tells them apart."""
    if len(desk.ledger.unclear) < LISTED:
        marks = ", ".join("?" * len(unclear.ids))
        people = desk.store.rows(_TOLD_APART.format(marks), unclear.ids)
        told = [(ident, ", ".join(filter(None, texts))) for ident, *texts in people]
        told += [_added(desk, ident) for ident in unclear.ids if ident in desk.added]
        asked = Doubtful(row.line, unclear.name, tuple(told), unclear.new, about())
        desk.ledger.unclear.append(asked)


def _added(desk: Desk, ident: int) -> tuple[int, str]:
    """Somebody who came with an earlier row of the same file."""
    line, name = desk.added[ident]
    return -line, _("{name}, line {n}").format(name=name, n=line)


def _keys(desk: Desk, who: Who) -> Keys:
    phone = phone_key(who.phone, desk.country) if who.phone else None
    emails = email_keys([who.email]) if who.email else ()
    return Keys(name_key(who.name), emails, (phone,) if phone else ())


def _colleagues(desk: Desk, ids: tuple[int, ...], company: str) -> tuple[int, ...]:
    """Those of them who work there."""
    works_at = desk.people.company(company_key(company)) if company else None
    if works_at is None:
        return ids
    own = desk.store.rows("SELECT id FROM contact WHERE company_id = ?", (works_at,))
    there = {ident for (ident,) in own}
    return tuple(ident for ident in ids if ident in there) or ids


def _known(desk: Desk, ident: int, keys: Keys, who: Who) -> int:
    """Somebody found by name, whose address or number the row may tell."""
    if who.email and ident in desk.people.having(keys.emails[0]):
        who = who._replace(email="")
    desk.people.remember(ident, keys)
    _ways(desk, ident, keys, who)
    return ident


def _add(desk: Desk, line: int, who: Who, keys: Keys, on: date | None) -> int:
    name = one_line(who.name or who.email or who.phone)
    company = not (who.given_name or who.family_name or who.company) and is_company_name(name)
    if company:
        ident = desk.company(name)
    else:
        given, family = who.given_name, who.family_name
        if not given and not family and who.name:
            given, family = split_name(name)
        ident = desk.draft.add(
            "contact",
            name=name,
            given_name=given,
            family_name=family,
            company_id=desk.company(who.company) if who.company else None,
            created_on=min(on or desk.today, desk.today).isoformat(),
        )
        desk.ledger.made["contact"] += 1
    desk.added.setdefault(ident, (line, name))
    desk.people.remember(ident, keys)
    _ways(desk, ident, keys, who)
    return ident


def _ways(desk: Desk, ident: int, keys: Keys, who: Who) -> None:
    if who.email:
        desk.draft.add("email", contact_id=ident, address=who.email, key=keys.emails[0])
    if who.phone:
        phone = "".join(keys.phones)
        desk.draft.add("phone", contact_id=ident, number=who.phone, key=phone)


def _refuse_email(desk: Desk, email: str) -> NoReturn:
    told = _("Several people have the address {email}. Write the name as in your file.")
    sql = "SELECT DISTINCT contact_id FROM email WHERE key = ? ORDER BY contact_id"
    ids = [ident for (ident,) in desk.store.rows(sql, email_keys([email]))]
    raise Unclear(told.format(email=email), email, ids)


def _refuse_name(name: str, ids: Sequence[int]) -> NoReturn:
    many = ngettext(
        "{count} person is called {name}. Add the e-mail address.",
        "{count} people are called {name}. Add the e-mail address.",
        len(ids),
    )
    raise Unclear(many.format(count=len(ids), name=name), name, ids)
