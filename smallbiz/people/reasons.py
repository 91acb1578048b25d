"""Why two people may be one, in words."""

from smallbiz.people.likely import By, Level, Likeness
from smallbiz.words.translation import _


def because(likeness: Likeness) -> str:
    """What speaks for it, as a sentence: "Same phone number, nearly the same name."."""
    return in_one_line(likeness.by) + "."


def in_one_line(by: tuple[By, ...]) -> str:
    """The reasons, the strongest first, for a list."""
    told = ", ".join(map(_reason, by))
    return told[:1].upper() + told[1:]


def level_words(level: Level) -> str:
    """How likely it is."""
    return {
        "very likely": _("very likely"),
        "likely": _("likely"),
        "possible": _("possible"),
    }[level]


def _reason(by: By) -> str:
    return {
        "email": _("same e-mail"),
        "phone": _("same phone number"),
        "same": _("same name"),
        "spelling": _("same name, spelled otherwise"),
        "nickname": _("short form of the name"),
        "typo": _("nearly the same name"),
        "part": _("one name has one more word"),
        "initial": _("same name with an initial"),
        "other_name": _("another name"),
        "company": _("same company"),
        "postcode": _("same postcode"),
        "birthday": _("same birthday"),
        "near_email": _("nearly the same e-mail"),
        "city": _("same town"),
    }[by]
