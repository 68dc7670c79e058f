"""Space and Enter press the button that Tab has come to; after a click they are the window's own keys, as ever."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Pressing(QObject):
    """Watches one control at a time, the one that has the keyboard: else Space would train, wherever it is pressed."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._held: QWidget | None = None
        application.focusChanged.connect(self._moved)

    @Slot(QWidget, QWidget)
    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self._held:  # the window is left, or come back to
            return
        if self._held is not None and shiboken6.isValid(self._held):
            self._held.removeEventFilter(self)
        self._held = None
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if isinstance(now, QAbstractButton | QComboBox) and old is not None and not clicked:
            self._held = now
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Space and Enter for the control."""
        if not isinstance(event, QKeyEvent) or event.modifiers() not in PLAIN:
            return super().eventFilter(watched, event)
        if event.key() not in (Qt.Key.Key_Space, *ENTER):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() in ENTER and not event.isAutoRepeat():
            if isinstance(watched, QComboBox):
                watched.showPopup()
            elif isinstance(watched, QAbstractButton):
                watched.click()
            return True
        return super().eventFilter(watched, event)
