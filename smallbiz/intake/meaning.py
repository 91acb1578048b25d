"""What columns mean beside one another and by their values, where the header alone leaves it open."""

from collections.abc import Callable, Iterable, Sequence

from smallbiz.intake.answers import consent_of, is_company, opt_out_of
from smallbiz.intake.columns import Column
from smallbiz.intake.looks import Look
from smallbiz.intake.suggestion import suggest
from smallbiz.intake.values import answer_of
from smallbiz.intake.vocabulary import Kind, answers, words
from smallbiz.words.text import fold

SEVERAL = frozenset(
    [
        "email",
        "emails",
        "phone",
        "phones",
        "tags",
        "consent",
        "opt_out",
        "street_more",
        "kept",
        "rejected",
        "sale_status",
        "line_detail",
    ]
)
"""Meanings that more than one column may have."""

ADDRESS = {
    "street", "street_more", "house_number", "house_number_suffix", "postcode_and_city", "city",
    "postcode", "region", "country",
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
        _by_neighbours(column, columns, cells[column.index])
        if kind == "contacts"
        else _of_dealings(column, columns, cells)
        for column in columns
    ]
    settled = _each_once(_line_details(_without_empty_sums(settled, cells)), cells)
    return suggest(settled, kind, cells, looks, headless)


def _by_neighbours(column: Column, columns: Sequence[Column], cells: Sequence[str]) -> Column:
    """Settles headers such as "Name" or "Title" that mean one thing or another."""
    taken = {other.meaning for other in columns if other is not column}
    match column.meaning:
        case "contact_person" | "name" | "name_or_family_name" | "name_or_given_name":
            return _of_names(column, taken)
        case "job_title_or_honorific":
            spoken = _mostly(cells, lambda text: fold(text).rstrip(".") in words("honorifics"))
            job = "job_title" not in taken and not spoken
            return column.means("job_title" if job else None, "likely")
        case "opt_out" if not _answered(column, cells, opt_out_of):
            return column.means(None)
        case "consent" if not _answered(column, cells, consent_of):
            return column.means(None)
        case "status":
            told = _mostly(cells, consent_of) and _tells_of_letters(cells)
            return column.means("consent" if told else None, "likely")
        case "person_or_company" | "type":
            told = _mostly(cells, is_company)
            return column.means("person_or_company" if told else None, "certain")
        case "birthday" if column.name != "birthday" and all(len(cell) < 3 for cell in cells):
            return column.means("birth_day" if "birth_year" in taken else None, "certain")
        case "kept" | "honorific":
            return column.means(None)
    return column


def _of_names(column: Column, taken: set[str | None]) -> Column:
    """Settles whose name a column holds, and which part of it."""
    match column.meaning:
        case "contact_person":
            return column.means("name", "certain")
        case "name" | "name_or_family_name" if _stands_beside_a_person(taken):
            return column.means("customer", "certain")
        case "name_or_family_name":
            beside = "given_name" in taken and "family_name" not in taken
            return column.means("family_name" if beside else "name", "certain")
        case "name_or_given_name":
            family = taken & {"family_name", "name_or_family_name"}
            beside = bool(family) and "given_name" not in taken
            return column.means("given_name" if beside else "name", "certain")
    return column


def _stands_beside_a_person(taken: set[str | None]) -> bool:
    """Whether a column of names is of customers, as another one is of the people to talk to there."""
    return "contact_person" in taken and taken.isdisjoint({"company", "given_name", "family_name"})


def _of_dealings(
    column: Column, columns: Sequence[Column], cells: Sequence[Sequence[str]]
) -> Column:
    """Settles what a list of dealings leaves open.

    "What" is the kind of a touch, or what was said; of two stages the one that says won or lost is how
    the deal ended; the outcome of a call is none of a deal.
    """
    if column.meaning == "stage" and _ends(cells[column.index]):
        others = [each for each in columns if each.meaning == "stage" and each is not column]
        ended = bool(others) and not any(_ends(cells[other.index]) for other in others)
        return column.means("outcome", "likely") if ended else column
    if column.meaning == "outcome" and (told := _told(cells[column.index])):
        return column.means(None) if told.isdisjoint(_endings()) else column
    if column.meaning == "what":
        known = _mostly(cells[column.index], answer_of("touch"), share=0.5)
        free = all(other.meaning != "note" for other in columns)
        return column.means("kind" if known else "note" if free else None, "likely")
    return column.means(None) if column.meaning == "kept" else column


def _ends(cells: Iterable[str]) -> bool:
    """Whether the cells say won or lost, and of the others no more than that they are open."""
    told = _told(cells)
    return any(map(answers("stage").get, told)) and told <= _endings()


def _told(cells: Iterable[str]) -> set[str]:
    return {fold(cell.strip()) for cell in cells if cell.strip()}


def _endings() -> set[str]:
    """Every word for how a deal ended, or that it has not."""
    return {*answers("stage"), *answers("outcome")}


def _answered(column: Column, cells: Sequence[str], test: Callable[[str], object]) -> bool:
    """Whether at least half of the cells say yes or no; how many letters somebody got is neither."""
    counted = column.certainty == "guess" and all(map(str.isdigit, filter(None, cells)))
    return not counted and _mostly(cells, test, share=0.5)


def _tells_of_letters(cells: Iterable[str]) -> bool:
    """Whether any cell says subscribed or unsubscribed: "active" alone can be said of anything."""
    said = _told(cells)
    return not said.isdisjoint(words("subscribed") | words("unsubscribed"))


def _mostly(cells: Iterable[str], test: Callable[[str], object], share: float = 0.8) -> bool:
    """Whether at least a share of the different filled cells pass; a ValueError does not.

    A test that merely answers without complaint passes: "no" is an answer as well as "yes".
    """
    filled = {cell.strip() for cell in cells if cell.strip()}
    return sum(_passes(test, cell) for cell in filled) >= share * len(filled)


def _passes(test: Callable[[str], object], cell: str) -> bool:
    try:
        answer = test(cell)
    except ValueError:
        return False
    return answer is not False or test in (consent_of, opt_out_of, is_company)


def _without_empty_sums(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[Column]:
    """A column of sums without any, formulas that nobody worked out, leaves it to prices and quantities."""
    told = {column.meaning for column in columns if any(cells[column.index])}
    if "unit_price" not in told:
        return [*columns]
    return [
        column.means(None)
        if column.meaning in ("amount", "line_amount") and not any(cells[column.index])
        else column
        for column in columns
    ]


def _line_details(columns: Sequence[Column]) -> list[Column]:
    """What only makes up an amount that another column tells as a whole: kept, not counted."""
    told = {column.meaning for column in columns}
    details = {"quantity"} if told & {"amount", "line_amount"} else set()
    details |= {"unit_price"} if details else set()
    details |= {"line_amount"} if "amount" in told else set()
    return [
        column.means("line_detail", "certain") if column.meaning in details else column
        for column in columns
    ]


def _each_once(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[Column]:
    """Leaves single values to their surest column that holds any; addresses are told apart by their groups."""
    groups = {column.group for column in columns if column.meaning in ADDRESS}
    several = len(groups) > 1 and _overlap(columns)
    first: dict[tuple[str, str], Column] = {}
    for column in columns:
        key = _place(column, several)
        if key not in first or _rank(column, cells) > _rank(first[key], cells):
            first[key] = column
    return [
        column.means(None)
        if column.meaning not in SEVERAL and first[_place(column, several)] is not column
        else (column if several or column.meaning not in ADDRESS else _alone(column))
        for column in columns
    ]


def _rank(column: Column, cells: Sequence[Sequence[str]]) -> tuple[bool, int]:
    surest = ("guess", "likely", "certain")
    sure = surest.index(column.certainty) if column.certainty else -1
    return any(map(str.strip, cells[column.index])), sure


def _place(column: Column, several: bool) -> tuple[str, str]:
    """What only one column can fill; one of each group where there are several addresses."""
    address = several and column.meaning in ADDRESS
    return column.meaning or "", column.group if address else ""


def _alone(column: Column) -> Column:
    return Column(column.index, column.name, column.meaning, column.certainty)


def _overlap(columns: Sequence[Column]) -> bool:
    """Whether one part of an address occurs in more than one group."""
    parts = [column.meaning for column in columns if column.meaning in ADDRESS - {"street_more"}]
    return len(parts) > len(set(parts))
