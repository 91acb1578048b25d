"""Values as the file stores them, and back."""

from datetime import date
from typing import overload


@overload
def day(stored: str) -> date: ...
@overload
def day(stored: None) -> None: ...
@overload
def day(stored: str | None) -> date | None: ...
def day(stored: str | None) -> date | None:
    """A stored day, which is ISO text, as a date."""
    return date.fromisoformat(stored) if stored else None
