"""What a file is, told by its content: its name may say anything."""

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Literal, get_args

from smallbiz.intake.source import Source, looks_wide
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

Format = Literal["text", "workbook", "cards", "page", "objects"]

ZIP = b"PK\x03\x04"
OFFICE_XML = "urn:schemas-microsoft-com:office:spreadsheet"
"""What the XML of a workbook of Excel 2003 begins with."""
OLE = b"\xd0\xcf\x11\xe0"

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x0b\x1a\x1b"))
_PICTURES_AND_PAPERS = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"{\\rtf", b"PK\x05\x06",
    b"\x09\x08\x10\x00", b"\x09\x04\x06\x00",
)  # fmt: skip
_ARCHIVES = (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh9", b"\xfd7zXZ")
_PAGE = re.compile(r"(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|style|meta)", re.S)
_JSON = re.compile(r"[\[{]\s*[\[{\"]")


def format_of(source: Source) -> Format:
    """How a file is to be read; RuleBroken names what it is when it holds no table."""
    if source.data.startswith(ZIP):
        known = _packed(source.data)
    elif source.data.startswith(OLE):
        known = _compound(source.data)
    else:
        known = _plain(source.data)
    if known in get_args(Format):
        return known  # type: ignore[return-value]
    raise RuleBroken(_refusals()[known].format(file=source.name))


def _packed(data: bytes) -> str:
    """What a zip archive holds, by the names in it."""
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return "damaged"
    if "xl/workbook.bin" in names:
        return "binary workbook"
    if any(name.startswith("xl/") for name in names) or "content.xml" in names:
        return "workbook"
    if any(name.startswith(("word/", "ppt/")) for name in names):
        return "document"
    return "numbers" if any(name.endswith(".iwa") for name in names) else "archive"


def _compound(data: bytes) -> str:
    """What an old Office file holds, by the names of its streams."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "locked"
    streams = ("Workbook".encode("utf-16-le"), b"B\0o\0o\0k\0\0")
    return "workbook" if any(name in data for name in streams) else "document"


def _plain(data: bytes) -> str:
    if data.startswith(b"SQLite format 3\x00"):
        return "database"
    head = _beginning(data)
    if head.startswith("begin:vcard"):
        return "cards"
    if head.startswith("begin:vcalendar"):
        return "calendar"
    if head.startswith("<?xml") and OFFICE_XML in head:
        return "workbook"
    if _PAGE.match(head.partition("?>")[2].lstrip() if head.startswith("<?xml") else head):
        return "page"
    if head.startswith(("<?xml", "mime-version:")):
        return "document"
    if _JSON.match(head):
        return "objects"
    if data.startswith(_ARCHIVES):
        return "archive"
    binary = data.startswith(_PICTURES_AND_PAPERS) or _is_binary(data)
    return "binary" if binary else "text"


def _beginning(data: bytes) -> str:
    """The first characters in small letters, without marks and spaces before them."""
    wide = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else looks_wide(data)
    return data[:4096].decode(wide or "latin-1", "replace").lstrip("\ufeffï»¿ \r\n\t\0").lower()


def _is_binary(data: bytes) -> bool:
    """More than one control character in 50, in text that is not UTF-16 or UTF-32."""
    head = data[:100_000]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or looks_wide(head):
        return False
    return len(head) - len(head.translate(None, _CONTROLS)) > max(len(head) // 50, 8)


def _refusals() -> Mapping[str, str]:
    """What each kind of file is, and what to do instead."""
    return {
        "locked": _(
            "{file} is locked with a password. Open it in your spreadsheet program, save it without"
            " a password and try again."
        ),
        "damaged": _("{file} is damaged: it is not complete. Save or download it again."),
        "binary workbook": _("{file} is a binary workbook. Save it as .xlsx or CSV first."),
        "document": _("{file} is a document, not a table. Save the list as .xlsx or CSV."),
        "numbers": _("{file} is a Numbers file. Export it as Excel or CSV first."),
        "archive": _("{file} is an archive. Unpack it and choose the list in it."),
        "database": _("{file} is a database. Open it instead of importing it."),
        "calendar": _("{file} is a calendar. It holds no list of people or sales."),
        "binary": _("{file} holds no text. Choose a list such as CSV, .xlsx or .vcf."),
    }
