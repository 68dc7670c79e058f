"""Reading and writing files so that a bad moment costs nothing: no half-written file, no endless read."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import time
from pathlib import Path

from nncore.words import tr

LITTER_AFTER = 3600  # seconds: no writing takes so long, so its process was killed
_ASIDE = re.compile(r"\.nncore-\d+-[0-9a-f]+\.part")


def atomic_write(path: Path, data: bytes) -> None:
    """Replace the file at `path` by `data`, wholly or not at all.

    The bytes go to a new file in the same folder, are forced onto the disk, and only then take the name.
    Whatever fails on the way (a full disk, no permission) comes out as OSError, with the old file as it was
    and nothing left beside it. A link is followed; an existing file keeps its permissions. What a process
    that was killed left in the folder goes, once it is an hour old.
    """
    target = Path(os.path.realpath(path))
    mode = _mode_of(target)
    _sweep(target.parent)
    aside = target.with_name(f".nncore-{os.getpid()}-{secrets.token_hex(6)}.part")
    try:
        with aside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            aside.chmod(mode)
        aside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            aside.unlink()
        raise
    _sync_folder(target.parent)


def read_capped(path: Path, limit: int) -> bytes:
    """All bytes of the plain file at `path`, if there are no more than `limit`.

    Raises OSError, also for what is no plain file (a folder, or a device or pipe, which might never end) and
    for a file above the limit (EFBIG).
    """
    if not stat.S_ISREG(path.stat().st_mode):
        problem = tr("it is a folder") if path.is_dir() else tr("it is not a plain file")
        raise OSError(errno.EINVAL, problem, str(path))
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        data = file.read(min(size, limit) + 1)  # Python sets aside as much memory as it is asked to read
    if len(data) > limit:
        raise OSError(
            errno.EFBIG, tr("it is larger than the {limit:,} bytes allowed").format(limit=limit), str(path)
        )
    return data


def _sweep(folder: Path) -> None:
    """Remove old litter. By age alone: whether a process lives cannot be told of one on another machine."""
    old = time.time() - LITTER_AFTER
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _ASIDE.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    if entry.stat().st_mtime < old:
                        Path(entry.path).unlink()


def _mode_of(target: Path) -> int | None:
    """The permissions of the file to be replaced, None for a new one; raises OSError if it is protected."""
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None
    if not os.access(target, os.W_OK):  # a folder's permission would be enough to replace it all the same
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return mode


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power failure too, where the system can; the file is whole in any case."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
