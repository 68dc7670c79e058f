"""Where files are: the only module that knows."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Path of a bundled file, such as "fonts/Inter-Regular.otf": inside the wheel, or beside the packages."""
    packed = _HERE / "_resources"
    return (packed if packed.is_dir() else _HERE.parent / "resources") / name


def kept_network(settings: Path) -> Path:
    """Where the network of the last start is kept: beside the settings file, which stands for the person."""
    return settings.with_suffix(".safetensors")
