"""A label that ends in an ellipsis where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.widgets.same_size import SameSize

LEAST = 48  # pixels: a few letters and the ellipsis


class ElidedLabel(SameSize):
    """Takes what width it is given; what is left out stands in the tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tip: str = "") -> None:
        super().__init__(text, parent)
        self._tip = tip
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(LEAST)

    @property
    def shown(self) -> str:
        """The text as it is painted."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def minimumSizeHint(self) -> QSize:
        """A few letters wide."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell in the tooltip what is no longer in sight."""
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        """Show another text."""
        if text and self.text():
            super().setText(text)
        else:
            QLabel.setText(self, text)  # without letters it is lower
        self._tell()

    def _tell(self) -> None:
        left_out = "" if self.shown == self.text() else self.text()
        self.setToolTip("\n".join(part for part in (left_out, self._tip) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, as much as there is room for."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.shown)
