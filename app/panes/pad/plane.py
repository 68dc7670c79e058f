"""The plane of two inputs: the examples in it, the network's answer behind them, and the point to drag."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app import fonts, numerals
from app.frame import Frame
from app.graphics import draw_plate, draw_text, hairline, word_image
from app.lock_veil import Veil
from app.naming import naming_of
from app.panes.pad.knobs import Knobs
from app.panes.pad.marks import KEY_REASONS, draw_focus
from app.panes.pad.plane_paint import (
    Ground,
    draw_boundary,
    draw_examples,
    draw_point,
    ground_of,
    place_of,
    plane_rect,
    value_of,
)
from app.session import Session
from app.widgets.number_edit import pace
from nncore.plane import boundary, leaning

SIDE, ROUGH, MANY = (
    41,
    21,
    20_000,
)  # squares along the plane; fewer for networks with more parameters than this
EVERY = 0.2  # seconds between two pictures of the answer while it trains
ARROWS = {
    Qt.Key.Key_Left: (0, -1.0),
    Qt.Key.Key_Right: (0, 1.0),
    Qt.Key.Key_Up: (1, 1.0),
    Qt.Key.Key_Down: (1, -1.0),
}


class Plane(QWidget):
    """The first input to the right, the second up; dragging sets both."""

    def __init__(self, session: Session, knobs: Knobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Veil(self, "draw")
        self._session, self._knobs = session, knobs
        self._frame = session.frame
        self._ground: Ground | None = None  # the examples, painted once
        self._answer = QImage()  # of the network in `_answer_of`
        self._border = np.zeros((0, 2, 2))  # where the answer changes, as shares of the plane
        self._answer_of: object = None
        self._answered = 0.0  # when that was
        self._held = self._by_keys = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Plane of the two inputs"))
        self.setAccessibleDescription(self.tr("Arrows move the point, Shift ten times as far"))

    def sizeHint(self) -> QSize:
        """As large as the digits' pad."""
        return QSize(232, 232)

    def show_frame(self, frame: Frame) -> None:
        """Repaint if the point, the network, the examples or the theme changed; the answer follows in `advance`."""
        old, self._frame = self._frame, frame
        which = frame.options.get("pad.set")
        if old.data is not frame.data or old.theme is not frame.theme or old.options.get("pad.set") != which:
            self._ground = None
        if old.data is not frame.data or not self.toolTip():
            self.setToolTip(self._tip(frame))
        if self._ground is None or old.picture is not frame.picture:
            self.update()

    def advance(self) -> bool:
        """Ask the network all over the plane, if it is another one now; while it trains only now and then."""
        frame = self._frame
        if frame.acting is self._answer_of or not self.isVisible() or frame.acting.sizes[0] != 2:
            return False
        now = time.monotonic()
        if frame.snapshot.running and now - self._answered < EVERY:
            return False
        self._answered, self._answer_of = now, frame.acting
        side = SIDE if frame.acting.n_parameters < MANY else ROUGH
        lean = leaning(frame.acting, naming_of(frame).span, side)
        self._border = boundary(lean) / side
        grey = np.rint(40 + 150 * lean).astype(np.uint32)
        self._answer = word_image(np.ascontiguousarray(0xFF000000 | grey * 0x010101).astype(np.uint32))
        self.update()
        return False

    def plane(self) -> QRectF:
        """Where the span of the inputs lies."""
        return plane_rect(self.width(), self.height())

    def place(self, x: float, y: float) -> QPointF:
        """Where a point of the plane is on the widget."""
        return place_of(self.plane(), naming_of(self._frame).span, x, y)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the examples anew."""
        super().resizeEvent(event)
        self._ground = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, answer, examples, point, the names and ends of the axes."""
        painter, frame, rect = QPainter(self), self._frame, self.plane()
        received = frame.picture.received
        draw_plate(painter, QRectF(self.rect()), frame.theme, 4)
        if self._by_keys and self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), frame.theme)
        if frame.acting is not None and not self._answer.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, self._answer)
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.ratio != ratio:
            self._ground = ground_of(frame, rect, QRectF(self.rect()), ratio)
        draw_examples(painter, self._ground)
        draw_boundary(painter, rect, self._border, frame.theme)
        self._paint_axes(painter, rect)
        if received.shape == (2,):
            draw_point(painter, self.place(*received.tolist()), rect, frame)

    def _paint_axes(self, painter: QPainter, rect: QRectF) -> None:
        theme, naming = self._frame.theme, naming_of(self._frame)
        painter.setFont(fonts.caption())
        low, high = (numerals.bound(end) for end in naming.span)
        below = QRectF(rect.left(), rect.bottom(), rect.width(), 15)
        middle = Qt.AlignmentFlag.AlignVCenter
        names = naming.inputs if len(naming.inputs) == 2 else ("x", "y")
        draw_text(painter, below, low, theme.plate_muted, Qt.AlignmentFlag.AlignLeft | middle)
        draw_text(painter, below, names[0], theme.plate_text)
        draw_text(painter, below, high, theme.plate_muted, Qt.AlignmentFlag.AlignRight | middle)
        beside = QRectF(0, 0, rect.left() - 2, 15)
        right = Qt.AlignmentFlag.AlignRight | middle
        draw_text(painter, beside.translated(0, rect.top()), high, theme.plate_muted, right)
        draw_text(painter, beside.translated(0, rect.center().y() - 7), names[1], theme.plate_text, right)
        draw_text(painter, beside.translated(0, rect.bottom() - 15), low, theme.plate_muted, right)
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    # -- hands --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the point to the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self._knobs.begin()
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._held:
            self._drag(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = False

    def event(self, event: QEvent) -> bool:
        """Keep the arrows from the window's own shortcuts while the plane has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in ARROWS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the point."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            super().keyPressEvent(event)
            return
        self._knobs.nudge(arrow[0], arrow[1] * pace(event.modifiers()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus if it came by the keys."""
        self._by_keys = event.reason() in KEY_REASONS
        self.update()
        super().focusInEvent(event)

    def _drag(self, at: QPointF) -> None:
        x, y = value_of(self.plane(), naming_of(self._frame).span, at)
        self._knobs.put({0: x, 1: y})

    def _tip(self, frame: Frame) -> str:
        naming = naming_of(frame)
        if len(naming.classes) < 2:
            return ""
        return self.tr(
            "Each mark is an example: ○ {0}, ▲ {1}. The brighter the ground, the more the network leans to {1}; "
            "on the line it changes its answer. Drag the point to ask it anywhere"
        ).format(naming.answer(0), naming.answer(1))
