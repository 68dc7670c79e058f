"""Cards to learn from and cards to be examined on: the trainer takes the ones and refuses the others."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import numerals
from app.frame import Frame
from app.jobs import Progress
from app.locks import locked_with
from app.naming import naming_of
from app.overfit import overfit
from app.pane import Pane
from app.panes.cards import words
from app.panes.cards.table import Table
from app.session import Session
from app.thumbs import strip, thumbs
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.data import Dataset, Digits
from nncore.piles import shared

JOB = "cards.shared"
EACH = 6  # cards of each pile on the table


class CardsPane(Pane):
    """The table, and below it what was done and what was counted."""

    key = "cards"
    title = "Two piles"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame: Frame | None = None
        self._data: Digits | None = None
        self.first = 0
        self.table = Table()
        self.deal = QPushButton(self.tr("Deal others"))
        self.deal.setToolTip(self.tr("Lay out the next six cards of both piles"))
        self.deal.setAccessibleName(self.deal.text())
        tip = self.tr("Compare every test card with every training card, bit by bit; press again to cancel")
        self.button = JobButton(self.tr("Is any card in both?"), tip)
        self.heart = QPushButton(self.tr("Learn 100 by heart"))
        self.heart.setToolTip(
            self.tr(
                "Begin anew on the first 100 training cards alone and train, to see what the test cards say; Ctrl+Z "
                "brings your run back"
            )
        )
        self.heart.setAccessibleName(self.heart.text())
        self.said, self.gap, self.piles = Wrapped(3), Wrapped(3), Wrapped(2, quiet=True)
        self._arrange()
        self.setMinimumSize(160, 120)
        self.table.dropped.connect(self._dropped)
        self.table.turned.connect(self._turned)
        self.deal.clicked.connect(self._deal)
        locked_with(self.heart, "new").clicked.connect(self._learn)
        self.button.asked.connect(self._count)
        self.button.cancelled.connect(self._cancel)

    def _arrange(self) -> None:
        """The table on top, buttons and sentences below it."""
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.deal)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.said)
        below = QHBoxLayout()
        below.addWidget(self.heart)
        below.addStretch(1)
        column.addLayout(below)
        for part in (self.gap, self.piles):
            column.addWidget(part)

    def show_frame(self, frame: Frame) -> None:
        """Follow the set and the theme."""
        before, self._frame = self._data, frame
        self.table.set_theme(frame.theme)
        self.button.set_theme(frame.theme)
        self._data = frame.data
        self.gap.say(words.gap(frame.snapshot))
        if before is not frame.data or not self.piles.text():
            self._lay_out()

    def describe(self, frame: Frame) -> str:
        """The sentences."""
        if self._frame is not frame:
            self.show_frame(frame)
        return " ".join(part.text() for part in (self.said, self.gap, self.piles) if part.text())

    def _lay_out(self) -> None:
        data, frame = self._data, self._frame
        self.deal.setEnabled(data is not None)
        self.button.setEnabled(data is not None)
        self.heart.setEnabled(data is not None)
        if data is None or frame is None:
            self.table.show_cards({}, {})
            self.piles.say(self.tr("No examples are loaded, so there are no cards."))
            return
        name = naming_of(frame).answer
        sets = {"train": data.train, "test": data.test}
        rows = {which: self.rows(which, one) for which, one in sets.items()}
        pictures = {which: [_picture(one, row) for row in rows[which]] for which, one in sets.items()}
        labels = {which: [name(int(one.labels[row])) for row in rows[which]] for which, one in sets.items()}
        self.table.show_cards(pictures, labels)
        text = self.tr(
            "{train} cards to learn from, each with its label on the back; {test} to be examined on."
        )
        n, m = (numerals.count(len(one)) for one in (data.train, data.test))
        self.piles.say(text.format(train=n, test=m))
        self.said.say(
            self.tr("Learning is finding settings from labelled cards. Drop a card on the trainer.")
        )

    def rows(self, which: str, data: Dataset) -> list[int]:
        """Which examples of a pile lie on the table."""
        del which
        return [(self.first + i) % len(data) for i in range(min(EACH, len(data)))]

    @Slot(str, int)
    def _turned(self, which: str, number: int) -> None:
        if (which, number) in self.table.open:
            text = self.tr("Its back says: {label}.")
            self.said.say(text.format(label=self.table.labels[which][number]))

    @Slot(str, int)
    def _dropped(self, which: str, number: int) -> None:
        """Give a training card to the trainer: its gradient is found; refuse a test card."""
        data = self._data
        if data is None:
            return
        if which == "test":
            self.table.shake((which, number))
            self.said.say(
                self.tr(
                    "Refused: this is a test card. Training never deals one, because what was learned from cannot "
                    "tell whether it was learned or only kept by heart."
                )
            )
            return
        row = self.rows(which, data.train)[number]
        self.session.set_option("gradient.of", "example")
        self.session.load_example("train", row)
        self.session.find()
        text = self.tr(
            "Taken: training card {row}, label {label}. Its gradient says what each weight should do."
        )
        self.said.say(text.format(row=numerals.count(row), label=self.table.labels[which][number]))

    @Slot()
    def _deal(self) -> None:
        self.first += EACH
        self._lay_out()

    @Slot()
    def _learn(self) -> None:
        overfit(self.session)

    @Slot()
    def _count(self) -> None:
        if self._data is not None:
            self.button.show_share(0.0)
            self.session.jobs.start(JOB, shared(self._data), self._take)

    def _take(self, progress: Progress) -> None:
        self.button.show_share(None if progress.done else progress.share)
        if progress.done and isinstance(progress.result, int) and self._data is not None:
            text = self.tr("Counted: {both} of {test} test cards are also among the {train} training cards.")
            n, m = (numerals.count(len(one)) for one in (self._data.train, self._data.test))
            self.said.say(text.format(both=numerals.count(progress.result), test=m, train=n))

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(JOB)
        self.button.show_share(None)


def _picture(data: Dataset, row: int) -> QImage:
    return strip(thumbs(data, np.array([row])))
