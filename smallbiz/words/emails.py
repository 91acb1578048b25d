"""E-mail addresses: found in a cell, compared and lightly checked; only a sent message proves one."""

import re

from smallbiz.words.text import clean

_EDGES = '\\s<>()\\[\\]{},;:"|/\\\\\ufffd'
_FOUND = re.compile(rf"(?<![^@{_EDGES}])[^@{_EDGES}]+@[^@{_EDGES}]+")
_VALID = re.compile(
    r"[^\s@.\x00-\x1f]+(\.[^\s@.]+)*@([^\W_]([\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]*", re.UNICODE
)


def emails_in(text: str) -> list[str]:
    """The valid addresses in a cell in order, each once: "Anna <anna@bell.ie>; info@bell.ie"."""
    found = (match.strip(".'`‘’“”…!?*") for match in _FOUND.findall(clean(text)))
    by_key = {email_key(email): email for email in reversed([*filter(is_email, found)])}
    return list(reversed(by_key.values()))


def is_email(text: str) -> bool:
    """Whether it looks like one address: something, "@", a domain with a dot, at most 254 characters."""
    return len(text) <= 254 and _VALID.fullmatch(text) is not None


def email_key(email: str) -> str:
    """The address as two of them are compared: without case and without "mailto:"."""
    known = email if email.isascii() and email.isprintable() else clean(email)
    return known.strip().casefold().removeprefix("mailto:")
