"""The one address of a contact, where a file may hold several."""

import re
from collections.abc import Iterator, Sequence

from smallbiz.intake.columns import Column
from smallbiz.intake.countries import country_code
from smallbiz.intake.postcodes import with_zeros, without_plate
from smallbiz.intake.rows import Rows
from smallbiz.intake.states import city_state_zip
from smallbiz.intake.values import country_of, without_mark

PARTS = ("street", "postcode", "city", "region", "country")

_TOGETHER = re.compile(r"((?:[A-Z]{1,3}-)?\d[\d -]{2,6}\d?(?:\s?[A-Z]{2}(?=\s))?),?\s+(\D.*)")
_ADDRESS = re.compile(rf"(.+?)\s*[,;\n]\s*{_TOGETHER.pattern}", re.DOTALL)

LONGEST = 300
"""Letters of an address in one cell; a longer text is left as it is."""

_GAP = re.compile(r"\s*[;\n]\s*|,\s+| {2,}")
_BRITISH = re.compile(
    r"(?:(?P<city>[^\d]+?)\s+)?(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)"
)

_STREET = ("street", "house_number", "house_number_suffix", "street_more")


def addresses(rows: Rows) -> tuple[Sequence[str], ...]:
    """Street, postcode, city, region and country of each row: its first address that is not empty.

    Further addresses are kept as further fields.
    """
    groups = _groups(rows)
    found = [_address(rows, group) for group in groups]
    if len(found) < 2:
        return found[0] if found else (rows.blank,) * len(PARTS)
    chosen = [_first_filled(rows, groups, found, row) for row in range(len(rows.lines))]
    return tuple(zip(*chosen, strict=True))


def _groups(rows: Rows) -> list[str]:
    columns = [
        c for meaning in (*PARTS, *_STREET, "postcode_and_city") for c in rows.columns.of(meaning)
    ]
    columns.sort(key=lambda column: column.index)
    return list(dict.fromkeys(column.group for column in columns))


def _columns(rows: Rows, meaning: str, group: str) -> list[Column]:
    return [column for column in rows.columns.of(meaning) if column.group == group]


def _address(rows: Rows, group: str) -> tuple[Sequence[str], ...]:
    """One group's parts, column by column."""
    region = _columns(rows, "region", group)
    country = _columns(rows, "country", group)
    countries: Sequence[str] = (
        rows.read_column(country[0], country_of, "") if country else rows.blank
    )
    streets, regions = _street(rows, group), _regions(rows, group)
    postcodes, cities = _postcodes_and_cities(rows, group)
    if postcodes is rows.blank and cities is rows.blank:
        streets, postcodes, cities, regions, lands = zip(*map(_whole, streets), strict=True)
        countries = countries if country else lands
    if not rows.columns.ours and any("-" in postcode for postcode in postcodes):
        postcodes, plates = zip(*map(without_plate, postcodes), strict=True)
        countries = [told or plate for told, plate in zip(countries, plates, strict=True)]
    return (
        streets,
        with_zeros(postcodes, countries) if countries is not rows.blank else postcodes,
        cities,
        rows.cells(region[0]) if region else regions,
        countries,
    )


def _postcodes_and_cities(rows: Rows, group: str) -> Iterator[Sequence[str]]:
    """From a column each, or from one that holds both."""
    both = _columns(rows, "postcode_and_city", group)
    for place, meaning in enumerate(("postcode", "city")):
        columns = _columns(rows, meaning, group)
        if columns or not both:
            told = rows.cells(columns[0]) if columns else rows.blank
            foreign = meaning == "postcode" and not rows.columns.ours
            marked = foreign and any(sign in "".join(told) for sign in "〒:'")
            yield [without_mark(text.lstrip("〒' ")) for text in told] if marked else told
        else:
            yield [_apart(text)[place] for text in rows.cells(both[0])]


def _apart(text: str) -> tuple[str, str]:
    """Postcode and city of "10115 Berlin"; all is the city where no number stands before it."""
    told = _town(text)
    return told[:2] if told else ("", text)


def _whole(text: str) -> tuple[str, str, str, str, str]:
    """Street, postcode, city, region and country of an address in one cell: "Weg 1, 04109 Leipzig"."""
    parts = _GAP.split(text.strip()) if len(text) < LONGEST else [text]
    country = country_code(parts[-1]) if len(parts) > 2 and len(parts[-1]) > 1 else None
    parts = parts[:-1] if country else parts
    for size in (1, 2, 3):
        told = _town(", ".join(parts[-size:])) if len(parts) > size else None
        if told:
            return (", ".join(parts[:-size]), *told, country or "")
    match = _ADDRESS.fullmatch(text)
    return (match[1], match[2].strip(), match[3], "", "") if match else (text, "", "", "", "")


def _town(text: str) -> tuple[str, str, str] | None:
    """Postcode, city and region of "04109 Leipzig", "Hull, HU1 1AB", "Raleigh, NC 27601"; None for other texts."""
    american = city_state_zip(text)
    if american:
        return american[2], american[0], american[1]
    city, _comma, code = text.rpartition(", ")
    british = _BRITISH.fullmatch(code) if len(code) < LONGEST else None
    if british and (city or british["city"]):
        return british["code"], british["city"] or city, ""
    match = _TOGETHER.fullmatch(text)
    return (match[1].strip(), match[2], "") if match else None


def _regions(rows: Rows, group: str) -> Sequence[str]:
    """The state that stands in a cell between town and postcode."""
    both = _columns(rows, "postcode_and_city", group)
    if not both:
        return rows.blank
    return [(_town(text) or ("", "", ""))[2] for text in rows.cells(both[0])]


def _street(rows: Rows, group: str) -> Sequence[str]:
    """Street, house number and what else belongs to it: "Hauptstraße 5a, Hinterhaus"."""
    columns = [(m, column) for m in _STREET for column in _columns(rows, m, group)]
    if len(columns) < 2:
        return rows.cells(columns[0][1]) if columns else rows.blank
    joints = {"house_number": " ", "house_number_suffix": "", "street_more": ", "}
    streets = rows.cells(columns[0][1])
    for meaning, column in columns[1:]:
        joint = joints.get(meaning, ", ")
        pairs = zip(streets, rows.cells(column), strict=True)
        streets = [f"{a}{joint}{b}" if a and b else a or b for a, b in pairs]
    return streets


def _first_filled(
    rows: Rows, groups: list[str], found: list[tuple[Sequence[str], ...]], row: int
) -> tuple[str, ...]:
    """A row's first address with anything in it; keeps the others."""
    filled = [place for place, parts in enumerate(found) if any(part[row] for part in parts)]
    for place in filled[1:]:
        for column in _all_of(rows, groups[place]):
            text = rows.cells(column)[row]
            if text:
                rows.keep(row, column.name, text)
    return tuple(part[row] for part in found[filled[0] if filled else 0])


def _all_of(rows: Rows, group: str) -> Iterator[Column]:
    for meaning in (*PARTS, *_STREET[1:], "postcode_and_city"):
        yield from _columns(rows, meaning, group)
