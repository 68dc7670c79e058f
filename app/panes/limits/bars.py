"""One bar an output, with its number: activations, or how often an output was the strongest."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen

from app import fonts
from app.frame import Frame
from app.graphics import draw_plate, draw_text, mix
from app.in_turn import TakesTurns
from app.selection import Neuron
from app.session import Session
from app.texts import advance, together
from app.theme import DARK, Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MOST = 20  # rows that are shown


class OutputBars(TakesTurns):
    """A row an output, 0 at the top; the strongest is bright. Hovering and clicking picks the output neuron."""

    def __init__(self, session: Session, name: str, tip: str, caption: str = "") -> None:
        super().__init__()
        self._session = session
        self._theme: Theme = DARK
        self._values: list[float] = []
        self._texts: list[str] = []
        self._before: list[float] = []
        self._ends = 0.0, 1.0
        self._layer = 0
        self._caption = caption
        self._rings: tuple[object, object] = (None, None)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setToolTip(tip)

    @property
    def texts(self) -> list[str]:
        """The numbers as they are written."""
        return self._texts

    def show_values(
        self,
        frame: Frame,
        values: Sequence[float],
        texts: Sequence[str],
        ends: tuple[float, float],
        before: Sequence[float] = (),
    ) -> None:
        """Show these on a scale between `ends`; `before` are marks of what they were."""
        now = frame.theme, list(values), list(texts), list(before), ends, (frame.selection, frame.hover)
        old = self._theme, self._values, self._texts, self._before, self._ends, self._rings
        self._layer = len(frame.acting.sizes) - 1
        if now != old:
            self._theme, self._values, self._texts, self._before, self._ends, self._rings = now
            self.setAccessibleDescription(", ".join(f"{i}: {text}" for i, text in enumerate(self._texts)))
            self.update()

    def sizeHint(self) -> QSize:
        """Ten rows."""
        return QSize(180, 180)

    def minimumSizeHint(self) -> QSize:
        """Room for a label, a short bar and a number."""
        return QSize(96, 90)

    def row(self, index: int) -> QRectF:
        """Where the row of an output is."""
        area = self.rect().toRectF().adjusted(8, 6, -8, -6)
        if self._caption:
            area.setTop(area.top() + 16)
        height = area.height() / max(1, min(MOST, len(self._values)))
        return QRectF(area.left(), area.top() + index * height, area.width(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rows on a plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        draw_plate(painter, self.rect().toRectF(), theme)
        painter.setFont(fonts.caption())
        if self._caption:
            draw_text(painter, QRectF(8, 4, self.width() - 16, 16), self._caption, theme.plate_muted, LEFT)
        finite = [number for number in self._values if math.isfinite(number)]
        best = max(finite) if finite and max(finite) != min(finite) else math.nan
        rows = [(i, self._values[i] == best) for i in range(min(MOST, len(self._values)))]
        for font, wanted in ((fonts.caption(), False), (fonts.caption(QFont.Weight.DemiBold), True)):
            painter.setFont(font)
            with together(painter):
                for i, is_best in rows:
                    if is_best == wanted:
                        self._paint_row(painter, i, best=is_best)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at an output."""
        found = self._at(event.position())
        self._session.hover(None if found is None else Neuron(self._layer, found))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick an output."""
        found = self._at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._session.select(Neuron(self._layer, found))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._session.hover(None)

    def _at(self, point: QPointF) -> int | None:
        rows = range(min(MOST, len(self._values)))
        return next((i for i in rows if self.row(i).contains(point)), None)

    def _paint_row(self, painter: QPainter, i: int, *, best: bool) -> None:
        theme, row = self._theme, self.row(i)
        ink = theme.plate_text if best else theme.plate_muted
        draw_text(painter, QRectF(row.left(), row.top(), 18, row.height()), str(i), ink, LEFT)
        width = math.floor(advance(painter.font(), "−00.00") + 0.5)
        draw_text(painter, row, self._texts[i], ink, RIGHT)
        track = QRectF(row.left() + 18, row.center().y() - 3, max(8.0, row.width() - 24 - width), 6)
        painter.fillRect(track, theme.plate_line)
        zero, at = self._x(track, 0.0), self._x(track, self._values[i])
        tone = mix(theme.plate_muted, theme.plate_text, 1.0 if best else 0.15)
        painter.fillRect(QRectF(min(zero, at), track.top(), abs(at - zero), track.height()), tone)
        if i < len(self._before):
            mark = self._x(track, self._before[i])
            painter.fillRect(QRectF(mark - 0.75, track.top() - 2, 1.5, track.height() + 4), theme.plate_text)
        for thing, pen in zip(self._rings, (2.0, 1.0), strict=True):
            if thing == Neuron(self._layer, i):
                painter.setPen(QPen(theme.selection, pen))
                painter.drawRoundedRect(row.adjusted(-4, 1, 4, -1), 3, 3)

    def _x(self, track: QRectF, number: float) -> float:
        low, high = self._ends
        share = (number - low) / (high - low) if math.isfinite(number) and high > low else 0.0
        return track.left() + min(1.0, max(0.0, share)) * track.width()


def ends_of(values: Sequence[float], low: float, high: float) -> tuple[float, float]:
    """Ends for outputs whose activation lies between `low` and `high`: those, or what the values need; 0 is inside."""
    finite = [number for number in values if math.isfinite(number)] or [0.0]
    left = low if math.isfinite(low) else min(0.0, *finite, 0.0)
    right = high if math.isfinite(high) else max(1.0, *finite)
    return min(0.0, left), right
