"""Two rows of cells: the nudges of all weights into the neuron for this card, and for the card before it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app.ends import Ends, end_text, peak
from app.graphics import draw_text, heat_image
from app.numerals import MINUS
from app.panes.levers.page import LEFT, RIGHT, Plate
from app.panes.levers.reading import Reading
from app.scales import push_lut
from app.session import Session
from nncore.arrays import Floats
from nncore.words import tr

MANY = 5  # favourites that are compared


def favourites(nudges: Floats) -> tuple[int, ...]:
    """The senders of the weights that are nudged most, the strongest first; fewer where fewer are nudged at all."""
    sizes = np.abs(np.nan_to_num(nudges))
    return tuple(int(k) for k in np.argsort(-sizes, kind="stable")[:MANY] if sizes[k] > 0)


class Favourites(Plate):
    """On one scale, so that the two patterns can be compared."""

    def __init__(self, session: Session) -> None:
        tip = tr(
            "The nudge of every weight into the neuron, for this card and the one before: click a cell to select it."
        )
        super().__init__(session, tr("Nudges of all incoming weights, this card and the one before"), tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ends = Ends()

    def sizeHint(self) -> QSize:
        """Two rows with their names."""
        return QSize(260, 78)

    def row(self, which: int) -> QRectF:
        """The cells of this card (0) or the one before (1)."""
        return QRectF(10, 18 + 36 * which, self.width() - 20, 14)

    def at(self, point: QPointF) -> int | None:
        """The sender whose cell is here."""
        row = self.row(0)
        if self.reading is None or not (row.left() <= point.x() < row.right()):
            return None
        if not any(self.row(which).adjusted(0, -2, 0, 2).contains(point) for which in (0, 1)):
            return None
        return int((point.x() - row.left()) / row.width() * self.reading.n_in)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a weight."""
        self.point(self.at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a weight."""
        k = self.at(event.position())
        if k is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pick(k)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.point(None)

    def paint(self, painter: QPainter, reading: Reading) -> None:
        """Both rows, on the scale of the larger."""
        theme, other = reading.frame.theme, reading.before_it
        rows = [
            None if bench is None or bench.gradient is None else bench.nudges
            for bench in (reading.bench, other)
        ]
        end = self._ends.end("nudge", max((peak(row) for row in rows if row is not None), default=0.0))
        names = (
            tr("this card: {0}").format(reading.card),
            tr("the card before: {0}").format(reading.card_before)
            if other
            else tr("the card before: none yet, load another example"),
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        for which, (nudges, name) in enumerate(zip(rows, names, strict=True)):
            cells = self.row(which)
            line = QRectF(cells.left(), cells.top() - 15, cells.width(), 14)
            draw_text(painter, line, name, theme.plate_text, LEFT)
            if nudges is not None:
                painter.drawImage(cells, heat_image(nudges[np.newaxis], push_lut(theme), end or 1.0))
            painter.setPen(QPen(theme.plate_line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cells)
            for k, thick in ((reading.pointed, 1.0), (reading.picked, 2.0)):
                if k is not None:
                    width = cells.width() / reading.n_in
                    painter.setPen(QPen(theme.selection, thick))
                    painter.drawRect(QRectF(cells.left() + k * width, cells.top(), width, cells.height()))
        if end and self.width() > 380:
            ends = tr("{0} … {1}").format(f"{MINUS}{end_text(end)}", f"+{end_text(end)}")
            draw_text(painter, self.row(0).translated(0, -15), ends, theme.plate_muted, RIGHT)
