"""The cost along a line: one curve, or three under each other, with the tangents that the gradient says."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from app.ends import end_text
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.panes.cut.marks import paint_now, paint_track
from app.panes.cut.tries import NOT_TRIED, Tried
from app.panes.cut.words import goal, name_of_cost, value_of
from app.panes.cut.work import GOAL, Answer
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.cut import HALF
from nncore.words import tr

LEFT_ROOM, HEAD, FOOT, RIGHT_ROOM, GAP = 56.0, 20.0, 20.0, 12.0, 6.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LinePlot(Plate):
    """Point at it to read the costs of a point."""

    pointed = Signal(int)  # a point of the profile, −1 for none

    def __init__(self) -> None:
        super().__init__(tr("The cost along a line through the network"), keys=False)
        self.setToolTip(
            tr("The cost along the line; dashed: the tangent, as steep as the gradient says. Point to read.")
        )
        self._known: Answer | None = None
        self._names: list[str] = []
        self._empty = self._stale = ""
        self._spans: list[tuple[float, float]] = []
        self._tried, self._now = NOT_TRIED, math.nan
        self._at = -1

    def show_line(self, known: Answer | None, names: list[str], empty: str, stale: str) -> None:
        """Show these costs of a profile."""
        if (known, names, empty, stale) != (self._known, self._names, self._empty, self._stale):
            self._known, self._names, self._empty, self._stale = known, names, empty, stale
            self._spans = [_span(known, name) for name in names]
            self.update()

    def show_marks(self, tried: Tried, now: float) -> None:
        """Show how far each cost came, and where the network of now is along the line (nan for nowhere)."""
        if tried is not self._tried or (now != self._now and not (math.isnan(now) and math.isnan(self._now))):
            self._tried, self._now = tried, now
            self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 300)

    def box(self, row: int) -> QRectF:
        """Where the curve of a row is."""
        rows = max(1, len(self._names))
        high = (self.height() - FOOT - GAP) / rows
        width = max(10.0, self.width() - LEFT_ROOM - RIGHT_ROOM)
        return QRectF(LEFT_ROOM, row * high + HEAD, width, max(8.0, high - HEAD - GAP))

    def place(self, row: int, t: float, cost: float) -> QPointF:
        """Where a point of a row is."""
        box, (low, high) = self.box(row), self._spans[row]
        reach = self._known.reach if self._known is not None else 1.0
        across = 0.5 + 0.5 * t / (reach or 1.0)
        up = (cost - low) / (high - low)
        return QPointF(box.left() + across * box.width(), box.bottom() - up * box.height())

    def paint(self, painter: QPainter) -> None:
        """Every row, and the distances at the foot."""
        known, theme = self._known, self.theme
        if known is None or known.profile is None:
            painter.setPen(theme.plate_muted)
            room = QRectF(self.rect()).adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        for row, name in enumerate(self._names):
            self._row(painter, known, row, name)
        foot = QRectF(LEFT_ROOM, self.height() - FOOT, self.box(0).width(), 14)
        for text, align in (
            (end_text(float(f"{-known.reach:.3g}")), LEFT),
            (tr("here"), Qt.AlignmentFlag.AlignCenter),
            (end_text(float(f"{known.reach:.3g}")), RIGHT),
        ):
            draw_text(painter, foot, text, theme.plate_muted, align)
        if self._stale:
            head = QRectF(self.width() / 2, 3, self.width() / 2 - 10, 16)
            draw_text(painter, head, self._stale, theme.plate_text, RIGHT)

    def _row(self, painter: QPainter, known: Answer, row: int, name: str) -> None:
        assert known.profile is not None  # noqa: S101 - looked at by who calls
        box, theme, costs = self.box(row), self.theme, known.profile.costs[name]
        here = known.profile.at_centre(name)
        title = f"{name_of_cost(name)}: {value_of(name, here)}"
        head = QRectF(
            8, box.top() - HEAD + 3, self.width() * (0.5 if self._stale and not row else 1) - 16, 16
        )
        draw_text(painter, head, title, theme.plate_text, LEFT)
        self._axes(painter, row)
        painter.save()
        painter.setClipRect(box.adjusted(-1, -1, 1, 1))
        slope = known.slopes.get(name, known.measured.get(name))
        if slope is not None and math.isfinite(slope) and math.isfinite(here):
            painter.setPen(QPen(faded(theme.plate_text, 0.8), 1.4, Qt.PenStyle.DashLine))
            rise = slope * known.reach
            ends = (self.place(row, s * known.reach, here + s * rise) for s in (-1.0, 1.0))
            painter.drawLine(*ends)
        painter.setPen(QPen(theme.cost, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in self._pieces(row, known.profile.ts, costs, stairs=name == "error"):
            painter.drawPolyline(piece)
        descent = self._tried.descents.get(name)
        if descent is not None:
            track = zip(descent.ts.tolist(), descent.costs.tolist(), strict=True)
            paint_track(painter, [self.place(row, t, cost) for t, cost in track], theme)
        painter.restore()
        paint_now(painter, box, self._now / (known.reach or 1.0), theme)
        self._points(painter, known, row, costs)

    def _points(self, painter: QPainter, known: Answer, row: int, costs: Floats) -> None:
        """The network, the one that the line leads to, and the point that is read."""
        assert known.profile is not None  # noqa: S101 - looked at by who calls
        theme, here = self.theme, float(costs[len(costs) // 2])
        if math.isfinite(here):
            painter.setPen(QPen(theme.plate_text, 2.0))
            painter.setBrush(theme.plate)
            painter.drawEllipse(self.place(row, 0.0, here), 4.5, 4.5)
        end = HALF + GOAL
        if known.ways.goal and len(costs) > end and math.isfinite(costs[end]):
            painter.setPen(QPen(theme.plate_text, 1.6))
            at = self.place(row, float(known.profile.ts[end]), float(costs[end]))
            painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 8, 8))
            label = QRectF(at.x() - 120, at.y() - 22, 120 + (self.width() - at.x() - 6), 14)
            draw_text(painter, label, goal(known), theme.plate_text, RIGHT)
        if 0 <= self._at < len(costs) and math.isfinite(costs[self._at]):
            painter.setPen(QPen(theme.selection, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            at = self.place(row, float(known.profile.ts[self._at]), float(costs[self._at]))
            painter.drawEllipse(at, 5.5, 5.5)

    def _pieces(self, row: int, ts: Floats, costs: Floats, *, stairs: bool) -> list[list[QPointF]]:
        """The curve in pieces without gaps; an error rate stays until half way to its next point, and jumps."""
        pieces: list[list[QPointF]] = [[]]
        half = float(ts[1] - ts[0]) / 2 if stairs else 0.0
        for t, cost in zip(ts.tolist(), costs.tolist(), strict=True):
            if not math.isfinite(cost):
                pieces.append([])
                continue
            pieces[-1] += [self.place(row, at, cost) for at in ((t - half, t + half) if stairs else (t,))]
        return [piece for piece in pieces if piece]

    def _axes(self, painter: QPainter, row: int) -> None:
        box, theme = self.box(row), self.theme
        for value in nice_ticks(*self._spans[row], max(3, int(box.height() // 44))):
            y = self.place(row, 0.0, value).y()
            painter.setPen(hairline(faded(theme.plate_line, 0.8)))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            text = f"{end_text(round(100 * value, 6))} %" if self._names[row] == "error" else end_text(value)
            draw_text(painter, QRectF(2, y - 7, box.left() - 8, 14), text, theme.plate_muted, RIGHT)
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the nearest point."""
        known, box, at = self._known, self.box(0), -1
        if (
            known is not None
            and known.profile is not None
            and box.left() <= event.position().x() <= box.right()
        ):
            share = (event.position().x() - box.left()) / box.width()
            at = round(share * (len(known.profile.ts) - 1))
        self._point(at)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(-1)

    def _point(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self.update()
            self.pointed.emit(at)


def _span(known: Answer | None, name: str) -> tuple[float, float]:
    """The lowest and highest cost in sight."""
    values = known.profile.costs[name] if known is not None and known.profile is not None else np.zeros(1)
    values = values[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    room = 0.08 * (high - low) or max(1e-9, 0.01 * abs(high))
    return low - room, high + room
