"""The ten areas laid end to end on one scale, with costs to compare with."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.ends import end_text, round_up
from app.graphics import draw_plate, draw_text, faded, hairline
from app.in_turn import TakesTurns
from app.numerals import plain
from app.panes.one.state import Shown
from app.panes.one.words import level_name
from app.theme import DARK, Theme
from nncore.one_example import Level
from nncore.words import tr

MARGIN, BAR = 12.0, 18.0
ROW = 14.0
END_NAME = 72.0
ROWS = 2


class Stack(TakesTurns):
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
        free = END_NAME if self._levels else 16.0  # beside the names of the ends
        said.moveLeft(min(max(said.left(), free - 16), self.width() - free - 104))
        painter.setFont(fonts.body())
        draw_text(painter, said, f"C = {plain(shown.total, 3)}", theme.plate_text)
        painter.setFont(fonts.caption())

    def _paint_scale(self, painter: QPainter, top: float) -> None:
        theme = self._theme
        painter.fillRect(QRectF(MARGIN, top, self.width() - 2 * MARGIN, BAR), faded(theme.plate_line, 0.35))
        foot = QRectF(MARGIN, top + BAR + 1, self.width() - 2 * MARGIN, 14)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        names = {end: level for level in self._levels for end in (0.0, self.end) if level.cost == end}
        for end, side in ((0.0, left), (self.end, right)):
            name = f" {level_name(names[end])}" if end in names else ""
            draw_text(painter, foot, f"{end_text(end)}{name}", theme.plate_muted, side | middle)
        inner = [level for level in self._levels if 0 < level.cost < self.end]
        metrics = painter.fontMetrics()
        texts = [f"{level_name(level)} {plain(level.cost, 2)}" for level in inner]
        marks = [
            (self.x_of(level.cost), metrics.horizontalAdvance(text))
            for level, text in zip(inner, texts, strict=True)
        ]
        for (x, width), text, row in zip(marks, texts, rows_for(marks, self.width() - 4), strict=True):
            painter.setPen(hairline(theme.plate_muted))
            first = top - 4 if row is None else 6 + row * ROW
            painter.drawLine(round(x), round(first), round(x), round(top + BAR))
            if row is not None:
                draw_text(
                    painter,
                    QRectF(x + 4, 4 + row * ROW, width + 2, ROW),
                    text,
                    theme.plate_muted,
                    left | middle,
                )


def rows_for(marks: Sequence[tuple[float, float]], room: float) -> list[int | None]:
    """In which of two rows each mark's name stands, at the right of its mark; `marks` are (x, width), left to right.

    No name touches another one or is crossed by the line of another mark, which goes up to its own name.
    """
    rows: list[int | None] = []
    nearest, above = room, room  # the next mark, and the next one whose line goes through both rows
    for x, width in reversed(marks):
        end = x + 4 + width + 4
        row = 1 if end <= nearest else 0 if end <= above else None
        rows.append(row)
        nearest = x
        above = x if row == 0 else above
    return rows[::-1]
