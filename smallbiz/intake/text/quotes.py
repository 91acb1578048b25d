"""A row whose quotation marks are not as they should be: "Anna "Ann" Bell","the "best" one"."""

from collections.abc import Iterator


def cells_of(row: str, delimiter: str, quote: str, width: int) -> list[str] | None:
    """Its cells, quotes within them taken as text; None when one does not end.

    What begins with a word in quotes and goes on without any is text as it stands. A quote before a
    delimiter ends its cell; where that makes no row of `width` cells, it may end what was quoted within
    the cell: "said "yes", then left".
    """
    readings = [[*_cells(row.rstrip("\r\n"), delimiter, quote, paired)] for paired in (False, True)]
    whole = [[*map(str, cells)] for cells in readings if None not in cells]
    return next((cells for cells in whole if len(cells) == width), whole[0] if whole else None)


def _cells(row: str, delimiter: str, quote: str, paired: bool) -> Iterator[str | None]:
    """Cell by cell; None, and nothing after it, where one does not end."""
    place = 0
    while place <= len(row):
        if row[place : place + 1] == quote:
            end = _closing(row, place + 1, delimiter, quote, paired)
            if end is not None:
                yield row[place + 1 : end].replace(quote * 2, quote)
                place = end + 2
                continue
        end = row.find(delimiter, place)
        text = row[place : len(row) if end < 0 else end]
        if text.startswith(quote) and text.count(quote) % 2:
            yield None
            return
        yield text
        place += len(text) + 1


def _closing(row: str, place: int, delimiter: str, quote: str, paired: bool) -> int | None:
    """Where the quote stands that ends a cell; two of them are one of its text, if they end nothing."""
    within = False
    while (place := row.find(quote, place)) >= 0:
        after = row[place + 1 : place + 2]
        if after == quote and not (within and row[place + 2 : place + 3] in ("", delimiter)):
            place += 2
            continue
        if after == "" or (after == delimiter and not (paired and within)):
            return place
        within = not within
        place += 1
    return None
