"""What the command line says of the window itself: its size, and steps to be taken first."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QObject, Qt, Slot

from app.frame import Frame
from app.session import Session
from app.window import Window

USUAL = 1280, 720  # of a picture, in pixels


def as_told(window: Window, options: argparse.Namespace, *, passing: bool) -> None:
    """Give the window its size; where it is for a person, take the steps. What is passing takes its own."""
    if options.size or passing:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMaximized)
        window.resize(*(options.size or USUAL))
    if options.steps and not (passing or options.self_test or options.lesson):
        StepsFirst(window.session, options.steps, window)


class StepsFirst(QObject):
    """Waits for the digits, asks for the steps once, and is done."""

    def __init__(self, session: Session, steps: int, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._steps = session, steps
        session.frame_changed.connect(self._look)
        self._look(session.frame)

    @Slot(object)
    def _look(self, frame: Frame) -> None:
        if frame.data is not None and self._steps:
            steps, self._steps = self._steps, 0
            self._session.frame_changed.disconnect(self._look)
            self._session.step(steps)
