"""What a worker process does. Loads no numpy before it has seen to it that there will be one BLAS thread."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from typing import TYPE_CHECKING, Any

from nncore.bootstrap import THREADS

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

POLITENESS = 5  # of a worker on this computer, so that the window stays quick beside it


def begin(leash: Connection) -> None:
    """Get ready; end at once when the other end of the leash is gone, however its holder ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that holds the leash
    if hasattr(os, "nice"):
        os.nice(POLITENESS)
    threading.Thread(target=_watch, args=(leash,), daemon=True).start()


def _watch(leash: Connection) -> None:
    with contextlib.suppress(EOFError, OSError):
        leash.recv_bytes()
    os._exit(1)


def train(task: dict[str, Any]) -> dict[str, Any]:
    """Train what `task` says and tell how it went, as `sweep_trial.train`."""
    for name in THREADS:
        os.environ[name] = "1"
    from nncore import sweep_trial

    return sweep_trial.train(task)
