"""The deck of an epoch as a map of all its cards; one can be pointed at, and put on the network."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from app.panes.deck.deck_map import Plan, plan
from app.panes.deck.map_paint import picture
from app.widgets.plate import Plate
from nncore.arrays import Bytes, Ints
from nncore.words import tr

MARGIN = 8
KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


@dataclass(frozen=True, eq=False)
class Deck:
    """What the map shows."""

    order: Ints  # rows of the training set in the order of dealing
    labels: Bytes  # in the same order
    n_classes: int
    dealt: int  # cards
    batch: int
    framed: bool = True  # whether the next batch is framed

    @property
    def key(self) -> tuple[object, ...]:
        """What decides the picture."""
        return id(self.order), id(self.labels), self.n_classes, self.dealt, self.batch, self.framed


class MapView(Plate):
    """Arrow keys go from card to card, Return or a double click puts one on the network."""

    opened = Signal(int)  # card
    pointed = Signal(int)  # card, or −1

    def __init__(self) -> None:
        super().__init__(tr("The deck of the epoch"))
        tip = tr(
            "Every card of the deck, a row for each mini-batch: double click or Return puts one on the network"
        )
        self.setToolTip(tip)
        self.deck: Deck | None = None
        self.empty = ""
        self.card = -1
        self._image: tuple[tuple[object, ...], QImage] | None = None

    def show_deck(self, deck: Deck | None, empty: str) -> None:
        """Show this deck, or say why there is none."""
        old, self.deck, self.empty = self.deck, deck, empty
        if deck is None or old is None or deck.key != old.key:
            if deck is not None and self.card >= len(deck.order):
                self.card = -1
            self.update()

    def sizeHint(self) -> QSize:
        """Wide."""
        return QSize(420, 200)

    def plan(self) -> Plan | None:
        """Where the cards are; None without any."""
        deck = self.deck
        if deck is None:
            return None
        return plan(
            len(deck.order), deck.batch, deck.dealt, self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        )

    def corner(self, found: Plan) -> QPointF:
        """Where the map begins: it stands in the middle."""
        width, height = found.size
        across = (self.width() - width * found.cell) // 2
        return QPointF(across, (self.height() - height * found.cell) // 2)

    def spot(self, card: int) -> QRectF:
        """Where a card is."""
        found = self.plan()
        if found is None:
            return QRectF()
        x, y = found.place(card)
        corner = self.corner(found)
        return QRectF(corner.x() + x * found.cell, corner.y() + y * found.cell, found.cell, found.cell)

    def paint(self, painter: QPainter) -> None:
        """The cards, the next batch framed, the card pointed at."""
        deck, found = self.deck, self.plan()
        if deck is None or found is None:
            painter.setPen(self.theme.plate_muted)
            room = self.rect().adjusted(12, 6, -12, -6)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty)
            return
        corner = self.corner(found)
        painter.drawImage(corner, self._picture(deck, found))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if deck.framed and deck.dealt < len(deck.order):
            painter.setPen(QPen(self.theme.plate_text, 1))
            painter.drawRect(self.frame_box(found, deck))
        if self.card >= 0:
            spot = self.spot(self.card)
            grown = max(0.0, (5 - spot.width()) / 2)
            painter.setPen(QPen(self.theme.selection, 1))
            painter.drawRect(spot.adjusted(-grown - 1, -grown - 1, grown, grown))

    def frame_box(self, found: Plan, deck: Deck) -> QRectF:
        """The frame around the next batch."""
        left, top, width, height = found.box(deck.dealt)
        corner, cell = self.corner(found), found.cell
        x, y = corner.x() + left * cell, corner.y() + top * cell
        return QRectF(x - 2, y - 2, width * cell + 3, height * cell + 3)

    def card_at(self, point: QPointF) -> int:
        """The card under a point, or −1."""
        found = self.plan()
        if found is None:
            return -1
        away = point - self.corner(found)
        card = found.at(away.x() / found.cell, away.y() / found.cell)
        return -1 if card is None else card

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a card."""
        self.point(self.card_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put a card on the network."""
        card = self.card_at(event.position())
        if card >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(card)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at none."""
        super().leaveEvent(event)
        self.point(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the map; Return puts the card on the network."""
        found, key = self.plan(), Qt.Key(event.key())
        if found is not None and key in KEYS:
            self._walk(found, *KEYS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.card >= 0:
            self.opened.emit(self.card)
        else:
            super().keyPressEvent(event)

    def point(self, card: int) -> None:
        """Point at a card, or at none by −1."""
        if card != self.card:
            self.card = card
            self.pointed.emit(card)
            self.update()

    def _walk(self, found: Plan, across: int, down: int) -> None:
        deck = self.deck
        if deck is None:
            return
        if self.card < 0:
            self.point(min(deck.dealt, len(deck.order) - 1))
            return
        card = self.card + across * found.each + down * found.across * found.each
        self.point(min(max(0, card), len(deck.order) - 1))

    def _picture(self, deck: Deck, found: Plan) -> QImage:
        key = (*deck.key, found, self.theme.plate.rgb())
        if self._image is None or self._image[0] != key:
            made = picture(found, deck.labels, deck.dealt, deck.n_classes, self.theme.plate.rgb())
            self._image = key, made
        return self._image[1]
