"""One window as an exhibit: locks what leads out of it, watches for hands, and asks to begin anew."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout

from app.frame import Frame
from app.kiosk.line import KioskLine
from app.saving import ENDING, REFUSED

if TYPE_CHECKING:
    from app.window import Window

AGAIN = 64  # the exit code that asks for another start
LOCKED = (
    "open",
    "save",
    "script",
    "compare",
    "log",
    "scene-save",
    "scene-open",
    "picture",
    "present",
    "quit",
)
"""Actions that lead to files, to other screens, or out. Scenes that came along and pasted ones stay."""
LOOK_EVERY = 500  # milliseconds
HANDS = frozenset(
    {
        QEvent.Type.ShortcutOverride,  # a key that is a shortcut is heard of only so
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class Kiosk(QObject):
    """Lives as long as its window. What a visitor did is gone with the window; this only says when."""

    def __init__(self, window: Window, minutes: float, *, used: bool = False) -> None:
        """`used` says that a visitor is at it already."""
        super().__init__(window)
        self._window, self._patience, self._used = window, 60 * minutes, used
        self.clock: Callable[[], float] = time.monotonic
        self._last = self.clock()
        self._pointer: QPointF | None = None  # where it was last
        self.line = KioskLine()
        self.line.again.connect(self.begin_anew)
        self._put_in()
        window.session.keep_locked(LOCKED, self.who)
        window.session.frame_changed.connect(self.show_frame)
        self.show_frame(window.session.frame)
        window.setAcceptDrops(False)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        self._looks = QTimer(self, interval=LOOK_EVERY)
        self._looks.timeout.connect(self.look)
        self._looks.start()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self.look()

    @property
    def who(self) -> str:
        """Who locked."""
        return self.tr("this exhibit")

    @property
    def left(self) -> float:
        """Seconds until it begins anew, if nobody touches it."""
        return self._last + self._patience - self.clock()

    @Slot()
    def look(self) -> None:
        """Say how long there is, and begin anew when it is over."""
        if not self._used:
            self.line.show_fresh(self._patience)
        elif self.left > 0:
            self.line.show_left(self.left)
        else:
            self.begin_anew()

    @Slot()
    def begin_anew(self) -> None:
        """Leave this start with all that is open, and ask for another one."""
        self._looks.stop()
        for each in QApplication.topLevelWidgets():
            if each is not self._window and each.isVisible():
                each.close()
        QCoreApplication.exit(AGAIN)

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        """Keep files out of reach as long as the locks hold."""
        application = QCoreApplication.instance()
        if application is not None:
            application.setProperty(
                REFUSED, frame.locks.why("save") or self._window.session.locks.why("save")
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice hands, and keep the window open."""
        kind = event.type()
        if kind in HANDS and not (isinstance(event, QMouseEvent) and self._is_still(event)):
            self._touched()
        elif kind == QEvent.Type.Close and watched is self._window and self._is_kept():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _touched(self) -> None:
        self._last = self.clock()
        if not self._used:
            self._used = True
            self.look()

    def _is_still(self, event: QMouseEvent) -> bool:
        """Whether it only says where the pointer is: a window that appears is told so without any hand."""
        before, self._pointer = self._pointer, event.globalPosition()
        return event.type() == QEvent.Type.MouseMove and before in (None, self._pointer)

    def _is_kept(self) -> bool:
        application = QCoreApplication.instance()
        ending = application is not None and application.property(ENDING)
        return "quit" in self._window.session.locks and not ending

    def _put_in(self) -> None:
        body = self._window.stage.parentWidget()
        layout = body.layout() if body is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.line)


class Furnisher:
    """Makes every window of one start an exhibit; the second one is there because a visitor asked for it."""

    def __init__(self, minutes: float) -> None:
        self._minutes, self._used = minutes, False

    def __call__(self, window: Window) -> None:
        """Take a window that was just made."""
        Kiosk(window, self._minutes, used=self._used)
        self._used = True
