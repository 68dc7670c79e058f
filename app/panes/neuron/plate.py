"""What the microscope's pictures share: a dark plate that shows a Reading, and says when it has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import fonts
from app.graphics import draw_plate, draw_text, hairline
from app.panes.neuron.reading import Reading
from app.session import Session
from app.texts import together
from app.theme import Theme
from app.widgets.ring import RingedByKeys

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
LINE = 16.0  # pixels a line of captions takes


class Plate(RingedByKeys):
    """Subclasses write `draw`."""

    def __init__(self, session: Session, name: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.reading: Reading | None = None
        self._pointing = False  # whether this plate told the session what is pointed at
        self.setFont(fonts.caption())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(tip)

    def show_reading(self, reading: Reading) -> None:
        """Show this."""
        self.reading = reading
        self.update()

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """Paint what is on the plate."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, picture, and the ring of the keyboard."""
        if self.reading is None:
            return
        theme = self.reading.frame.theme
        painter = QPainter(self)
        draw_plate(painter, self.rect().toRectF(), theme, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with together(painter):
            self.draw(painter, self.reading)
        if self.ringed:
            painter.setPen(hairline(theme.plate_text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.point(None)

    def point(self, k: int | None) -> None:
        """Point at the weight from input `k` in every pane, or at nothing."""
        if k is not None and self.reading is not None:
            self._pointing = True
            self.session.hover(self.reading.weight(k))
        elif self._pointing:
            self._pointing = False
            self.session.hover(None)


def two_ends(painter: QPainter, rect: QRectF, left: list[str], right: str, theme: Theme) -> None:
    """A line with something at each end; of `left` the first text that has room, or none."""
    metrics = QFontMetricsF(painter.font())
    draw_text(painter, rect, right, theme.plate_muted, RIGHT)
    room = rect.width() - metrics.horizontalAdvance(right) - (8 if right else 0)
    text = fitting(metrics, left, room)
    draw_text(painter, rect, text, theme.plate_text, LEFT)


def fitting(metrics: QFontMetricsF, texts: list[str], width: float) -> str:
    """The first of the texts that has room; nothing if none has."""
    return next((text for text in texts if metrics.horizontalAdvance(text) <= width), "")
