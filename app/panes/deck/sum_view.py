"""The gradients of a deck added up: their arrows tip to tail, and the angle of the sum to the full gradient."""

from __future__ import annotations

import itertools

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.graphics import arrow_path, draw_text, faded
from app.panes.deck.plot import LEFT, Axes, field_of, paint_axes
from app.widgets.plate import Plate
from nncore.batch_noise import Sum
from nncore.words import tr


class SumPlate(Plate):
    """A plate that shows a Sum."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__(name, keys=False)
        self.setToolTip(tip)
        self.sum: Sum | None = None
        self.empty = ""

    def show_sum(self, known: Sum | None, empty: str) -> None:
        """Show this, or say why there is none."""
        if (known, empty) != (self.sum, self.empty):
            self.sum, self.empty = known, empty
            self.update()

    def sizeHint(self) -> QSize:
        """Half of a page."""
        return QSize(320, 200)

    def drawable(self) -> bool:
        """Whether there is a direction to draw."""
        known = self.sum
        return (
            known is not None
            and known.done > 0
            and bool(np.isfinite(known.angles).all())
            and known.length > 0
        )

    def paint_empty(self, painter: QPainter) -> None:
        """What to do."""
        painter.setPen(self.theme.plate_muted)
        room = self.rect().toRectF().adjusted(16, 24, -16, -8)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty)


class ArrowsView(SumPlate):
    """Every batch's arrow begins where the sum so far ends; that of all ends where the full gradient does."""

    def __init__(self) -> None:
        tip = tr(
            "Across: along the full gradient. Upwards: along the first batch’s own way off it. Each piece is one "
            "batch’s share of the sum"
        )
        super().__init__(tr("The gradients of the batches, tip to tail"), tip)

    def spots(self) -> list[QPointF]:
        """Where the sum is after 0, 1, 2, ... batches."""
        known = self.sum
        if known is None:
            return []
        field = self.rect().toRectF().adjusted(18, 28, -26, -26)
        tips = known.tips
        low, high = tips.min(axis=0), np.maximum(tips.max(axis=0), (known.length, 0))
        span = np.maximum(high - low, 1e-300)
        scale = min(field.width() / span[0], field.height() / span[1])
        left = field.left() - scale * low[0] + max(0.0, (field.width() - scale * span[0]) / 2)
        base = field.bottom() + scale * low[1] - max(0.0, (field.height() - scale * span[1]) / 2)
        return [QPointF(left + scale * x, base - scale * y) for x, y in (*tips.tolist(), (known.length, 0.0))]

    def paint(self, painter: QPainter) -> None:
        """The full gradient, the pieces, and the sum so far."""
        theme = self.theme
        draw_text(
            painter, QRectF(8, 2, self.width() - 16, 18), tr("arrows, tip to tail"), theme.plate_text, LEFT
        )
        if not self.drawable():
            self.paint_empty(painter)
            return
        *path, end = self.spots()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.plate_muted, 5))
        painter.setOpacity(0.5)
        painter.drawPath(arrow_path(path[0], end, 14))
        painter.setOpacity(1.0)
        painter.setPen(QPen(faded(theme.plate_text, 0.75), 1.1))
        if len(path) <= 60:
            for start, tip in itertools.pairwise(path):
                painter.drawPath(arrow_path(start, tip, 5))
        else:
            painter.drawPolyline(QPolygonF(path))
        painter.setPen(QPen(theme.plate_text, 2.2))
        painter.drawPath(arrow_path(path[0], path[-1], 9))
        room = QRectF(8, self.height() - 20, self.width() - 16, 17)
        draw_text(
            painter, room, tr("wide: full gradient · thin: batches · bright: their sum"), theme.plate_muted
        )


class AngleView(SumPlate):
    """The angle between the mean so far and the full gradient, batch by batch."""

    def __init__(self) -> None:
        tip = tr("How far the mean of the batches added so far points off the full gradient")
        super().__init__(tr("Angle of the mean so far to the full gradient"), tip)

    def axes(self, known: Sum) -> Axes:
        """From no batch to all, and from 0 degrees upwards."""
        top = max(
            1.0,
            float(np.ceil(known.angles.max() / 10) * 10 if known.angles.max() > 10 else known.angles.max()),
        )
        return Axes(field_of(self.rect().toRectF(), 16), (0, known.batches), (0, top * 1.04))

    def paint(self, painter: QPainter) -> None:
        """Axes and the line."""
        known = self.sum
        if known is None or not self.drawable():
            title = tr("angle of the mean so far to the full gradient")
            draw_text(painter, QRectF(8, 2, self.width() - 16, 18), title, self.theme.plate_text, LEFT)
            return
        axes = self.axes(known)
        long = self.width() > 380
        up = tr("angle of the mean so far to the full gradient, °") if long else tr("angle to the full, °")
        paint_axes(painter, axes, self.theme, (up, tr("batches added")))
        line = [axes.spot(k + 1, float(a)) for k, a in enumerate(known.angles.tolist())]
        painter.setPen(QPen(self.theme.plate_text, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.plate_text)
        painter.drawEllipse(line[-1], 3.5, 3.5)
