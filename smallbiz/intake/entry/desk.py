"""What is needed to enter rows of any kind: the file, who is in it, what was decided, what came of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from sqlite3 import Connection
from typing import Literal

from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.decisions import Decisions
from smallbiz.intake.entry.draft import Draft
from smallbiz.intake.entry.ledger import Ledger
from smallbiz.intake.entry.merging import OnMatch
from smallbiz.people.duplicates import People
from smallbiz.people.keys import Keys, company_key, name_key
from smallbiz.people.known import Lookup, everybody, nobody, only_companies
from smallbiz.store.store import Store
from smallbiz.words.text import one_line
from smallbiz.words.translation import _

Known = Literal["everybody", "asked for", "companies"]
"""People whom an import can find in the file: all, by name too; those whom `look_up` asked for, by
address or number; or nobody but the companies."""


_READ: Mapping[Known, Callable[[Connection], People]] = {
    "everybody": everybody,
    "asked for": nobody,
    "companies": only_companies,
}


@dataclass
class Desk:
    """One import under way; `writing` is False in a preview."""

    store: Store
    file: str
    """The imported file's name: where consent came from."""
    on_match: OnMatch
    effort: str
    known: Known
    """Of the people in the file, those who are to be found."""
    writing: bool
    whom: Mapping[int, int] = field(default_factory=dict)
    """Line whose contact is not clear → the one who is meant; 0 for somebody new, minus an earlier line."""
    decisions: Decisions = field(default_factory=Decisions)
    newcomer: Callable[[ContactCandidate, int, Keys], object] | None = None
    """Told of everybody new, with the id and the keys, where somebody asks."""
    draft: Draft = field(init=False)
    people: People = field(init=False)
    ledger: Ledger = field(default_factory=Ledger)

    def __post_init__(self) -> None:
        self.draft = Draft(self.store.connection)
        self.people = _READ[self.known](self.store.connection)
        self._lookup = Lookup(self.people, self.store.connection)
        row = self.store.one("SELECT country, currency FROM business") or ("", "EUR")
        self.country: str = row[0]
        self.currency: str = row[1]
        self.company_numbers: dict[str, int] = {}
        """Folded name → the number that a company has in the file it was exported from."""
        self.added: dict[int, tuple[int, str]] = {}
        """Who came with a row of a deal, touch or sale → its line and how it calls them."""
        self.added_companies: set[int] = set()
        """Companies that came in only because somebody works there; a row of their own may follow."""

    @property
    def today(self) -> date:
        """The day of the import."""
        return self.store.today()

    def look_up(
        self, keys: Sequence[Keys], numbers: Iterable[int | None], companies: Iterable[str]
    ) -> None:
        """Hear of those in the file whom the next rows can mean, by what the rows say."""
        if self.known == "asked for":
            self._lookup.ask(keys, numbers, companies)

    def count_in(self, currency: str) -> None:
        """Take over the currency of the first money that comes in."""
        if currency != self.currency:
            self.currency = currency
            self.draft.change("business", 1, {"currency": currency})
            told = _("Your file counts in {currency} from now on, as {file} does.")
            self.ledger.notes.append(told.format(currency=currency, file=self.file))

    def finish_block(self, *, changes: bool = True) -> None:
        """Write what came in, or let it go; `changes` to rows of the file wait unless they are wanted."""
        if self.writing:
            self.draft.write(changes=changes)
        else:
            self.draft.let_go()

    def company(self, name: str) -> int:
        """The company of a name, case and accents aside; added when there is none."""
        name = one_line(name)
        key = company_key(name)
        ident = self.people.company(key)
        if ident is None:
            wanted = self.company_numbers.get(key)
            ident = self.draft.add(
                "contact", wanted, kind="company", name=name, created_on=self.today.isoformat()
            )
            self.people.remember(ident, Keys(name_key(name), (), (), company=key))
            self.added_companies.add(ident)
            self.ledger.made["company"] += 1
        return ident
