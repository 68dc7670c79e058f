"""Sees what tests of a whole window would miss: errors that the window catches, tells the person, and outlives."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from app.frame import Frame
from app.window import Window


class Lookout:
    """Every error of ours so far, as tracebacks: of slots and paint events, and of the training thread."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def look(self, frame: Frame) -> None:
        """Note an error that the training thread reports."""
        notice = frame.snapshot.notice
        if notice is not None and notice.detail and notice.detail not in self.seen:
            self.seen.append(notice.detail)


@contextmanager
def lookout(window: Window) -> Iterator[Lookout]:
    """Watch a window; its own handling of errors goes on as before."""
    made, before = Lookout(), sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        made.seen.append("".join(traceback.format_exception(kind, error, trace)))
        before(kind, error, trace)

    sys.excepthook = hook
    window.session.frame_changed.connect(made.look)
    try:
        yield made
    finally:
        sys.excepthook = before
        window.session.frame_changed.disconnect(made.look)
