"""The table: a row of training cards, a row of test cards, and the trainer below, onto which cards are dropped."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from app import fonts
from app.graphics import draw_text, hairline
from app.lock_veil import Veil
from app.widgets.plate import Plate

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SHAKES = (6, -6, 5, -5, 3, -3, 0)  # pixels
BEAT = 45  # milliseconds
NEAR = 4.0  # pixels below which a press is a click
Card = tuple[str, int]


class Table(Plate):
    """Click a card to turn it, drag it onto the trainer; arrow keys choose, Space turns, Return gives."""

    dropped = Signal(str, int)  # on the trainer: which pile, which card of it
    turned = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(self.tr("Training and test cards"))
        Veil(self, "examples")
        self.setToolTip(self.tr("Click a card to turn it; drag it onto the trainer, or press Return"))
        self.pictures: dict[str, list[QImage]] = {}
        self.labels: dict[str, list[str]] = {}
        self.open: set[Card] = set()
        self.at: Card = ("train", 0)
        self.shaking: Card | None = None
        self._beat = 0
        self._pressed: tuple[Card, QPointF] | None = None
        self._hand = QPointF()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._next_beat)

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(500, 300)

    def show_cards(self, pictures: dict[str, list[QImage]], labels: dict[str, list[str]]) -> None:
        """Lay out these, face up, label down."""
        if pictures is not self.pictures:
            self.pictures, self.labels = pictures, labels
            self.open.clear()
            self.update()

    def shake(self, card: Card) -> None:
        """Refuse a card for all to see."""
        self.shaking, self._beat = card, 0
        self._timer.start()
        self.update()

    def box(self, card: Card) -> QRectF:
        """Where a card lies."""
        n = max(1, len(self.pictures.get(card[0], ())))
        high = (self.height() - 60) / 3
        side = max(10.0, min(high - 6, (self.width() - 20) / n - 8))
        top = 24 if card[0] == "train" else 24 + high + 18
        return QRectF(12 + card[1] * (side + 8), top, side, side)

    def trainer(self) -> QRectF:
        """Where cards are dropped."""
        high = (self.height() - 60) / 3
        return QRectF(12, 24 + 2 * (high + 16), max(20.0, self.width() - 24), max(14.0, high - 8))

    def paint(self, painter: QPainter) -> None:
        """Both rows and the trainer."""
        theme = self.theme
        for which, title in (("train", self.tr("Training cards")), ("test", self.tr("Test cards"))):
            top = self.box((which, 0)).top()
            draw_text(painter, QRectF(12, top - 19, self.width() - 24, 16), title, theme.plate_text, LEFT)
            for number in range(len(self.pictures.get(which, ()))):
                self._card(painter, (which, number))
        box = self.trainer()
        painter.setPen(QPen(theme.plate_muted, 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)
        draw_text(painter, box, self.tr("Trainer: drop a card here"), theme.plate_muted)
        if self._pressed is not None and self._moved():
            self._card(painter, self._pressed[0], self._hand - self._pressed[1])

    def _card(self, painter: QPainter, card: Card, by: QPointF | None = None) -> None:
        theme, box = self.theme, self.box(card)
        if by is not None:
            box = box.translated(by)
        elif card == self.shaking:
            box = box.translated(SHAKES[self._beat], 0)
        if card in self.open:
            painter.setPen(hairline(theme.plate_line))
            painter.setBrush(theme.plate_line)
            painter.drawRoundedRect(box, 4, 4)
            painter.setFont(fonts.reading())
            draw_text(painter, box, self.labels[card[0]][card[1]], theme.plate_text)
            painter.setFont(fonts.caption())
        else:
            painter.drawImage(box, self.pictures[card[0]][card[1]])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(hairline(theme.plate_line))
            painter.drawRect(box)
        if card == self.at and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.plate_text, 1.6))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a card."""
        found = self._under(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._pressed, self._hand, self.at = (found, event.position()), event.position(), found
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it."""
        if self._pressed is not None:
            self._hand = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it, or turn it if it was not moved."""
        if self._pressed is None:
            return
        card, self._hand = self._pressed[0], event.position()
        moved, self._pressed = self._moved(), None
        if not moved:
            self._turn(card)
        elif self.trainer().contains(event.position()):
            self.dropped.emit(*card)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, turn, give."""
        key, (which, number) = Qt.Key(event.key()), self.at
        last = len(self.pictures.get(which, ())) - 1
        if last < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.at = which, min(last, max(0, number + (1 if key == Qt.Key.Key_Right else -1)))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.at = ("train" if key == Qt.Key.Key_Up else "test"), number
        elif key == Qt.Key.Key_Space:
            self._turn(self.at)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dropped.emit(*self.at)
        else:
            super().keyPressEvent(event)
        self.update()

    def _turn(self, card: Card) -> None:
        self.open ^= {card}
        self.turned.emit(*card)
        self.update()

    def _moved(self) -> bool:
        way = self._hand - self._pressed[1] if self._pressed is not None else QPointF()
        return way.manhattanLength() > NEAR

    def _under(self, spot: QPointF) -> Card | None:
        cards = ((which, i) for which, row in self.pictures.items() for i in range(len(row)))
        return next((card for card in cards if self.box(card).contains(spot)), None)

    @Slot()
    def _next_beat(self) -> None:
        self._beat += 1
        if self._beat >= len(SHAKES):
            self._timer.stop()
            self.shaking, self._beat = None, 0
        self.update()
