"""One start after the other: each is made whole, from nothing, and leaves nothing to the next."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel

from app.kiosk.kiosk import AGAIN
from app.window import Window
from nncore.words import tr


def go_round(application: QApplication, start: Callable[[], AbstractContextManager[Window]]) -> int:
    """Start again and again until a window was closed; return the exit code."""
    while True:
        with start() as window:
            window.show()
            window.activateWindow()
            for each in _curtains():
                each.close()
            code = application.exec()
            if code == AGAIN:
                _lower_curtain(window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if code != AGAIN:
            return code


class _Curtain(QLabel):
    """Covers the screen between two starts, so that nobody sees a desktop."""


def _curtains() -> list[_Curtain]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, _Curtain)]


def _lower_curtain(window: Window) -> None:
    curtain = _Curtain(tr("It begins anew …"))
    curtain.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    curtain.setAlignment(Qt.AlignmentFlag.AlignCenter)
    curtain.setPalette(QPalette(window.palette()))
    curtain.setAutoFillBackground(True)
    curtain.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    curtain.setGeometry(window.screen().geometry())
    curtain.setWindowState(Qt.WindowState.WindowFullScreen)
    curtain.show()
    QCoreApplication.processEvents()
