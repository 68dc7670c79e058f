"""Errors of ours: told once, with a report to copy, while the window lives on."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from nncore.snapshot import Notice
from nncore.words import tr

QUIET = 10.0  # seconds without an error until the same one is news again


def report(error: Exception) -> None:
    """Pass on an error that was caught only so that others can go on: it is told like one that nobody caught."""
    sys.excepthook(type(error), error, error.__traceback__)


class Reporter(QObject):
    """Makes a Notice of every uncaught exception of a slot or paint event, whichever thread it was in.

    One that comes again and again, as those of paintings do, is told the first time only.
    """

    _caught = Signal(object)

    def __init__(self, show: Callable[[Notice], None], clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._show, self._clock = show, clock
        self._heard: dict[tuple[object, ...], float] = {}
        # Queued even in the window's own thread: in the middle of a painting nothing may be shown or moved.
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook
        sys.excepthook = self._hook

    def stop(self) -> None:
        """Leave errors to whoever had them before."""
        sys.excepthook = self._before

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._before(kind, error, trace)
        elif self._is_news(kind, error, trace):
            detail = "".join(traceback.format_exception(kind, error, trace))
            text = tr("Something went wrong that should not have ({kind}). Nothing of yours was changed.")
            text = text.format(kind=kind.__name__)
            self._caught.emit(Notice("error", text, detail=detail))
        # Python keeps the last error and so all that its functions held: a painter, that would be at work for ever.
        traceback.clear_frames(trace)

    def _is_news(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> bool:
        places = traceback.extract_tb(trace)
        where = (kind, places[-1].filename, places[-1].lineno) if places else (kind, str(error))
        now = self._clock()
        last = self._heard.get(where)
        self._heard[where] = now
        return last is None or now - last > QUIET

    @Slot(object)
    def _tell(self, notice: Notice) -> None:
        self._show(notice)
