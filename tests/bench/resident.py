"""The memory of this process."""

from __future__ import annotations

from pathlib import Path

PAGE = 4096 / 1e6  # MB
STATM = Path("/proc/self/statm")


def resident() -> float:
    """Memory of this process in MB; 0 where it cannot be read."""
    return int(STATM.read_text().split()[1]) * PAGE if STATM.exists() else 0.0
