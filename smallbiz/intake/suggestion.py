"""What the values of columns suggest where no header says it."""

from collections.abc import Mapping, Sequence

from smallbiz.intake.columns import Column
from smallbiz.intake.headless import country_among, named_in_addresses, single_words
from smallbiz.intake.looks import Look
from smallbiz.intake.lookup import TOLD_BY_VALUES
from smallbiz.intake.vocabulary import Kind

_LOOKS: dict[Kind, dict[Look, str]] = {
    "contacts": {
        "email": "email", "phone": "phone", "reach": "email_and_phone", "website": "website", "country": "country",
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


_ONLY: Mapping[Kind, Mapping[Look, tuple[str, frozenset[str]]]] = {
    "touches": {"date": ("date", frozenset({"date", "date_otherwise"}))},
    "sales": {
        "date": ("date", frozenset({"date", "date_otherwise"})),
        "money": ("amount", frozenset({"amount", "line_amount", "unit_price"})),
    },
    "deals": {"money": ("value", frozenset({"value"}))},
}
"""What the only column that looks so is, where none has one of these meanings."""


def suggest(
    columns: list[Column],
    kind: Kind,
    cells: Sequence[Sequence[str]],
    looks: Sequence[Look | None],
    headless: bool,
) -> list[Column]:
    """Gives columns without a meaning the one that their values suggest, if it is still free."""
    columns = _the_only_ones(columns, kind, looks)
    taken = {column.meaning for column in columns}
    country = country_among(cells, looks) if headless else None
    for i, column in enumerate(columns):
        look = looks[column.index]
        if headless and look == "country" and column.index != country:
            continue
        meaning = _LOOKS[kind].get(look) if look else None
        beside = meaning == "name" and any(taken)
        sure = headless or meaning in TOLD_BY_VALUES or beside
        if (
            column.name.startswith("extra.")
            or column.certainty
            or not meaning
            or not sure
            or _known(meaning, taken)
        ):
            continue
        if not headless and not _all_different(cells[column.index]):
            continue
        columns[i] = column.means(meaning, "likely" if look == "email" else "guess")
        taken.add(meaning)
    if not headless or kind != "contacts":
        return columns
    return single_words(named_in_addresses(columns, cells, looks), looks)


def _the_only_ones(
    columns: Sequence[Column], kind: Kind, looks: Sequence[Look | None]
) -> list[Column]:
    """A row of sales has a day and an amount: where no header says which, the one column of them is it."""
    found, told = [*columns], {column.meaning for column in columns}
    for look, (meaning, instead) in _ONLY.get(kind, {}).items():
        alike = [column for column in columns if looks[column.index] == look]
        if told.isdisjoint(instead) and len(alike) == 1 and not alike[0].meaning:
            place = columns.index(alike[0])
            found[place] = alike[0].means(meaning, "guess")
    return found


def _known(meaning: str, taken: set[str | None]) -> bool:
    """Whether the table has this already; a name also when it has parts of one."""
    if meaning == "name":
        return bool(taken & {"name", "given_name", "family_name", "company", "name_family_first"})
    return meaning in taken


def _all_different(cells: Sequence[str]) -> bool:
    """Whether a column tells people apart: the address of one colleague in every row does not."""
    filled = [cell for cell in cells if cell]
    return len(set(filled)) > 0.6 * len(filled)
