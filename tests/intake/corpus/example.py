"""One file of the corpus, and what a right reading of it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Told = Mapping[str, object]
"""Some fields of a record as an export tells them; `extra` may be a part of what is there."""


@dataclass(frozen=True)
class Example:
    """A file; its rows are the sum of the counts. What is None is not looked at."""

    name: str
    family: str
    data: bytes
    encoding: str | None = None
    delimiter: str | None = None
    kind: str = "contacts"
    created: int = 0
    skipped: int = 0
    rejected: int = 0
    fields: Mapping[str, str | None] = field(default_factory=dict)
    """The field that some columns must fill."""
    records: Sequence[Told] = ()
    """Some records that must be in the file afterwards."""

    @property
    def rows(self) -> int:
        """All rows below the headers, those left out included."""
        return self.created + self.skipped + self.rejected


def delimited(
    name: str,
    family: str,
    text: str,
    *,
    encoding: str = "utf-8",
    delimiter: str | None = ",",
    end: str = "\n",
    **expected: object,
) -> Example:
    """A file of lines; `text` is written with "\\n" and begins on the line after the quotes."""
    data = text.removeprefix("\n").replace("\n", end).encode(encoding)
    return Example(name, family, data, encoding, delimiter, **expected)  # type: ignore[arg-type]
