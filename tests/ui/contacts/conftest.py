"""Numbers and days as in Ireland, whatever was shown before."""

from collections.abc import Iterator

import pytest

from smallbiz.words import translation


@pytest.fixture(autouse=True)
def english_in_ireland() -> Iterator[None]:
    translation.use("en", "IE")
    yield
    translation.use("en", "IE")
