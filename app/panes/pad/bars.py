"""The ten outputs as bars on one scale, each with its value, and their sum."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app import fonts, numerals
from app.frame import Frame
from app.graphics import draw_plate, draw_text, hairline
from app.naming import naming_of
from app.panes.pad.geometry import BELOW, ROW
from app.panes.pad.labels import font_of, put, value_text, value_width
from app.panes.pad.marks import KEY_REASONS, draw_cross, draw_focus, draw_tick, track_colour
from app.panes.pad.rows import DIGIT, GAP, MARK, Rows
from app.panes.pad.scale import Scale, scale_for, total
from app.scales import luminance_lut
from app.selection import Neuron
from app.session import Session
from app.theme import Theme

DIMMEST = 72  # grey of a bar at the low end: it must still be seen on the plate
LEGIBLE = 8  # pixels a row below which it has no words
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
        self._ground, self._ground_of = QPixmap(), (Rows(0, 0, 0, 0, Scale(0, 1)), session.frame.theme, 0.0)
        self._by_keys = False  # the focus came by Tab
        self._lay_out()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Outputs of the network"))
        self.setToolTip(
            self.tr(
                "How strongly the network says each answer. Outputs other than softmax's need not sum to 1, "
                "so they are no probabilities. Click one to pick its neuron"
            )
        )

    def sizeHint(self) -> QSize:
        """Ten rows and the lines around them."""
        return QSize(220, 10 * ROW + BELOW)

    def show_frame(self, frame: Frame) -> None:
        """Repaint if the outputs, the answer, what is pointed at or the theme changed."""
        old, self._frame = self._frame, frame
        if old.trace is not frame.trace or old.data is not frame.data:
            self._lay_out()
        parts = ("trace", "picture", "hover", "selection", "theme", "data")
        if any(getattr(old, part) is not getattr(frame, part) for part in parts):
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        self._lay_out()

    @property
    def count(self) -> int:
        """How many outputs there are."""
        return len(self._frame.trace.outputs)

    def bar_rect(self, row: int) -> QRectF:
        """The lit part of a row: from zero to the output."""
        return self.rows.bar(row, float(self._frame.trace.outputs[row]))

    def sum_text(self) -> str:
        """The sum of the outputs, and what it is not."""
        sum_of_all = total(self._frame.trace.outputs)
        if not math.isfinite(sum_of_all):
            return self.tr("these outputs are no longer numbers")
        naming = naming_of(self._frame)
        if naming.asks_one:
            return self.tr("above ½: {yes}, else: {no}").format(yes=naming.answer(1), no=naming.answer(0))
        if self._frame.snapshot.network.activations[-1] == "softmax":
            return self.tr("sum {sum}: always, with softmax").format(sum=numerals.plain(sum_of_all))
        return self.tr("sum {sum}: these are not probabilities").format(sum=numerals.plain(sum_of_all))

    def _lay_out(self) -> None:
        outputs = self._frame.trace.outputs
        scale = scale_for(self._frame.snapshot.network.activations[-1], outputs)
        plain = Rows(self.width(), self.height(), len(outputs), 0.0, scale)
        digits = all(name.isdecimal() for name in naming_of(self._frame).outputs)
        self._size = max(9, min(15 if digits else 12, math.floor(plain.pitch * 0.8 + 0.6)))
        value, name = value_width(self._size, scale), self._name_width()
        self.rows = Rows(self.width(), self.height(), len(outputs), value, scale, name)

    def _name_width(self) -> float:
        """Room for the longest name of an output; digits all have the same."""
        names = naming_of(self._frame).outputs
        if all(name.isdecimal() for name in names):
            return DIGIT
        metrics = QFontMetricsF(font_of(self._size, QFont.Weight.DemiBold))
        return max(metrics.horizontalAdvance(name) for name in names) + 1

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All rows, the ends of the scale, the sum."""
        painter, frame, rows = QPainter(self), self._frame, self.rows
        painter.drawPixmap(0, 0, self._ground_for(frame.theme))
        if self._by_keys and self.hasFocus():
            draw_focus(painter, rows.plate, frame.theme)
        for row in range(rows.count):
            painter.fillRect(self.bar_rect(row), self._bar_colour(row))
        if rows.pitch >= LEGIBLE:
            self._paint_words(painter, frame)
        self._paint_rings(painter, frame)
        painter.setFont(fonts.caption())
        draw_text(painter, rows.foot, self._sum_that_fits(painter), frame.theme.muted, LEFT)

    def _ground_for(self, theme: Theme) -> QPixmap:
        """Plate, tracks and ends of the scale: the same for many Frames, so painted once."""
        painted_for = (self.rows, theme, self.devicePixelRatioF())
        if painted_for != self._ground_of:
            self._ground_of = painted_for
            self._ground = QPixmap(self.size() * self.devicePixelRatioF())
            self._ground.setDevicePixelRatio(self.devicePixelRatioF())
            self._ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._ground)
            draw_plate(painter, self.rows.plate, theme, 4)
            track = track_colour(theme)
            for row in range(self.rows.count):
                painter.fillRect(self.rows.track(row), track)
            self._paint_ends(painter, theme)
            if self.rows.count == 1:
                self._paint_half(painter, theme)
            painter.end()
        return self._ground

    def _paint_words(self, painter: QPainter, frame: Frame) -> None:
        """Digit, value and mark of each row; those that lead stand out."""
        answer, outputs = frame.answer, frame.trace.outputs.tolist()
        names = naming_of(frame).outputs
        leading = set(answer.named)
        if len(outputs) == 1:
            leading = {0} if answer.best else set()
        for leads in (False, True):
            font = font_of(self._size, QFont.Weight.DemiBold if leads else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(frame.theme.plate_text if leads else frame.theme.plate_muted)
            for row in range(self.rows.count):
                if (row in leading) == leads:
                    rect = self.rows.row(row)
                    self._put_name(painter, row, names[row], font)
                    put(painter, rect, value_text(outputs[row]), font, rect.right() - GAP, 1.0)
        self._paint_marks(painter, frame)

    def _put_name(self, painter: QPainter, row: int, name: str, font: QFont) -> None:
        """A digit in the middle of its column; a word at the left, cut where it has no room."""
        rect = self.rows.row(row)
        if name.isdecimal():
            put(painter, rect, name, font, MARK + DIGIT / 2, 0.5)
            return
        if QFontMetricsF(font).horizontalAdvance(name) > self.rows.named:
            name = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, self.rows.named)
        put(painter, rect, name, font, MARK, 0.0)

    def _paint_marks(self, painter: QPainter, frame: Frame) -> None:
        """A tick at the row the example is; a cross at the row that leads instead of it."""
        label, best, theme = frame.picture.label, frame.answer.best, frame.theme
        if label is None:
            return
        if self.rows.count == 1:  # one output speaks for both classes
            right = best == label
            draw = draw_tick if right else draw_cross
            draw(painter, self._mark_rect(0), theme.plate_text if right else theme.warning)
            return
        if label < self.rows.count:
            draw_tick(painter, self._mark_rect(label), theme.plate_text)
        if best != label and not frame.answer.empty and not frame.answer.faint:
            draw_cross(painter, self._mark_rect(best), theme.warning)

    def _mark_rect(self, row: int) -> QRectF:
        rect = self.rows.row(row)
        size = min(9.0, rect.height() - 3)
        return QRectF(5.0, rect.center().y() - size / 2, size, size)

    def _bar_colour(self, row: int) -> QColor:
        """Brighter for a stronger output, as everywhere."""
        share = self.rows.scale.at(float(self._frame.trace.outputs[row]))
        return QColor.fromRgb(int(luminance_lut()[DIMMEST + round((255 - DIMMEST) * share)]))

    def _paint_ends(self, painter: QPainter, theme: Theme) -> None:
        scale, line, ink = self.rows.scale, self.rows.ends, theme.plate_muted
        painter.setFont(fonts.caption())
        draw_text(painter, line, numerals.plain(scale.low, 0), ink, LEFT)
        draw_text(painter, line, numerals.plain(scale.high, 0), ink, RIGHT)
        if 0 < scale.zero < 1:
            at = line.left() + scale.zero * line.width()
            draw_text(painter, QRectF(at - 10, line.top(), 20, line.height()), "0", ink)

    def _paint_half(self, painter: QPainter, theme: Theme) -> None:
        """The mark above which a single output says yes."""
        track = self.rows.track(0)
        at = track.left() + self.rows.scale.at(0.5) * track.width()
        painter.fillRect(QRectF(at, track.top() - 4, 1, track.height() + 8), theme.plate_muted)
        draw_text(
            painter,
            QRectF(at - 10, self.rows.ends.top(), 20, self.rows.ends.height()),
            "½",
            theme.plate_muted,
        )

    def _paint_rings(self, painter: QPainter, frame: Frame) -> None:
        layer = len(frame.snapshot.network.sizes) - 1
        for chosen, width in ((frame.hover, 1.0), (frame.selection, 2.0)):
            if isinstance(chosen, Neuron) and chosen.layer == layer and chosen.index < self.count:
                painter.setPen(hairline(frame.theme.selection, width))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                inset = width / 2
                painter.drawRoundedRect(
                    self.rows.row(chosen.index).adjusted(inset, inset, -inset, -inset), 3, 3
                )

    def _sum_that_fits(self, painter: QPainter) -> str:
        """Without its last words where they have no room; the tooltip has them all."""
        text = self.sum_text()
        return (
            text if painter.fontMetrics().horizontalAdvance(text) <= self.width() else text.partition(":")[0]
        )

    # -- pointing -----------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the row under the mouse."""
        self._point(self.rows.at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._point(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the row under the mouse, or let go of it."""
        row = self.rows.at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self._pick(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus if it came by the keys."""
        self._by_keys = event.reason() in KEY_REASONS
        self.update()
        super().focusInEvent(event)

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
