"""Runs the Python file that was exported last, by itself, and compares its numbers with the engine's."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject

from app.frame import Frame
from app.jobs import Progress
from app.numerals import count, short
from app.session import Session
from nncore.arrays import Floats
from nncore.passes import forward
from nncore.snapshot import Notice
from nncore.words import tr

JOB = "script.check"
PATIENCE = 60.0  # seconds for a file that computes a few thousand products
SAME = 1e-12
STEP = 0.01  # seconds between two looks at the process


class ScriptCheck(QObject):
    """Knows which file was written last; the picture on the network is what both are given."""

    def __init__(self, session: Session, tell: Callable[[Notice], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tell = session, tell
        self._path: Path | None = None
        self._frame = session.frame

    def written(self, path: Path) -> None:
        """Remember the file that was written."""
        self._path = path
        self._session.happened("script")

    def compare(self) -> None:
        """Run the file on the picture and tell how far its numbers are from the engine's."""
        path = self._path
        if path is None or not path.exists():
            text = self.tr("There is no export to compare with yet: export the network as Python first.")
            self._tell(Notice("hint", text))
            return
        self._frame = self._session.frame
        inputs = np.asarray(self._frame.trace.activations[0], np.float64)
        self._session.jobs.start(JOB, ran(path, inputs), self._came)

    def _came(self, news: Progress) -> None:
        if not news.done:
            return
        if news.error or not isinstance(news.result, np.ndarray):
            text = self.tr("The exported file did not run: {reason}. Export it again.")
            reason = news.error.strip().splitlines()[-1] if news.error else "?"
            self._tell(Notice("error", text.format(reason=reason)))
            return
        gap = gap_of(news.result, self._frame)
        self._session.happened("compare", {"gap": gap, "n": len(news.result)})
        text = (
            self.tr(
                "The exported function was run by itself: its {n} numbers are within {gap} of the engine’s."
            )
            if gap <= SAME
            else self.tr(
                "The exported function was run by itself: its {n} numbers are up to {gap} from the engine’s. "
                "The network is not the one that was exported."
            )
        )
        self._tell(Notice("done", text.format(n=count(len(news.result)), gap=short(gap) if gap else "0")))


def gap_of(outputs: Floats, frame: Frame) -> float:
    """How far outputs are from those of the frame's network, computed in double precision."""
    inputs = np.asarray(frame.trace.activations[0], np.float64)
    own = forward(frame.acting.astype(np.float64), inputs).outputs
    return float(np.abs(outputs - own).max()) if outputs.shape == own.shape else float("inf")


def ran(path: Path, inputs: Floats) -> Generator[tuple[float, None], None, Floats]:
    """What the file prints for these inputs, in a process that knows nothing of this program."""
    from subprocess import PIPE, Popen

    command = [sys.executable, "-I", str(path)]
    with Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True) as process:  # noqa: S603 - its own export
        try:
            assert process.stdin is not None  # noqa: S101 - it is a pipe
            process.stdin.write(" ".join(map(repr, inputs.tolist())))
            process.stdin.close()
            process.stdin = None
            until = time.monotonic() + PATIENCE
            while process.poll() is None and time.monotonic() < until:
                yield 0.5, None
                time.sleep(STEP)
            if process.poll() is None:
                process.kill()
            out, errors = process.communicate()
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        raise RuntimeError(errors.strip().rpartition("\n")[2] or tr("it did not come to an end"))
    return np.array(out.split(), np.float64)
