"""The window as a picture, for people without a screen and for documents."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QHoverEvent
from PySide6.QtWidgets import QWidget

from app.window import Window

PATIENCE = 60_000  # milliseconds a picture may take
NOWHERE = QPointF(-1, -1)
SETTLING = (
    4  # rounds of events until a text that grew has moved what is below it, and that its own neighbours
)


class Screenshot(QObject):
    """Takes `steps` steps, waits until everything is measured and drawn, saves the window and quits."""

    def __init__(self, window: Window, steps: int, file: Path) -> None:
        super().__init__(window)
        self.code = 1
        self._window, self._steps, self._file = window, steps, file
        self._asked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(30)
        QTimer.singleShot(PATIENCE, QCoreApplication.quit)

    @Slot()
    def _look(self) -> None:
        session = self._window.session
        snapshot = session.frame.snapshot
        if (session.frame.data is None and snapshot.notice is None) or not self._furnished():
            return
        if self._steps and not self._asked:
            self._asked = True
            session.step(self._steps)
            return
        measured = snapshot.evaluations and snapshot.evaluations[-1].step == snapshot.step
        broken = snapshot.notice is not None
        if broken or (snapshot.step >= self._steps and not snapshot.running and measured):
            self._save()

    def _forget_pointer(self) -> None:
        """Nobody points at anything: a screen that is none has its pointer at its corner, over the first tab."""
        for widget in self._window.findChildren(QWidget):
            if widget.underMouse():
                widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
                QCoreApplication.sendEvent(
                    widget, QHoverEvent(QEvent.Type.HoverLeave, NOWHERE, NOWHERE, NOWHERE)
                )

    def _furnished(self) -> bool:
        """Whether every pane in sight is there: some are made after the first paint."""
        docks = self._window.docks.there
        return all(dock.is_made for dock in docks if not dock.visibleRegion().isEmpty())

    def _save(self) -> None:
        self._timer.stop()
        self._window.scheduler.finish()
        for _ in range(SETTLING):
            QCoreApplication.processEvents()
        self._forget_pointer()
        self.code = 0 if self._window.grab().save(str(self._file)) else 1
        if self.code:
            print(f"The picture could not be written to {self._file}.", file=sys.stderr)
        QCoreApplication.exit(self.code)
