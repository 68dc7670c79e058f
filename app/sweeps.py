"""Where the journals of sweeps are, and the one that was left unfinished."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.session import Session
    from nncore.sweep import Sweep
    from nncore.sweep_journal import Told

KEPT = 50  # journals; each is a few kilobytes


class SweepHome(QObject):
    """One folder, a file for each sweep, called by the sweep's fingerprint; without one nothing is kept."""

    def __init__(self, session: Session, folder: Path | None = None) -> None:
        super().__init__(session)
        self._folder = folder

    def journal(self, sweep: Sweep) -> Path | None:
        """The journal of a sweep, begun or not."""
        return None if self._folder is None else self._folder / f"{sweep.fingerprint}.jsonl"

    def known(self, sweep: Sweep) -> Told | None:
        """What is known of a sweep from before."""
        path = self.journal(sweep)
        return None if path is None else _read(path)

    def left(self) -> Told | None:
        """The last sweep that was begun, if it was not finished. Lets go of the oldest journals."""
        paths = self._newest_first()
        for path in paths[KEPT:]:
            with contextlib.suppress(OSError):
                path.unlink()
        told = _read(paths[0]) if paths else None
        return None if told is None or told.finished else told

    def _newest_first(self) -> list[Path]:
        try:
            found = [(path.stat().st_mtime_ns, path) for path in (self._folder or Path()).glob("*.jsonl")]
        except OSError:
            return []
        return [path for _, path in sorted(found, reverse=True)] if self._folder else []


def _read(path: Path) -> Told | None:
    from nncore.sweep import SweepError  # not at the start of the window
    from nncore.sweep_journal import read

    try:
        return read(path)
    except (OSError, SweepError):
        return None


def home_of(session: Session) -> SweepHome:
    """The home made for a session, or one that keeps nothing."""
    made = session.findChild(SweepHome)
    return made if isinstance(made, SweepHome) else SweepHome(session)
