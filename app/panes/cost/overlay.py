"""Words and the hairline over the plots, drawn by us in pixels: crisp, and never in the way of the mouse."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.graphics import faded, hairline
from app.panes.cost.labels import Label
from app.panes.cost.margins import BEFORE, SWATCH
from app.texts import put_text
from app.theme import DARK, Theme

PAD = 8
ROW = 16


@dataclass(frozen=True)
class Hover:
    """The hairline, the places where it meets the curves, and what is read there."""

    x: float
    top: float
    bottom: float
    marks: tuple[tuple[QPointF, QColor], ...]
    lines: tuple[str, ...]
    low: bool  # whether the reading stands at the bottom, because the curves are at the top
    ground: QRectF  # the plot in which the reading stands
    hints: tuple[str, ...] = ()  # those of the lines that are no reading but say what the mouse can do


class Overlay(QWidget):
    """Lies over the plots and shows what it was last given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.labels: tuple[Label, ...] = ()
        self.empty: tuple[QRectF, str] | None = None
        self.hover: Hover | None = None
        self.band: QRectF | None = None
        self._theme: Theme = DARK

    def dress(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        self.update()

    def set_words(self, labels: tuple[Label, ...], empty: tuple[QRectF, str] | None) -> None:
        """Show these labels, and words where there are no curves yet."""
        if (labels, empty) != (self.labels, self.empty):
            self.labels, self.empty = labels, empty
            self.update()

    def set_hover(self, hover: Hover | None) -> None:
        """Show a hairline with its reading, or none; only what changes is drawn again."""
        for shown in (self.hover, hover):
            if shown is not None:
                self.update(QRect(math.floor(shown.x) - 5, 0, 11, self.height()))
                self.update(self.box_of(shown).toAlignedRect().adjusted(-1, -1, 1, 1))
        self.hover = hover

    def set_band(self, band: QRectF | None) -> None:
        """Show the box being dragged, or none."""
        for shown in (self.band, band):
            if shown is not None:
                self.update(shown.toAlignedRect().adjusted(-2, -2, 2, 2))
        self.band = band

    def box_of(self, hover: Hover) -> QRectF:
        """Where the reading stands: beside the hairline, on the side that has room."""
        metrics = QFontMetricsF(self.font())
        width = max(metrics.horizontalAdvance(line) for line in hover.lines) + 2 * PAD
        width = min(math.ceil(width / 8) * 8, hover.ground.width())
        height = ROW * len(hover.lines) + PAD
        x = hover.x + PAD
        if x + width > hover.ground.right():
            x = max(hover.ground.left(), hover.x - PAD - width)
        y = hover.ground.bottom() - height - PAD if hover.low else hover.ground.top() + PAD
        return QRectF(math.floor(x), math.floor(y), width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, then what follows the mouse."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        for label in self.labels:
            self._draw_label(painter, label)
        if self.empty is not None:
            painter.fillRect(self.empty[0], faded(self._theme.plate, 0.85))  # the lines across go on under it
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.setPen(self._theme.plate_text)
            painter.drawText(self.empty[0], int(flags), self.empty[1])
        if self.band is not None:
            painter.setPen(hairline(self._theme.plate_text))
            painter.setBrush(faded(self._theme.plate_text, 0.08))
            painter.drawRect(self.band)
        if self.hover is not None:
            self._draw_hover(painter, self.hover)

    def _draw_label(self, painter: QPainter, label: Label) -> None:
        if label.veil:
            painter.fillRect(label.rect, faded(self._theme.plate, 0.6))
        rect = label.rect
        if label.pen is not None:
            y = math.floor(rect.center().y()) + 0.5
            painter.setPen(label.pen)
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.left() + SWATCH, y))
            rect = rect.adjusted(BEFORE, 0, 0, 0)
        painter.setPen(label.colour)
        put_text(painter, rect, label.text, label.align, cut=False)

    def _draw_hover(self, painter: QPainter, hover: Hover) -> None:
        x = math.floor(hover.x) + 0.5
        painter.setPen(hairline(self._theme.plate_text))
        painter.drawLine(QPointF(x, hover.top), QPointF(x, hover.bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, colour in hover.marks:
            painter.setPen(hairline(self._theme.plate, 1.5))
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, at.y()), 3.5, 3.5)
        box = self.box_of(hover)
        painter.setPen(hairline(self._theme.plate_line))
        painter.setBrush(faded(self._theme.plate, 0.92))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        for i, line in enumerate(hover.lines):
            painter.setPen(self._theme.plate_muted if line in hover.hints else self._theme.plate_text)
            row = QRectF(box.left() + PAD, box.top() + PAD / 2 + i * ROW, box.width() - 2 * PAD, ROW)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
