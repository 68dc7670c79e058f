"""The outputs for the picture, before and after: two bars each, and the numbers where there is room."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.ends import end_text, round_up
from app.graphics import draw_plate, draw_text, hairline, put_text
from app.in_turn import TakesTurns
from app.panes.hand.strip import CENTRED
from app.panes.hand.words import DOWN, SAME, UP, number
from app.theme import DARK, Theme
from nncore.arrays import Floats
from nncore.words import tr

AXIS = 30
NAME, NUMBER, HEAD = 14, 13, 14
FOR_NUMBERS = 34  # pixels an output needs for its numbers


class Outputs(TakesTurns):
    """One column an output: a hollow bar before, a full one after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = DARK
        self.before: Floats = np.empty(0)
        self.after: Floats = np.empty(0)
        self._names: tuple[str, ...] = ()
        self._head = ""
        self.setMinimumHeight(90)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(190)
        self.setAccessibleName(tr("Outputs for the picture, before and after"))
        self.setToolTip(
            tr("What the network says to the picture: hollow before, full now, and the number now.")
        )

    def show_outputs(
        self, theme: Theme, before: Floats, after: Floats, names: tuple[str, ...], head: str
    ) -> None:
        """Show both; `head` says since when."""
        same = (
            self._names == names and np.array_equal(before, self.before) and np.array_equal(after, self.after)
        )
        if same and theme is self._theme:
            return
        self._theme, self.before, self.after, self._names, self._head = theme, before, after, names, head
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Those that moved, in words."""
        moved = [
            tr("{0}: {1} → {2}").format(name, number(float(a)), number(float(b)))
            for name, a, b in zip(self._names, self.before, self.after, strict=True)
            if abs(float(b) - float(a)) >= 0.005
        ]
        return "; ".join(moved) or tr("no output moved")

    def sizeHint(self) -> QSize:
        """Ten small columns."""
        return QSize(320, 110)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, scale, bars."""
        painter, theme = QPainter(self), self._theme
        draw_plate(painter, self.rect().toRectF(), theme, 4)
        n = len(self.after)
        if not n:
            return
        painter.setFont(fonts.caption())
        both = np.concatenate([self.before, self.after])
        both = both[np.isfinite(both)]
        end = max(1.0, round_up(float(np.abs(both).max()))) if len(both) else 1.0
        low = -end if len(both) and float(both.min()) < 0 else 0.0
        width = (self.width() - AXIS - 6) / n
        shows = width >= FOR_NUMBERS
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, QRectF(8, 2, self.width() - 16, HEAD), self._head, theme.plate_muted, left)
        foot = NAME + (2 * NUMBER if shows else 0)
        field = QRectF(AXIS, HEAD + 8, self.width() - AXIS - 6, self.height() - HEAD - 10 - foot)
        self._paint_scale(painter, field, low, end)
        for index in range(n):
            self._paint_one(painter, field, index, width, (low, end), shows=shows)

    def _paint_scale(self, painter: QPainter, field: QRectF, low: float, end: float) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value in {low, 0.0, end}:
            y = _y(field, value, low, end)
            painter.setPen(hairline(self._theme.plate_line))
            painter.drawLine(int(field.left()), round(y), int(field.right()), round(y))
            draw_text(
                painter, QRectF(0, y - 7, AXIS - 4, 14), end_text(value), self._theme.plate_muted, right
            )

    def _paint_one(
        self,
        painter: QPainter,
        field: QRectF,
        index: int,
        width: float,
        ends: tuple[float, float],
        *,
        shows: bool,
    ) -> None:
        theme, left = self._theme, field.left() + index * width
        before, after = float(self.before[index]), float(self.after[index])
        bar = min(14.0, width / 3)
        x, zero = left + width / 2, _y(field, 0.0, *ends)
        if np.isfinite(before):
            top = _y(field, before, *ends)
            painter.setPen(hairline(theme.plate_muted))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(round(x - bar) + 0.5, min(top, zero), bar - 1, abs(top - zero)))
        if np.isfinite(after):
            top = _y(field, after, *ends)
            painter.fillRect(
                QRectF(round(x), min(top, zero), bar, max(1.0, abs(top - zero))), theme.plate_text
            )
        name = QRectF(left, field.bottom() + 2, width, NAME)
        draw_text(painter, name, self._names[index], theme.plate_text)
        if not shows:
            return
        change = round(after - before, 2)
        glyph = UP if change > 0 else DOWN if change < 0 else SAME
        painter.setPen(theme.plate_text)
        put_text(painter, name.translated(0, NAME - 1), number(after), CENTRED, cut=False)
        painter.setPen(theme.plate_muted)
        said = f"{glyph}{number(abs(change))}" if change else SAME
        put_text(painter, name.translated(0, NAME + NUMBER - 2), said, CENTRED, cut=False)


def _y(field: QRectF, value: float, low: float, end: float) -> float:
    share = min(1.0, max(0.0, (value - low) / (end - low)))
    return field.bottom() - share * field.height()
