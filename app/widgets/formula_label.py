"""A short formula on the panel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import notation
from app.theme import DARK, Theme


class FormulaLabel(QWidget):
    """Shows what `notation` sets, at the left; as wide as it must be, and at least `least`."""

    def __init__(self, size: float = 16, least: int = 0) -> None:
        super().__init__()
        self._size, self._least, self._markup, self._theme = size, least, "", DARK
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_formula(self, theme: Theme, markup: str) -> None:
        """Show another one."""
        if markup != self._markup:
            room, self._markup = self.sizeHint(), markup
            self.setAccessibleName(notation.spoken(markup))
            if self.sizeHint() != room:
                self.updateGeometry()
            self.update()
        if theme is not self._theme:
            self._theme = theme
            self.update()

    def sizeHint(self) -> QSize:
        """Room for it."""
        return QSize(
            max(self._least, int(notation.width(self._markup, self._size)) + 3), int(self._size * 1.7)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The formula."""
        del event
        painter = QPainter(self)
        room = QRectF(1, 0, self.width() - 1, self.height())
        notation.draw_in(
            painter, room, self._markup, self._theme.text, self._size, Qt.AlignmentFlag.AlignLeft
        )
