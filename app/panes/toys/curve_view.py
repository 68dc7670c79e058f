"""The curve with its balls; blindfold, only the slope where one stands."""

from __future__ import annotations

import itertools
import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from app import fonts
from app.ends import end_text
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.lock_veil import Veil
from app.panes.toys.axes import Axes
from app.panes.toys.look import BALL, draw_ball, draw_tag, pattern, tint
from app.panes.toys.now import Now
from app.panes.toys.words import arrow, kind, letter, number, slope
from app.theme import Theme
from app.widgets.painted import Painted
from nncore.arrays import Ints
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
NEAR = 12.0  # pixels from a flat point within which a click means it
SHOWN = 60  # steps of a path that are drawn, the last ones


class CurveView(Painted):
    """Shows one curve; says what a person does on it."""

    dropped = Signal(float, bool)  # w; whether the other balls stay
    walked = Signal(float)  # strides to the right
    picked = Signal(int)  # a flat point

    def __init__(self) -> None:
        tip = tr(
            "Click to drop the ball there, Shift+click to add one; ← and → step. Shift: ten steps at once."
        )
        super().__init__(tr("Curve"), tip)
        Veil(self, "toys.balls", "toys.trail")
        self._now: Now | None = None
        self._basins: Ints | None = None
        self._image: QImage | None = None
        self._image_of: object = None
        self._image_basins: Ints | None = None  # kept, so that no other array has its id

    @property
    def axes(self) -> Axes:
        """Pixels and numbers as they are now."""
        toy = self.now.toy
        return Axes.of(self.width(), self.height(), toy)

    @property
    def now(self) -> Now:
        """What is shown."""
        assert self._now is not None  # noqa: S101 - shown before it is asked
        return self._now

    def show_now(self, theme: Theme, now: Now, basins: Ints | None) -> None:
        """Show these; `basins` is which dip each of the places across leads to."""
        self.theme, self._now, self._basins = theme, now, basins
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Axes, basins, curve, flat points, paths, balls."""
        if self._now is None:
            return
        axes, now = self.axes, self._now
        painter.drawImage(self.rect(), self._ground(axes))
        if now.blind:
            self._draw_blind(painter, axes)
            return
        if len(now.starts) == 1:
            painter.save()
            painter.setClipRect(axes.field.adjusted(-1, -1, 1, 1))
            self._draw_tangent(painter, axes)
            painter.restore()
            self._draw_slope(painter, axes)
        self._draw_flats(painter, axes)
        self._draw_paths(painter, axes)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Drop a ball, or say which flat point is meant."""
        if event.button() != Qt.MouseButton.LeftButton or self.now.blind:
            return
        at = self._flat_at(event.position())
        if at >= 0:
            self.picked.emit(at)
        else:
            self._drop(event, more=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the ball along."""
        alone = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.buttons() & Qt.MouseButton.LeftButton and alone and not self.now.blind and not self._asking:
            self._drop(event, more=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Strides to either side."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
        factor = 10.0 if event.modifiers() & shift else 0.1 if event.modifiers() & alt else 1.0
        self.walked.emit(step * factor)

    @property
    def _asking(self) -> bool:
        return self.now.on("solved")

    def _drop(self, event: QMouseEvent, *, more: bool) -> None:
        self.dropped.emit(self.axes.w(event.position().x()), more)

    def _flat_at(self, point: QPointF) -> int:
        if not self._asking:
            return -1
        axes = self.axes
        spots = [axes.point(flat.place[0], flat.value) for flat in self.now.flats]
        far = [math.hypot(spot.x() - point.x(), spot.y() - point.y()) for spot in spots]
        at = min(range(len(far)), key=far.__getitem__, default=-1)
        return at if at >= 0 and far[at] <= NEAR else -1

    def _draw_axes(self, painter: QPainter, axes: Axes) -> None:
        theme, field = self.theme, axes.field
        painter.setFont(fonts.caption())
        if not self.now.blind:
            for tick in nice_ticks(*axes.up, max(2, int(field.height() // 48))):
                y = round(axes.y(tick)) + 0.5
                painter.setPen(hairline(faded(theme.plate_line, 0.6)))
                painter.drawLine(QLineF(field.left(), y, field.right(), y))
                draw_text(
                    painter, QRectF(2, y - 7, field.left() - 8, 14), end_text(tick), theme.plate_muted, RIGHT
                )
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(QLineF(field.bottomLeft(), field.bottomRight()))
        for tick in nice_ticks(*axes.across, max(2, int(field.width() // 70))):
            x = axes.x(tick)
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QLineF(x, field.bottom(), x, field.bottom() + 3))
            if abs(x - field.right()) > 16:
                room = QRectF(x - 25, field.bottom() + 18, 50, 14)
                draw_text(painter, room, end_text(tick), theme.plate_muted)
        end = QRectF(field.right() - 16, field.bottom() + 18, 22, 14)
        draw_text(painter, end, "w", theme.plate_text, RIGHT)
        if not self.now.blind:
            draw_text(painter, QRectF(8, 5, 60, 14), "f(w)", theme.cost, LEFT)

    def _ground(self, axes: Axes) -> QImage:
        """What stays while balls move, painted once: axes, basins, curve."""
        ratio = self.devicePixelRatioF()
        of = (self.now.toy, self.now.blind, self.size(), ratio, self.theme, id(self._basins))
        if self._image is None or of != self._image_of:
            made = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_axes(painter, axes)
            if not self.now.blind:
                if self._basins is not None:
                    self._draw_basins(painter, axes, self._basins)
                self._draw_curve(painter, axes)
            painter.end()
            self._image, self._image_of, self._image_basins = made, of, self._basins
        return self._image

    def _draw_curve(self, painter: QPainter, axes: Axes) -> None:
        painter.setClipRect(axes.field.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(self.theme.cost, 2))
        for piece in axes.pieces(self.now.toy):
            painter.drawPolyline(piece)

    def _draw_tangent(self, painter: QPainter, axes: Axes) -> None:
        now, steep = self.now, self.now.slopes[0]
        if not math.isfinite(steep) or not math.isfinite(now.value):
            return
        reach = (axes.across[1] - axes.across[0]) * 0.09
        w, ink = now.at[0], self._push_ink(steep)
        painter.setPen(QPen(ink, 1.75))
        low, high = w - reach, w + reach
        painter.drawLine(
            axes.point(low, now.value - reach * steep), axes.point(high, now.value + reach * steep)
        )

    def _draw_slope(self, painter: QPainter, axes: Axes) -> None:
        steep = self.now.slopes[0]
        words = f"{arrow(steep)} f′ = {slope(steep)}"
        room = QRectF(axes.field.left(), 5, axes.field.width(), 14)
        draw_text(painter, room, words, self._push_ink(steep), RIGHT)

    def _push_ink(self, value: float) -> QColor:
        theme = self.theme
        return theme.push_plus if value > 0 else theme.push_minus if value < 0 else theme.plate_muted

    def _draw_basins(self, painter: QPainter, axes: Axes, led: Ints) -> None:
        """Stretches of places that lead to one dip: its pattern from top to bottom, its letter at the foot."""
        cuts = [0, *(np.flatnonzero(np.diff(led)) + 1).tolist(), len(led)]
        step = axes.field.width() / len(led)
        for start, end in itertools.pairwise(cuts):
            dip = int(led[start])
            left, width = axes.field.left() + start * step, (end - start) * step
            painter.fillRect(
                QRectF(left, axes.field.top(), width, axes.field.height()), pattern(dip, self.theme, 0.24)
            )
            strip = QRectF(left, axes.field.bottom() + 4, width, 13)
            painter.fillRect(strip, faded(tint(dip, self.theme), 0.85 if dip >= 0 else 0.25))
            if width >= 12:
                text, ink = (letter(dip), self.theme.plate) if dip >= 0 else ("–", self.theme.plate_text)
                draw_text(painter, strip, text, ink)
            painter.setPen(hairline(self.theme.plate_muted))
            if start:
                painter.drawLine(QLineF(left, axes.field.top(), left, strip.bottom()))

    def _draw_flats(self, painter: QPainter, axes: Axes) -> None:
        now, theme = self.now, self.theme
        named = self._basins is not None or any(led >= 0 for led in now.led)
        dip = -1
        for i, flat in enumerate(now.flats):
            dip += flat.kind == "dip"
            at = axes.point(flat.place[0], flat.value)
            if self._asking:
                chosen = int(now.number("chosen")) == i
                painter.setPen(QPen(theme.selection if chosen else theme.plate_text, 2 if chosen else 1.25))
                painter.setBrush(theme.plate)
                painter.drawEllipse(at, 5, 5)
                above = flat.kind == "top"
                text = f"{kind(flat)} {number(flat.place[0])}"
                draw_tag(painter, at + QPointF(0, -18 if above else 18), text, theme.plate_text, theme)
            elif named and flat.kind == "dip":
                text = letter(dip) + (tr(" lowest") if dip == now.lowest and len(now.dips) > 1 else "")
                foot = min(at.y() + 19, axes.field.bottom() - 9)
                draw_tag(painter, QPointF(at.x(), foot), text, tint(dip, theme), theme)

    def _draw_paths(self, painter: QPainter, axes: Axes) -> None:
        now, theme = self.now, self.theme
        paths = now.places[-SHOWN if len(now.starts) == 1 else -1 :, :, 0]
        if now.plain is not None:
            self._draw_plain(painter, axes, float(now.plain[-1, 0, 0]))
        values = now.toy.formula(paths.reshape(-1)).reshape(paths.shape)
        alone = paths.shape[1] == 1
        for i, dip in enumerate(now.led):
            spots = [
                axes.point(w, f) for w, f in zip(paths[:, i].tolist(), values[:, i].tolist(), strict=True)
            ]
            if alone:
                painter.setPen(QPen(faded(theme.plate_text, 0.55), 1))
                painter.drawPolyline(spots)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(faded(theme.plate_text, 0.8))
                for spot in spots[:-1]:
                    painter.drawEllipse(spot, 2.5, 2.5)
            inside = axes.across[0] <= paths[-1, i] <= axes.across[1]
            if inside:
                draw_ball(painter, spots[-1], dip, theme)
            else:
                self._draw_gone(painter, axes, left=bool(paths[-1, i] < axes.across[0]))

    def _draw_plain(self, painter: QPainter, axes: Axes, w: float) -> None:
        at = axes.point(w, float(self.now.toy.formula(np.array([w]))[0]))
        painter.setPen(QPen(self.theme.plate_text, 1.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, BALL, BALL)
        draw_tag(painter, at + QPointF(0, -19), tr("by slope"), self.theme.plate_text, self.theme)

    def _draw_gone(self, painter: QPainter, axes: Axes, *, left: bool) -> None:
        field = axes.field
        at = QPointF(field.left() + 12 if left else field.right() - 12, field.center().y())
        draw_tag(painter, at, "◀" if left else "▶", self.theme.plate_text, self.theme)

    def _draw_blind(self, painter: QPainter, axes: Axes) -> None:
        """The slope as a line of no known height, and where one has been."""
        now, theme, field = self.now, self.theme, axes.field
        steep, x, middle = now.slopes[0], axes.x(now.at[0]), field.center().y()
        ink = self._push_ink(steep)
        foot = field.bottom() - 9
        for w in now.places[-SHOWN:-1, 0, 0].tolist():
            was = float(now.toy.formula.gradient(np.array([[w]]))[0, 0])
            room = QRectF(axes.x(w) - 8, foot - 8, 16, 16)
            draw_text(painter, room, arrow(was), faded(self._push_ink(was), 0.75))
        painter.setPen(QPen(theme.plate_muted, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, field.top(), x, field.bottom()))
        if math.isfinite(steep):
            tilt = math.atan(steep)
            reach = QPointF(math.cos(tilt), -math.sin(tilt)) * 46
            painter.setPen(QPen(ink, 3))
            painter.drawLine(QPointF(x, middle) - reach, QPointF(x, middle) + reach)
        draw_ball(painter, QPointF(x, middle), -1, theme)
        painter.setFont(fonts.sized(fonts.READING))
        words = f"{arrow(steep)} f′ = {slope(steep)}"
        draw_text(painter, QRectF(field.left(), 8, field.width(), 26), words, ink)
