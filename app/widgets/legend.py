"""A row of swatches with their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.graphics import draw_text
from app.theme import DARK, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_SWATCH = 20
_GAP = 6
_APART = 16


@dataclass(frozen=True)
class Entry:
    """One swatch: `role` is the name of a colour of the Theme."""

    label: str
    role: str
    kind: Literal["line", "dash", "block", "ring"] = "block"


class Legend(QWidget):
    """Name what colours and strokes mean; what has no room at the right is cut, so put the important first."""

    def __init__(
        self, entries: Sequence[Entry], *, on_plate: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._on_plate = on_plate
        self._theme = DARK
        self.setFont(fonts.caption())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(entry.label for entry in entries))

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        if theme is not self._theme:
            self._theme = theme
            self.update()

    def sizeHint(self) -> QSize:
        """All entries in a row."""
        return QSize(int(self._left(len(self._entries))) - _APART, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """The first entry."""
        return QSize(int(self._left(1)) - _APART, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Swatch and label, one after the other."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.plate_text if self._on_plate else self._theme.text
        for i, entry in enumerate(self._entries):
            left = self._left(i)
            middle = QPointF(left + _SWATCH / 2, self.height() / 2)
            if not self._on_plate:
                _draw_ground(painter, middle, self._theme)
            _draw_swatch(painter, middle, getattr(self._theme, entry.role), entry.kind)
            start = left + _SWATCH + _GAP
            room = QRectF(start, 0, min(self._left(i + 1) - _APART, self.width()) - start, self.height())
            draw_text(
                painter, room, entry.label, ink, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )

    def _left(self, index: int) -> float:
        metrics = self.fontMetrics()
        labels = (entry.label for entry in self._entries[:index])
        return sum(_SWATCH + _GAP + metrics.horizontalAdvance(label) + _APART for label in labels)


def _draw_ground(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    """A bit of plate, so that a colour looks here as it looks there."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.plate)
    painter.drawRoundedRect(_around(middle, _SWATCH, 14), 3, 3)


def _draw_swatch(painter: QPainter, middle: QPointF, colour: QColor, kind: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, 1.75, c=Qt.PenCapStyle.FlatCap)
    if kind == "dash":
        pen.setDashPattern([2.6, 1.8])
    painter.setPen(pen)
    if kind == "block":
        painter.fillRect(_around(middle, 10, 8), colour)
    elif kind == "ring":
        painter.drawEllipse(middle, 4.5, 4.5)
    else:
        painter.drawLine(middle - QPointF(8, 0), middle + QPointF(8, 0))


def _around(middle: QPointF, width: float, height: float) -> QRectF:
    return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
