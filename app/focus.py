"""Where the keyboard belongs: to a pane. A field that is done with it gives it back to the last one."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget


class FocusKeeper(QObject):
    """Notes which widget of which of `places` had the focus last."""

    def __init__(self, places: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._places = places
        self._last = places[0]
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    @Slot()
    def give_back(self) -> None:
        """Put the focus where it was last; on the first place if that is gone or closed."""
        there = shiboken6.isValid(self._last) and self._last.isVisible()
        (self._last if there else self._places[0]).setFocus()

    @Slot(QWidget, QWidget)
    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and any(place is now or place.isAncestorOf(now) for place in self._places):
            self._last = now
