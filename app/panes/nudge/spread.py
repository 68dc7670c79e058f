"""How 200 random directions did: how many changed the cost by how much."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.ends import end_text, round_up
from app.graphics import draw_text, hairline
from app.panes.nudge.note import draw_note
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.budget import Luck
from nncore.words import tr

BINS = 40
EDGE, TOP, FOOT = 12.0, 20.0, 18.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Spread(Plate):
    """Stacks of directions, the best one marked."""

    def __init__(self) -> None:
        super().__init__(tr("How the random directions are spread"), keys=False)
        self.setToolTip(
            tr("How many of the random directions changed the cost by how much; the best one is marked.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.luck: Luck | None = None
        self._empty = ""

    def show_luck(self, luck: Luck | None, empty: str) -> None:
        """Show what became of them, or what to do."""
        self.luck, self._empty = luck, empty
        self.update()

    def minimumSizeHint(self) -> QSize:
        """The stacks can be told apart."""
        return QSize(160, 80)

    @property
    def end(self) -> float:
        """The right end; the left one is as far below zero."""
        return round_up(float(np.nanmax(np.abs(self.luck.measured)))) if self.luck is not None else 1.0

    @property
    def counts(self) -> Floats:
        """How many there are in each bin."""
        if self.luck is None:
            return np.zeros(BINS)
        values = self.luck.measured[np.isfinite(self.luck.measured)]
        return np.histogram(values, BINS, (-self.end, self.end))[0].astype(float)

    def x_of(self, value: float) -> float:
        """Where a change of the cost is."""
        return EDGE + (value / self.end + 1) / 2 * (self.width() - 2 * EDGE)

    def paint(self, painter: QPainter) -> None:
        """Stacks, zero, the best."""
        theme, luck = self.theme, self.luck
        if luck is None or not np.isfinite(luck.measured).any():
            draw_note(painter, self.rect().toRectF(), self._empty, theme)
            return
        floor, counts = self.height() - FOOT, self.counts
        lower = int(np.count_nonzero(luck.measured < 0))
        title = tr("{0} random directions: {1} lower the cost").format(len(luck.measured), lower)
        draw_text(painter, QRectF(EDGE, 3, self.width() - 2 * EDGE, 15), title, theme.plate_muted, LEFT)
        high = (floor - TOP - 2) / max(1.0, float(counts.max()))
        wide = (self.width() - 2 * EDGE) / BINS
        for at, n in enumerate(counts.tolist()):
            if n:
                painter.fillRect(
                    QRectF(EDGE + at * wide, floor - n * high, max(1.0, wide - 1), n * high), theme.cost
                )
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(QPointF(EDGE, floor), QPointF(self.width() - EDGE, floor))
        painter.drawLine(QPointF(self.x_of(0.0), TOP), QPointF(self.x_of(0.0), floor + 3))
        x = self.x_of(float(luck.measured[luck.best]))
        painter.setPen(QPen(theme.plate_text, 1.6))
        painter.drawLine(QPointF(x, floor - 22), QPointF(x, floor))
        painter.setFont(fonts.sized(10))
        draw_text(painter, QRectF(max(2.0, x - 20), floor - 36, 40, 13), tr("best"), theme.plate_text)
        foot = QRectF(EDGE, floor + 2, self.width() - 2 * EDGE, 14)
        for text, align in (
            (end_text(-self.end), LEFT),
            ("0", Qt.AlignmentFlag.AlignCenter),
            (end_text(self.end), RIGHT),
        ):
            draw_text(painter, foot, text, theme.plate_muted, align)
