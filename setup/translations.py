"""Bring every catalogue up to date with the messages in the code (make translations), or check them.

python setup/translations.py            add new messages to each catalogue, keep what is translated
python setup/translations.py --check    say what is missing and end with 1 if anything is
"""

import string
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

HOUSE = Path(__file__).resolve().parent.parent
CATALOGUES = HOUSE / "resources" / "translations"
KEYWORDS = {"_": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
COMPLETE = "State: complete"


def messages() -> Catalog:
    """Every message in the code of the business and the screen."""
    catalogue = Catalog(project="smallbiz", charset="utf-8")
    for place, message, context in _gathered():
        catalogue.add(message, locations=[(place, 0)], context=context)
    return catalogue


@cache
def _gathered() -> list[tuple[str, str | tuple[str, ...], str | None]]:
    """Where a message stands, the message and its context, read once: it takes some seconds."""
    found: list[tuple[str, str | tuple[str, ...], str | None]] = []
    for room in ("smallbiz", "ui"):
        told = extract_from_dir(HOUSE / room, [("**.py", "python")], keywords=KEYWORDS)
        for name, _line, message, _comments, context in told:
            found.append((f"{room}/{name}", message, context))
    return found + [("smallbiz/commands", words, None) for words in _of_commands()]


def _of_commands() -> Iterator[str | tuple[str, str]]:
    """The help of the command line, which stands in docstrings."""
    sys.path.insert(0, str(HOUSE))
    try:
        from smallbiz.commands.run import commands
        from smallbiz.commands.speaking import messages
    finally:
        sys.path.remove(str(HOUSE))
    return messages(commands)


def catalogues() -> dict[str, Catalog]:
    """The catalogue of each language that has one."""
    return {path.parts[-3]: _read(path) for path in sorted(CATALOGUES.glob("*/*/smallbiz.po"))}


def update() -> None:
    """Write every catalogue anew: new messages empty, known ones as they were, others kept aside."""
    template = messages()
    for language, catalogue in catalogues().items():
        made = catalogue.creation_date
        catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
        catalogue.creation_date = made
        with _path(language).open("wb") as stream:
            write_po(stream, catalogue, width=100, sort_output=True, include_lineno=False)


def missing(language: str, catalogue: Catalog) -> Iterator[str]:
    """Messages of the code that a catalogue lacks, leaves empty or marks as fuzzy."""
    for message in _of(messages()):
        known = catalogue.get(message.id, message.context)
        translated = known and all(_forms(known.string)) and not known.fuzzy
        if not translated:
            yield f"{language}: no translation of {_source(message)!r}"


def twisted(language: str, catalogue: Catalog) -> Iterator[str]:
    """Translations whose {placeholders} are not those of the English message."""
    for message in _of(catalogue):
        for one in _forms(message.string):
            if one and _placeholders(one) not in [
                _placeholders(form) for form in _forms(message.id)
            ]:
                yield f"{language}: other placeholders in {one!r} than in {_source(message)!r}"


def _of(catalogue: Catalog) -> Iterator[Message]:
    return (message for message in catalogue if message.id)


def _source(message: Message) -> str:
    return str(_forms(message.id)[-1])


def _forms(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ("",))


def _placeholders(text: str) -> set[str]:
    return {
        name
        for _text, name, _spec, _conversion in string.Formatter().parse(text)
        if name is not None
    }


def _read(path: Path) -> Catalog:
    with path.open("rb") as stream:
        return read_po(stream, locale=path.parts[-3])


def _path(language: str) -> Path:
    return CATALOGUES / language / "LC_MESSAGES" / "smallbiz.po"


def _check() -> int:
    found = [
        problem
        for language, catalogue in catalogues().items()
        for problem in (*missing(language, catalogue), *twisted(language, catalogue))
    ]
    sys.stdout.write("".join(f"{problem}\n" for problem in found))
    return 1 if found else 0


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(_check())
    update()
