"""The table under the mouse: cards are dragged in, out and about; rows and the ribbon select their parameter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from app.lock_veil import Veil
from app.panes.desires import paint, words
from app.panes.desires.options import Card
from app.panes.desires.places import Places
from app.panes.desires.shown import Shown
from app.panes.desires.table import HEAD, Table


class Board(Table):
    """Says what a person wants; changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        Veil(self, "desires.cards", parts=_cards)
        self._hover: QPointF | None = None
        self._pressed: QPointF | None = None
        self._held: Card | None = None
        self._from = -1  # the card that is held; −1 from the tray

    def paint_hand(self, painter: QPainter, places: Places, shown: Shown) -> None:
        """The card that is carried, or the cross of the one pointed at."""
        if self._hover is None:
            return
        if self._held is not None:
            over = places.table.contains(self._hover)
            picture = shown.pictures.get(self._held)
            paint.draw_held(painter, places, self._hover, picture, self.theme, over=over)
        elif (index := places.card_at(self._hover)) is not None:
            paint.draw_cross(painter, places.card(index), self.theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a card, or select the parameter of a row or of a place on the ribbon."""
        shown, at, places = self.shown, event.position(), self.places
        if shown is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._from, self._walks = at, -1, False
        index, tray = places.card_at(at), places.tray_at(at)
        if index is not None:
            self._from = index
            self.cursor_at = (HEAD, index)
            if self._on_cross(places, index, at):
                self._pressed = None
                self.remove(index)
        elif tray is None:
            self._pressed = None
            self._pick(at, places)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry a card, or read what is under the mouse."""
        shown, at, places = self.shown, event.position(), self.places
        self._hover = at
        if shown is None:
            return
        if self._pressed is not None and self._held is None:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far:
                tray = places.tray_at(self._pressed)
                self._held = shown.cards[self._from] if self._from >= 0 else shown.tray[tray or 0]
        elif self._held is None:
            text, place = self._told(at, places)
            self.pointed.emit(place)
            self.read.emit(text)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the card go: in the table it lies there, out of it it is gone; a click in the tray takes it too."""
        shown, at, places = self.shown, event.position(), self.places
        pressed, held = self._pressed, self._held
        self._pressed = self._held = None
        if shown is None or pressed is None:
            return
        cards = list(shown.cards)
        if held is None:
            tray = places.tray_at(pressed)
            if self._from < 0 and tray is not None and tray < len(shown.tray):
                self.cards_set.emit((*cards, shown.tray[tray]))
        elif places.table.contains(at):
            gap = places.gap_at(at.x())
            if self._from >= 0:
                del cards[self._from]
                gap -= gap > self._from
            cards.insert(gap, held)
            self.cards_set.emit(tuple(cards))
        elif self._from >= 0:
            self.remove(self._from)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put a card on the network."""
        index = self.places.card_at(event.position())
        if self.shown is not None and index is not None:
            self.put.emit(self.shown.cards[index])

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        del event
        self._hover = None
        self.pointed.emit(-1)
        self.read.emit("")
        self.update()

    def _on_cross(self, places: Places, index: int, at: QPointF) -> bool:
        room = places.card(index)
        return at.x() > room.right() - 13 and at.y() < room.top() + 13

    def _pick(self, at: QPointF, places: Places) -> None:
        row, column = places.row_at(at), places.column_at(at)
        if row is not None and self.shown is not None and self.shown.numbers is not None:
            self.cursor_at = (row, self.cursor_at[1] if column is None else column)
            self.picked.emit(self.shown.numbers.rows[row])
        elif (place := self.ribbon_place(at, places)) is not None:
            self.picked.emit(place)

    def read_again(self) -> None:
        """Say anew what is under the mouse, or else where the keyboard is."""
        if self._hover is not None and self._held is None:
            self.read.emit(self._told(self._hover, self.places)[0])
        else:
            super().read_again()

    def _told(self, at: QPointF, places: Places) -> tuple[str, int]:
        """What is under a point in words, and the place of the parameter there; −1 for none."""
        shown = self.shown
        if shown is None or shown.numbers is None:
            return "", -1
        row, column, numbers = places.row_at(at), places.column_at(at), shown.numbers
        if (index := places.card_at(at)) is not None:
            return words.told_card(shown, index), -1
        if row is not None:
            return words.told_cell(shown, row, places.n_cards if column is None else column), numbers.rows[
                row
            ]
        if (tray := places.tray_at(at)) is not None:
            return words.example_name(shown.tray[tray], shown.tray_labels[tray], shown.naming), -1
        if (on := self.ribbon_place(at, places)) is not None:
            return words.told_place(numbers, on), on
        return "", -1


def _cards(board: Board) -> list[QRectF]:
    """Those of the table and of the tray."""
    places = board.places
    table = [places.card(i) for i in range(places.n_cards)]
    return [card for card in table if places.table.contains(card.center())] + [
        places.tray(i) for i in range(places.n_tray)
    ]
