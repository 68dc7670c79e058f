"""The table as it is painted, scrolled and walked by keys."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QWheelEvent

from app import fonts
from app.panes.desires import paint, words
from app.panes.desires.paint_costs import draw_costs
from app.panes.desires.places import Places
from app.panes.desires.shown import Shown
from app.theme import Theme
from app.widgets.plate import Plate
from app.widgets.ring import BY_KEYBOARD
from nncore.arrays import Floats, Ints
from nncore.words import tr

HEAD = -1  # the row of the cards
STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}

Ribbon = tuple[Floats, Ints, float]
LARGE = 100_000  # parameters whose ribbon takes longer than a frame should
_NOTHING: Floats = np.zeros(1)


class Table(Plate):
    """Says what a person wants; changes nothing."""

    in_pieces = True
    cards_set = Signal(object)  # tuple[Card, ...]
    row_dropped = Signal(int)  # a row is to go
    picked = Signal(int)  # the place of a parameter
    pointed = Signal(int)  # ... that is pointed at; −1 for none
    put = Signal(object)  # Card, onto the network
    read = Signal(str)  # what is under the mouse or the cursor

    def __init__(self) -> None:
        super().__init__(tr("Table of desires"))
        self.shown: Shown | None = None
        self.cursor_at = (HEAD, 0)
        self._walks = False  # whether the keyboard is used, so that its place is to be seen
        self._first = (0, 0)  # row and card in sight
        self._places = Places(0, 0, 0, 0, 0)
        self._ribbon: tuple[Floats, int, Ribbon] | None = None
        self._still: tuple[tuple[object, ...], QImage] | None = None
        self.setToolTip(
            tr(
                "Drag a card out to stop listening to it, one from below in; a double click puts it on the network. "
                "Click a row to select its parameter. Arrow keys walk, Delete removes the card, Shift+Delete the row."
            )
        )

    def show_table(self, theme: Theme, shown: Shown) -> None:
        """Show these numbers."""
        self.set_theme(theme)
        self.shown = shown
        self._keep_in_sight()
        self.read_again()
        self.setAccessibleDescription(words.said(shown.numbers) if shown.numbers is not None else shown.why)
        self.update()

    def sizeHint(self) -> QSize:
        """Large."""
        return QSize(560, 320)

    @property
    def places(self) -> Places:
        """Where everything is now."""
        shown = self.shown
        n_rows = 0 if shown is None or shown.numbers is None else len(shown.numbers.rows)
        cards, tray = (0, 0) if shown is None else (len(shown.cards), len(shown.tray))
        row, card = self._first
        asked = Places(self.width(), self.height(), cards, n_rows, tray, first_card=card, first_row=row)
        if asked != self._places:  # the old one has worked out its places already
            self._places = asked
        return self._places

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """The table; without one, why."""
        shown, places, theme = self.shown, self.places, self.theme
        yield
        if shown is None or self.width() < 120 or self.height() < 110:
            painter.setFont(fonts.body())
            self._say(painter, "" if shown is None else shown.why or tr("too small to show"))
            return
        if shown.why and not shown.tray:
            self._say(painter, shown.why)
            return
        ribbon = None if shown.numbers is None else self._kept_ribbon()
        self._paint_still(painter, places, shown)
        yield
        paint.draw_corner(painter, places, shown, theme)
        yield
        yield from paint.draw_rows(painter, places, shown, theme)
        paint.draw_rings(painter, places, shown, theme)
        draw_costs(painter, places, shown, theme)
        yield
        if ribbon is not None:
            paint.draw_ribbon(painter, places, shown, theme, ribbon)
        else:
            self._say(painter, shown.why)
        if self.hasFocus() and self._walks and shown.cards:
            paint.draw_cursor(painter, self._cursor_box(places), theme)
        self.paint_hand(painter, places, shown)

    def paint_hand(self, painter: QPainter, places: Places, shown: Shown) -> None:
        """What the mouse does."""

    def _say(self, painter: QPainter, text: str) -> None:
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.setPen(self.theme.plate_muted)
        painter.drawText(self.rect().adjusted(16, 4, -16, -4), int(flags), text)

    def work(self) -> bool:
        """Do what was put off: the ribbon of a large network. Returns whether there was anything."""
        if not self._put_off:
            return False
        self._make_ribbon()
        self.update()
        return True

    def _kept_ribbon(self) -> Ribbon:
        """Of numbers that are there; of a large network the last one, until there is time."""
        mean = (
            self.shown.numbers.mean if self.shown is not None and self.shown.numbers is not None else _NOTHING
        )
        width = max(1, int(self.places.ribbon.width()))
        if self._ribbon is None or self._ribbon[0] is not mean or self._ribbon[1] != width:
            fits = self._ribbon is not None and len(self._ribbon[0]) == len(mean) and self._ribbon[1] == width
            if len(mean) < LARGE or not fits:
                self._make_ribbon()
        kept = self._ribbon
        return kept[2] if kept is not None else paint.ribbon_of(_NOTHING, 1)

    @property
    def _put_off(self) -> bool:
        numbers = self.shown.numbers if self.shown is not None else None
        return numbers is not None and self._ribbon is not None and self._ribbon[0] is not numbers.mean

    def _make_ribbon(self) -> None:
        mean = (
            self.shown.numbers.mean if self.shown is not None and self.shown.numbers is not None else _NOTHING
        )
        width = max(1, int(self.places.ribbon.width()))
        self._ribbon = mean, width, paint.ribbon_of(mean, width)

    def _paint_still(self, painter: QPainter, places: Places, shown: Shown) -> None:
        """The cards and the tray, which stay while the numbers change, from a picture that is kept."""
        ratio = self.devicePixelRatioF()
        of = places, shown.cards, shown.tray, shown.on_network, shown.naming, self.theme, ratio
        if self._still is None or self._still[0] != of:
            picture = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(picture)
            inner.setFont(painter.font())
            paint.draw_cards(inner, places, shown, self.theme)
            paint.draw_tray(inner, places, shown, self.theme)
            inner.end()
            self._still = of, picture
        painter.drawImage(QPointF(0, 0), self._still[1])

    def _cursor_box(self, places: Places) -> QRectF:
        row, column = self.cursor_at
        if column >= places.n_cards:
            return places.mean_head if row == HEAD else places.mean(row)
        return places.card(column) if row == HEAD else places.cell(row, column)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the rows, or the cards with Shift."""
        turn = event.angleDelta()
        row, card = self._first
        move = -1 if turn.x() + turn.y() > 0 else 1
        sideways = turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._first = (row, card + move) if sideways else (row + move, card)
        self._clamp()
        self.update()

    # -- the keyboard -------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, if it came by the keyboard."""
        super().focusInEvent(event)
        self._walks = event.reason() in BY_KEYBOARD

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk; Delete removes a card, with Shift a row; Return selects a parameter or puts a card on the network."""
        key, shown = Qt.Key(event.key()), self.shown
        row, column = self.cursor_at
        self._walks = True
        if shown is None:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._walk(*STEPS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.drop_row()
            elif column < len(shown.cards):
                self.remove(column)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if row != HEAD and shown.numbers is not None:
                self.picked.emit(shown.numbers.rows[row])
            elif column < len(shown.cards):
                self.put.emit(shown.cards[column])
        else:
            super().keyPressEvent(event)

    def drop_row(self) -> None:
        """Ask that the row of the cursor goes."""
        if self.cursor_at[0] != HEAD:
            self.row_dropped.emit(self.cursor_at[0])

    def _walk(self, down: int, right: int) -> None:
        places = self.places
        row, column = self.cursor_at[0] + down, self.cursor_at[1] + right
        self.cursor_at = (max(HEAD, min(places.n_rows - 1, row)), max(0, min(places.n_cards, column)))
        self._keep_in_sight()
        self._read_cursor()
        self.update()

    def read_again(self) -> None:
        """Say anew where the keyboard is."""
        if self._walks and self.hasFocus():
            self._read_cursor()

    def _read_cursor(self) -> None:
        row, column = self.cursor_at
        shown = self.shown
        if shown is None or shown.numbers is None:
            return
        if row != HEAD:
            self.read.emit(words.told_cell(shown, row, column))
        elif column < len(shown.cards):
            self.read.emit(words.told_card(shown, column))
        else:
            self.read.emit(words.said(shown.numbers))

    def _keep_in_sight(self) -> None:
        """Move the cursor back onto the table, and the table to the cursor."""
        places = self.places
        row = max(HEAD, min(places.n_rows - 1, self.cursor_at[0]))
        column = max(0, min(places.n_cards, self.cursor_at[1]))
        moved, self.cursor_at = (row, column) != self.cursor_at, (row, column)
        first_row, first_card = self._first
        if self.hasFocus() or moved:
            if row != HEAD:
                first_row = max(row - places.rows_in_sight + 1, min(first_row, row))
            if column < places.n_cards:
                first_card = max(column - places.cards_in_sight + 1, min(first_card, column))
        self._first = (first_row, first_card)
        self._clamp()

    def _clamp(self) -> None:
        places = self.places
        row, card = self._first
        self._first = (
            max(0, min(row, places.n_rows - places.rows_in_sight)),
            max(0, min(card, places.n_cards - places.cards_in_sight)),
        )

    def remove(self, index: int) -> None:
        """Ask that a card goes."""
        if self.shown is not None:
            cards = self.shown.cards
            self.cards_set.emit((*cards[:index], *cards[index + 1 :]))

    def ribbon_place(self, at: QPointF, places: Places) -> int | None:
        """The strongest parameter of the bin of the ribbon under a point."""
        room, numbers = places.ribbon, self.shown.numbers if self.shown is not None else None
        if numbers is None or not room.contains(at):
            return None
        starts = self._kept_ribbon()[1]
        bin_ = min(len(starts) - 1, int((at.x() - room.left()) / room.width() * len(starts)))
        stop = int(starts[bin_ + 1]) if bin_ + 1 < len(starts) else len(numbers.mean)
        part = abs(numbers.mean[int(starts[bin_]) : stop])
        return int(starts[bin_]) + int(part.argmax())
