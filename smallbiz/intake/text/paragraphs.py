"""People written one below the other, a line for each thing said of them: "Name: Anna Bell", "Phone: 555"."""

import re
from collections.abc import Iterator
from itertools import islice

from smallbiz.intake.grid import Cells, Listed, pack
from smallbiz.intake.text.decoding import Text
from smallbiz.intake.text.delimited import lines
from smallbiz.intake.vocabulary import known_headers
from smallbiz.words.translation import _

LONGEST = 20_000_000
"""Characters; a longer text is a table."""

LOOKED_AT = 200
"""Lines at the top that tell whether it is such a list."""

_TOLD = re.compile(r"\s*([^\W\d_][^:=\t|;,\"]{0,40}?)\s*(?::(?!\S)| \|(?=[ ]))\s*(.*)")
"""A word, a colon or the bar of a database, and what is said."""
_RULE = re.compile(
    r"\s*(?:[-=*_]{3,}|[-*]+\[? ?[^\W\d_]+ \d+ ?\]?[-+*]+|\*+ \d+\. [^\W\d_]+ \*+)\s*"
)

Person = dict[str, str]


def read_paragraphs(text: Text) -> Cells | None:
    """A row for each paragraph; None for any text that is otherwise."""
    if not {*":|"} & {*text.content[:2000]} or len(text.content) > LONGEST:
        return None
    top = [line for line in islice(lines(text.content), LOOKED_AT) if line.strip()]
    if not _is_list([line.rstrip("\r\n") for line in top]):
        return None
    people = [*_people(text.content.splitlines())]
    header = tuple(dict.fromkeys(name for _line, person in people for name in person))
    rows = ([person.get(name, "") for name in header] for _line, person in people)
    grid = pack(rows, [line for line, _person in people])
    listed = Listed(header, len(people), {}, {})
    return Cells(grid.records, text.encoding, notes=text.notes, repair=text.repair, listed=listed)


def _is_list(top: list[str]) -> bool:
    """Whether nearly all lines say something of a kind that is known, two kinds at least."""
    told = [found[1] for found in map(_TOLD.fullmatch, top) if found]
    rules = sum(map(bool, map(_RULE.fullmatch, top)))
    enough = len(told) > 1 and len(told) + rules >= 0.8 * len(top)
    return enough and known_headers(told) > 1 and known_headers(told) * 2 >= len({*told})


def _people(every: list[str]) -> Iterator[tuple[int, Person]]:
    """Line and texts of each; a blank line, a rule or what was said already begins the next."""
    begin, person, name = 0, Person(), ""
    for number, line in enumerate(every, 1):
        found = _TOLD.fullmatch(line)
        if person and (not line.strip() or _RULE.fullmatch(line) or (found and found[1] in person)):
            yield begin, person
            person = Person()
        if found:
            begin, name = (begin if person else number), found[1]
            person[name] = found[2].strip()
        elif person and line.strip():
            person[name] = f"{person[name]}\n{line.strip()}".strip()
        elif line.strip() and not _RULE.fullmatch(line):
            begin, name = number, _("Note")
            person = {name: line.strip()}
    if person:
        yield begin, person
