import pytest

from smallbiz.words import translation


@pytest.fixture(autouse=True)
def english_in_ireland():
    translation.use("en", "IE")
    yield
    translation.use("en", "IE")
