"""A dark plate that is painted on, and takes the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.graphics import draw_plate
from app.in_turn import TakesTurns
from app.theme import DARK, Theme


class Plate(TakesTurns):
    """Subclass it and write `paint`; the mouse is told of at every move."""

    def __init__(self, name: str, *, keys: bool = True) -> None:
        super().__init__()
        self.theme: Theme = DARK
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keys else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        if theme is not self.theme:
            self.theme = theme
            self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint on the plate."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        """Any room will do."""
        return QSize(80, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate, what is on it, and a line around it while it has the keyboard."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_plate(painter, self.rect().toRectF(), self.theme)
        painter.setFont(fonts.caption())
        self.paint(painter)
        if self.hasFocus():
            painter.setPen(self.theme.plate_muted)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
        painter.end()
