"""The ten outputs as bars on one scale, each with its value, and their sum."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts, numerals
from app.frame import Frame
from app.graphics import draw_plate, draw_text, hairline, mix
from app.panes.pad.geometry import BELOW, RIM, ROW
from app.panes.pad.marks import draw_cross, draw_tick
from app.panes.pad.scale import Scale, scale_for, total
from app.scales import luminance_lut
from app.selection import Neuron
from app.session import Session

MARK, DIGIT, GAP = 18.0, 10.0, 6.0  # widths of the columns left of the bars
DIMMEST = 72  # grey of a bar at the low end: it must still be seen on the plate
ENDS = 14.0  # height of the line that names the ends of the scale
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Bars(QWidget):
    """Shows a Frame's outputs; pointing at a row points at its neuron, a click picks it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._frame = session.frame
        self._row: int | None = None  # pointed at
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Outputs of the network"))
        self.setToolTip(
            self.tr(
                "How strongly the network says each digit. Outputs other than softmax's need not sum to 1, "
                "so they are no probabilities. Click one to pick its neuron"
            )
        )

    def sizeHint(self) -> QSize:
        """Ten rows and two lines."""
        return QSize(220, 10 * ROW + BELOW)

    @property
    def count(self) -> int:
        """How many outputs there are."""
        return len(self._frame.trace.outputs)

    @property
    def scale(self) -> Scale:
        """The scale in force: 0 to 1 unless the outputs may leave it."""
        return scale_for(self._frame.snapshot.network.activations[-1], self._frame.trace.outputs)

    def show_frame(self, frame: Frame) -> None:
        """Repaint if the outputs, the answer, what is pointed at or the theme changed."""
        old, self._frame = self._frame, frame
        parts = ("trace", "picture", "hover", "selection", "theme")
        if any(getattr(old, part) is not getattr(frame, part) for part in parts):
            self.update()

    # -- places -------------------------------------------------------------------------------------------

    def row_rect(self, row: int) -> QRectF:
        """The whole row of one output."""
        height = self._row_height()
        return QRectF(0, RIM + row * height, self.width(), height)

    def track_rect(self, row: int) -> QRectF:
        """Where a bar can reach: its left edge is the scale's low end, its right edge the high one."""
        rect = self.row_rect(row)
        widest = "0.00" if self.scale.fixed else f"{numerals.MINUS}00.00"
        value = math.ceil(QFontMetricsF(self._font(QFont.Weight.DemiBold)).horizontalAdvance(widest))
        thickness = max(3.0, math.floor(rect.height() * 0.5))
        left = rect.left() + MARK + DIGIT + GAP
        top = math.floor(rect.center().y() - thickness / 2 + 0.5)
        return QRectF(left, top, max(10.0, math.floor(rect.right() - left - GAP - value - GAP)), thickness)

    def bar_rect(self, row: int) -> QRectF:
        """The lit part of a row: from zero to the output."""
        track, scale = self.track_rect(row), self.scale
        ends = sorted((scale.zero, scale.at(float(self._frame.trace.outputs[row]))))
        return QRectF(
            track.left() + ends[0] * track.width(),
            track.top(),
            (ends[1] - ends[0]) * track.width(),
            track.height(),
        )

    def row_at(self, y: float) -> int | None:
        """The output at a height."""
        row = math.floor((y - RIM) / self._row_height())
        return row if 0 <= row < self.count else None

    def _row_height(self) -> float:
        return max(1.0, math.floor((self.height() - BELOW) / max(1, self.count)))

    def _font(self, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return fonts.sized(min(15.0, max(9.0, self._row_height() * 0.8 + 0.6, 0)), weight)

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All rows, the ends of the scale, the sum."""
        painter = QPainter(self)
        last = self.row_rect(max(0, self.count - 1)).bottom()
        draw_plate(painter, QRectF(0, 0, self.width(), last + ENDS), self._frame.theme, 4)
        for row in range(self.count):
            self._paint_row(painter, self._frame, row)
        self._paint_ends(painter, self._frame)
        self._paint_rings(painter, self._frame)
        painter.setFont(fonts.caption())
        below = QRectF(0, last + ENDS, self.width(), BELOW - RIM - ENDS)
        draw_text(painter, below, self._sum_that_fits(painter), self._frame.theme.muted, LEFT)

    def _paint_row(self, painter: QPainter, frame: Frame, row: int) -> None:
        answer, theme = frame.answer, frame.theme
        leads = not answer.empty and (row == answer.best or (not answer.decided and row == answer.second))
        track, rect = self.track_rect(row), self.row_rect(row)
        painter.fillRect(track, mix(theme.plate, theme.plate_line, 0.3))
        painter.fillRect(self.bar_rect(row), self.bar_colour(row))
        if rect.height() < 8:
            return
        painter.setFont(self._font(QFont.Weight.DemiBold if leads else QFont.Weight.Normal))
        ink = theme.plate_text if leads else theme.plate_muted
        draw_text(painter, QRectF(MARK, rect.top(), DIGIT, rect.height()), str(row), ink)
        right = QRectF(track.right(), rect.top(), rect.right() - GAP - track.right(), rect.height())
        value = value_text(float(frame.trace.outputs[row]))
        draw_text(painter, right, value, ink, RIGHT)
        self._paint_mark(painter, frame, row)

    def _paint_mark(self, painter: QPainter, frame: Frame, row: int) -> None:
        """A tick at the row the example is; a cross at the row that leads instead of it."""
        label, best = frame.picture.label, frame.answer.best
        if label is None or row not in (label, best):
            return
        rect = self.row_rect(row)
        size = min(9.0, rect.height() - 3)
        place = QRectF(5.0, rect.center().y() - size / 2, size, size)
        if row == label:
            draw_tick(painter, place, frame.theme.plate_text)
        elif not frame.answer.empty:
            draw_cross(painter, place, frame.theme.warning)

    def bar_colour(self, row: int) -> QColor:
        """Brighter for a stronger output, as everywhere."""
        share = self.scale.at(float(self._frame.trace.outputs[row]))
        grey = DIMMEST + round((255 - DIMMEST) * share)
        return QColor.fromRgb(int(luminance_lut()[grey]))

    def _paint_ends(self, painter: QPainter, frame: Frame) -> None:
        track, ink = self.track_rect(max(0, self.count - 1)), frame.theme.plate_muted
        top = self.row_rect(max(0, self.count - 1)).bottom() - 1
        line = QRectF(track.left(), top, track.width(), ENDS)
        painter.setFont(fonts.caption())
        draw_text(painter, line, numerals.plain(self.scale.low, 0), ink, LEFT)
        draw_text(painter, line, numerals.plain(self.scale.high, 0), ink, RIGHT)
        if 0 < self.scale.zero < 1:
            at = line.left() + self.scale.zero * line.width()
            draw_text(painter, QRectF(at - 10, line.top(), 20, line.height()), "0", ink)

    def _paint_rings(self, painter: QPainter, frame: Frame) -> None:
        layer = len(frame.snapshot.network.sizes) - 1
        for chosen, width in ((frame.hover, 1.0), (frame.selection, 2.0)):
            if isinstance(chosen, Neuron) and chosen.layer == layer and chosen.index < self.count:
                painter.setPen(hairline(frame.theme.selection, width))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                inset = width / 2
                painter.drawRoundedRect(
                    self.row_rect(chosen.index).adjusted(inset, inset, -inset, -inset), 3, 3
                )

    def sum_text(self) -> str:
        """The sum of the outputs, and what it is not."""
        sum_of_all = total(self._frame.trace.outputs)
        if not math.isfinite(sum_of_all):
            return self.tr("these outputs are no longer numbers")
        if self._frame.snapshot.network.activations[-1] == "softmax":
            return self.tr("sum {sum}: always, with softmax").format(sum=numerals.plain(sum_of_all))
        return self.tr("sum {sum}: these are not probabilities").format(sum=numerals.plain(sum_of_all))

    def _sum_that_fits(self, painter: QPainter) -> str:
        """Without its last words where they have no room; the tooltip has them all."""
        text = self.sum_text()
        return (
            text if painter.fontMetrics().horizontalAdvance(text) <= self.width() else text.partition(":")[0]
        )

    # -- pointing -----------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the row under the mouse."""
        self._point(self.row_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._point(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the row under the mouse, or let go of it."""
        row = self.row_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self._pick(row)

    def event(self, event: QEvent) -> bool:
        """Keep the arrows and Return from the window's own shortcuts while the bars have the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = event.key() in (*STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
            event.setAccepted(mine)
            return mine or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down point at a row, Return picks it."""
        key = event.key()
        if key in STEPS and self.count:
            at = -1 if self._row is None else self._row
            self._point((at + STEPS[Qt.Key(key)]) % self.count)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._row is not None:
            self._pick(self._row)
        else:
            super().keyPressEvent(event)

    def _neuron(self, row: int) -> Neuron:
        return Neuron(len(self._frame.snapshot.network.sizes) - 1, row)

    def _point(self, row: int | None) -> None:
        if row != self._row:
            self._row = row
            self._session.hover(None if row is None else self._neuron(row))

    def _pick(self, row: int) -> None:
        neuron = self._neuron(row)
        self._session.select(None if self._frame.selection == neuron else neuron)


def value_text(value: float) -> str:
    """Two decimals; large values get three digits, and what is no number says so briefly."""
    if math.isnan(value):
        return "NaN"
    return numerals.plain(value) if abs(value) < 100 else numerals.short(value)
