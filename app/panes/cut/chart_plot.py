"""Several costs along one line in one chart: how much each changes from here, so that all go through one point."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen

from app.ends import end_text
from app.graphics import draw_text, faded, hairline, mix, nice_ticks
from app.panes.cut.marks import paint_now, paint_track
from app.panes.cut.tries import NOT_TRIED, Tried
from app.panes.cut.words import name_of_cost
from app.panes.cut.work import Answer
from app.theme import Theme
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.words import tr

LEFT_ROOM, TOP, FOOT = 56.0, 24.0, 20.0
BEFORE, AFTER = 6.0, 4.0  # pixels around a name at the end of a curve
NAMES = 0.3  # of the width that they may take
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
DASHES = {"cross-entropy": [7.0, 3.0]}


class ChartPlot(Plate):
    """Point at it to read the costs of a point."""

    pointed = Signal(int)  # a point of the profile, −1 for none

    def __init__(self) -> None:
        super().__init__(tr("Three costs along one line, in one chart"), keys=False)
        self.setToolTip(
            tr("How much each cost changes from here, with its tangent. Point to read what each of them is.")
        )
        self._known: Answer | None = None
        self._names: list[str] = []
        self._empty = self._stale = ""
        self._tried, self._now = NOT_TRIED, math.nan
        self._span = (-1.0, 1.0)
        self._longest = 0.0  # pixels, of the names
        self._at = -1

    def show_chart(self, known: Answer | None, names: list[str], empty: str, stale: str) -> None:
        """Show these costs of a profile."""
        if (known, names, empty, stale) != (self._known, self._names, self._empty, self._stale):
            self._known, self._names, self._empty, self._stale = known, names, empty, stale
            self._span = _span(known, names)
            metrics = QFontMetricsF(self.letters())
            self._longest = max(
                (metrics.horizontalAdvance(name_of_cost(name)) for name in names), default=0.0
            )
            self.update()

    def show_marks(self, tried: Tried, now: float) -> None:
        """Show how far each cost came, and where the network of now is along the line (nan for nowhere)."""
        if tried is not self._tried or (now != self._now and not (math.isnan(now) and math.isnan(self._now))):
            self._tried, self._now = tried, now
            self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 300)

    @property
    def box(self) -> QRectF:
        """Where the curves are."""
        names = BEFORE + min(math.ceil(self._longest) + 1, NAMES * self.width()) + AFTER
        width = max(10.0, self.width() - LEFT_ROOM - names)
        return QRectF(LEFT_ROOM, TOP, width, max(8.0, self.height() - TOP - FOOT))

    def place(self, t: float, change: float) -> QPointF:
        """Where a point is."""
        box, (low, high) = self.box, self._span
        reach = self._known.reach if self._known is not None else 1.0
        across, up = 0.5 + 0.5 * t / (reach or 1.0), (change - low) / (high - low)
        return QPointF(box.left() + across * box.width(), box.bottom() - up * box.height())

    def paint(self, painter: QPainter) -> None:
        """Axes, tangents, curves, names."""
        known, theme = self._known, self.theme
        if known is None or known.profile is None:
            painter.setPen(theme.plate_muted)
            room = QRectF(self.rect()).adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        self._axes(painter, known)
        ends = []
        for name in self._names:
            painter.save()
            painter.setClipRect(self.box.adjusted(-1, -1, 1, 1))
            ends.append((self._curve(painter, known, name), name))
            painter.restore()
        self._write_names(painter, ends)
        painter.setPen(QPen(theme.plate_text, 2.0))
        painter.setBrush(theme.plate)
        painter.drawEllipse(self.place(0.0, 0.0), 4.5, 4.5)
        paint_now(painter, self.box, self._now / (known.reach or 1.0), theme)
        if self._stale:
            head = QRectF(self.width() / 2, 3, self.width() / 2 - 10, 16)
            draw_text(painter, head, self._stale, theme.plate_text, RIGHT)

    def _curve(self, painter: QPainter, known: Answer, name: str) -> float:
        """Tangent, curve, descent; return how high the curve ends."""
        assert known.profile is not None  # noqa: S101 - looked at by who calls
        theme, colour = self.theme, colour_of(name, self.theme)
        here, costs, ts = known.profile.at_centre(name), known.profile.costs[name], known.profile.ts
        slope = known.slopes.get(name, known.measured.get(name, math.nan))
        if math.isfinite(slope):
            painter.setPen(QPen(faded(colour, 0.55), 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(*(self.place(s * known.reach, s * slope * known.reach) for s in (-1.0, 1.0)))
        pen = QPen(colour, 1.8)
        if name in DASHES:
            pen.setDashPattern(DASHES[name])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        changes = costs - here
        for piece in _pieces(ts, changes, stairs=name == "error"):
            painter.drawPolyline([self.place(t, change) for t, change in piece])
        descent = self._tried.descents.get(name)
        if descent is not None:
            track = zip(descent.ts.tolist(), (descent.costs - here).tolist(), strict=True)
            paint_track(painter, [self.place(t, change) for t, change in track], theme)
        if 0 <= self._at < len(costs) and math.isfinite(costs[self._at]):
            painter.setPen(QPen(theme.selection, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.place(float(ts[self._at]), float(changes[self._at])), 5.5, 5.5)
        known_ends = changes[np.isfinite(changes)]
        return self.place(0.0, float(known_ends[-1]) if len(known_ends) else 0.0).y()

    def _write_names(self, painter: QPainter, ends: list[tuple[float, str]]) -> None:
        """Each beside its end, kept apart."""
        box, free = self.box, self.box.top()
        for number, (end, name) in enumerate(sorted(ends)):
            below = 15.0 * (len(ends) - number - 1)
            y = min(max(end, free), box.bottom() - below)
            room = QRectF(box.right() + BEFORE, y - 8, self.width() - AFTER - box.right() - BEFORE, 16)
            draw_text(painter, room, name_of_cost(name), colour_of(name, self.theme), LEFT)
            free = y + 15

    def _axes(self, painter: QPainter, known: Answer) -> None:
        box, theme = self.box, self.theme
        for value in nice_ticks(*self._span, max(3, int(box.height() // 44))):
            y = self.place(0.0, value).y()
            painter.setPen(hairline(theme.plate_muted if value == 0 else faded(theme.plate_line, 0.8)))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            draw_text(
                painter, QRectF(2, y - 7, box.left() - 8, 14), end_text(value), theme.plate_muted, RIGHT
            )
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))
        foot = QRectF(box.left(), self.height() - FOOT, box.width(), 14)
        for text, align in (
            (end_text(float(f"{-known.reach:.3g}")), LEFT),
            (tr("here"), Qt.AlignmentFlag.AlignCenter),
            (end_text(float(f"{known.reach:.3g}")), RIGHT),
        ):
            draw_text(painter, foot, text, theme.plate_muted, align)
        wide = self.width() * (0.5 if self._stale else 1.0) - 16
        draw_text(
            painter, QRectF(8, 3, wide, 16), tr("change of each cost from here"), theme.plate_muted, LEFT
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the nearest point."""
        known, box, at = self._known, self.box, -1
        x = event.position().x()
        if known is not None and known.profile is not None and box.left() <= x <= box.right():
            at = round((x - box.left()) / box.width() * (len(known.profile.ts) - 1))
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


def colour_of(name: str, theme: Theme) -> QColor:
    """All are costs: the one that only jumps is pale."""
    return {"error": theme.plate_text, "cross-entropy": mix(theme.cost, theme.plate_text, 0.35)}.get(
        name, theme.cost
    )


def _pieces(ts: Floats, values: Floats, *, stairs: bool) -> list[list[tuple[float, float]]]:
    """The curve in pieces without gaps; a staircase stays until half way to its next point, and jumps."""
    pieces: list[list[tuple[float, float]]] = [[]]
    half = float(ts[1] - ts[0]) / 2 if stairs else 0.0
    for t, value in zip(ts.tolist(), values.tolist(), strict=True):
        if not math.isfinite(value):
            pieces.append([])
            continue
        pieces[-1] += [(at, value) for at in ((t - half, t + half) if stairs else (t,))]
    return [piece for piece in pieces if piece]


def _span(known: Answer | None, names: list[str]) -> tuple[float, float]:
    """The lowest and highest change in sight."""
    line = known.profile if known is not None else None
    parts = [line.costs[name] - line.at_centre(name) for name in names] if line is not None else []
    values = np.concatenate([*parts, np.zeros(1)])
    values = values[np.isfinite(values)]
    low, high = float(values.min()), float(values.max())
    room = 0.08 * (high - low) or 1e-9
    return low - room, high + room
