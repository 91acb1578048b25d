"""What the fields of a contact are called, on every page and in every file."""

from smallbiz.words.translation import _


def contact_fields() -> dict[str, str]:
    """The name of each field in the owner's language."""
    return {
        "name": _("Name"),
        "given_name": _("Given name"),
        "family_name": _("Family name"),
        "company": _("Company"),
        "job_title": _("Job title"),
        "email": _("E-mail"),
        "phone": _("Phone"),
        "street": _("Street"),
        "postcode": _("Postcode"),
        "city": _("City"),
        "region": _("Region"),
        "country": _("Country"),
        "website": _("Website"),
        "birthday": _("Birthday"),
        "notes": _("Notes"),
        "tags": _("Tags"),
        "found_us_by": _("How they heard of us"),
        "consent": _("May be e-mailed"),
    }
