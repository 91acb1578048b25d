"""The owner's answers to "is this the same person?", put to the rows as they come."""

from collections.abc import Iterable, Iterator, Mapping

from smallbiz.intake.candidates import ContactCandidate
from smallbiz.intake.decisions import Answer, Other
from smallbiz.people.comparison import Take
from smallbiz.people.duplicates import People


class Answers:
    """Who is on which line, as far as an answer refers to it."""

    def __init__(self, answers: Mapping[int, Answer]) -> None:
        self._answers = answers
        every = (other for each in answers.values() for other in (each.same, *each.apart) if other)
        self._wanted = {other.line for other in every}
        self._of_line: dict[int, int] = {}

    def has(self, line: int) -> bool:
        """Whether the owner said anything of a line."""
        return line in self._answers

    def whose(self, line: int, people: People) -> int | None:
        """The contact whose row it is, as the owner said; None where nothing was said or who is gone."""
        answer = self._answers.get(line)
        ident = self._ident(answer.same) if answer and answer.same else None
        return ident if ident is not None and people.knows(ident) else None

    def named(self, rows: Iterable[ContactCandidate]) -> Iterator[int | None]:
        """The contacts of the file whom answers about these rows mean."""
        if self._answers:
            answers = filter(None, (self._answers.get(row.line) for row in rows))
            yield from (answer.same.contact for answer in answers if answer.same)

    def apart(self, line: int) -> Iterator[int]:
        """The contacts whose row it is not."""
        answer = self._answers.get(line)
        for other in answer.apart if answer else ():
            ident = self._ident(other)
            if ident is not None:
                yield ident

    def take(self, line: int) -> Mapping[str, Take] | None:
        """What stays of each field, as far as it was chosen; None where nobody said whose row it is."""
        answer = self._answers.get(line)
        return answer.take if answer and answer.same else None

    def remember(self, line: int, ident: int) -> None:
        """The contact whose row it turned out to be."""
        if line in self._wanted:
            self._of_line[line] = ident

    def _ident(self, other: Other) -> int | None:
        return self._of_line.get(other.line) if other.line is not None else other.contact
