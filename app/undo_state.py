"""Greys Undo and Redo where there is nothing to take back or to bring back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from app.frame import Frame
from app.session import Session


class UndoState(QObject):
    """Follows the Frames for the actions called "undo" and "redo"; gone with `parent`."""

    def __init__(self, parent: QObject, actions: Mapping[str, QAction], session: Session) -> None:
        super().__init__(parent)
        self._actions = actions
        session.frame_changed.connect(self.show_frame)
        self.show_frame(session.frame)

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        """Enable what can be done."""
        self._actions["undo"].setEnabled(frame.can_undo)
        self._actions["redo"].setEnabled(frame.can_redo)
