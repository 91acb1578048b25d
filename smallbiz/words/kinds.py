"""What the kinds of rows are called that go in and out."""

from smallbiz.words.translation import _, pgettext


def kind_word(kind: str) -> str:
    """A kind of rows in the owner's words."""
    return {
        "contacts": _("Contacts"),
        "deals": _("Deals"),
        "activities": _("Activities"),
        "touches": _("Touches"),
        "sales": pgettext("what was sold", "Sales"),
    }[kind]
