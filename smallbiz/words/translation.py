"""The language of everything the owner reads: gettext catalogues, English as the source."""

import gettext

_catalogue: gettext.NullTranslations = gettext.NullTranslations()


def _(message: str) -> str:
    """The message in the owner's language."""
    return _catalogue.gettext(message)


def ngettext(one: str, many: str, n: int) -> str:
    """The message for n things in the owner's language, without n filled in."""
    return _catalogue.ngettext(one, many, n)
