"""Rows that may be about several people: who they are, what the owner is asked, whom they named."""

from collections.abc import Callable, Sequence
from typing import NoReturn, Protocol

from smallbiz.intake.candidates import Who
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.ledger import LISTED, Doubtful, Texts
from smallbiz.people.keys import email_keys
from smallbiz.words.translation import _, ngettext

_TOLD_APART = """
SELECT c.id, c.name, b.name, c.city,
  (SELECT address FROM email e WHERE e.contact_id = c.id ORDER BY e.id LIMIT 1),
  (SELECT number FROM phone p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1)
FROM contact c LEFT JOIN contact b ON b.id = c.company_id WHERE c.id IN ({}) ORDER BY c.id
"""


class Row(Protocol):
    """What every row about somebody has."""

    @property
    def line(self) -> int:
        """Where it begins in its file."""

    @property
    def who(self) -> Who:
        """With whom it is."""


class Unclear(Exception):  # noqa: N818
    """Several people could be meant; the text says why in the owner's words."""

    def __init__(self, why: str, name: str, ids: Sequence[int], new: bool = False) -> None:
        super().__init__(why)
        self.name, self.ids = name, tuple(ids)
        self.new = new
        """Whether it is none of them unless the owner says so."""


def ask(desk: Desk, row: Row, unclear: Unclear, about: Callable[[], Texts]) -> None:
    """Note who could be meant, with what tells them apart."""
    if len(desk.ledger.unclear) < LISTED:
        marks = ", ".join("?" * len(unclear.ids))
        people = desk.store.rows(_TOLD_APART.format(marks), unclear.ids)
        told = [(ident, ", ".join(filter(None, texts))) for ident, *texts in people]
        told += [_added(desk, ident) for ident in unclear.ids if ident in desk.added]
        asked = Doubtful(row.line, unclear.name, tuple(told), unclear.new, about())
        desk.ledger.unclear.append(asked)


def _added(desk: Desk, ident: int) -> tuple[int, str]:
    """Somebody who came with an earlier row of the same file."""
    line, name = desk.added[ident]
    return -line, _("{name}, line {n}").format(name=name, n=line)


def meant_by(desk: Desk, line: int) -> int | None:
    """The contact whom the owner named for a line; None for somebody new and where nothing was said."""
    answer = desk.whom.get(line, 0)
    if answer >= 0:
        return answer or None
    return next(
        (ident for ident, (earlier, _name) in desk.added.items() if earlier == -answer), None
    )


def refuse_email(desk: Desk, email: str) -> NoReturn:
    """Unclear: an address alone, which several people have."""
    told = _("Several people have the address {email}. Write the name as in your file.")
    sql = "SELECT DISTINCT contact_id FROM email WHERE key = ? ORDER BY contact_id"
    ids = [ident for (ident,) in desk.store.rows(sql, email_keys([email]))]
    raise Unclear(told.format(email=email), email, ids)


def refuse_name(name: str, ids: Sequence[int]) -> NoReturn:
    """Unclear: a name alone, which several people have."""
    many = ngettext(
        "{count} person is called {name}. Add the e-mail address.",
        "{count} people are called {name}. Add the e-mail address.",
        len(ids),
    )
    raise Unclear(many.format(count=len(ids), name=name), name, ids)
