"""Greys or hides what is locked, with a tip that says by whom; and tells when something locked was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.frame import Frame
from app.locks import NO_LOCKS, Locks, put
from app.session import Session
from nncore.snapshot import Notice

WITH = {
    "slower": "setting.learning_rate",
    "faster": "setting.learning_rate",
    "overfit": "new",
    "wrong": "examples",
    "view": "gallery.view",
    "function": "diagram.collapsed",
    "next-layer": "diagram.upto",
    "previous-layer": "diagram.upto",
}
"""Actions that change a setting or an option, or ask for what has a lock of its own: they are locked with it too."""


class LockState(QObject):
    """Follows the Frames for the actions and the fields of the settings; gone with `parent`."""

    def __init__(
        self,
        parent: QObject,
        actions: Mapping[str, QAction],
        fields: Mapping[str, QWidget],
        session: Session,
        tell: Callable[[Notice], None],
    ) -> None:
        super().__init__(parent)
        self._actions, self._tell = actions, tell
        self._fields = {f"setting.{name}": field for name, field in fields.items()}
        self._tips = {key: action.toolTip() for key, action in actions.items()}
        self._tips |= {key: field.toolTip() for key, field in self._fields.items()}
        self._locks: Locks = NO_LOCKS
        session.refused.connect(self._refused)
        session.frame_changed.connect(self.show_frame)
        actions["unlock"].setEnabled(False)

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        """Lock and unlock what has changed; undo and redo are greyed for other reasons too."""
        for key in ("undo", "redo"):
            if key in frame.locks:
                self._actions[key].setEnabled(False)
        if frame.locks is self._locks:
            return
        before, self._locks = self._locks, frame.locks
        for key in (before.who.keys() | frame.locks.who.keys()) & self._fields.keys():
            put(self._fields[key], frame.locks, key, self._tips[key])
        for key, action in self._actions.items():
            with_it = WITH.get(key, key)
            lock = with_it if with_it in frame.locks or with_it in before else key
            if (lock in before or lock in frame.locks) and key != "unlock":
                put(action, frame.locks, lock, self._tips[key])
        self._actions["unlock"].setEnabled(bool(frame.locks))

    @Slot(str)
    def _refused(self, why: str) -> None:
        self._tell(Notice("locked", why))
