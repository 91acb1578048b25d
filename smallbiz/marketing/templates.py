"""Typical activities with their steps, so that planning one takes a name and a day."""

from dataclasses import dataclass
from datetime import date, timedelta

from smallbiz.words.translation import _


@dataclass(frozen=True)
class Template:
    """A typical activity; each step has its day, counted from the first day (-7: a week before)."""

    key: str
    name: str
    icon: str
    days: int
    steps: tuple[tuple[str, int], ...]
    repeats: str | None = None

    def last_day(self, starts_on: date) -> date:
        """The last day of an activity that begins on a day."""
        return starts_on + timedelta(days=self.days - 1)

    def due(self, what: str, starts_on: date) -> date | None:
        """The day of one of its steps, None for words that are none of them."""
        days = dict(self.steps).get(what)
        return None if days is None else starts_on + timedelta(days=days)


def templates() -> list[Template]:
    """All of them in the owner's language; the icon is also that of their channel."""
    return [
        Template("event", _("Event"), "tent", 1, (
            (_("Choose place and time"), -35), (_("Invite by letter"), -21),
            (_("Put up posters"), -14), (_("Ask two people to help"), -7),
            (_("Bring a sign-up sheet"), 0), (_("Write to all who came"), 2))),
        Template("market", _("Market stand"), "tent", 1, (
            (_("Reserve the stand"), -21), (_("Choose what to show"), -7),
            (_("Print price lists"), -5), (_("Bring a sign-up sheet"), 0),
            (_("Note who came"), 1)), "weekly"),
        Template("leaflet", _("Leaflet or poster"), "newspaper", 28, (
            (_("Write the text, choose a photo"), -14), (_("Let somebody else read it"), -12),
            (_("Order the print"), -10), (_("Hand out"), 0), (_("Hand out the rest"), 14),
            (_("Ask buyers if they saw it"), 27))),
        Template("letter", _("E-mail letter"), "mail", 10, (
            (_("Choose one subject"), -5), (_("Write the letter"), -3), (_("Send it"), 0),
            (_("Note who answered"), 7)), "monthly"),
        Template("post", _("Post or reel"), "camera", 4, (
            (_("Take photos"), -2), (_("Write and post"), 0), (_("Answer comments"), 3))),
        Template("friend", _("Bring a friend"), "gift", 84, (
            (_("Decide what both get"), -14), (_("Print cards"), -7),
            (_("Tell every customer"), 0), (_("Thank those who brought somebody"), 28))),
        Template("wake", _("Wake-up letter"), "mail", 14, (
            (_("List who fell asleep"), -7), (_("Write an offer worth coming for"), -4),
            (_("Send it"), 0), (_("Call those who answered"), 5))),
    ]  # fmt: skip
