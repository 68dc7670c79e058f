"""A dark plate that shows the bench: places that can be pressed, pointed at, and told about."""

from __future__ import annotations

from collections.abc import Generator, Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from app import fonts
from app.aside import Aside
from app.graphics import draw_plate, hairline, mix
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.theme import DARK, Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def raised(theme: Theme) -> QColor:
    """The ground of a box on a plate, dark enough for text in every theme."""
    return mix(theme.plate, theme.plate_muted, 0.24)


class Plate(Aside):
    """Paints `now` on a plate. `places` says what lies where, by name; the first that holds a point is meant."""

    keys: frozenset[Qt.Key] = frozenset()
    """Keys that the window's shortcuts leave to it."""

    def __init__(self, hands: Hands, name: str, tip: str, size: tuple[int, int] = (300, 160)) -> None:
        super().__init__()
        self.hands = hands
        self.now: Now = hands.now
        self.theme: Theme = DARK
        self.pointed = ""
        self._tip, self._size = tip, QSize(*size)
        self.setFont(fonts.caption())
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the bench."""
        self.theme, self.now = theme, now
        self.setAccessibleDescription(self.said())
        self.update()

    def said(self) -> str:
        """What is shown, in words."""
        return ""

    def places(self) -> Mapping[str, QRectF]:
        """What can be pressed, by name."""
        return {}

    def tip_of(self, name: str) -> str:
        """What is said about a place that is pointed at."""
        del name
        return self._tip

    def paint(self, painter: QPainter) -> None:
        """Paint on the plate."""
        for _ in self.pieces(painter):
            pass

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """The same, with pauses."""
        self.paint(painter)
        yield

    def ground(self, painter: QPainter) -> None:
        """The plate."""
        draw_plate(painter, self.rect().toRectF(), self.theme)

    def at(self, point: QPointF) -> str:
        """What lies there; empty if nothing does."""
        return next((name for name, place in self.places().items() if place.contains(point)), "")

    def sizeHint(self) -> QSize:
        """What it would like."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """What it needs."""
        return QSize(120, min(80, self._size.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The plate, what is on it, and a line around it while it has the keyboard."""
        painter = QPainter(self)
        self.lay(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(hairline(self.theme.plate_muted))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
        painter.end()

    def ring(self, painter: QPainter, place: QRectF, *, strong: bool, radius: float = 5) -> None:
        """The mark of what is picked, or thinner of what is pointed at."""
        painter.setPen(QPen(self.theme.selection, 2 if strong else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, radius, radius)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point."""
        self._point(self.at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point("")

    def _point(self, name: str) -> None:
        if name != self.pointed:
            self.pointed = name
            self.setCursor(Qt.CursorShape.PointingHandCursor if name else Qt.CursorShape.ArrowCursor)
            self.update()

    def event(self, event: QEvent) -> bool:
        """Tell about places; keep keys from the window's shortcuts; repaint when the keyboard comes or goes."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_of(self.at(QPointF(event.pos()))), self)
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in self.keys
        ):
            event.accept()
            return True
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().event(event)
