"""Pictures in a row or two, each with a lamp or a number below; one is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.graphics import draw_plate, draw_text, hairline, mix
from app.in_turn import TakesTurns
from app.theme import DARK, Theme

NAMES = 80  # pixels that a card's words need
LINE = 14  # pixels of a line below a picture
WALK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, eq=False)
class Card:
    """One picture; `lamp` is how bright its lamp is, from 0 to 1, None for no lamp."""

    image: QImage
    name: str
    state: str
    value: str
    lamp: float | None = None
    told: str = ""


class Cards(TakesTurns):
    """Shows cards; with `sorts`, they can be dragged or carried to another place."""

    chosen = Signal(int)
    carried = Signal(int, int)  # from place, to place

    def __init__(
        self, name: str, tip: str, *, sorts: bool = False, lines: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = lines * LINE + 2  # pixels below a picture
        self._theme: Theme = DARK
        self._sorts = sorts
        self.cards: list[Card] = []
        self._chosen = -1
        self._empty = ""
        self._held: tuple[int, QPointF] | None = None
        self._at: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self.setToolTip(tip)

    def show_cards(self, theme: Theme, cards: list[Card], chosen: int, empty: str = "") -> None:
        """Show these; `empty` stands there if there are none."""
        self._theme, self.cards, self._chosen, self._empty = theme, cards, chosen, empty
        self.setAccessibleDescription("; ".join(card.told or f"{card.name} {card.value}" for card in cards))
        self.update()

    def sizeHint(self) -> QSize:
        """Two rows of small pictures."""
        return QSize(420, 200)

    def minimumSizeHint(self) -> QSize:
        """One row of very small ones."""
        return QSize(160, 90)

    def shape(self) -> tuple[int, int]:
        """Rows and columns: those that give the largest pictures, with room for their names."""
        count = max(1, len(self.cards))
        shapes = [(rows, -(-count // rows)) for rows in ((1,) if self._sorts else (1, 2, 3))]
        return max(shapes, key=lambda one: (self.width() / one[1] >= NAMES, round(self._size(one))))

    def picture(self, index: int) -> QRectF:
        """Where a picture is."""
        shape, room = self.shape(), self._room(index)
        size = self._size(shape)
        y = room.top() + max(0.0, (room.height() - size - self._words) / 2)
        return QRectF(round(room.center().x() - size / 2), round(y), size, size)

    def _size(self, shape: tuple[int, int]) -> float:
        rows, columns = shape
        width, height = (self.width() - 12) / columns, (self.height() - 12) / rows
        size = max(8.0, min(width - 16, height - self._words - 6, 140.0))
        return size // 28 * 28 if size >= 56 else float(int(size))

    def _room(self, index: int) -> QRectF:
        rows, columns = self.shape()
        row, column = divmod(index, columns)
        width, height = (self.width() - 12) / columns, (self.height() - 12) / rows
        return QRectF(6 + column * width, 6 + row * height, width, height)

    def cell(self, index: int) -> QRectF:
        """Picture and words."""
        return self.picture(index).adjusted(-10, -3, 10, self._words)

    def at(self, point: QPointF) -> int:
        """The card under a point; −1 if none."""
        return next((i for i in range(len(self.cards)) if self.cell(i).contains(point)), -1)

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate and cards; the one that is carried last."""
        painter = QPainter(self)
        draw_plate(painter, self.rect().toRectF(), self._theme, 4)
        if self.hasFocus():
            painter.setPen(hairline(self._theme.plate_text))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if not self.cards:
            draw_text(painter, self.rect().toRectF(), self._empty, self._theme.plate_muted)
        for index in range(len(self.cards)):
            if self._held is None or index != self._held[0] or self._at is None:
                self._paint_card(painter, index)
        if self._held is not None and self._at is not None:
            painter.translate(self._at - self._held[1])
            self._paint_card(painter, self._held[0])

    def _paint_card(self, painter: QPainter, index: int) -> None:
        card, theme, square = self.cards[index], self._theme, self.picture(index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawImage(square, card.image)
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setFont(fonts.caption())
        room = self._room(index)
        line = QRectF(room.left() + 1, square.bottom() + 3, room.width() - 2, LINE)
        lit = index == self._chosen
        draw_text(painter, line, card.name, theme.plate_text if lit else theme.plate_muted)
        self._paint_words(painter, line.translated(0, LINE), card)
        if lit:
            painter.setPen(hairline(theme.plate_text, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(square.adjusted(-4, -4, 4, 4), 4, 4)

    def _paint_words(self, painter: QPainter, line: QRectF, card: Card) -> None:
        theme = self._theme
        if card.lamp is None:
            draw_text(painter, line, card.value, theme.plate_text)
            draw_text(painter, line.translated(0, LINE), card.state, theme.plate_text)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = f"{card.value} {card.state}"
        if painter.fontMetrics().horizontalAdvance(text) + 16 > line.width():
            text = card.value
        width = painter.fontMetrics().horizontalAdvance(text) + 14
        left = line.center().x() - width / 2
        painter.setPen(hairline(theme.plate_muted))
        painter.setBrush(mix(theme.plate, theme.plate_text, card.lamp))
        painter.drawEllipse(QPointF(left + 5, line.center().y()), 4.5, 4.5)
        room = QRectF(left + 13, line.top(), width, line.height())
        left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, room, text, theme.plate_text, left_middle)

    # -- hands --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and take hold."""
        index = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._choose(index)
            if self._sorts:
                self._held = index, event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry."""
        if self._held is not None:
            self._at = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it where the mouse is."""
        held, self._held, self._at = self._held, None, None
        if held is not None:
            centres = [self.picture(i).center().x() for i in range(len(self.cards))]
            x = event.position().x() - held[1].x() + centres[held[0]]
            to = min(range(len(centres)), key=lambda i: abs(centres[i] - x))
            if to != held[0]:
                self.carried.emit(held[0], to)
            self.update()

    def event(self, event: QEvent) -> bool:
        """Keep the arrows from the window's shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in WALK
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose; with Shift they carry."""
        step = WALK.get(Qt.Key(event.key()))
        if step is None or not self.cards:
            super().keyPressEvent(event)
            return
        to = min(len(self.cards) - 1, max(0, self._chosen + step)) if self._chosen >= 0 else 0
        carries = self._sorts and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if carries and self._chosen >= 0 and to != self._chosen:
            self.carried.emit(self._chosen, to)
        self._choose(to)

    def _choose(self, index: int) -> None:
        self._chosen = index
        self.chosen.emit(index)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.update()
