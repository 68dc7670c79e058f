"""The line of the timeline: cost over steps, the moment shown, bookmarks; what is ahead of it is dimmed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.graphics import draw_text, hairline
from app.lock_veil import Veil
from app.numerals import count
from app.theme import DARK, Theme
from app.widgets.ring import RingedByKeys
from nncore.arrays import Floats
from nncore.snapshot import Snapshot

HEIGHT, EDGE, LABEL = 24, 7.0, 150.0
NEAR = 5.0  # pixels within which a bookmark draws the mouse to it
DIM = 0.35  # of the curve ahead of the moment shown
FRESH = 1.1  # growth of the run from which its curve is drawn anew while it trains


class Track(RingedByKeys):
    """Says which step is wanted."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        Veil(self, "seek")
        self._theme: Theme = DARK
        self.step, self.newest, self._epoch = 0, 0, 1
        self.marks: tuple[int, ...] = ()
        self._costs: Floats = np.empty(0, np.float32)
        self._drawn: Floats = self._costs
        self._curve = QPixmap()  # it is painted far more often than it changes
        self._curve_of: tuple[object, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline of the run"))

    def show_run(self, theme: Theme, snapshot: Snapshot, marks: tuple[int, ...]) -> None:
        """Show where a run stands."""
        now = (theme, snapshot.step, snapshot.newest, marks)
        if now == (self._theme, self.step, self.newest, self.marks) and snapshot.known_costs is self._costs:
            return
        grown = len(snapshot.known_costs) > FRESH * len(self._drawn) or len(snapshot.known_costs) < len(
            self._drawn
        )
        if grown or not snapshot.running:
            self._drawn = snapshot.known_costs
            self._curve_of = ()
        self._theme, self.step, self.newest, self.marks = now
        self._costs = snapshot.known_costs
        per_step = snapshot.progress / snapshot.step if snapshot.step else 0.0
        self._epoch = max(1, round(1 / per_step)) if per_step else 1
        self.setAccessibleDescription(self._words())
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it is given."""
        return QSize(300, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrow: the label goes first."""
        return QSize(80, HEIGHT)

    @property
    def line(self) -> QRectF:
        """Where the run goes from its start to its newest step."""
        label = LABEL if self.width() > 3 * LABEL else 0.0
        return QRectF(EDGE, 3, max(1.0, self.width() - 2 * EDGE - label), HEIGHT - 6)

    def x_of(self, step: int) -> float:
        """Where a step is."""
        return self.line.left() + (step / self.newest if self.newest else 0.0) * self.line.width()

    def step_at(self, x: float) -> int:
        """The step at a place; a bookmark nearby draws it."""
        near = min(self.marks, key=lambda mark: abs(self.x_of(mark) - x), default=None)
        if near is not None and abs(self.x_of(near) - x) <= NEAR:
            return near
        share = (x - self.line.left()) / self.line.width()
        return round(min(1.0, max(0.0, share)) * self.newest)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton and self.newest:
            self.wanted.emit(self.step_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag along."""
        if event.buttons() & Qt.MouseButton.LeftButton and self.newest:
            self.wanted.emit(self.step_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By a step, by ten with Shift, by an epoch, to the ends."""
        key = Qt.Key(event.key())
        ten = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        ways = {
            Qt.Key.Key_Left: self.step - ten,
            Qt.Key.Key_Right: self.step + ten,
            Qt.Key.Key_PageUp: self.step + self._epoch,
            Qt.Key.Key_PageDown: self.step - self._epoch,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.newest,
        }
        if key in ways:
            self.wanted.emit(min(max(ways[key], 0), self.newest))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line, curve, marks, handle, words."""
        del event
        painter, theme, line = QPainter(self), self._theme, self.line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.plate)
        painter.drawRoundedRect(line.adjusted(-4, 0, 4, 0), 4, 4)
        at = self.x_of(self.step) if self.newest else line.left()
        if self.newest:
            self._paint_curve(painter, line, at)
        self._paint_marks(painter, line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.plate_text)
        painter.drawRoundedRect(QRectF(at - 2, line.top() - 1, 4, line.height() + 2), 2, 2)
        if self.ringed:
            painter.setPen(hairline(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(line.adjusted(-5, -1, 5, 1), 5, 5)
        if self.width() > 3 * LABEL:
            painter.setFont(fonts.caption())
            room = QRectF(line.right() + 10, 0, LABEL - 10, HEIGHT)
            draw_text(
                painter,
                room,
                self._words(),
                theme.muted,
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            )

    def _paint_marks(self, painter: QPainter, line: QRectF) -> None:
        """A small flag for each bookmark."""
        painter.setPen(hairline(self._theme.selection))
        for mark in self.marks:
            x, top = self.x_of(mark), line.top()
            flag = [QPointF(x, line.bottom()), QPointF(x, top), QPointF(x + 5, top + 3), QPointF(x, top + 6)]
            painter.drawPolyline(QPolygonF(flag))

    def _paint_curve(self, painter: QPainter, line: QRectF, at: float) -> None:
        """Dimmed, and bright up to the moment shown."""
        of = self.width(), self.devicePixelRatioF(), self._theme.cost
        if of != self._curve_of:
            self._curve_of = of
            self._curve = self._picture(line)
        painter.setOpacity(DIM)
        painter.drawPixmap(0, 0, self._curve)
        painter.setOpacity(1.0)
        painter.setClipRect(QRectF(line.left(), line.top(), at - line.left(), line.height()))
        painter.drawPixmap(0, 0, self._curve)
        painter.setClipping(False)

    def _picture(self, line: QRectF) -> QPixmap:
        """The curve alone, on the whole of this widget."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(hairline(self._theme.cost))
        painter.drawPolyline(curve(self._drawn, line))
        painter.end()
        return picture

    def _words(self) -> str:
        if not self.newest:
            return self.tr("no step taken yet")
        if self.step == self.newest:
            return self.tr("step {0}").format(count(self.step))
        return self.tr("step {0} of {1}").format(count(self.step), count(self.newest))


def curve(costs: Floats, line: QRectF) -> QPolygonF:
    """The costs in as many means as there are pixels, on a scale from the least to the largest."""
    bins = int(min(len(costs), max(2, line.width() / 2)))
    if bins < 2:
        return QPolygonF()
    edges = np.linspace(0, len(costs), bins + 1).astype(np.intp)[:-1]
    sums = np.add.reduceat(np.nan_to_num(costs.astype(np.float64), posinf=0.0, neginf=0.0), edges)
    means = sums / np.diff([*edges, len(costs)])
    low, high = float(means.min()), float(means.max())
    share = (means - low) / (high - low) if high > low else np.zeros(bins)
    xs = line.left() + (edges + 0.5 * len(costs) / bins) / len(costs) * line.width()
    ys = line.bottom() - 2 - share * (line.height() - 4)
    return QPolygonF([QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)])
