"""Where a file lies: cloud folders, network folders and conflict copies pointed out."""

import os
import re
import sys
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from smallbiz.words.translation import _, ngettext

CLOUDS = (
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("com~apple~clouddocs", "iCloud"),
    ("icloud", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud", "pCloud"),
    ("magentacloud", "MagentaCLOUD"),
)
"""How synchronised folders begin, and whose they are."""

MARKS = ((".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".owncloudsync.log", "Nextcloud"))
"""Files that lie at the top of synchronised folders of any name."""

NETWORKS = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "davfs"),
        *("fuse.sshfs", "fuse.davfs", "fuse.rclone"),
    }
)
"""File systems of other computers, as /proc/mounts names them."""

CONFLICT = (
    r"(?i)^[ _-]*(?:\(.*(?:conflict|konflikt|conflit|conflicto).*\)|sync-conflict-.*|\.sync-conflict-.*"
    r"|_?conflict[-_ ].*|\((?:case )?conflict.*\)|\(\d+\))$"
)
"""What sync programs put between a file's name and its ending."""


class Matter(StrEnum):
    """What an advice is about."""

    CLOUD = "cloud"
    NETWORK = "network"
    COPIES = "copies"


class Advice(NamedTuple):
    """One thing the owner should know about the place; `copies` are the conflict copies found."""

    matter: Matter
    sentence: str
    copies: tuple[Path, ...] = ()


def advice_on_place(path: Path) -> list[Advice]:
    """What to point out before working here; empty for an ordinary folder. Reads names only."""
    whole = path.resolve()
    advice = [_about_cloud(whole), _about_network(whole), _about_copies(whole)]
    return [one for one in advice if one]


def _about_cloud(path: Path) -> Advice | None:
    cloud = _cloud(path)
    if not cloud:
        return None
    sentence = _(
        "This file is in a folder of {cloud}. Open it on one computer at a time,"
        " and let {cloud} finish before you open it on another."
    )
    return Advice(Matter.CLOUD, sentence.format(cloud=cloud))


def _cloud(path: Path) -> str:
    for folder in path.parents:
        for start, cloud in CLOUDS:
            if folder.name.casefold().startswith(start):
                return cloud
        for mark, cloud in MARKS:
            if folder != Path.home() and (folder / mark).exists():
                return cloud
    return ""


def _about_network(path: Path) -> Advice | None:
    if not on_network(path):
        return None
    return Advice(
        Matter.NETWORK,
        _(
            "This file is on another computer's disk. When the network fails, work can be lost."
            " Keep the file on this computer and the backups there."
        ),
    )


def on_network(path: Path) -> bool:
    """Whether a path, made absolute before, lies on another computer's disk."""
    if sys.platform == "win32":
        return str(path).startswith("\\\\")
    return _file_system(path, _mounts()) in NETWORKS


def _mounts() -> list[tuple[Path, str]]:
    """Mount points with their file systems; none where the system doesn't list them."""
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    fields = (line.split() for line in lines)
    return [(Path(row[1].replace("\\040", " ")), row[2]) for row in fields if len(row) > 2]


def _file_system(path: Path, mounts: list[tuple[Path, str]]) -> str:
    """The type of the innermost mount that holds the path; of several there, the last one."""
    holding = [(len(point.parts), kind) for point, kind in mounts if path.is_relative_to(point)]
    deepest = max((depth for depth, _kind in holding), default=0)
    return next((kind for depth, kind in reversed(holding) if depth == deepest), "")


def _about_copies(path: Path) -> Advice | None:
    copies = conflict_copies(path)
    if not copies:
        return None
    sentence = ngettext(
        "There is {n} other version of this file here, made by a sync program: {names}."
        " Work done on another computer may be in it.",
        "There are {n} other versions of this file here, made by a sync program: {names}."
        " Work done on another computer may be in them.",
        len(copies),
    ).format(n=len(copies), names=", ".join(copy.name for copy in copies))
    return Advice(Matter.COPIES, sentence, tuple(copies))


def conflict_copies(path: Path) -> list[Path]:
    """Files beside this one that a sync program made when two computers had changed it."""
    try:
        names = sorted(os.listdir(path.parent))
    except OSError:
        return []
    return [path.with_name(name) for name in names if _is_copy(name, path)]


def _is_copy(name: str, path: Path) -> bool:
    if not name.endswith(path.suffix) or not name.startswith(path.stem) or name == path.name:
        return False
    return bool(re.match(CONFLICT, name[len(path.stem) : len(name) - len(path.suffix)].lstrip(".")))
