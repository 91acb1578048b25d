"""What columns mean beside one another and by their values, where the header alone leaves it open."""

from collections.abc import Callable, Iterable, Sequence

from smallbiz.intake.answers import consent_of, is_company
from smallbiz.intake.columns import Column
from smallbiz.intake.looks import Look
from smallbiz.intake.lookup import TOLD_BY_VALUES
from smallbiz.intake.vocabulary import Kind, words
from smallbiz.words.text import fold

SEVERAL = frozenset(
    ["email", "emails", "phone", "phones", "tags", "consent", "opt_out", "street_more", "kept"]
)
"""Meanings that more than one column may have."""

ADDRESS = frozenset(
    [
        "street",
        "street_more",
        "house_number",
        "house_number_suffix",
        "postcode_and_city",
        "city",
        "postcode",
        "region",
        "country",
    ]
)

_LOOKS: dict[Kind, dict[Look, str]] = {
    "contacts": {
        "email": "email", "phone": "phone", "website": "website", "country": "country",
        "postcode": "postcode", "company": "company", "name": "name",
    },
    "deals": {
        "email": "contact_email", "date": "opened_on", "money": "value", "company": "company",
        "name": "contact",
    },
    "activities": {"date": "starts_on", "money": "planned_cost", "name": "name", "text": "name"},
    "touches": {"email": "contact_email", "date": "date", "name": "contact"},
    "sales": {"email": "contact_email", "date": "date", "money": "amount", "name": "contact"},
}  # fmt: skip


def settle(
    columns: Sequence[Column],
    kind: Kind,
    cells: Sequence[Sequence[str]],
    looks: Sequence[Look | None],
    headless: bool,
) -> list[Column]:
    """The columns with every open question answered, no field filled twice that holds one value."""
    settled = [
        _by_neighbours(column, columns, cells[column.index]) if kind == "contacts" else column
        for column in columns
    ]
    settled = _each_once(settled)
    return _by_looks(settled, kind, cells, looks, headless)


def _by_neighbours(column: Column, columns: Sequence[Column], cells: Sequence[str]) -> Column:
    """Settles headers such as "Name" or "Title" that mean one thing or another."""
    taken = {other.meaning for other in columns if other is not column}
    match column.meaning:
        case "name_or_family_name":
            beside = "given_name" in taken and "family_name" not in taken
            return column.means("family_name" if beside else "name", "certain")
        case "name_or_given_name":
            family = taken & {"family_name", "name_or_family_name"}
            beside = bool(family) and "given_name" not in taken
            return column.means("given_name" if beside else "name", "certain")
        case "job_title_or_honorific":
            spoken = _mostly(cells, lambda text: fold(text).rstrip(".") in words("honorifics"))
            job = "job_title" not in taken and not spoken
            return column.means("job_title" if job else None, "likely")
        case "status" | "consent" if not _mostly(cells, consent_of):
            return column.means(None)
        case "status":
            return column.means("consent", "likely")
        case "person_or_company" | "type":
            told = _mostly(cells, is_company)
            return column.means("person_or_company" if told else None, "certain")
        case "birthday" if column.name != "birthday" and all(len(cell) < 3 for cell in cells):
            return column.means(None)
        case "kept" | "honorific":
            return column.means(None)
    return column


def _mostly(cells: Iterable[str], test: Callable[[str], object]) -> bool:
    """Whether at least four in five of the different filled cells pass; a ValueError does not.

    A test that merely answers without complaint passes: "no" is an answer as well as "yes".
    """
    filled = {cell.strip() for cell in cells if cell.strip()}
    return sum(_passes(test, cell) for cell in filled) >= 0.8 * len(filled)


def _passes(test: Callable[[str], object], cell: str) -> bool:
    try:
        answer = test(cell)
    except ValueError:
        return False
    return answer is not False or test in (consent_of, is_company)


def _each_once(columns: Sequence[Column]) -> list[Column]:
    """Leaves single values to their first column; addresses are told apart by their groups."""
    groups = {column.group for column in columns if column.meaning in ADDRESS}
    several = len(groups) > 1 and _overlap(columns)
    taken: set[tuple[str, str]] = set()
    result = []
    for column in columns:
        address = column.meaning in ADDRESS
        key = (column.meaning or "", column.group if several and address else "")
        if column.meaning and column.meaning not in SEVERAL and key in taken:
            column = column.means(None)
        taken.add(key)
        result.append(column if several or not address else _alone(column))
    return result


def _alone(column: Column) -> Column:
    return Column(column.index, column.name, column.meaning, column.certainty)


def _overlap(columns: Sequence[Column]) -> bool:
    """Whether one part of an address occurs in more than one group."""
    parts = [column.meaning for column in columns if column.meaning in ADDRESS - {"street_more"}]
    return len(parts) > len(set(parts))


def _by_looks(
    columns: list[Column],
    kind: Kind,
    cells: Sequence[Sequence[str]],
    looks: Sequence[Look | None],
    headless: bool,
) -> list[Column]:
    """Gives columns without a meaning the one that their values suggest, if it is still free."""
    taken = {column.meaning for column in columns}
    for i, column in enumerate(columns):
        look = looks[column.index]
        meaning = _LOOKS[kind].get(look) if look else None
        sure = headless or meaning in TOLD_BY_VALUES or meaning == "name"
        if column.certainty or not meaning or not sure or _known(meaning, taken):
            continue
        if not headless and not _all_different(cells[column.index]):
            continue
        columns[i] = column.means(meaning, "likely" if look == "email" else "guess")
        taken.add(meaning)
    return _single_words(columns, looks) if headless and kind == "contacts" else columns


def _known(meaning: str, taken: set[str | None]) -> bool:
    """Whether the table has this already; a name also when it has parts of one."""
    if meaning == "name":
        return bool(taken & {"name", "given_name", "family_name", "company", "name_family_first"})
    return meaning in taken


def _all_different(cells: Sequence[str]) -> bool:
    """Whether a column tells people apart: the address of one colleague in every row does not."""
    filled = [cell for cell in cells if cell]
    return len(set(filled)) > 0.6 * len(filled)


def _single_words(columns: list[Column], looks: Sequence[Look | None]) -> list[Column]:
    """Without headers: two columns of single words before all else are given and family name."""
    free = [i for i, column in enumerate(columns) if looks[i] == "word" and not column.meaning]
    named = any(column.meaning in ("name", "company") for column in columns)
    after_postcode = {i + 1 for i, column in enumerate(columns) if column.meaning == "postcode"}
    for i in after_postcode & set(free):
        columns[i] = columns[i].means("city", "guess")
        free.remove(i)
    names = ["given_name", "family_name"] if len(free) > 1 else ["name"]
    for i, meaning in zip(free, [] if named else names, strict=False):
        columns[i] = columns[i].means(meaning, "guess")
    return columns
