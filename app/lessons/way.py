"""The line in the foot of the rail that says which key leads to the panes: in words where there is room for them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

KEY = "F6"


class Way(QLabel):
    """Never takes room from the buttons beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "caption")
        self.setToolTip(self.tr("F6 takes the keyboard to the panes, and back"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it as fully as there is room."""
        super().resizeEvent(event)
        texts, metrics = (self.tr("F6: to the panes"), KEY, ""), self.fontMetrics()
        self.setText(next(text for text in texts if metrics.horizontalAdvance(text) <= self.width()))
