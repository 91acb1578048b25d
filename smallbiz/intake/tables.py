"""Several tables one below the other in a file, as one with the columns of all of them."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

from smallbiz.intake.groups import Heading, Stranger
from smallbiz.intake.layout import Layout
from smallbiz.intake.text.delimited import Record

Places = list[int] | None
"""Where each column of a table stands among all headers; None where it is no list of people."""


def as_one_table(layout: Layout, tables: Mapping[int, Sequence[str]]) -> Layout:
    """The rows of all tables below headers that hold those of each.

    `tables` are the further headers by line, and titles above them, empty.
    """
    headers, known = [*layout.headers], {*map(_key, layout.headers)}
    named = {line: names for line, names in tables.items() if names}
    addressed = _with_addresses(layout.below(), named)
    places: dict[int, Places] = {}
    for line, names in named.items():
        ours = line in addressed or known.issuperset(map(_key, names))
        places[line] = _places(headers, names) if ours else None
    titles = tables.keys() - named.keys()
    return layout._replace(
        headers=headers, below=lambda: _moved(layout.below, places, titles, len(headers))
    )


def _key(name: str) -> str:
    return name.strip().lower()


def _with_addresses(rows: Iterable[Record], tables: Mapping[int, Sequence[str]]) -> set[int]:
    """The lines of headers below which an e-mail address stands."""
    found, now = set[int](), 0
    for line, cells in rows:
        now = line if line in tables else now
        if now and now not in found and "@" in "".join(cells):
            found.add(now)
    return found


def _places(headers: list[str], names: Sequence[str]) -> list[int]:
    """The place of each column; those that are not among the headers are added to them."""
    known = {_key(name): place for place, name in reversed([*enumerate(headers)])}
    found = list[int]()
    for name in names:
        place = known.pop(_key(name), len(headers))
        if place == len(headers):
            headers.append(name.strip())
        found.append(place)
    return found


def _moved(
    below: Callable[[], Iterable[Record]],
    places: Mapping[int, Places],
    titles: Container[int],
    width: int,
) -> Iterator[Record]:
    """Every row with its cells below the right headers."""
    begun, now = False, None
    for line, cells in below():
        if line in titles:
            yield line, Heading(cells)
        elif line in places:
            begun, now = True, places[line]
            yield line, Heading(cells)
        elif not begun or type(cells) is not list or not any(map(str.strip, cells)):
            yield line, cells
        elif now is None:
            yield line, Stranger(cells)
        else:
            told = dict(zip([*now, *range(width, width + len(cells))], cells, strict=False))
            yield line, [told.get(place, "") for place in range(max(told) + 1)]
