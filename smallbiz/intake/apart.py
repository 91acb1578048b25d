"""Work done in a process of its own: what bursts there leaves the program unharmed."""

import os
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

LONGEST = 120
"""Seconds until the work is given up."""

MEMORY = 2_000_000_000
"""Bytes that it may ask for, where the system can hold it to that."""


class Burst(Exception):  # noqa: N818
    """The process ended, or was ended, without an answer."""


def apart(work: Callable[P, T], *args: P.args, **options: P.kwargs) -> T:
    """What the work returns or raises; Burst when its process dies or takes too long."""
    spawn = get_context("spawn")
    here, there = spawn.Pipe(duplex=False)
    child = spawn.Process(target=_answer, args=(there, work, args, options), daemon=True)
    child.start()
    there.close()
    try:
        answer = here.recv() if here.poll(LONGEST) else Burst()
    except EOFError:
        answer = Burst()
    finally:
        child.kill()
        child.join()
        here.close()
    if isinstance(answer, Exception):
        raise answer
    found: T = answer
    return found


def _answer(
    there: Connection,
    work: Callable[..., object],
    args: tuple[object, ...],
    options: dict[str, object],
) -> None:
    """In the other process: send the result or what went wrong; nothing is printed."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    try:
        there.send(work(*args, **options))
    except Exception as trouble:
        there.send(trouble)
