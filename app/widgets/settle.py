"""A menu takes the mouse away from the button that opened it; nobody tells the button afterwards where it is."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QToolButton


def settle_after(menu: QMenu, button: QToolButton) -> None:
    """Let `button` look untouched once `menu` has closed, unless the mouse is over it."""
    menu.aboutToHide.connect(lambda: QTimer.singleShot(0, lambda: _settle(button)))


def _settle(button: QToolButton) -> None:
    if not shiboken6.isValid(button):
        return
    button.setDown(False)
    over = button.isVisible() and button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, over)
    button.update()
