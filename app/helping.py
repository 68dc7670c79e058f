"""The window's help: the adviser's lamp and its switch; more of it is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from app.advice_lamp import AdviceLamp
from app.adviser_option import OPTION
from app.frame import Frame
from app.session import Session


class Helping(QObject):
    """Holds what helps to understand the window, and the verbs that bring it up."""

    left = Signal()  # something that had the keyboard has gone

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.lamp = AdviceLamp(session, window)
        self.lamp.closed.connect(self.left)
        self.toggle = self._switch()
        session.frame_changed.connect(self._follow)

    def table(self) -> dict[str, Callable[[], object]]:
        """Key of the action -> what it does."""
        return {"advice": self.lamp.toggle}

    def _switch(self) -> QAction:
        action = QAction(self.tr(OPTION.label), self)
        action.setToolTip(self.tr(OPTION.tip))
        action.setCheckable(True)
        action.setChecked(bool(self._session.frame.options.get(OPTION.key, True)))
        action.triggered.connect(self._set)
        return action

    @Slot(bool)
    def _set(self, on: bool) -> None:
        self._session.set_option(OPTION.key, on)

    @Slot(object)
    def _follow(self, frame: Frame) -> None:
        self.toggle.setChecked(bool(frame.options.get(OPTION.key, True)))
