"""With whom a deal, a touch or a sale is: found by e-mail, phone or name, else added."""

from datetime import date

from smallbiz.intake.candidates import Who
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.looks import is_company_name
from smallbiz.people.duplicates import Keys, company_key, email_keys, name_key
from smallbiz.words.emails import is_email
from smallbiz.words.names import split_name
from smallbiz.words.phones import phone_key
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _, ngettext


class Unclear(Exception):  # noqa: N818
    """Several people could be meant; the text says why in the owner's words."""


def contact_of(desk: Desk, who: Who, on: date | None) -> int | None:
    """The contact, added when unknown; None when the row names nobody. Unclear when it could be several."""
    if not who:
        return None
    if who.company and fold(who.name) in ("", fold(who.company)) and not (who.email or who.phone):
        return desk.company(who.company)
    if is_email(who.name) and not who.email:
        who = who._replace(email=who.name)
    keys = _keys(desk, who)
    found = desk.people.find(keys)
    if found.shared:
        return desk.people.owner(found.shared) or _refuse(who.email, "")
    if found.id:
        desk.people.remember(found.id, keys)
        return found.id
    named = desk.people.namesakes(keys)
    if len(named) > 1:
        named = _colleagues(desk, named, who.company)
    if len(named) > 1:
        _refuse("", who.name, len(named))
    return _known(desk, named[0], keys, who) if named else _add(desk, who, keys, on)


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
    desk.people.remember(ident, keys)
    _ways(desk, ident, keys, who)
    return ident


def _add(desk: Desk, who: Who, keys: Keys, on: date | None) -> int:
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
    desk.people.remember(ident, keys)
    _ways(desk, ident, keys, who)
    return ident


def _ways(desk: Desk, ident: int, keys: Keys, who: Who) -> None:
    if who.email:
        desk.draft.add("email", contact_id=ident, address=who.email, key=keys.emails[0])
    if who.phone:
        phone = "".join(keys.phones)
        desk.draft.add("phone", contact_id=ident, number=who.phone, key=phone)


def _refuse(email: str, name: str, count: int = 2) -> int:
    if email:
        told = _("Several people have the address {email}. Write the name as in your file.")
        raise Unclear(told.format(email=email))
    many = ngettext(
        "{count} person is called {name}. Add the e-mail address.",
        "{count} people are called {name}. Add the e-mail address.",
        count,
    )
    raise Unclear(many.format(count=count, name=name))
