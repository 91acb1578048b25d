"""Rows of people and companies into the file."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial

from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.entry.answers import Answers
from smallbiz.intake.entry.cards import BESIDES, Card, read_cards
from smallbiz.intake.entry.contact_rows import keys_of, said_by, texts_of, understood
from smallbiz.intake.entry.desk import Desk
from smallbiz.intake.entry.efforts import Efforts
from smallbiz.intake.entry.ledger import Change, Fate, Shared
from smallbiz.intake.entry.merging import Additions, OnMatch, additions, changes
from smallbiz.intake.entry.newcomers import Newcomers, Pairs
from smallbiz.journey.handover import NOT_A_FIT
from smallbiz.people.duplicates import Found
from smallbiz.people.keys import Keys
from smallbiz.people.numbered import Places
from smallbiz.words.text import fold
from smallbiz.words.translation import _

Known = tuple[int, ContactCandidate, Keys]
Later = tuple[Known, OnMatch]
NAMES = (
    "name", "name_family_first", "name_or_family_name", "name_or_given_name", "family_name",
    "given_name", "company", "email", "emails", "phone", "phones",
)  # fmt: skip
"""Meanings of columns that can name somebody, the first choice first."""


class ContactEntry:
    """Takes in contacts block by block."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._efforts = Efforts(desk)
        self._newcomers = Newcomers(desk)
        self._line_of = Places()
        """Contact → the line that brought or met it first."""
        self._said: dict[int, int] = {}
        """What a row without any address or number says, hashed → the one it is about."""
        self._answers = Answers(desk.decisions.answers)
        self._later: list[Later] = []
        """What rows add to somebody who came in with this import."""

    def expect(self, rows: Iterable[ContactCandidate]) -> None:
        """Rows that bring their own numbers; companies among them keep theirs."""
        numbers = []
        for row in rows:
            if row.id:
                numbers.append(row.id)
                if row.kind == "company":
                    self._desk.company_numbers.setdefault(fold(row.name), row.id)
        self._desk.draft.reserve("contact", numbers)

    def enter(self, rows: Sequence[ContactCandidate]) -> None:
        """One block: who is new comes in, who is known gets what the row adds."""
        known = []
        rows = [understood(row) for row in rows]
        every = keys_of(rows, self._desk.country)
        self._look_up(rows, every)
        for row, keys in zip(rows, every, strict=True):
            if row.problems:
                self._desk.ledger.cells(row.problems)
            if not row.name:
                self._desk.ledger.reject(row.line, _("Nothing in this row names anybody."), *NAMES)
                continue
            found = self._find(row, keys)
            if found.id is None:
                self._create(row, keys, found.shared)
            elif found.id in self._line_of:
                self._again((found.id, row, keys))
            elif found.id in self._desk.added_companies:
                self._desk.added_companies.discard(found.id)
                self._later.append(((found.id, row, keys), "overwrite"))
                self._came(found.id, row, keys)
            else:
                self._meet_in(found.id, row, keys)
                self._desk.people.remember(found.id, keys)
                known.append((found.id, row, keys))
        self._meet(known)
        self._newcomers.draft()
        self._desk.finish_block(changes=bool(self._later))
        self._add_later()

    def _look_up(self, rows: Sequence[ContactCandidate], every: Sequence[Keys]) -> None:
        numbers = (*self._answers.named(rows), *(row.id for row in rows))
        companies = {row.company for row in rows} | {
            row.name for row in rows if row.kind == "company"
        }
        self._desk.look_up(every, numbers, companies - {""})

    def _find(self, row: ContactCandidate, keys: Keys) -> Found:
        """Who it is; of people without any address, an earlier row is the same if it says the same."""
        answered = self._answers.whose(row.line, self._desk.people)
        if answered is not None:
            return Found(answered)
        if keys.bare and not row.id:
            same = self._said.get(said_by(row))
            if same is not None:
                return Found(same)
        return self._desk.people.find(keys, row.id, self._line_of)

    def _create(self, row: ContactCandidate, keys: Keys, shared: str) -> None:
        elsewhere = row.company and fold(row.company) not in ("", keys.company)
        works_at = self._desk.company(row.company) if elsewhere else None
        ident = self._newcomers.add(row, keys, works_at)
        answered = self._answers.has(row.line)
        if answered:
            self._keep_apart(ident, row.line)
        if shared and not answered:
            told = _("Somebody else has the e-mail address {email}. {name} is added beside them.")
            self._desk.ledger.doubt(row.line, told.format(email=shared, name=row.name))
            self._desk.ledger.shared.append(Shared(row.line, ident, row.name, shared))
        self._came(ident, row, keys)

    def _keep_apart(self, ident: int, line: int) -> None:
        """Remember that the owner told two people apart."""
        for other in self._answers.apart(line):
            one, two = sorted((ident, other))
            self._desk.draft.add("kept_apart", one_id=one, other_id=two)

    def _came(self, ident: int, row: ContactCandidate, keys: Keys) -> None:
        """Somebody who was not in the file before."""
        self._meet_in(ident, row, keys)
        self._desk.people.remember(ident, keys)
        if self._desk.effort:
            self._brought(ident, row.created_on)
        if self._desk.newcomer is not None:
            self._desk.newcomer(row, ident, keys)
        if row.stage == NOT_A_FIT:
            self._let_go(ident)
        self._desk.ledger.note(row.line, "created", row.name, lambda: texts_of(row))

    def _let_go(self, ident: int) -> None:
        """Whoever the file calls not a fit stays so until they show interest again."""
        told = _("{file} says so").format(file=self._desk.file)
        day = self._desk.today.isoformat()
        self._desk.draft.add("handover", contact_id=ident, on_day=day, verdict=NOT_A_FIT, note=told)

    def _meet_in(self, ident: int, row: ContactCandidate, keys: Keys) -> None:
        """The first row about somebody."""
        self._line_of[ident] = row.line
        self._answers.remember(row.line, ident)
        if keys.bare:
            self._said.setdefault(said_by(row), ident)

    def _again(self, known: Known) -> None:
        """Somebody whom an earlier row of this file was about: only what was missing is added."""
        ident, row, keys = known
        self._desk.people.remember(ident, keys)
        self._answers.remember(row.line, ident)
        self._later.append((known, "fill"))
        told = _("The same as line {line}.")
        self._desk.ledger.skip(row.line, told.format(line=self._line_of.get(ident)))

    def _meet(self, known: list[Known]) -> None:
        """People who are in the file already."""
        cards = self._cards(known)
        come = self._brought_before(known)
        for ident, row, keys in known:
            card = cards[ident]
            new = self._additions(card, row, keys, self._desk.on_match)
            self._add(ident, card, new)
            told = changes(card, new)
            if self._desk.effort and self._desk.on_match != "skip" and ident not in come:
                self._brought(ident, row.created_on)
                told = (*told, Change("effort", "", self._desk.effort))
            fate: Fate = "updated" if told else "unchanged"
            show = partial(texts_of, row)
            self._desk.ledger.note(row.line, fate, card.fields["name"], show, told)

    def _cards(self, known: Sequence[Known]) -> dict[int, Card]:
        """Them as they are in the file, as far as these rows speak of it."""
        told = [name for name in BESIDES if any(getattr(row, name) for _ident, row, _keys in known)]
        ids = [ident for ident, _row, _keys in known]
        return read_cards(self._desk.store.connection, ids, told)

    def _add_later(self) -> None:
        """What second rows add, now that the first ones are in the file: in turns, one row a person."""
        waiting, self._later = self._later if self._desk.writing else [], []
        while waiting:
            turn: dict[int, Later] = {}
            rest = [each for each in waiting if turn.setdefault(each[0][0], each) is not each]
            cards = self._cards([known for known, _how in turn.values()])
            for (ident, row, keys), how in turn.values():
                card = cards[ident]
                self._add(ident, card, self._additions(card, row, keys, how))
            self._desk.finish_block()
            waiting = rest

    def _additions(self, card: Card, row: ContactCandidate, keys: Keys, how: OnMatch) -> Additions:
        """What a row adds; where the owner said who it is, each field as chosen."""
        take = self._answers.take(row.line)
        if take is not None and how == "skip":
            how = "fill"
        return additions(card, row, keys, how, self._desk.today, take or {})

    def _add(self, ident: int, card: Card, new: Additions) -> None:
        fields = dict(new.fields)
        if "consent" in fields:
            fields["consent_source"] = self._desk.file
        if new.company:
            fields["company_id"] = self._desk.company(new.company)
        self._desk.draft.change("contact", ident, fields)
        self._ways(ident, new.emails, new.phones)
        self._tags(ident, new.tags)

    def _ways(self, ident: int, emails: Pairs, phones: Pairs) -> None:
        for address, key in emails:
            self._desk.draft.add("email", contact_id=ident, address=address, key=key)
        for number, key in phones:
            self._desk.draft.add("phone", contact_id=ident, number=number, key=key)

    def _tags(self, ident: int, tags: Iterable[str]) -> None:
        for tag in tags:
            self._desk.draft.add("contact_tag", contact_id=ident, name=tag)

    def _brought(self, ident: int, told: date | None) -> None:
        effort = self._efforts.called(self._desk.effort, told or self._desk.today)
        self._efforts.touch(ident, effort, self._efforts.day_of(effort, told))

    def _brought_before(self, known: list[Known]) -> set[int]:
        """Who of them is known to have come by the effort of this import."""
        if not self._desk.effort or not known:
            return set()
        effort = self._efforts.called(self._desk.effort, self._desk.today)
        return self._efforts.brought(effort, [ident for ident, _row, _keys in known])
