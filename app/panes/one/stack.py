"""The ten areas laid end to end on one scale, with costs to compare with."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.ends import end_text, round_up
from app.graphics import draw_plate, draw_text, faded, hairline
from app.numerals import plain
from app.panes.one.state import Shown
from app.panes.one.words import level_name, tr
from app.theme import DARK, Theme
from nncore.one_example import Level

MARGIN, BAR = 12.0, 18.0
ROW = 14.0
ROWS = 2


class Stack(QWidget):
    """One bar: the cost, made of one piece an output."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = DARK
        self._shown: Shown | None = None
        self._levels: tuple[Level, ...] = ()
        self._chosen = -1
        self.setFixedHeight(int(8 + ROWS * ROW + BAR + 30))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Cost of the example"))
        self.setToolTip(
            tr("What the outputs cost, end to end; marks tell what some other answers would cost.")
        )

    def show_cost(self, theme: Theme, shown: Shown, levels: tuple[Level, ...], chosen: int) -> None:
        """Show a cost and the levels beside it."""
        self._theme, self._shown, self._levels, self._chosen = theme, shown, levels, chosen
        self.setAccessibleDescription(plain(shown.total, 3))
        self.update()

    @property
    def end(self) -> float:
        """The right end of the scale."""
        total = self._shown.total if self._shown is not None else 0.0
        most = max((level.cost for level in self._levels), default=1.0)
        return max(most, round_up(total) if math.isfinite(total) else most)

    def x_of(self, cost: float) -> float:
        """Where a cost is."""
        return MARGIN + min(1.0, cost / self.end) * (self.width() - 2 * MARGIN)

    def sizeHint(self) -> QSize:
        """As wide as it is given."""
        return QSize(320, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plate, pieces, scale, levels."""
        del event
        painter, shown = QPainter(self), self._shown
        painter.setFont(fonts.caption())
        draw_plate(painter, self.rect().toRectF(), self._theme, 4)
        if shown is None:
            return
        top = 8 + ROWS * ROW
        self._paint_scale(painter, top)
        if shown.targets is not None and math.isfinite(shown.total):
            self._paint_pieces(painter, shown, top)

    def _paint_pieces(self, painter: QPainter, shown: Shown, top: float) -> None:
        theme, so_far = self._theme, 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for j, term in enumerate(shown.terms.tolist()):
            left, right = self.x_of(so_far), self.x_of(so_far + term)
            so_far += term
            room = QRectF(left, top, right - left, BAR)
            if room.width() < 0.5:
                continue
            painter.fillRect(room.adjusted(0, 0, -1 if room.width() > 2 else 0, 0), faded(theme.cost, 0.85))
            if j == self._chosen:
                painter.setPen(hairline(theme.selection, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(room.adjusted(1, 1, -2, -1))
            if room.width() > 14:
                draw_text(painter, room, shown.names[j], theme.plate)
        said = QRectF(self.x_of(so_far) - 60, top + BAR + 1, 120, 14)
        said.moveLeft(min(max(said.left(), 4), self.width() - 124))
        painter.setFont(fonts.body())
        draw_text(painter, said, f"C = {plain(shown.total, 3)}", theme.plate_text)
        painter.setFont(fonts.caption())

    def _paint_scale(self, painter: QPainter, top: float) -> None:
        theme = self._theme
        painter.fillRect(QRectF(MARGIN, top, self.width() - 2 * MARGIN, BAR), faded(theme.plate_line, 0.35))
        foot = QRectF(MARGIN, top + BAR + 1, self.width() - 2 * MARGIN, 14)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, foot, "0", theme.plate_muted, left | middle)
        draw_text(painter, foot, end_text(self.end), theme.plate_muted, right | middle)
        ends = [-math.inf] * ROWS  # of the last name in each row
        for level in self._levels:
            x = self.x_of(level.cost)
            text = f"{level_name(level)} {plain(level.cost, 2)}"
            width = painter.fontMetrics().horizontalAdvance(text) + 4
            at = min(max(x - width / 2, 2), self.width() - width - 2)
            row = next((r for r in reversed(range(ROWS)) if at >= ends[r] + 4), None)
            painter.setPen(hairline(theme.plate_muted))
            first = 5 + (row + 1) * ROW if row is not None else top - 4
            painter.drawLine(round(x), round(first), round(x), round(top + BAR))
            if row is not None:
                ends[row] = at + width
                draw_text(painter, QRectF(at, 4 + row * ROW, width, ROW), text, theme.plate_muted)
