"""Files handed to the owner: there whole, with their name, or not at all."""

import os
from collections.abc import Iterable
from pathlib import Path
from tempfile import mkdtemp

from smallbiz.store.disk import flush, flush_folder, plainly, private_file, remove
from smallbiz.store.identity import Kind, inspect
from smallbiz.words.errors import StorageProblem
from smallbiz.words.translation import _


def write_whole(path: Path, content: Iterable[bytes], *, over: bool = True) -> None:
    """Write a file that only the owner may read, flushed to the disk before it gets its name.

    StorageProblem when it can't be written, or a smallbiz file has the name; FileExistsError when `over`
    is False and the name is taken. What was there before stays until the new file is complete.
    """
    with plainly(path, _("Nothing was written there. Your data is as it was.")):
        _spare_ours(path)
        folder = Path(mkdtemp(prefix=".new-", dir=path.parent))
        draft = folder / "draft"
        try:
            with os.fdopen(private_file(draft), "wb") as file:
                for piece in content:
                    file.write(piece)
                file.flush()
                flush(file.fileno())
            _name(draft, path, over)
            flush_folder(path.parent)
        finally:
            remove(draft)
            folder.rmdir()


def _spare_ours(path: Path) -> None:
    """No list and no page ever takes the place of a business, however its file is called."""
    if inspect(path, newest=0).kind in (Kind.NEWER, Kind.DAMAGED):
        raise StorageProblem(
            _("{name} is a smallbiz file.").format(name=path.name),
            _("It was not changed."),
            _("Choose another name."),
        )


def _name(draft: Path, path: Path, over: bool) -> None:
    if over:
        os.replace(draft, path)
        return
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a medium without links, such as a stick
        if path.exists():
            raise FileExistsError(str(path)) from None
        draft.rename(path)
