"""With whom a deal, a touch or a sale is: found by e-mail, phone or name, else added.

Somebody of another name who has the same e-mail address is somebody new, and told: two tickets that one
person paid for. But a company is whoever writes for it, and a pet form or a slip of the keys no other name.
"""

from collections.abc import Callable, Sequence
from datetime import date

from smallbiz.intake.candidates import Who
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.ledger import Texts
from smallbiz.intake.entry.unclear import Row, Unclear, ask, meant_by, refuse_email, refuse_name
from smallbiz.intake.looks import is_company_name
from smallbiz.people.keys import Keys, company_key, email_keys, name_key
from smallbiz.people.likeness import alikeness
from smallbiz.people.spelling import spelled_name
from smallbiz.words.emails import is_email
from smallbiz.words.names import join_name, split_name
from smallbiz.words.phones import phone_key
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _

Whose = Callable[[Sequence[int]], int | None]
"""Of several contacts, the one who has the row already; None where nobody does."""


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
        ask(desk, row, unclear, about)
        if row.line not in desk.whom and not unclear.new:
            raise
        meant = meant_by(desk, row.line)
        if meant is None and row.line not in desk.whom:
            desk.ledger.doubt(row.line, str(unclear))
    return _known(desk, meant, keys, who) if meant else _add(desk, row.line, who, keys, on)


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
        refuse_name(who.name, named)
    return _known(desk, named[0], keys, who) if named else None


def _one_of(desk: Desk, who: Who, keys: Keys, email: str) -> int:
    """Who of those with the address is meant; Unclear where the row names somebody else."""
    ids = desk.people.having(email)
    if not who.name:
        return desk.people.owner(email) or refuse_email(desk, who.email)
    spelled = spelled_name(keys.name)
    alike = [i for i in ids if alikeness(spelled, spelled_name(desk.people.name_of(i)))]
    if alike or (is_company_name(who.name) or desk.people.company(company_key(who.name))):
        return alike[0] if alike else ids[0]
    told = _("Somebody else has the e-mail address {email}. {name} is added beside them.")
    name = f"{who.name}, {who.email}"
    raise Unclear(told.format(email=who.email, name=who.name), name, ids, new=True)


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
            name = join_name(given, family) if ", " in name else name
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
