"""The demonstration business: Chain & Bell, a bicycle workshop that does not exist."""

from smallbiz.demonstration.telling import write_demonstration

__all__ = ["write_demonstration"]
