"""Rows of lists of touches into candidates: calls, letters opened, people who came."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from smallbiz.intake.answers import yes_or_no
from smallbiz.intake.calls import CALL
from smallbiz.intake.candidates import TouchCandidate, Who
from smallbiz.intake.dealings import days_of, efforts_of, who_rows
from smallbiz.intake.rows import Rows
from smallbiz.intake.values import answer_of, answer_reader, phones_of
from smallbiz.intake.vocabulary import answer_key, answers

LETTERS = {"clicked_day": "clicked", "opened_day": "opened", "sent_day": "sent"}
"""Days of what became of a letter → the kind of touch, the furthest first."""

Days = Sequence[date | None]


def touch_candidates(rows: Rows) -> Iterator[TouchCandidate]:
    """One touch for each row of a block, in order."""
    kinds, directions = _kinds_and_directions(rows)
    days, kinds = _attended(rows, days_of(rows), kinds)
    days, kinds = _furthest(rows, days, kinds)
    event = rows.columns.understood.event
    fields: tuple[Iterable[object], ...] = (
        rows.lines,
        rows.ids(),
        _whom(rows, directions),
        days,
        kinds,
        [effort or event for effort in efforts_of(rows)],
        directions,
        rows.text("note"),
        _called_off(rows),
    )
    return map(TouchCandidate._make, zip(*fields, rows.extras(), rows.problems(), strict=True))


def _whom(rows: Rows, directions: Sequence[str]) -> list[Who]:
    """With whom each row is; of two ends of a line the other one, as the direction tells."""
    everybody = list(who_rows(rows))
    if not (rows.columns.of("caller_phone") or rows.columns.of("callee_phone")):
        return everybody
    found = []
    for who, way, *ends in zip(
        everybody, directions, *_end(rows, "caller"), *_end(rows, "callee"), strict=True
    ):
        name, phones = ends[2:] if way == "out" else ends[:2]
        found.append(who._replace(name=who.name or name, phone=who.phone or "".join(phones[:1])))
    return found


def _end(rows: Rows, end: str) -> tuple[list[str], list[tuple[str, ...]]]:
    """The names and numbers at one end of a line."""
    none: tuple[str, ...] = ()
    return rows.text(end), rows.read(f"{end}_phone", phones_of, none)


def _attended(rows: Rows, days: Days, kinds: Sequence[str]) -> tuple[list[date | None], list[str]]:
    """Who did not come has only asked, on the day of signing up."""
    if not rows.columns.of("attended"):
        return [*days], [*kinds]
    came = rows.read("attended", answer_reader(yes_or_no), None)
    asked = rows.days("date_otherwise")
    return (
        [
            other or day if here is False else day
            for day, other, here in zip(days, asked, came, strict=True)
        ],
        [
            kind if here is None else "came" if here else "asked"
            for kind, here in zip(kinds, came, strict=True)
        ],
    )


def _furthest(rows: Rows, days: Days, kinds: Sequence[str]) -> tuple[list[date | None], list[str]]:
    """What became of a letter that has a day for each: clicked, else opened, else only sent."""
    told = [
        (rows.days(meaning), kind) for meaning, kind in LETTERS.items() if rows.columns.of(meaning)
    ]
    if len(told) < 2:
        told = []
    found = [*days], [*kinds]
    for row in range(len(rows.lines)):
        steps = ((letter[row], kind) for letter, kind in told if letter[row])
        found[0][row], found[1][row] = next(steps, (days[row], kinds[row]))
    return found


def _called_off(rows: Rows) -> list[str]:
    """The header or word that says of a row that it never took place; empty where it did."""
    stayed = [
        word if answer_key(word) in answers("attendance") else "" for word in rows.text("kind")
    ]
    column = next(iter(rows.columns.of("called_off")), None)
    if column is None:
        return stayed
    told = rows.read_column(column, answer_reader(yes_or_no), None)
    return [column.name if off else word for off, word in zip(told, stayed, strict=True)]


def _kinds_and_directions(rows: Rows) -> tuple[list[str], list[str]]:
    """Each touch's kind in the words of the file, else what its program only writes of; who began it.

    A list of calls says "missed" or "outgoing" in place of the kind.
    """
    usual = rows.columns.understood.touch
    known = {} if rows.columns.own_words else answers("direction")
    told = rows.text("kind")
    ways = [
        known.get(answer_key(word), "")
        if word and not answers("touch").get(answer_key(word))
        else ""
        for word in told
    ]
    kinds = [CALL if way else word or usual for word, way in zip(told, ways, strict=True)]
    directions = rows.read("direction", answer_of("direction"), "")
    return kinds, [said or way for said, way in zip(directions, ways, strict=True)]
