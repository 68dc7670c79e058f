"""Where the row of workspaces stands: beside the menus, or above the panes where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenuBar, QWidget

from app.zoom.room import Strip

CORNER = Qt.Corner.TopLeftCorner


class Header(QWidget):
    """The place above the panes; empty and out of sight while the row stands beside the menus."""

    def __init__(self, menus: QMenuBar, tabs: QWidget) -> None:
        super().__init__()
        self._menus, self._tabs = menus, tabs
        self._strip: Strip | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.hide()
        menus.setCornerWidget(tabs, CORNER)
        self.place(0)

    @Slot(int)
    def place(self, columns: int) -> None:
        """Follow the folding of the panes."""
        apart = columns == 1 or self._menus.isNativeMenuBar()  # a native one is not in this window at all
        if apart == (self._strip is not None):
            return
        if apart:
            self._menus.setCornerWidget(None, CORNER)  # type: ignore[arg-type]
            self._strip = Strip(self._tabs)
            self._row.addWidget(self._strip)
        elif self._strip is not None:
            self._strip.takeWidget()
            self._menus.setCornerWidget(self._tabs, CORNER)
            self._strip.deleteLater()
            self._strip = None
        self._tabs.show()
        self._menus.adjustSize()
        self.setVisible(apart)

    def settle(self) -> None:
        """Put what stands beside the menus in its place again: dressed anew, it was measured while half dressed."""
        size = self._menus.size()
        QApplication.sendEvent(self._menus, QResizeEvent(size, size))
