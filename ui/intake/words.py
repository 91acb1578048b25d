"""What an import is called on the screen: kinds, fields, separators, letters, fates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smallbiz.intake.columns import READ_AND_KEPT, Column
from smallbiz.intake.text.decoding import REPAIRED
from smallbiz.intake.understanding import Understanding
from smallbiz.intake.vocabulary import Kind
from smallbiz.words.formats import counted, number
from smallbiz.words.translation import _, ngettext


def looks_like(kind: Kind) -> str:
    """What a file seems to hold."""
    return {
        "contacts": _("looks like contacts"),
        "deals": _("looks like deals"),
        "activities": _("looks like activities"),
        "touches": _("looks like touches"),
        "sales": _("looks like sales"),
    }[kind]


def rows_words(rows: int, about: bool = False) -> str:
    """So many rows; a number that is only judged from the beginning of a file is told in round."""
    if about:
        return _("about {rows}").format(rows=rows_words(round(rows, 2 - len(str(rows)))))
    return counted(ngettext("{n} row", "{n} rows", rows), rows)


def separators() -> list[tuple[str, str]]:
    """What can stand between cells."""
    return [
        (",", _("Comma  ,")),
        (";", _("Semicolon  ;")),
        ("\t", _("Tab")),
        ("|", _("Bar  |")),
    ]


def letters() -> list[tuple[str, str]]:
    """Ways to write letters as bytes, by Python's names."""
    return [
        ("utf-8", _("Unicode (UTF-8)")),
        ("utf-16", _("Unicode (UTF-16)")),
        ("cp1252", _("Western (Windows)")),
        ("iso8859-15", _("Western (ISO)")),
        ("mac-roman", _("Western (Mac)")),
        ("cp850", _("Western (DOS)")),
        ("cp1250", _("Central European")),
        ("cp1251", _("Cyrillic")),
        ("cp1253", _("Greek")),
        ("cp1254", _("Turkish")),
        ("cp932", _("Japanese")),
        ("gb18030", _("Chinese")),
    ]


def letters_with(found: str) -> list[tuple[str, str]]:
    """The ways to write letters, and the one that was found in a file."""
    bare = found.removesuffix(REPAIRED)
    usual = dict(letters())
    words = usual.get("utf-16" if bare.startswith("utf-16-") else bare, bare)
    if bare != found:
        words = _("{letters}, put right").format(letters=words)
    return with_found(letters(), found, words)


def with_found(
    choices: list[tuple[str, str]], found: str, words: str = ""
) -> list[tuple[str, str]]:
    """The choices, with what was found in a file where it is not among them."""
    return choices if found in dict(choices) else [*choices, (found, words or found)]


@dataclass(frozen=True)
class Fate:
    """What became of so many rows: name, colour of its part of the bar, colour of its number."""

    count: int
    words: str
    fill: str
    tone: str


def fates(counts: Mapping[str, int]) -> list[Fate]:
    """Every fate in the order of the bar, also those that no row had."""
    made = [
        ("created", _("new"), "good", "good"),
        ("updated", _("updated"), "accent", "accent"),
        ("unchanged", _("unchanged"), "chart_neutral", "muted"),
        ("skipped", _("skipped"), "border_strong", "muted"),
        ("rejected", _("not usable"), "bad", "bad"),
    ]
    return [Fate(counts.get(key, 0), words, fill, tone) for key, words, fill, tone in made]


def sum_words(counts: Mapping[str, int]) -> str:
    """The fates added up: "225 + 8 + 1 + 2 = 236"; nothing where all rows had the same."""
    parts = [fate.count for fate in fates(counts) if fate.count]
    return f"{' + '.join(map(number, parts))} = {number(sum(parts))}" if len(parts) > 1 else ""


def told_counts(counts: Mapping[str, int]) -> str:
    """The fates in one line, without those that no row had."""
    return ", ".join(f"{number(f.count)} {f.words}" for f in fates(counts) if f.count)


def so_far_words(counts: Mapping[str, int], rows: int, about: bool = False) -> str:
    """How many rows were looked at."""
    done = number(sum(counts.values()))
    return _("{done} of {rows} looked at").format(done=done, rows=rows_words(rows, about))


def column_verdict(column: Column, understood: Understanding, example: str) -> tuple[str, str, str]:
    """Icon, tone and words for how surely a column was understood."""
    asked = any(question.column == column.name for question in understood.questions)
    if column.field is None:
        if column.meaning in READ_AND_KEPT - {"line_detail"}:
            return "circle-check", "good", _("read, and kept")
        if column.meaning == "rejected":
            return "circle-dashed", "muted", _("from an earlier import")
        return "circle-dashed", "muted", _("kept as it is")
    if asked:
        return "circle-help", "warn", _("please check")
    day = understood.dates.get(column.index)
    if column.certainty == "likely":
        return "circle-help", "muted", _("very likely")
    if column.certainty == "guess":
        return "circle-help", "warn", _("guessed")
    told = day is not None and not example[:4].isdecimal()
    return "circle-check", "good", _order_words(day.order) if day and told else ""


def _order_words(order: str) -> str:
    return {"dmy": _("day first"), "mdy": _("month first"), "ymd": _("year first")}[order]
