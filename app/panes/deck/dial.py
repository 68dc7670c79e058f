"""The angle between two gradients: the full one points to the right, that of the batch stands off it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from app import fonts, numerals
from app.graphics import arrow_path, draw_text
from app.widgets.plate import Plate
from nncore.batch_noise import Truth
from nncore.words import tr

FOOT = 40.0


class Dial(Plate):
    """Half a disc from 0 to 180 degrees; both arrows are as long as their gradients are, on one scale."""

    def __init__(self) -> None:
        super().__init__(tr("Angle between the gradient of the batch and the full one"), keys=False)
        self.truth: Truth | None = None
        self.empty = ""

    def show_truth(self, truth: Truth | None, empty: str) -> None:
        """Show this angle, or say why there is none."""
        if (truth, empty) != (self.truth, self.empty):
            self.truth, self.empty = truth, empty
            self.setAccessibleDescription(self.words())
            self.setToolTip(self.words())
            self.update()

    def words(self) -> str:
        """What is read off."""
        truth = self.truth
        if truth is None or math.isnan(truth.cosine):
            return self.empty
        text = tr("Batch of {size}: {angle}° off, cosine {cosine}. Lengths {batch} and {whole}.")
        return text.format(
            size=numerals.count(truth.size),
            angle=numerals.plain(truth.degrees, 1),
            cosine=numerals.plain(truth.cosine, 3),
            batch=numerals.short(truth.batch),
            whole=numerals.short(truth.whole),
        )

    def sizeHint(self) -> QSize:
        """Half a disc."""
        return QSize(230, 170)

    def reach(self) -> tuple[QPointF, float]:
        """Where both arrows begin, and the radius."""
        width, height = self.width() - 36.0, self.height() - FOOT - 52
        radius = max(10.0, min(width / 2, height))
        return QPointF(self.width() / 2, 34 + (height + radius) / 2), radius

    def tip(self, truth: Truth) -> QPointF:
        """Where the batch's arrow ends."""
        middle, radius = self.reach()
        longest = max(truth.batch, truth.whole) or 1.0
        turn, length = math.radians(truth.degrees), radius * truth.batch / longest
        return middle + QPointF(math.cos(turn) * length, -math.sin(turn) * length)

    def paint(self, painter: QPainter) -> None:
        """The half disc, both arrows, the angle in words."""
        theme, truth = self.theme, self.truth
        middle, radius = self.reach()
        disc = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(theme.plate_line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(disc, 0, 180 * 16)
        for degrees in range(0, 181, 30):
            turn = math.radians(degrees)
            way = QPointF(math.cos(turn), -math.sin(turn))
            painter.drawLine(middle + way * (radius - 4), middle + way * radius)
        draw_text(
            painter, QRectF(0, 2, self.width(), 18), tr("gradient of the batch, and of all"), theme.plate_text
        )
        if truth is None or math.isnan(truth.cosine):
            room = self.rect().toRectF().adjusted(12, 24, -12, -6)
            painter.setPen(theme.plate_muted)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty)
            return
        longest = max(truth.batch, truth.whole) or 1.0
        painter.setPen(QPen(theme.plate_muted, 2))
        painter.drawPath(arrow_path(middle, middle + QPointF(radius * truth.whole / longest, 0), 8))
        painter.setPen(QPen(theme.plate_text, 2.4))
        painter.drawPath(arrow_path(middle, self.tip(truth), 9))
        painter.setPen(QPen(theme.plate_text, 1, Qt.PenStyle.DotLine))
        inner = disc.adjusted(*(f * 0.68 * radius for f in (1, 1, -1, -1)))
        painter.drawArc(inner, 0, round(truth.degrees * 16))
        self._paint_tip(painter, middle + QPointF(radius * truth.whole / longest, 0), tr("all"))
        self._paint_tip(painter, self.tip(truth), tr("batch"))
        self._paint_words(painter, truth)

    def _paint_tip(self, painter: QPainter, tip: QPointF, name: str) -> None:
        """What an arrow is, above its tip where that lies on the ground, else beside it."""
        flat = abs(tip.y() - self.reach()[0].y()) < 8
        low = name == tr("all")
        x = min(max(4.0, tip.x() - (20 if flat else -6)), self.width() - 44.0)
        y = tip.y() + (4 if low else -18 if flat else -8)
        draw_text(painter, QRectF(x, y, 40, 14), name, self.theme.plate_muted)

    def _paint_words(self, painter: QPainter, truth: Truth) -> None:
        theme, foot = self.theme, self.height() - FOOT - 2
        painter.setFont(fonts.sized(16))
        angle = f"{numerals.plain(truth.degrees, 1)}°"
        draw_text(painter, QRectF(0, foot, self.width(), 21), angle, theme.plate_text)
        painter.setFont(fonts.caption())
        text = tr("cosine {cosine} · batch of {size}").format(
            cosine=numerals.plain(truth.cosine, 3), size=numerals.count(truth.size)
        )
        draw_text(painter, QRectF(4, foot + 20, self.width() - 8, 17), text, theme.plate_muted)
