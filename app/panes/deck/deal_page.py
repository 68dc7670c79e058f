"""The deck being dealt: the last mini-batch, the next one, and all cards of the epoch."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app import numerals
from app.frame import Frame
from app.locks import locked_with
from app.panes.deck import words
from app.panes.deck.counts_view import CountsView
from app.panes.deck.hand_view import NONE, HandView
from app.panes.deck.map_legend import MapLegend
from app.panes.deck.map_view import Deck, MapView
from app.panes.deck.page import BatchKnob, Choice, Page, examples_of, why_not
from app.session import Session
from app.widgets.wrapped import Wrapped
from nncore.arrays import Bytes, Floats, Ints
from nncore.data import Dataset
from nncore.deck_order import Place, each_once, label_shares, place_of
from nncore.trainer import deck


class DealPage(Page):
    """Left the batches, right the map of the epoch."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.batch = BatchKnob(session)
        self.word, self.steps = QLabel(), QLabel()
        self.deal = QPushButton(self.tr("Deal"))
        tip = self.tr("Deal the next row and take its step; the deck is shuffled anew after the last one (.)")
        self.deal.setToolTip(tip)
        self.deal.setAccessibleName(self.tr("Deal the next mini-batch"))
        self.epoch = Choice(session, "deck.epoch")
        self.last, self.next = HandView(self.tr("Last mini-batch")), HandView(self.tr("Next mini-batch"))
        self.counts, self.map, self.legend = CountsView(), MapView(), MapLegend()
        self.about, self.reading = Wrapped(3, quiet=True), Wrapped(1)
        self._cards: tuple[tuple[object, ...], Ints, Bytes, bool] | None = None
        self._shares: tuple[Dataset, Floats] | None = None
        self._pointed: tuple[str, int] = "", -1
        self._lay_out()
        self.deal.clicked.connect(self._deal)
        locked_with(self.deal, "step")
        self.map.opened.connect(self._open_card)
        self.map.pointed.connect(self._point_card)
        for hand in (self.last, self.next):
            hand.opened.connect(self._open_row)
            hand.pointed.connect(self._point_row)

    def show_frame(self, frame: Frame) -> None:
        """Follow the training, its settings and the set."""
        self.frame = frame
        for part in (self.last, self.next, self.counts, self.map, self.legend):
            part.set_theme(frame.theme)
        self.batch.show_frame(frame)
        self.epoch.show_frame(frame)
        data, config = examples_of(frame), frame.snapshot.config
        n = None if data is None else len(data)
        self.word.setText(words.word_for(config.batch_size, n))
        self.steps.setText("" if n is None else words.steps(n, config.batch_size))
        self.deal.setEnabled(data is not None and not frame.snapshot.running)
        self._show_batches(frame, data)
        self._show_map(frame, data)
        self._say()

    def describe(self) -> str:
        """The batch, the next one and the deck."""
        said = (self.word.text(), self.steps.text(), self.last.title, self.next.title, self.about.text())
        return " ".join(part if part.endswith(".") else f"{part}." for part in said if part)

    def stand(self, *, wide: bool) -> None:
        """Batches beside the map, or above it."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        self._halves.setStretch(0, 5)
        self._halves.setStretch(1, 7)
        self.about.keep(2 if wide else 3)
        self.steps.setVisible(wide)
        self.last.setMinimumHeight(48)
        self.last.setMaximumHeight(150 if wide else 52)
        self.next.setMinimumHeight(66 if wide else 76)

    def _show_batches(self, frame: Frame, data: Dataset | None) -> None:
        snapshot, why = frame.snapshot, why_not(frame)
        some = data is not None and snapshot.batch.size and int(snapshot.batch.max()) < len(data)
        rows = snapshot.batch if some and snapshot.step else NONE
        step = numerals.count(snapshot.step)
        title = (
            self.tr("Last mini-batch: {n} cards, step {step}") if len(rows) else self.tr("Last mini-batch")
        )
        none = why or self.tr("No step is taken yet.")
        self.last.show_rows(data, rows, title.format(n=numerals.count(len(rows)), step=step), none)
        coming = snapshot.next_batch if data is not None else NONE
        following = self.tr("Next mini-batch: {n} cards").format(n=numerals.count(len(coming)))
        self.next.show_rows(data, coming, following if len(coming) else self.tr("Next mini-batch"), why)
        if data is None:
            self.counts.show_counts(NONE, np.empty(0), ())
            return
        if self._shares is None or self._shares[0] is not data:
            self._shares = data, label_shares(data)
        counts = np.bincount(data.labels[coming], minlength=data.n_classes)
        names = tuple(data.name_of(label) for label in range(data.n_classes))
        self.counts.show_counts(counts, self._shares[1], names)

    def _show_map(self, frame: Frame, data: Dataset | None) -> None:
        if data is None:
            self.map.show_deck(None, why_not(frame))
            self.legend.show_plan(None, ())
            self.about.say("")
            return
        place, config = place_of(frame.snapshot.progress, len(data)), frame.snapshot.config
        following = frame.options["deck.epoch"] == "next"
        if following:
            place = Place(place.epoch + 1, 0)
        order, labels, once = self._dealt(config.seed, place.epoch, data)
        batch = min(config.batch_size, len(data))
        shown = Deck(order, labels, data.n_classes, place.position, batch, framed=not following)
        self.map.show_deck(shown, "")
        names = tuple(data.name_of(label) for label in range(data.n_classes))
        self.legend.show_plan(self.map.plan(), names)
        self.about.say(
            words.of_deck(config.seed, place.epoch, len(data), place.position, once=once, following=following)
        )

    def _dealt(self, seed: int, epoch: int, data: Dataset) -> tuple[Ints, Bytes, bool]:
        """The order of an epoch, its labels, and whether every card is there once: counted, when it is new."""
        key = seed, epoch, id(data)
        if self._cards is None or self._cards[0] != key:
            order = deck(seed, epoch, len(data))
            self._cards = key, order, data.labels[order], each_once(order, len(data))
        return self._cards[1:]

    def _say(self) -> None:
        """What is pointed at."""
        kind, at = self._pointed
        shown, data = self.map.deck, examples_of(self.frame)
        if data is None or shown is None or at < 0:
            self.reading.say("")
        elif kind == "row" and at < len(data):
            self.reading.say(words.example(self.frame, at, int(data.labels[at])))
        elif kind == "card" and at < len(shown.order):
            row = int(shown.order[at])
            label = int(data.labels[row])
            self.reading.say(words.card(self.frame, at, row, label, shown.batch, shown.dealt))

    def _lay_out(self) -> None:
        top, left, right = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.word.setToolTip(words.both_usages())
        self.word.setMinimumWidth(self.fontMetrics().horizontalAdvance(words.word_for(1, 2)) + 6)
        self.steps.setProperty("role", "caption")
        top.setSpacing(8)
        for part in (self.batch, self.word, self.steps):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self.deal)
        for column in (left, right):
            column.setSpacing(6)
        left.addWidget(self.last, 1)
        left.addWidget(self.next, 2)
        left.addWidget(self.counts)
        choice = QHBoxLayout()
        choice.addWidget(self.epoch)
        choice.addStretch(1)
        right.addLayout(choice)
        right.addWidget(self.map, 1)
        right.addWidget(self.legend)
        self.map.setMinimumHeight(76)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(8)
        self._halves.addLayout(left)
        self._halves.addLayout(right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 6)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addLayout(self._halves, 1)
        whole.addWidget(self.reading)
        whole.addWidget(self.about)

    @Slot()
    def _deal(self) -> None:
        self.session.step()

    @Slot(int)
    def _open_card(self, card: int) -> None:
        if self.map.deck is not None:
            self.session.load_example("train", int(self.map.deck.order[card]))

    @Slot(int)
    def _open_row(self, row: int) -> None:
        self.session.load_example("train", row)

    @Slot(int)
    def _point_card(self, card: int) -> None:
        self._pointed = "card", card
        self._say()

    @Slot(int)
    def _point_row(self, row: int) -> None:
        self._pointed = "row", row
        self._say()
