"""What the buttons and the table ask for, as options of the session and as its verbs."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Slot

from app.locks import locked_with
from app.panes.desires.board import Board
from app.panes.desires.options import CARDS, ONLY, ROWS, ROWS_CHOSEN, SCALE, Card, cards_text, rows_text
from app.panes.desires.reading import Reading
from app.panes.desires.tools import OnlyMenu, Tools
from app.selection import Bias, Selection, Weight
from app.session import Session
from app.widgets import Segments
from nncore.desires import strongest_rows
from nncore.network import locate
from nncore.words import tr


class Hands(QObject):
    """Turns signals into options; keeps nothing but how often it dealt."""

    def __init__(
        self, parent: QObject, session: Session, reader: Reading, tools: Tools, board: Board
    ) -> None:
        super().__init__(parent)
        self._session, self._reader, self._tools, self._board = session, reader, tools, board
        self._deals = 0
        tools.picture.clicked.connect(self._add_picture)
        tools.row.wanted.connect(self._add)
        for control in (tools.picture, tools.row, tools.deal, tools.first):
            locked_with(control, CARDS.key)
        for control in (tools.weight, tools.strongest, tools.drop):
            locked_with(control, ROWS.key)
        tools.deal.clicked.connect(self._deal)
        tools.first.clicked.connect(self._firsts)
        tools.weight.clicked.connect(self._add_row)
        tools.strongest.clicked.connect(self._strongest)
        tools.drop.clicked.connect(self._remove_row)
        board.cards_set.connect(self._set_cards)
        board.row_dropped.connect(self._drop_row)
        board.picked.connect(self._select)
        board.pointed.connect(self._point)
        board.put.connect(self._put)

    def listen(self, only: OnlyMenu, scales: Segments) -> None:
        """Take what is chosen in the title bar."""
        only.chosen.connect(self._choose_only)
        locked_with(only, ONLY.key, CARDS.key)
        scales.chosen.connect(self._choose_scale)
        locked_with(scales, SCALE.key)

    @Slot(str)
    def _choose_only(self, value: str) -> None:
        self._session.set_option(ONLY.key, value)
        self._session.set_option(CARDS.key, "")

    @Slot(str)
    def _choose_scale(self, value: str) -> None:
        self._session.set_option(SCALE.key, value)

    @Slot(object)
    def _set_cards(self, cards: tuple[Card, ...]) -> None:
        self._session.set_option(CARDS.key, cards_text(cards))

    @Slot()
    def _add_picture(self) -> None:
        picture = self._session.frame.picture
        if picture.row is not None and picture.source in ("train", "test"):
            self._add(Card(picture.source, picture.row))

    @Slot(object)
    def _add(self, card: Card) -> None:
        deck = self._reader.deck
        if deck is None:
            return
        if not deck.known((card,)):
            last = len(deck.set_of(card)) - 1
            self._tools.row.refuse(tr("The last row of that set is {0}.").format(last))
            return
        self._tools.row.clear()
        self._set_cards((*(c for c in self._reader.cards if c != card), card))

    @Slot()
    def _deal(self) -> None:
        deck = self._reader.deck
        if deck is not None:
            self._deals += 1
            seed = self._deals + 1000 * (self._session.frame.snapshot.config.seed % 1000)
            self._set_cards(deck.dealt(seed, self._reader.only, len(self._reader.cards) or 10))

    @Slot()
    def _firsts(self) -> None:
        self._session.set_option(CARDS.key, "")

    @Slot()
    def _add_row(self) -> None:
        place = self._reader.selected
        if place is not None and place not in self._reader.rows:
            self._set_rows((*self._reader.rows, place))

    @Slot()
    def _strongest(self) -> None:
        shown = self._reader.shown
        if shown is not None and shown.numbers is not None:
            mean = np.nan_to_num(shown.numbers.mean)
            self._set_rows(strongest_rows(mean, shown.numbers.network.sizes, ROWS_CHOSEN))

    @Slot()
    def _remove_row(self) -> None:
        if self._board.cursor_at[0] >= 0:
            self._drop_row(self._board.cursor_at[0])
        elif self._reader.selected in self._reader.rows:
            self._drop_row(self._reader.rows.index(self._reader.selected))

    @Slot(int)
    def _drop_row(self, row: int) -> None:
        rows = self._reader.rows
        self._set_rows((*rows[:row], *rows[row + 1 :]))

    def _set_rows(self, rows: tuple[int, ...]) -> None:
        self._session.set_option(ROWS.key, rows_text(rows))

    @Slot(int)
    def _select(self, place: int) -> None:
        self._session.select(self._part(place))

    @Slot(int)
    def _point(self, place: int) -> None:
        self._session.hover(None if place < 0 else self._part(place))

    def _part(self, place: int) -> Selection:
        layer, j, k = locate(place, self._session.frame.snapshot.network.sizes)
        return Bias(layer, j) if k is None else Weight(layer, j, k)

    @Slot(object)
    def _put(self, card: Card) -> None:
        self._session.load_example(card.which, card.row)
