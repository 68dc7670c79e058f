"""The window's help: the adviser's lamp and its switch; more of it is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from app.advice_lamp import AdviceLamp
from app.adviser_option import OPTION
from app.explain_mode import ExplainMode
from app.frame import Frame
from app.glossary import glossary
from app.glossary_dialog import GlossaryDialog
from app.session import Session


class Helping(QObject):
    """Holds what helps to understand the window, and the verbs that bring it up."""

    left = Signal()  # something that had the keyboard has gone

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.lamp = AdviceLamp(session, window)
        self._mode: ExplainMode | None = None
        self.glossary: GlossaryDialog | None = None
        self.lamp.closed.connect(self.left)
        self.toggle = self._switch()
        session.frame_changed.connect(self._follow)

    def table(self) -> dict[str, Callable[[], object]]:
        """Key of the action -> what it does."""
        return {"advice": self.lamp.toggle, "explain": self.explain, "glossary": self.look_up}

    @property
    def mode(self) -> ExplainMode:
        """The explain mode; made when it is first wanted."""
        if self._mode is None:
            self._mode = ExplainMode(self._window, self._session, glossary())
            self._mode.asked.connect(self.look_up)
        return self._mode

    def explain(self) -> None:
        """Let everything tell what it is, or no longer."""
        self.mode.toggle()

    @Slot(str)
    def look_up(self, term: str = "") -> None:
        """Open the glossary, at a term if one is named."""
        if self.glossary is None:
            self.glossary = GlossaryDialog(glossary(), self._session, self._window)
        if term:
            self.glossary.look_up(term)
        self.glossary.show()
        self.glossary.raise_()
        self.glossary.activateWindow()
        self.glossary.search.setFocus()

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
