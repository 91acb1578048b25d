"""Rows of encounters into the file."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from smallbiz.intake.candidates import TouchCandidate
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.efforts import Effort, Efforts
from smallbiz.intake.entry.ledger import Texts
from smallbiz.intake.entry.matched import MatchedEntry, Place, as_json, iso, shown
from smallbiz.intake.entry.unclear import Unclear
from smallbiz.intake.entry.whom import contact_of
from smallbiz.intake.vocabulary import answer_key, answers
from smallbiz.journey.kinds import HEARD, KINDS, MARKETING, SALES
from smallbiz.words.text import one_line
from smallbiz.words.translation import _

NOWHERE = Effort(None, None)


class TouchEntry(MatchedEntry[TouchCandidate]):
    """Takes in touches, told apart by contact, day, kind, effort and note."""

    table = "touch"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._efforts = Efforts(desk)
        self.place = Place(
            (row[0], (*row[1:4], row[4:6], row[6].strip()))
            for row in desk.store.connection.execute(
                "SELECT id, contact_id, on_day, kind, activity_id, channel_id, note FROM touch"
            )
        )

    def take(self, row: TouchCandidate) -> None:
        """One touch; it needs a day, its own or its effort's, and somebody whom it was with."""
        if row.void:
            reason = _("It says “{word}”, so it never took place.").format(word=row.void)
            self.desk.ledger.skip(row.line, reason)
            return
        if row.on_day is None:
            row = row._replace(on_day=self._efforts.last_day(row.effort or self.desk.effort))
        if row.on_day is None:
            self.desk.ledger.reject(row.line, _("It says no day."), "date")
            return
        try:
            whose, about = partial(self._whose, row), partial(_texts, row)
            contact = contact_of(self.desk, row, row.on_day, whose, about)
        except Unclear as unclear:
            self.desk.ledger.reject(row.line, str(unclear), "contact_email")
            return
        if contact is None:
            self.desk.ledger.reject(
                row.line, _("Nothing in this row names anybody."), "contact", "contact_email"
            )
            return
        told = self._told(row, contact)
        self.settle(row, _key(told), told, row.who.name or row.who.email, partial(_texts, row))

    def _whose(self, row: TouchCandidate, ids: Sequence[int]) -> int | None:
        """Who of several people has the touch already, by its number or else by all that it says."""
        if row.id or not self._efforts.knows(row.effort or self.desk.effort):
            return self.own(row, ids)
        return next((one for one in ids if self.place.is_free(_key(self._told(row, one)))), None)

    def _told(self, row: TouchCandidate, contact: int) -> dict[str, Any]:
        day = row.on_day or self.desk.today
        name = row.effort or self.desk.effort
        effort = self._efforts.called(name, day) if name else NOWHERE
        kind = kind_of(row.kind, bool(name))
        known = KINDS.get(kind)
        marketing = known.hat == MARKETING if known else bool(name)
        return {
            "contact_id": contact,
            "on_day": iso(day),
            "hat": MARKETING if marketing else SALES,
            "kind": kind,
            "direction": row.direction or None,
            "interest": int(known.interest if known else marketing and row.direction == "in"),
            "note": row.note,
            "extra": as_json(row.extra),
            **effort._asdict(),
        }


def _key(told: Mapping[str, Any]) -> tuple[Any, ...]:
    effort = (told["activity_id"], told["channel_id"])
    return (told["contact_id"], told["on_day"], told["kind"], effort, told["note"])


def kind_of(words: str, by_effort: bool) -> str:
    """The key of a kind of touch, or the words as they are; without any, what an effort or a note is."""
    words = one_line(words)
    return answers("touch").get(answer_key(words), words) or (HEARD if by_effort else "note")


def _texts(row: TouchCandidate) -> Texts:
    return shown(
        contact=row.who.name or row.who.email,
        date=row.on_day,
        kind=row.kind,
        effort=row.effort,
        direction=row.direction,
        note=row.note,
    )
