"""The window's help: the adviser's lamp and its switch; more of it is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from app.advice_lamp import AdviceLamp
from app.adviser_option import OPTION
from app.frame import Frame
from app.locks import NO_LOCKS, put
from app.session import Session
from app.term_links import TermLinks

if TYPE_CHECKING:
    from app.explain_mode import ExplainMode
    from app.glossary_dialog import GlossaryDialog


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
        self.links = TermLinks(window, self)
        self._locks = NO_LOCKS
        session.frame_changed.connect(self._follow)

    def table(self) -> dict[str, Callable[[], object]]:
        """Key of the action -> what it does."""
        return {"advice": self.lamp.toggle, "explain": self.explain, "glossary": self.look_up_here}

    @property
    def mode(self) -> ExplainMode:
        """The explain mode; made when it is first wanted."""
        if self._mode is None:
            from app.explain_mode import ExplainMode  # not before the first paint
            from app.glossary import glossary

            self._mode = ExplainMode(self._window, self._session, glossary())
            self._mode.asked.connect(self.look_up)
        return self._mode

    @property
    def is_free(self) -> bool:
        """Whether the glossary may be opened, and `?` does not hold the mouse."""
        return "glossary" not in self._session.frame.locks and not (self._mode is not None and self._mode.on)

    def explain(self) -> None:
        """Let everything tell what it is, or no longer."""
        self.mode.toggle()

    def look_up_here(self) -> None:
        """Open the glossary, at the first term of what has the keyboard."""
        widget, shown = QApplication.focusWidget(), self.glossary
        if widget is None or (shown is not None and shown.isVisible()):
            self.look_up()
            return
        from app.glossary import glossary
        from app.term_texts import terms_on

        self.look_up(next(iter(terms_on(glossary(), widget)), ""))

    @Slot(str)
    def look_up(self, term: str = "") -> None:
        """Open the glossary, at a term if one is named."""
        dialog = self._dialog()
        if term:
            dialog.look_up(term)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.search.setFocus()

    def _dialog(self) -> GlossaryDialog:
        """The glossary that stays beside the work; over a dialog that waits for an answer, one of its own."""
        from app.glossary import glossary
        from app.glossary_dialog import GlossaryDialog

        waiting = QApplication.activeModalWidget()
        if waiting is not None:
            passing = GlossaryDialog(glossary(), self._session, waiting)
            passing.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            return passing
        if self.glossary is None:
            self.glossary = GlossaryDialog(glossary(), self._session, self._window)
        return self.glossary

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
        if frame.locks is not self._locks:
            self._locks = frame.locks
            put(self.toggle, frame.locks, OPTION.key, self.tr(OPTION.tip))
