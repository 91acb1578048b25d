"""Numbers and days as in Ireland, whatever was shown before."""

import pytest


@pytest.fixture(autouse=True)
def as_in_ireland(english_in_ireland: None) -> None:
    """Nothing else is needed."""
