"""Products by name."""

from smallbiz.store.store import Store
from smallbiz.words.text import fold, one_line


class Products:
    """Finds what the owner sells."""

    def __init__(self, store: Store) -> None:
        rows = store.rows("SELECT name, id FROM product ORDER BY id DESC")
        self._ids = {fold(name): ident for name, ident in rows}

    def called(self, name: str) -> int | None:
        """The product of a name, case and accents aside."""
        return self._ids.get(fold(one_line(name)))
