"""Somebody new, with the answer to "How did you hear of us?", in one step."""

from dataclasses import dataclass

from smallbiz.journey.touches import Touches
from smallbiz.people.contacts import Contacts, Reach
from smallbiz.store.store import Store
from smallbiz.words.text import one_line
from smallbiz.words.translation import _


@dataclass(frozen=True)
class Answer:
    """How somebody heard of us, in their own words and as the effort we know."""

    words: str = ""
    activity_id: int | None = None
    channel_id: int | None = None

    def __bool__(self) -> bool:
        return bool(self.words.strip() or self.activity_id or self.channel_id)


class Newcomers:
    """Adds people and companies that come to us."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._contacts = Contacts(store)
        self._touches = Touches(store)

    def add(
        self,
        name: str,
        *,
        kind: str = "person",
        company: str = "",
        reach: Reach | None = None,
        answer: Answer | None = None,
    ) -> int:
        """Add a contact and note as a touch how they heard of us; without an answer no touch."""
        with self._store.work(_("Add {name}").format(name=one_line(name))):
            who = self._contacts.add(name, kind=kind, company=company, reach=reach)
            if answer:
                self._touches.heard_of_us(
                    who,
                    answer.words,
                    activity_id=answer.activity_id,
                    channel_id=answer.channel_id,
                )
            return who
