"""What every test shares: Qt without a screen, properties without a clock, files that get closed."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.files import opened

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


@pytest.fixture(autouse=True)
def files_are_closed() -> Iterator[None]:
    """Close every file that a test opened; Python 3.13 complains of the ones that stay open."""
    yield
    while opened:
        opened.pop().connection.close()
