"""The table of desires: cards across, parameters down, the mean last; and what listening to these cards would do."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.frame import Frame
from app.pane import Pane
from app.panes.desires import words
from app.panes.desires.board import Board
from app.panes.desires.lookout import Lookout
from app.panes.desires.options import CARDS, ONLY, OPTIONS, RATE, ROWS, SCALE, Card, cards_text, rows_text
from app.panes.desires.outlook_view import OutlookView
from app.panes.desires.reading import Reading
from app.panes.desires.tools import OnlyMenu, Tools
from app.panes.desires.words import tr
from app.selection import Bias, Selection, Weight
from app.session import Session
from app.widgets import JobButton, NumberField, Segments
from app.widgets.elided import ElidedLabel
from app.widgets.wrapped import Wrapped
from nncore.desires import strongest_rows
from nncore.network import locate

ROWS_CHOSEN = 9


class DesiresPane(Pane):
    """A function of the network and of the cards and rows that the options name."""

    key = "desires"
    title = "Desires"
    options = OPTIONS
    rate = 5.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame = session.frame
        self._deals = 0
        self.reader = Reading()
        self.lookout = Lookout(session, self._heard)
        self.only, self.scales = OnlyMenu(), Segments(SCALE.label, SCALE.choices, SCALE.tip, narrow=True)
        self.tools, self.board, self.view = Tools(), Board(), OutlookView()
        self.reading, self.sentence, self.foretold = ElidedLabel(), Wrapped(2), Wrapped(2)
        self.learning = NumberField(
            RATE.label, float(RATE.default), RATE.low, RATE.high, log=True, tip=RATE.tip
        )
        self.job = JobButton(tr("Look again"), tr("Take the steps on a copy once more, or stop taking them"))
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is cut."""
        return QSize(160, 200)

    def header(self) -> list[QWidget]:
        """Which class is listened to, and the scale."""
        return [self.only, self.scales]

    def show_frame(self, frame: Frame) -> None:
        """Show what the cards wish of the network, and let it be worked out where that leads."""
        self._frame = frame
        reader = self.reader
        shown = reader.read(frame)
        self.only.offer(shown.naming)
        self.only.set_theme(frame.theme)
        self.only.set_value(str(frame.options[ONLY.key]) if reader.only is not None else "")
        self.scales.set_value(str(frame.options[SCALE.key]))
        self.learning.set_theme(frame.theme)
        self.learning.set_value(float(frame.options[RATE.key]))
        self.job.set_theme(frame.theme)
        self.board.show_table(frame.theme, shown)
        self.sentence.say(words.said(shown.numbers) if shown.numbers is not None else "")
        self._enable(frame)
        self._look_ahead(frame)

    def describe(self, frame: Frame) -> str:
        """The rows with their means, and what is foretold."""
        if frame is not self._frame or self.reader.shown is None:
            self.show_frame(frame)
        shown = self.reader.shown
        if shown is None or shown.numbers is None:
            return shown.why if shown is not None else ""
        n = len(shown.cards)
        rows = [words.told_cell(shown, row, n) for row in range(len(shown.numbers.rows))]
        return " ".join((words.said(shown.numbers), *(f"{row}." for row in rows), self.foretold.text()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is worked out that nobody sees."""
        super().hideEvent(event)
        self.lookout.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where it is wide, else one above the other."""
        super().resizeEvent(event)
        wide = self.width() >= 760
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.tools.narrow(narrow=self.width() < 640)

    # -- what is shown ------------------------------------------------------------------------------------

    def _look_ahead(self, frame: Frame) -> None:
        reader, data = self.reader, frame.data
        if reader.deck is None or data is None or not self.isVisible():
            self.lookout.stop()
        else:
            snapshot = frame.snapshot
            self.lookout.consider(
                snapshot.network,
                reader.arrays,
                snapshot.config.cost,
                float(frame.options[RATE.key]),
                (data.test, reader.tests),
                running=snapshot.running,
            )
        self._show_outlook()

    def _heard(self) -> None:
        self._show_outlook()

    def _show_outlook(self) -> None:
        shown, lookout = self.reader.shown, self.lookout
        if shown is None:
            return
        outlook = lookout.outlook
        if outlook is not None:
            text = words.foretold(outlook, shown.naming)
        elif lookout.cancelled:
            text = tr("Stopped. Look again takes the steps on a copy.")
        elif lookout.error:
            text = tr("The steps could not be taken.")
        else:
            text = shown.why or tr("Taking 20 steps on a copy…")
        pictures = self.reader.test_pictures, self.reader.test_labels
        self.view.show_outlook(self._frame.theme, outlook, pictures, shown.naming, text)
        self.foretold.say(text if outlook is not None else "")
        self.job.show_share(lookout.share)
        self.job.setEnabled(shown.numbers is not None)

    def _enable(self, frame: Frame) -> None:
        there = self.reader.deck is not None
        for button in (self.tools.deal, self.tools.first, self.tools.row, self.tools.weight, self.tools.drop):
            button.setEnabled(there)
        self.tools.picture.setEnabled(there and frame.picture.row is not None)
        self.tools.strongest.setEnabled(
            self.reader.shown is not None and self.reader.shown.numbers is not None
        )
        self.tools.weight.setEnabled(there and isinstance(frame.selection, Weight | Bias))

    # -- the hands ----------------------------------------------------------------------------------------

    @Slot(str)
    def _choose_only(self, value: str) -> None:
        self.session.set_option(ONLY.key, value)
        self.session.set_option(CARDS.key, "")

    @Slot(str)
    def _choose_scale(self, value: str) -> None:
        self.session.set_option(SCALE.key, value)

    @Slot(object)
    def _set_cards(self, cards: tuple[Card, ...]) -> None:
        self.session.set_option(CARDS.key, cards_text(cards))

    @Slot()
    def _add_picture(self) -> None:
        picture = self._frame.picture
        if picture.row is not None and picture.source in ("train", "test"):
            self._add(Card(picture.source, picture.row))

    @Slot(object)
    def _add(self, card: Card) -> None:
        deck = self.reader.deck
        if deck is None:
            return
        if not deck.known((card,)):
            last = len(deck.set_of(card)) - 1
            self.tools.row.refuse(tr("The last row of that set is {0}.").format(last))
            return
        self.tools.row.clear()
        self._set_cards((*(c for c in self.reader.cards if c != card), card))

    @Slot()
    def _deal(self) -> None:
        deck = self.reader.deck
        if deck is not None:
            self._deals += 1
            seed = self._deals + 1000 * (self._frame.snapshot.config.seed % 1000)
            self._set_cards(deck.dealt(seed, self.reader.only, len(self.reader.cards) or 10))

    @Slot()
    def _firsts(self) -> None:
        self.session.set_option(CARDS.key, "")

    @Slot()
    def _add_row(self) -> None:
        place = self.reader.selected
        if place is not None and place not in self.reader.rows:
            self._set_rows((*self.reader.rows, place))

    @Slot()
    def _strongest(self) -> None:
        shown = self.reader.shown
        if shown is not None and shown.numbers is not None:
            mean = np.nan_to_num(shown.numbers.mean)
            self._set_rows(strongest_rows(mean, shown.numbers.network.sizes, ROWS_CHOSEN))

    @Slot()
    def _remove_row(self) -> None:
        if self.board.cursor_at[0] >= 0:
            self._drop_row(self.board.cursor_at[0])
        elif self.reader.selected in self.reader.rows:
            self._drop_row(self.reader.rows.index(self.reader.selected))

    @Slot(int)
    def _drop_row(self, row: int) -> None:
        rows = self.reader.rows
        self._set_rows((*rows[:row], *rows[row + 1 :]))

    def _set_rows(self, rows: tuple[int, ...]) -> None:
        self.session.set_option(ROWS.key, rows_text(rows))

    @Slot(int)
    def _select(self, place: int) -> None:
        self.session.select(self._part(place))

    @Slot(int)
    def _point(self, place: int) -> None:
        self.session.hover(None if place < 0 else self._part(place))

    def _part(self, place: int) -> Selection:
        layer, j, k = locate(place, self._frame.snapshot.network.sizes)
        return Bias(layer, j) if k is None else Weight(layer, j, k)

    @Slot(object)
    def _put(self, card: Card) -> None:
        self.session.load_example(card.which, card.row)

    @Slot(float)
    def _set_rate(self, value: float) -> None:
        self.session.set_option(RATE.key, value)

    @Slot()
    def _again(self) -> None:
        self.lookout.again()
        self._look_ahead(self._frame)

    @Slot()
    def _stop(self) -> None:
        self.lookout.cancel()
        self._show_outlook()

    # -- the window ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        table, ahead, head = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for widget in (self.reading, self.sentence):
            table.addWidget(widget)
        table.insertWidget(0, self.board, 1)
        head.addWidget(self.learning)
        head.addStretch(1)
        head.addWidget(self.job)
        ahead.addLayout(head)
        ahead.addWidget(self.view, 1)
        ahead.addWidget(self.foretold)
        for box in (table, ahead):
            box.setSpacing(4)
        self._body.setSpacing(8)
        self._body.addLayout(table, 3)
        self._body.addLayout(ahead, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 4, 8, 6)
        whole.setSpacing(6)
        whole.addWidget(self.tools)
        whole.addLayout(self._body, 1)
        self.setMinimumSize(160, 120)
        self.setFocusProxy(self.board)

    def _connect(self) -> None:
        tools, board = self.tools, self.board
        self.only.chosen.connect(self._choose_only)
        self.scales.chosen.connect(self._choose_scale)
        tools.picture.clicked.connect(self._add_picture)
        tools.row.wanted.connect(self._add)
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
        board.read.connect(self.reading.setText)
        self.learning.changed.connect(self._set_rate)
        self.job.asked.connect(self._again)
        self.job.cancelled.connect(self._stop)
