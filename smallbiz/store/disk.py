"""Files on the disk: private, flushed, hashed, and trouble with them in plain words."""

import errno
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _

if sys.platform == "darwin":
    import fcntl

Progress = Callable[[int, int], None]
"""Told (done, total) now and then, total 0 when unknown; what it raises stops the job cleanly."""

PIECE = 1 << 20


def quiet(done: int, total: int) -> None:
    """Progress that nobody watches."""


@contextmanager
def plainly(path: Path, safe: str = "") -> Iterator[None]:
    """Turn trouble with this file or folder into a StorageProblem; `safe` says what is not lost."""
    try:
        yield
    except (OSError, sqlite3.Error, UnicodeDecodeError) as trouble:
        happened, to_do = _sentences(trouble, path)
        raise StorageProblem(happened, safe or _("Your data is as it was."), to_do) from trouble


def _sentences(trouble: Exception, path: Path) -> tuple[str, str]:
    name = _name_of(trouble)
    here = {"name": path.name, "folder": path.parent}
    if name in {"ENOSPC", "EDQUOT", "EFBIG", "SQLITE_FULL"}:
        return (
            _("There is no room left in {folder}.").format(**here),
            _("Free some space there, or choose another folder. Then do it again."),
        )
    if name in {"EACCES", "EPERM", "EROFS"} or name.startswith("SQLITE_READONLY"):
        return (
            _("{name} cannot be written in {folder}.").format(**here),
            _("Choose another folder, or ask for the right to write there."),
        )
    if name in {"ENOENT", "ENOTDIR"} or name.startswith("SQLITE_CANTOPEN"):
        return (
            _("{name} cannot be opened in {folder}.").format(**here),
            _("Check that the drive is plugged in and that you may read this folder."),
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return (
            _("Someone else has {name} open.").format(**here),
            _("Close it there. Then do it again."),
        )
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return (
            _("{name} is damaged.").format(**here),
            _("Open a backup, or rescue what can be read."),
        )
    return (
        _("{name}: the disk reported an error ({error}).").format(error=trouble, **here),
        _("Check the disk or the stick, or choose another folder."),
    )


def _name_of(trouble: Exception) -> str:
    if isinstance(trouble, UnicodeDecodeError):
        return "SQLITE_CORRUPT"  # SQLite's complaint quotes a name that is garbled
    if isinstance(trouble, OSError):
        return errno.errorcode.get(trouble.errno or 0, "")
    return str(getattr(trouble, "sqlite_errorname", ""))


def private_file(path: Path) -> int:
    """A new file that only the owner may read; its descriptor. Fails when the name is taken."""
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
    return os.open(path, flags, 0o600)


def write_private(path: Path, content: bytes) -> None:
    """A new private file with this content, on the disk when it returns."""
    with os.fdopen(private_file(path), "wb") as file:
        file.write(content)
        flush(file.fileno())


def copy_private(source: Path, to: Path, progress: Progress = quiet) -> str:
    """A private, flushed copy of a file that nobody has open; its SHA-256."""
    from hashlib import sha256

    digest, done = sha256(), 0
    with source.open("rb") as file, os.fdopen(private_file(to), "wb") as copy:
        total = os.fstat(file.fileno()).st_size
        while piece := file.read(PIECE):
            copy.write(piece)
            digest.update(piece)
            done += len(piece)
            progress(done, total)
        copy.flush()
        flush(copy.fileno())
    return digest.hexdigest()


def fingerprint(path: Path) -> str:
    """The SHA-256 of a file that nobody has open."""
    from hashlib import file_digest

    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def flush(descriptor: int) -> None:
    """Wait until a file's content has reached the medium, on a Mac too the drive's own cache."""
    if sys.platform == "darwin":
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until new and changed names in a folder have reached the medium."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network folders cannot
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(*paths: Path) -> None:
    """Delete what is there of these files."""
    for path in paths:
        path.unlink(missing_ok=True)


def writable(path: Path) -> bool:
    """Whether the file (if it is there) and its folder can be written to."""
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))
