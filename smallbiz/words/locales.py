"""The Babel locale of a language and country: how it writes numbers, money and days."""

import sys
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


@lru_cache
def locale(code: str) -> "Locale":
    """The locale of a code such as "en_GB"; its data is read when something of it is first asked for."""
    _import_dates()
    from babel import Locale

    return Locale.parse(code)


def _import_dates() -> None:
    """Import what Babel's locales are made of, without pytz, where another library has brought it:
    Babel then looks through 600 files for the computer's time zone, 8 ms, and we ask for none."""
    if "babel.dates" in sys.modules or "pytz" in sys.modules:
        return
    sys.modules["pytz"] = None  # type: ignore[assignment]
    try:
        import babel.dates  # noqa: F401
    finally:
        del sys.modules["pytz"]
