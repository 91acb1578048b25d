"""Lists of calls: their name, their title or a column says so."""

from pathlib import PurePath

from smallbiz.intake.table import Table
from smallbiz.intake.vocabulary import answer_key, words
from smallbiz.words.text import words_of

CALL = "call"
"""What a touch was of which a list only says who began it, or that it is one of calls."""


def is_of_calls(table: Table) -> bool:
    """Whether a table says that its rows are calls: "Anrufliste Mai.csv", a column "Call back on"."""
    titles = [PurePath(table.file).stem, *(cell for row in table.above for cell in row)]
    told = {word for title in titles for word in words_of(title.replace("_", " "))}
    told |= {answer_key(text) for text in (*titles, *table.header)}
    return not told.isdisjoint(words("calls"))
