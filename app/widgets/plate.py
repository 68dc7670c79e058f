"""A dark plate that is painted on, and takes the keyboard."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.aside import Aside
from app.graphics import draw_plate
from app.theme import DARK, Theme


class Plate(Aside):
    """Subclass it and write `paint`, or `pieces`; the mouse is told of at every move."""

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
        for _ in self.pieces(painter):
            pass

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """The same, with pauses."""
        self.paint(painter)
        yield

    def letters(self) -> QFont:
        """Captions."""
        return fonts.caption()

    def ground(self, painter: QPainter) -> None:
        """The plate."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_plate(painter, self.rect().toRectF(), self.theme)

    def minimumSizeHint(self) -> QSize:
        """Any room will do."""
        return QSize(80, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate, what is on it, and a line around it while it has the keyboard."""
        del event
        with QPainter(self) as painter:  # at its end also where the painting fails
            self.lay(painter)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(self.theme.plate_muted)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
