"""Five sliders for the five largest components: which of them gets how much of the step, and which way."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.graphics import draw_text, hairline
from app.lock_veil import Veil
from app.numerals import plain
from app.panes.nudge.note import draw_note
from app.panes.nudge.options import FIVE
from app.panes.nudge.words import arrow, push_role
from app.widgets.plate import Plate
from nncore.words import tr

TOP, FOOT, EDGE = 20.0, 30.0, 10.0
KEYS = {Qt.Key.Key_Up: 0.1, Qt.Key.Key_Down: -0.1}
WALK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Hand(Plate):
    """Drag a handle up or down; left and right walk, up and down move."""

    moved = Signal(int, float)  # which, its share from −1 to 1

    def __init__(self) -> None:
        super().__init__(tr("Spend the step by hand"))
        Veil(self, "nudge.hand")
        self.setToolTip(
            tr("Share the step among the five largest components: drag up or down, or use the arrow keys.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.names: tuple[str, ...] = ()
        self.told: tuple[float, ...] = ()  # −gradient
        self.shares: tuple[float, ...] = (0.0,) * FIVE
        self.at = 0
        self._empty = ""

    def show_shares(
        self, names: tuple[str, ...], told: tuple[float, ...], shares: tuple[float, ...], empty: str
    ) -> None:
        """Show the handles, or why there are none."""
        self.names, self.told, self.shares, self._empty = names, told, shares, empty
        self.setAccessibleDescription(
            "; ".join(f"{n} {plain(s)}" for n, s in zip(names, shares, strict=False))
        )
        self.update()

    def minimumSizeHint(self) -> QSize:
        """The handles can be dragged."""
        return QSize(180, 100)

    def handle(self, at: int, share: float) -> QPointF:
        """Where a handle is."""
        wide = (self.width() - 2 * EDGE) / FIVE
        room = self.height() - TOP - FOOT
        return QPointF(EDGE + (at + 0.5) * wide, TOP + room * (0.5 - 0.5 * share))

    def handle_at(self, x: float) -> int:
        """The handle that is nearest to a place, of those there are."""
        wide = (self.width() - 2 * EDGE) / FIVE
        return min(len(self.names) - 1, max(0, int((x - EDGE) / wide)))

    def paint(self, painter: QPainter) -> None:
        """Rails, handles, names, and which way the gradient tells."""
        theme = self.theme
        if not self.names:
            draw_note(painter, self.rect().toRectF(), self._empty, theme)
            return
        title = tr("by hand: up adds, down takes away")
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, QRectF(EDGE, 3, self.width() - 2 * EDGE, 14), title, theme.plate_muted, left)
        painter.setFont(fonts.sized(10))
        wide = (self.width() - 2 * EDGE) / FIVE
        for at, (name, told, share) in enumerate(zip(self.names, self.told, self.shares, strict=False)):
            rail = [self.handle(at, end) for end in (1.0, -1.0)]
            painter.setPen(QPen(theme.plate_line, 3, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(*rail)
            zero, place = self.handle(at, 0.0), self.handle(at, share)
            painter.setPen(hairline(theme.plate_muted))
            painter.drawLine(zero - QPointF(7, 0), zero + QPointF(7, 0))
            painter.setPen(QPen(theme.plate_text, 3))
            painter.drawLine(zero, place)
            painter.setPen(QPen(theme.plate_text if at == self.at else theme.plate_muted, 1.5))
            painter.setBrush(theme.plate)
            painter.drawEllipse(place, 5, 5)
            foot = QRectF(EDGE + at * wide, self.height() - FOOT + 3, wide, 13)
            draw_text(painter, foot, name, theme.plate_muted)
            wish = tr("{0}−∇").format(arrow(told))
            draw_text(painter, foot.translated(0, 12), wish, getattr(theme, push_role(told)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle."""
        if event.button() == Qt.MouseButton.LeftButton and self.names:
            self.at = self.handle_at(event.position().x())
            self._follow(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if event.buttons() & Qt.MouseButton.LeftButton and self.names:
            self._follow(event.position().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and move."""
        key = Qt.Key(event.key())
        if not self.names or key not in (*KEYS, *WALK):
            super().keyPressEvent(event)
        elif key in WALK:
            self.at = min(len(self.names) - 1, max(0, self.at + WALK[key]))
            self.update()
        else:
            self._say(self.shares[self.at] + KEYS[key])

    def _follow(self, y: float) -> None:
        room = self.height() - TOP - FOOT
        self._say(1 - 2 * (y - TOP) / room)

    def _say(self, share: float) -> None:
        self.moved.emit(self.at, round(min(1.0, max(-1.0, share)), 2))
