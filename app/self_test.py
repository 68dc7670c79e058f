"""`--self-test`: open the real window, take a step, say on standard output what was reached, and quit.

For a packaged program's smoke test and for the bench: each line is one word and the seconds since the start.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from app.window import Window

PATIENCE = 30_000  # milliseconds


class SelfTest(QObject):
    """Watches for the first painting, the digits, and the first step shown in every pane."""

    def __init__(self, window: Window, began: float) -> None:
        super().__init__(window)
        self.code = 1
        self._window, self._began = window, began
        self._painted = self._loaded = False
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(5)
        QTimer.singleShot(PATIENCE, QCoreApplication.quit)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say when the window is painted for the first time."""
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, lambda: self._say("painted"))
        return False

    @property
    def _complete(self) -> bool:
        """Whether every pane in sight is made."""
        return all(dock.is_made for dock in self._window.docks.there if dock.isVisible())

    def _say(self, word: str) -> None:
        print(f"{word} {time.perf_counter() - self._began:.3f}", flush=True)

    @Slot()
    def _look(self) -> None:
        frame = self._window.session.frame
        if frame.data is not None and not self._loaded:
            self._loaded = True
            self._say("loaded")
            self._window.session.step()
        if frame.snapshot.step == 1 and self._complete:
            self._say("stepped")
            self.code = 0
            self._timer.stop()
            QCoreApplication.quit()
