"""How far somebody has come: from stranger to regular, or beside the way."""

from enum import StrEnum

from smallbiz.words.translation import pgettext


class Lifecycle(StrEnum):
    """The stages of a contact, as `Standing.stage` and `Contact.declared_stage` hold them."""

    STRANGER = "stranger"
    LEAD = "lead"
    QUALIFIED = "qualified"
    CUSTOMER = "customer"
    REGULAR = "regular"
    ASLEEP = "asleep"
    NOT_A_FIT = "not_a_fit"

    @property
    def order(self) -> int:
        """Its place in lists sorted by stage: those on the way first, from lead to regular."""
        return _ORDER.index(self) + 1

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return _ICONS[self]

    @property
    def word(self) -> str:
        """The stage as shown."""
        return {
            "stranger": pgettext("stage of a contact", "Stranger"),
            "lead": pgettext("stage of a contact", "Lead"),
            "qualified": pgettext("stage of a contact", "Qualified"),
            "customer": pgettext("stage of a contact", "Customer"),
            "regular": pgettext("stage of a contact", "Regular"),
            "asleep": pgettext("stage of a contact", "Asleep"),
            "not_a_fit": pgettext("stage of a contact", "Not a fit"),
        }[self]


_ORDER = (
    Lifecycle.LEAD,
    Lifecycle.QUALIFIED,
    Lifecycle.CUSTOMER,
    Lifecycle.REGULAR,
    Lifecycle.STRANGER,
    Lifecycle.ASLEEP,
    Lifecycle.NOT_A_FIT,
)
_ICONS = {
    Lifecycle.STRANGER: "circle",
    Lifecycle.LEAD: "circle-dashed",
    Lifecycle.QUALIFIED: "circle-check",
    Lifecycle.CUSTOMER: "check",
    Lifecycle.REGULAR: "repeat",
    Lifecycle.ASLEEP: "moon",
    Lifecycle.NOT_A_FIT: "ban",
}
