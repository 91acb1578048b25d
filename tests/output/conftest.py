"""Every test here speaks English as in Ireland."""

import pytest


@pytest.fixture(autouse=True)
def as_in_ireland(english_in_ireland: None) -> None:
    """Nothing else is needed."""
