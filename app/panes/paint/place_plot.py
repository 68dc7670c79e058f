"""Response against position: z of the image as it is moved up and down."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.ends import Ends, end_text, peak
from app.graphics import draw_plate, draw_rule, draw_text, hairline, nice_ticks
from app.in_turn import TakesTurns
from app.lock_veil import Veil
from app.numerals import signed
from app.panes.paint.options import FURTHEST
from app.panes.paint.words import brief, number
from app.theme import DARK, Theme
from nncore.arrays import Floats
from nncore.words import tr

SHIFTS = tuple(range(-int(FURTHEST), int(FURTHEST) + 1))
LEFT, RIGHT, TOP, BOTTOM = 40, 14, 22, 34
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PlacePlot(TakesTurns):
    """A point a pixel of shift; the line is dragged, or moved by the arrow keys."""

    slid = Signal(int)  # to this shift

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Veil(self, "paint.shift")
        self._theme: Theme = DARK
        self.zs: Floats = np.zeros(len(SHIFTS))
        self._shift = 0
        self._ends = Ends()
        self._end = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Response against position"))
        self.setToolTip(
            tr("z of the image at each height. Drag, or press up and down, to slide the image itself.")
        )

    def show_profile(self, theme: Theme, zs: Floats, shift: int, key: object) -> None:
        """Show z at every shift."""
        self._theme, self.zs, self._shift = theme, zs, shift
        self._end = self._ends.end(key, max(1.0, peak(zs)))
        at = SHIFTS.index(shift) if shift in SHIFTS else 0
        self.setAccessibleDescription(tr("moved down by {0}: z {1}").format(shift, brief(float(zs[at]))))
        self.update()

    def sizeHint(self) -> QSize:
        """A small plot."""
        return QSize(420, 200)

    def minimumSizeHint(self) -> QSize:
        """Room for the axes."""
        return QSize(160, 100)

    def field(self) -> QRectF:
        """Where the points are."""
        return self.rect().toRectF().adjusted(LEFT, TOP, -RIGHT, -BOTTOM)

    def point(self, shift: float, z: float) -> QPointF:
        """Where a point is."""
        field = self.field()
        x = field.left() + (shift + FURTHEST) / (2 * FURTHEST) * field.width()
        share = min(1.0, max(-1.0, z / self._end))
        return QPointF(x, field.center().y() - share * field.height() / 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, axes, points, the present place."""
        painter, theme, field = QPainter(self), self._theme, self.field()
        draw_plate(painter, self.rect().toRectF(), theme, 4)
        if self.hasFocus():
            painter.setPen(hairline(theme.plate_text))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(fonts.caption())
        align = Qt.AlignmentFlag
        head = QRectF(8, 3, self.width() - 16, 15)
        draw_text(painter, head, tr("z (above 0 it fires)"), theme.plate_muted, align.AlignLeft)
        right = align.AlignRight | align.AlignVCenter
        for tick in nice_ticks(-self._end, self._end, max(2, int(field.height() // 28))):
            y = round(self.point(0, tick).y()) + 0.5
            draw_rule(
                painter, field.left(), field.right(), y, theme.plate_muted if tick == 0 else theme.plate_line
            )
            draw_text(painter, QRectF(0, y - 7, LEFT - 5, 14), end_text(tick), theme.plate_muted, right)
        for shift in range(-12, 13, 4):
            x = self.point(shift, 0).x()
            text = signed(shift, 0) if shift else "0"
            draw_text(painter, QRectF(x - 20, field.bottom() + 2, 40, 14), text, theme.plate_muted)
        foot = QRectF(8, self.height() - 17, self.width() - 16, 14)
        draw_text(painter, foot, tr("← higher      moved by (pixels)      lower →"), theme.plate_muted)
        self._paint_points(painter)

    def _paint_points(self, painter: QPainter) -> None:
        theme, field = self._theme, self.field()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = [self.point(s, float(z)) for s, z in zip(SHIFTS, self.zs, strict=True) if np.isfinite(z)]
        painter.setPen(QPen(theme.plate_text, 1.5))
        painter.drawPolyline(QPolygonF(points))
        for point, z in zip(points, self.zs[np.isfinite(self.zs)], strict=True):
            painter.setBrush(theme.plus if z > 0 else theme.minus if z < 0 else theme.plate_muted)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(point, 3, 3)
        x = self.point(self._shift, 0).x()
        painter.setPen(QPen(theme.accuracy, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, field.top() - 4), QPointF(x, field.bottom()))
        if self._shift in SHIFTS:
            z = float(self.zs[SHIFTS.index(self._shift)])
            painter.setFont(fonts.body())
            left = min(max(x - 40, field.left()), field.right() - 80)
            draw_text(painter, QRectF(left, 2, 80, 17), f"z {number(z)}", theme.plate_text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Slide the image here."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            field = self.field()
            share = (event.position().x() - field.left()) / max(1.0, field.width())
            self.slid.emit(round(min(1.0, max(0.0, share)) * 2 * FURTHEST - FURTHEST))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide on."""
        self.mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the arrows from the window's shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in STEPS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and right move the image down."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._shift = int(min(FURTHEST, max(-FURTHEST, self._shift + step)))
        self.slid.emit(self._shift)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.update()
