"""A dark plate that subclasses paint on; it takes the keyboard, and says so with a ring."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.aside import Aside
from app.graphics import draw_plate, hairline
from app.theme import DARK, Theme
from app.widgets.ring import RingedByKeys


class Painted(RingedByKeys, Aside):
    """Subclasses write `draw`, or `pieces`."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self.setFont(fonts.caption())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self.setToolTip(tip)

    def draw(self, painter: QPainter) -> None:
        """Paint what is on the plate."""
        for _ in self.pieces(painter):
            pass

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """The same, with pauses."""
        self.draw(painter)
        yield

    def ground(self, painter: QPainter) -> None:
        """The plate."""
        draw_plate(painter, self.rect().toRectF(), self.theme, 4)

    def minimumSizeHint(self) -> QSize:
        """Any room will do."""
        return QSize(80, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, picture, and the ring of the keyboard."""
        with QPainter(self) as painter:  # at its end also where the painting fails
            self.lay(painter)
            if self.ringed:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(hairline(self.theme.plate_text))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
