"""One owner at a time: who has the file, said by a lock file beside it.

On one computer the truth is a lock of the operating system on the lock file, which falls away with
its process however that ends: what a killed program leaves behind heals by itself. From another
computer (a shared or synchronised folder) only the lock file's content can be read, so it counts as
held until the owner says that the other computer is done.
"""

import json
import os
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

from smallbiz.store.disk import writable
from smallbiz.store.holder import By, Holder

POLL_SECONDS = 0.05


class Lock:
    """The right to write to a file until `release`; falls away with the process."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let others have the file; the lock file goes."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if os.name == "nt":  # an open file cannot be deleted there
            os.close(descriptor)
        with suppress(OSError):
            lock_file(self.path).unlink()
        if os.name != "nt":
            os.close(descriptor)

    def __enter__(self) -> "Lock":
        return self

    def __exit__(self, *_trouble: object) -> None:
        self.release()


def lock_file(path: Path) -> Path:
    """Where it is noted who has the file."""
    return path.with_name(f".~{path.name}.lock")


def claim(path: Path, by: By, *, take_over: bool = False, wait: float = 0.0) -> Lock | Holder:
    """Become the one who may write, or learn who is; waits up to `wait` seconds for a command line.

    `take_over` disregards another computer's claim; ask the owner first.
    """
    until = time.monotonic() + wait
    while True:
        answer = _try(path.resolve(), by, take_over)
        brief = isinstance(answer, Holder) and answer.by is By.COMMAND_LINE
        if not brief or time.monotonic() >= until:
            return answer
        time.sleep(POLL_SECONDS)


def is_held_elsewhere(path: Path) -> bool:
    """Whether another computer says that it has the file."""
    with suppress(OSError, ValueError):
        note = json.loads(lock_file(path.resolve()).read_bytes())
        return isinstance(note, dict) and note.get("machine", _machine()) != _machine()
    return False


def front_name(path: Path) -> str:
    """The name under which the window that has this file listens for a second start."""
    from hashlib import sha256

    whose = f"{Path.home()}\n{os.path.normcase(path.resolve())}"
    return "smallbiz-" + sha256(whose.encode()).hexdigest()[:20]


def _try(path: Path, by: By, take_over: bool) -> Lock | Holder:
    if not writable(path):
        return Holder(path, By.READ_ONLY_PLACE)
    try:
        descriptor = os.open(lock_file(path), os.O_CREAT | os.O_RDWR, 0o600)
    except OSError:  # another user's lock file cannot even be read
        return Holder(path, By.WINDOW if lock_file(path).exists() else By.READ_ONLY_PLACE)
    note = _note(descriptor)
    here = not note or note.get("machine") == _machine()
    if not _take(descriptor) or (not here and not take_over):
        os.close(descriptor)
        return _holder(path, note, here)
    if not _is_still_there(descriptor, lock_file(path)):
        os.close(descriptor)
        return _try(path, by, take_over)
    _write_note(descriptor, by)
    return Lock(path, descriptor)


def _holder(path: Path, note: Mapping[str, object], here: bool) -> Holder:
    since = note.get("since")
    with suppress(ValueError):
        return Holder(
            path,
            By(str(note.get("by", By.COMMAND_LINE))),
            here,
            str(note.get("host", "")),
            int(str(note.get("pid", 0))),
            datetime.fromisoformat(str(since)) if since else None,
        )
    return Holder(path, By.WINDOW, here)


def _note(descriptor: int) -> dict[str, object]:
    """What the lock file says; empty when it is new or was cut short."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    with suppress(ValueError):
        note = json.loads(os.read(descriptor, 4096))
        return note if isinstance(note, dict) else {}
    return {}


def _write_note(descriptor: int, by: By) -> None:
    note = {
        "by": by,
        "pid": os.getpid(),
        "host": _host(),
        "machine": _machine(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    with suppress(OSError):  # on a full disk the lock itself still holds
        os.write(descriptor, json.dumps(note).encode())


def _machine() -> str:
    """This computer, also after it was renamed."""
    for source in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        with suppress(OSError):
            return f"{crc32(Path(source).read_bytes()):08x}"
    return _host()


def _host() -> str:
    """The name of this computer; not by `platform`, which takes 2 ms of every start."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def _is_still_there(descriptor: int, path: Path) -> bool:
    """Whether others see the file we locked: its last holder may have deleted it meanwhile."""
    with suppress(OSError):
        return os.name == "nt" or os.path.samestat(os.fstat(descriptor), path.stat())
    return False


if sys.platform == "win32":
    import msvcrt

    BEYOND = 1 << 20
    """Locked bytes cannot be read there, so the lock lies beyond the note."""

    def _take(descriptor: int) -> bool:
        os.lseek(descriptor, BEYOND, os.SEEK_SET)
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def _take(descriptor: int) -> bool:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
