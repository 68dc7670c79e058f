"""From the command line: enters a step, waits until all of it is shown, saves its sheets, and quits."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from app.lessons.handouts import ANSWERS, WORKSHEET

if TYPE_CHECKING:
    from app.window import Window


class SheetRun(QObject):
    """`files` are the names for the worksheet and the answer sheet, None for none; `code` is how the program ends."""

    def __init__(self, window: Window, files: Sequence[str | None], paper: str, patience: int) -> None:
        super().__init__(window)
        self.code = 1
        self._window, self._paper = window, paper
        kinds = zip((WORKSHEET, ANSWERS), files, strict=True)
        self._files = [(kind, Path(name)) for kind, name in kinds if name]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(30)
        QTimer.singleShot(patience, self, self._give_up)

    @Slot()
    def _look(self) -> None:
        window = self._window
        snapshot, lessons = window.session.frame.snapshot, window.lessons
        if lessons.problem or snapshot.notice is not None:
            self._end(lessons.problem or (snapshot.notice.text if snapshot.notice else ""))
            return
        measured = snapshot.evaluations and snapshot.evaluations[-1].step == snapshot.step
        if lessons.course.scope is not None and measured and not snapshot.running:
            QCoreApplication.processEvents()
            problems = [lessons.handouts.write(path, kind, self._paper) for kind, path in self._files]
            self._end(" ".join(filter(None, problems)))

    @Slot()
    def _give_up(self) -> None:
        self._end("The step could not be shown in time.")

    def _end(self, problem: str) -> None:
        self._timer.stop()
        self.code = 1 if problem else 0
        if problem:
            print(problem, file=sys.stderr)
        QCoreApplication.exit(self.code)
