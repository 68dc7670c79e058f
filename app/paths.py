"""Where files are: the only module that knows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Path of a bundled file, such as "fonts/Inter-Regular.otf": inside the wheel, or beside the packages."""
    packed = _HERE / "_resources"
    return (packed if packed.is_dir() else _HERE.parent / "resources") / name


def kept_network(settings: Path) -> Path:
    """Where the network of the last start is kept: beside the settings file, which stands for the person."""
    return settings.with_suffix(".safetensors")


def aside_network(settings: Path) -> Path:
    """Where the network is kept while a window is open, in case the program crashes."""
    return settings.with_suffix(".unclosed.safetensors")


def window_lock(settings: Path) -> Path:
    """What the window holds that keeps it there."""
    return settings.with_suffix(".lock")


def kept_lessons(settings: Path) -> Path:
    """Where it is kept what was done of the lessons: beside the settings file."""
    return settings.with_suffix(".lessons.json")


def kept_runs(settings: Path | None = None) -> Path:
    """Where kept runs are: in the person's folder for data, or beside a settings file that was named."""
    return data_folder() / "runs.sqlite" if settings is None else settings.with_suffix(".runs.sqlite")


def sweeps(settings: Path | None = None) -> Path:
    """The folder of the journals of sweeps, as `kept_runs`."""
    return data_folder() / "sweeps" if settings is None else settings.with_suffix(".sweeps")


def own_digits(settings: Path | None = None) -> Path:
    """Where a person's own drawings are kept, as `kept_runs`."""
    return data_folder() / "own.digits.json" if settings is None else settings.with_suffix(".digits.json")


def data_folder() -> Path:
    """The person's folder for the data of this program, by the custom of the system."""
    home = Path.home()
    if sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    elif os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    else:
        named = Path(os.environ.get("XDG_DATA_HOME") or "")
        base = named if named.is_absolute() else home / ".local" / "share"
    return base / "descent-explorer"
