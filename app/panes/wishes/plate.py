"""The plate under the hand: tug an output, lie about the label, drag an arrow."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app import fonts
from app.ends import Ends
from app.lock_veil import Veil
from app.panes.wishes.options import GUESS, TUGGED, written
from app.panes.wishes.paint import Hand, draw
from app.panes.wishes.places import Places
from app.panes.wishes.reading import Reading
from app.selection import Neuron
from app.session import Session
from app.widgets.painted import Painted
from nncore.words import tr

STEP = 0.05  # an arrow key's part of an arrow
ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
TURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WishesPlate(Painted):
    """Rows of outputs. What is dragged on the left springs back; what is dragged on the right is a guess."""

    in_pieces = True
    refused = Signal()  # somebody tried to set an output

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        name = tr("Outputs: got, wanted, and their arrows")
        tip = tr(
            "Drag an output, click a wanted cell, drag an arrow of yours. Keys: Up and Down choose the row, Left and "
            "Right drag, Return wants this answer."
        )
        super().__init__(name, tip, parent)
        Veil(self, "wishes.guess", parts=_lanes)
        Veil(self, "wishes.tugged", parts=_tracks)
        Veil(self, "want", parts=_cells)
        self.session = session
        self.reading: Reading | None = None
        self.hand: Hand | None = None
        self._arrow: int | None = None
        self._pointing = False
        self._ends = Ends()

    def show_reading(self, reading: Reading) -> None:
        """Show these outputs."""
        last, self.reading = self.reading, reading
        self.theme = reading.frame.theme
        if last is None or last.n != reading.n or last.activation != reading.activation:
            self.hand = self._arrow = None
            self._ends.forget()
        self.setMinimumHeight(round(min(10_000.0, self.places.needed)) if reading.n > 10 else 0)
        self.update()

    @property
    def places(self) -> Places:
        """Where everything is."""
        reading = self.reading
        if reading is None:
            return Places(self.width(), self.height(), 0, 20.0, (0.0, 1.0), 1.0)
        metrics = QFontMetricsF(fonts.body())
        name = max(metrics.horizontalAdvance(name) for name in reading.names) + 2
        return Places(self.width(), self.height(), reading.n, name, reading.span, self._end(reading))

    def sizeHint(self) -> QSize:
        """Ten comfortable rows."""
        return QSize(420, 400)

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """Paint the rows."""
        if self.reading is not None:
            yield from draw(painter, self.reading, self.places, self.hand)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an output or an arrow, or want another answer."""
        found = self.places.at(event.position())
        if self.reading is None or found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        what, j = found
        if what == "wanted":
            self.want(j)
        elif what == "track":
            self.hand = Hand(j, self.places.output_at(j, event.position().x()))
            self.update()
        elif what == "lane" and self.reading.view == "guess":
            self._arrow = j
            self._drag_arrow(j, event.position())
        else:
            self.session.select(Neuron(self.reading.layer, j))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; else point at an output."""
        places = self.places
        if self.hand is not None:
            self.hand = Hand(self.hand.row, places.output_at(self.hand.row, event.position().x()))
            self.update()
        elif self._arrow is not None:
            self._drag_arrow(self._arrow, event.position())
        elif self.reading is not None:
            self._point(places.at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: an output springs back and leaves its wish."""
        del event
        self._arrow = None
        if self.hand is not None:
            self._spring_back(self.hand.row)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a row, drag in it, want it."""
        key, reading = Qt.Key(event.key()), self.reading
        if reading is None or not (key in ROWS or key in SIDES or key in TURN):
            super().keyPressEvent(event)
        elif key in ROWS:
            row = reading.row + ROWS[key] if reading.chosen is not None else 0
            self.session.select(Neuron(reading.layer, min(reading.n - 1, max(0, row))))
        elif key in TURN:
            self.want(reading.row)
        elif reading.view == "guess":
            self.set_arrow(reading.row, float(reading.guess[reading.row]) + SIDES[key] * STEP)
        else:
            self._spring_back(reading.row)

    def want(self, j: int) -> None:
        """Say that output j should be the answer; of a single output, the other answer than now."""
        if self.reading is None:
            return
        if self.reading.n == 1:
            self.session.want(0 if self.reading.frame.wanted == 1 else 1)
        else:
            self.session.want(j)

    def set_arrow(self, j: int, value: float) -> None:
        """Give an arrow of the guess a length."""
        if self.reading is None:
            return
        end = self._end(self.reading)
        arrows = self.reading.guess.copy()
        arrows[j] = min(end, max(-end, value))
        self.session.set_option(GUESS.key, written(arrows))

    def _drag_arrow(self, j: int, point: QPointF) -> None:
        self.set_arrow(j, round(self.places.arrow_at(j, point.x()), 2))

    def _spring_back(self, j: int) -> None:
        self.hand = None
        self.update()
        if self.reading is None:
            return
        tugged = sorted({*self.reading.tugged, j})
        self.session.set_option(TUGGED.key, " ".join(map(str, tugged)))
        self.session.select(Neuron(self.reading.layer, j))
        self.refused.emit()

    def _point(self, found: tuple[str, int] | None) -> None:
        if found is not None and self.reading is not None:
            self._pointing = True
            shape = {"wanted": Qt.CursorShape.PointingHandCursor, "track": Qt.CursorShape.SizeHorCursor}
            self.setCursor(shape.get(found[0], Qt.CursorShape.ArrowCursor))
            self.session.hover(Neuron(self.reading.layer, found[1]))
        elif self._pointing:
            self._pointing = False
            self.session.hover(None)

    def _end(self, reading: Reading) -> float:
        """The end of the arrows' scale: wish and push share it, so that what is lost on the way can be seen."""
        shown = reading.away if reading.view == "guess" else reading.wish
        if reading.view == "push" and reading.is_entropy:
            shown = reading.push
        finite = np.array([]) if shown is None else shown[np.isfinite(shown)]
        kind = "guess" if reading.view == "guess" else f"{reading.view == 'push' and reading.is_entropy}"
        return self._ends.end(kind, max(1.0, float(np.abs(finite).max(initial=0.0))))


def _cells(plate: WishesPlate) -> list[QRectF]:
    return [plate.places.wanted(j) for j in _rows(plate)]


def _tracks(plate: WishesPlate) -> list[QRectF]:
    places = plate.places
    reach = [(places.row(j), places.track(j).left() - 4, places.got(j).right() + 2) for j in _rows(plate)]
    return [QRectF(left, row.top(), right - left, row.height()) for row, left, right in reach]


def _lanes(plate: WishesPlate) -> list[QRectF]:
    reading = plate.reading
    return [] if reading is None or reading.view != "guess" else [plate.places.lane(j) for j in _rows(plate)]


def _rows(plate: WishesPlate) -> range:
    return range(plate.reading.n if plate.reading is not None else 0)
