"""How somebody is reached, as their card says it: e-mails, phones and the address."""

from collections.abc import Iterable, Mapping, Sequence

from smallbiz.intake.vcards.property import Fields, Property, preferred
from smallbiz.words.cells import join_list
from smallbiz.words.emails import is_email
from smallbiz.words.translation import _

_NO_VOICE = frozenset({"FAX", "PAGER", "MODEM", "BBS", "TEXTPHONE"})


def reached_by(by_name: Mapping[str, Sequence[Property]], extra: list[tuple[str, str]]) -> Fields:
    """All addresses and numbers; what is none of them, and faxes, apart."""
    emails, phones = list[str](), list[str]()
    for each in preferred(by_name.get("EMAIL", ())):
        email = each.text.removeprefix("mailto:")
        if is_email(email):
            emails.append(email)
        else:
            extra.append((_("E-mail"), email))
    for each in preferred(by_name.get("TEL", ())):
        number = each.text.removeprefix("tel:")
        if each.kinds & _NO_VOICE and "VOICE" not in each.kinds:
            extra.append((_("Fax") if "FAX" in each.kinds else _("Pager"), number))
        else:
            phones.append(number)
    return {
        "emails": join_list([*filter(None, dict.fromkeys(emails))]),
        "phones": join_list([*filter(None, dict.fromkeys(phones))]),
    }


def address_of(addresses: Iterable[Property], extra: list[tuple[str, str]]) -> Fields:
    """The preferred address; further ones as text."""
    filled = [each for each in preferred(addresses) if any(each.parts())]
    for each in filled[1:]:
        box, more, street, city, region, postcode, country, *_rest = [*each.parts(), *[""] * 7]
        lines = (street, more, box, f"{postcode} {city}".strip(), region, country)
        extra.append((_("Further address"), ", ".join(filter(None, lines))))
    if not filled:
        return {}
    box, more, street, city, region, postcode, country, *_rest = [*filled[0].parts(), *[""] * 7]
    street = ", ".join(filter(None, (street.replace("\n", ", "), more, box)))
    places = {"city": city, "postcode": postcode, "region": region, "country": country}
    return {"street": street, **places}
