"""Scenes that open by double click: what the desktop of a Linux person is told, in their own folders and nowhere else.

The forms are those of freedesktop.org: a desktop entry, a package of shared MIME info, an icon of the theme hicolor.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from app import paths
from nncore.files import atomic_write
from nncore.scene import SUFFIX

NAME, KIND = "descent-explorer", "application/x-descent-scene"
ENTRY = """[Desktop Entry]
Type=Application
Name=Descent Explorer
Comment=Watch a neural network learn, and take its training apart
Exec={command} -m app %f
Path={folder}
Icon={name}
Terminal=false
Categories=Education;Science;
MimeType={kind};
"""
PACKAGE = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{kind}">
    <comment>scene of Descent Explorer</comment>
    <sub-class-of type="application/json"/>
    <glob pattern="*{suffix}"/>
  </mime-type>
</mime-info>
"""


def files(base: Path) -> dict[Path, bytes]:
    """What is written below `base`, the person's XDG data folder, by its path."""
    command, folder = _quoted(sys.executable), Path(__file__).resolve().parents[1]
    entry = ENTRY.format(command=command, folder=folder, name=NAME, kind=KIND)
    return {
        base / "applications" / f"{NAME}.desktop": entry.encode(),
        base / "mime" / "packages" / f"{NAME}.xml": PACKAGE.format(kind=KIND, suffix=SUFFIX).encode(),
        base / "icons/hicolor/scalable/apps" / f"{NAME}.svg": paths.resource("pictures/app.svg").read_bytes(),
    }


def switch(wanted: str) -> int:
    """Tell the desktop ("on"), or take it back ("off"), and say what was done; return the exit code."""
    if sys.platform in ("darwin", "win32"):
        sys.stderr.write(
            f"Here the desktop asks you: open a {SUFFIX} file, choose “Open with”, and name {NAME}.\n"
        )
        return 1
    base = paths.data_folder().parent
    told = files(base)
    try:
        _write(told) if wanted == "on" else _remove(told)
    except OSError as error:
        sys.stderr.write(f"{error.filename} cannot be written: {error.strerror}. Nothing else was changed.\n")
        return 1
    _refresh(base)
    done = "open by double click now" if wanted == "on" else "no longer open by double click"
    sys.stdout.write(f"Scenes (*{SUFFIX}) {done}. The files are in {base}.\n")
    return 0


def _write(told: dict[Path, bytes]) -> None:
    for path, content in told.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(path, content)


def _remove(told: Iterable[Path]) -> None:
    for path in told:
        path.unlink(missing_ok=True)


def _refresh(base: Path) -> None:
    """Let the desktop read anew; one without these programs does so by itself at the next login."""
    for program, folder in (("update-mime-database", "mime"), ("update-desktop-database", "applications")):
        found = shutil.which(program)
        if found is not None:
            subprocess.run([found, str(base / folder)], check=False, capture_output=True, timeout=60)  # noqa: S603


def _quoted(text: str) -> str:
    """As an entry's Exec line wants a path that may hold blanks, with its own sign for per cent."""
    inside = "".join(f"\\{c}" if c in '"`$\\' else c for c in text)
    return f'"{inside}"'.replace("%", "%%")
