"""What mutes a painted control, or the parts of it that set what is locked, and says by whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.locks import Locks
from app.theme import DARK, Theme

OPACITY = 0.55
LEAST = 40.0  # pixels a side from which a part has room for a padlock
EDGE = 7.0  # pixels from the corner to the padlock

Parts = Callable[[Any], Iterable[QRectF]]


class Veil(QWidget):
    """Lies on a painted control while one of its keys is locked; the mouse goes through it, what is asked is refused.

    `parts` tells of the control which places of it set something; a plain function, so that neither keeps the other.
    """

    def __init__(self, control: QWidget, *keys: str, parts: Parts | None = None) -> None:
        super().__init__(control)
        self.keys = keys
        self._parts, self._theme, self._why = parts, DARK, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def control(self) -> QWidget:
        """What it lies on."""
        control = self.parentWidget()
        assert control is not None  # noqa: S101 - it is made with one
        return control

    def follow(self, locks: Locks, theme: Theme) -> None:
        """Lie on it while it is locked."""
        why, self._theme = next((locks.why(key) for key in self.keys if key in locks), ""), theme
        if bool(why) != bool(self._why):
            (self.control.installEventFilter if why else self.control.removeEventFilter)(self)
        self._why = why
        if why:
            self.setGeometry(self.control.rect())
            self.raise_()
        self.setVisible(bool(why))
        self.update()

    def parts(self) -> list[QRectF]:
        """What is muted: by default all of it."""
        return [self.control.rect().toRectF()] if self._parts is None else list(self._parts(self.control))

    def covers(self, point: QPointF) -> bool:
        """Whether this place looks locked."""
        return self.isVisible() and any(part.contains(point) for part in self.parts())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the control; say who locked it where a tip is asked for."""
        if watched is not self.parent():
            return False
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.control.rect())
        if isinstance(event, QHelpEvent) and self.covers(QPointF(event.pos())):
            QToolTip.showText(event.globalPos(), self._why, self.control)
            return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A thin layer of the plate over what cannot be used, and a padlock where there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.plate)
        colour.setAlphaF(OPACITY)
        parts = self.parts()
        for part in parts:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(part, 4, 4)
        if parts and min(parts[0].width(), parts[0].height()) >= LEAST:
            corner = parts[0].topRight() + QPointF(-EDGE - 20, EDGE)
            _paint_padlock(painter, QRectF(corner.x(), corner.y(), 20, 20), self._theme)


def _paint_padlock(painter: QPainter, room: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(theme.plate_line, 1))
    painter.setBrush(theme.plate)
    painter.drawRoundedRect(room, 5, 5)
    body = QRectF(room.center().x() - 5, room.center().y() - 1, 10, 7)
    bow = QPainterPath(body.topLeft() + QPointF(2, 0))
    bow.arcTo(QRectF(body.left() + 2, body.top() - 6, 6, 8), 180, -180)
    bow.lineTo(body.topRight() + QPointF(-2, 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.plate_text, 1.5))
    painter.drawPath(bow)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.plate_text)
    painter.drawRoundedRect(body, 1.5, 1.5)
