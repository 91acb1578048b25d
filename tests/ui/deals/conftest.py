"""The pages of deals are tested in English."""

from collections.abc import Iterator

import pytest

from smallbiz.words import translation


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    translation.use("en", "IE")
    yield
    translation.use("en")
