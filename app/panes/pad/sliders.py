"""Named sliders: one for each input that is no pixel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app import fonts, numerals
from app.frame import Frame
from app.graphics import draw_plate, draw_text, hairline
from app.lock_veil import Veil
from app.locks import locked_with
from app.naming import naming_of
from app.panes.pad.bars import LEFT, RIGHT
from app.panes.pad.knobs import Knobs
from app.panes.pad.labels import value_text
from app.panes.pad.marks import KEY_REASONS, draw_focus, track_colour
from app.panes.pad.slider_rows import KNOB, SliderRows
from app.panes.pad.typed import TypedValue
from app.scales import luminance_lut
from app.selection import Neuron
from app.session import Session
from app.widgets.number_edit import pace

NOTCH = 120  # of a mouse wheel
ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
NUDGES = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0, Qt.Key.Key_PageUp: 10.0, Qt.Key.Key_PageDown: -10.0}
TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
GONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Sliders(QWidget):
    """Shows a Frame's inputs; drag, turn the wheel, use the arrows or type to set one."""

    pointed = Signal()  # at another input, or at none
    refused = Signal(str)  # what was typed and why it cannot be

    def __init__(self, session: Session, knobs: Knobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Veil(self, "draw")
        self._session, self._knobs = session, knobs
        self._frame = session.frame
        self._held: int | None = None  # whose knob the mouse holds
        self._turned = 0.0  # part of a notch of the wheel
        self._by_keys = False
        self.input: int | None = None  # pointed at
        self.rows = SliderRows(0, 0, 0, 0, 0, (0.0, 1.0))
        self.field = TypedValue(self)
        self.field.chosen.connect(self._take)
        locked_with(self.field, "draw")
        self.field.refused.connect(self.refused)
        self.field.nudged.connect(lambda ticks: self._nudge(self.input, ticks))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Inputs of the network"))
        self.setToolTip(
            self.tr(
                "Drag a slider, turn the wheel over it, or click its number to type one; click a name to pick its "
                "neuron. Up and Down choose an input, Left and Right change it (Shift: ten times as far), Delete makes "
                "it 0"
            )
        )

    def sizeHint(self) -> QSize:
        """Six rows."""
        return QSize(232, 140)

    def show_frame(self, frame: Frame) -> None:
        """Repaint if the inputs, their names, what is pointed at or the theme changed."""
        old, self._frame = self._frame, frame
        self.field.set_theme(frame.theme)
        parts = ("picture", "hover", "selection", "theme", "data")
        fresh = not self.accessibleDescription()
        if fresh or any(getattr(old, part) is not getattr(frame, part) for part in parts):
            self._lay_out()
            self.setAccessibleDescription(self.spoken())
            self.update()

    def spoken(self) -> str:
        """All inputs by their names."""
        names = naming_of(self._frame).inputs
        values = self.values()
        return ", ".join(f"{name} {value_text(value)}" for name, value in zip(names, values, strict=False))

    def values(self) -> list[float]:
        """The inputs shown; none while the input is a picture."""
        received = self._frame.picture.received
        return received.tolist() if received.ndim == 1 else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        naming = naming_of(self._frame)
        metrics = QFontMetricsF(fonts.caption())
        name = max((metrics.horizontalAdvance(text) for text in naming.inputs), default=0.0) + 1
        number = metrics.horizontalAdvance(f"{numerals.MINUS}0.00") + 4
        n = len(self.values())
        self.rows = SliderRows(self.width(), self.height(), n, name, number, naming.span)
        self._knobs.span = naming.span
        if self.input is not None and self.input >= n:
            self.input = None
        if self.field.isVisible() and self.input is None:
            self.field.hide()

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All rows on a plate."""
        painter, theme, rows = QPainter(self), self._frame.theme, self.rows
        plate = QRectF(0, 0, self.width(), min(float(self.height()), rows.used))
        draw_plate(painter, plate, theme, 4)
        if self._by_keys and self.hasFocus():
            draw_focus(painter, plate, theme)
        painter.setFont(fonts.caption())
        names = naming_of(self._frame).inputs
        for k, value in enumerate(self.values()):
            draw_text(
                painter, rows.name_rect(k), names[k] if k < len(names) else str(k), theme.plate_text, LEFT
            )
            draw_text(painter, rows.number_rect(k), value_text(value), theme.plate_text, RIGHT)
            self._paint_track(painter, k, value)
        self._paint_rings(painter)

    def _paint_track(self, painter: QPainter, k: int, value: float) -> None:
        """A lit stretch from zero to the value, as bright as the lamp of this input, and the knob."""
        theme, track, rows = self._frame.theme, self.rows.track(k), self.rows
        painter.fillRect(track, track_colour(theme))
        share, zero = rows.share(value), rows.share(0.0)
        low, high = sorted((share, zero))
        lit = QRectF(
            track.left() + low * track.width(), track.top(), (high - low) * track.width(), track.height()
        )
        grey = QColor.fromRgb(int(luminance_lut()[round(255 * share)]))
        painter.fillRect(lit, grey if share > 0.3 else theme.plate_muted)
        if 0 < zero < 1:
            painter.fillRect(
                QRectF(track.left() + zero * track.width(), track.top() - 3, 1, 12), theme.plate_muted
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(hairline(theme.plate_text, 1.5))
        painter.setBrush(grey)
        middle = QPointF(track.left() + share * track.width(), track.center().y())
        knob = QRectF(0, 0, 2 * KNOB, min(14.0, rows.pitch - 3.0))
        knob.moveCenter(middle)
        painter.drawRoundedRect(knob, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_rings(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chosen, width in ((self._frame.hover, 1.0), (self._frame.selection, 2.0)):
            if isinstance(chosen, Neuron) and chosen.layer == 0 and chosen.index < self.rows.count:
                painter.setPen(hairline(self._frame.theme.selection, width))
                painter.drawRoundedRect(self.rows.row(chosen.index).adjusted(-4, 0.5, 4, -0.5), 3, 3)

    # -- mouse --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On a track: slide. On a number: type. On a name: pick."""
        at = event.position()
        k = self.rows.at(at.x(), at.y())
        if event.button() != Qt.MouseButton.LeftButton or k is None:
            return
        self._point(k)
        if at.x() < self.rows.name_rect(k).right() + KNOB / 2:
            neuron = Neuron(0, k)
            self._session.select(None if self._frame.selection == neuron else neuron)
        elif at.x() > self.rows.number_rect(k).left():
            self._type("")
        else:
            self._held = k
            self._knobs.begin()
            self._knobs.put({k: self.rows.value_at(k, at.x())})

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide on, or point at the input under the mouse."""
        at = event.position()
        if self._held is not None:
            self._knobs.put({self._held: self.rows.value_at(self._held, at.x())})
        elif not self.field.isVisible():
            self._point(self.rows.at(at.x(), at.y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a nudge of the input under the mouse."""
        turned = event.angleDelta()
        self._turned += turned.y() or turned.x()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            at = event.position()
            self._nudge(self.rows.at(at.x(), at.y()), notches * pace(event.modifiers()))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        if not self.field.isVisible() and self._held is None:
            self._point(None)
        super().leaveEvent(event)

    # -- keys ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the sliders' keys from the window's own shortcuts while they have the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_ours(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _is_ours(event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        return event.key() in (*ROWS, *NUDGES, *TAKES, *GONE) or event.text() in tuple("0123456789-−")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a row, change it, or begin to type."""
        key = event.key()
        if not self._is_ours(event) or not self.rows.count:
            super().keyPressEvent(event)
            return
        k = 0 if self.input is None else self.input
        if key in ROWS:
            self._point(k if self.input is None else (k + ROWS[Qt.Key(key)]) % self.rows.count)
            return
        self._point(k)
        if key in NUDGES:
            self._nudge(k, NUDGES[Qt.Key(key)] * pace(event.modifiers()))
        elif key in GONE:
            self._knobs.set(k, 0.0)
        else:
            self._type("" if key in TAKES else event.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus if it came by the keys."""
        self._by_keys = event.reason() in KEY_REASONS
        self.update()
        super().focusInEvent(event)

    # -- inside -------------------------------------------------------------------------------------------

    def _point(self, k: int | None) -> None:
        if k != self.input:
            self.input = k
            self._close_field()
            self._session.hover(None if k is None else Neuron(0, k))
            self.pointed.emit()

    def _nudge(self, k: int | None, ticks: float) -> None:
        if k is not None:
            self._point(k)
            self._knobs.nudge(k, ticks)
            self._close_field()

    def _close_field(self) -> None:
        if self.field.isVisible():
            self.field.leave()

    def _type(self, first: str) -> None:
        """Open the field over the number of the row pointed at."""
        if self.input is not None:
            name = naming_of(self._frame).input(self.input)
            place = self.rows.number_rect(self.input).adjusted(-16, 0, 6, 0)
            self.field.ask(place, name, self.values()[self.input], self.rows.span, first)

    def _take(self, value: float) -> None:
        if self.input is not None:
            self._knobs.set(self.input, value)
