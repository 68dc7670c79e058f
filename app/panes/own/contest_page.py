"""The page of the game: digits of the test set that the network got wrong, for a person to read."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.panes.own import contest_words as words
from app.panes.own.card_view import CardView
from app.panes.own.fitting import say
from app.panes.own.options import OPTION
from app.panes.own.reading import can_read
from app.panes.own.results import Results
from app.panes.own.watch import Watch
from app.selection import Example
from app.session import Session
from app.widgets import OptionMenu
from app.widgets.wrapped import Wrapped
from nncore.arrays import Ints
from nncore.data import Dataset
from nncore.exam import Exam
from nncore.network import Network
from nncore.reading_game import CANNOT_TELL, Round, deal

RIM = 10
WIDE, FLAT = 560, 230  # pixels from which both halves, the sentences have room
PASS = ("-", "−", "–")  # keys for "cannot tell"


class ContestPage(QWidget):
    """Deals, takes answers, tells the score; everything the network says is asked of the present one."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._frame: Frame | None = None
        self.game: Round | None = None
        self.rng, self.watch = np.random.default_rng(), Watch()
        self._dealt: tuple[Network, Dataset] | None = None  # to whom and of which set
        self._seconds = 0.0  # the network's, for all cards
        self._now: tuple[Network, Ints] | None = None
        self.card, self.results = CardView(), Results()
        self.said = Wrapped(2)
        self.deal = QPushButton(self.tr("Deal 10 digits"))
        self.deal.setToolTip(self.tr("Deal test digits that the present network was just asked about"))
        self.deal.setAccessibleName(self.deal.text())
        self.kind = OptionMenu.of(OPTION["own.deal"])
        self.answers = [self._button(digit) for digit in range(10)]
        self.unsure = self._button(CANNOT_TELL)
        self._place()
        self.deal.clicked.connect(self._deal)
        self.kind.chosen.connect(self._choose)
        self.results.wanted.connect(self._want)

    # -- showing ------------------------------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        """Show how it stands; the answers of the present network once all cards are read."""
        self._frame = frame
        self.kind.set_theme(frame.theme)
        self.kind.set_value(str(frame.options["own.deal"]))
        self._show(frame)

    def sentences(self) -> list[str]:
        """How it stands, and each card that was read."""
        cards = self.game.done if self.game is not None else ()
        return [self.said.text(), *(words.told(card) for card in cards)]

    @property
    def exam(self) -> Exam | None:
        """The present network's answers to the test set."""
        return self._exam(self._frame) if self._frame is not None else None

    def _show(self, frame: Frame) -> None:
        game, exam, reads = self.game, frame.exam, can_read(frame.acting)
        playing = game is not None and not game.over
        for button in (*self.answers, self.unsure):
            button.setEnabled(playing)
        self.deal.setEnabled(self._exam(frame) is not None and not bool(exam and exam.right.all()))
        now = self._answers_now(frame)
        if game is None:
            self._say(words.offer(self._exam(frame), reads=reads))
            self.card.show_card(frame.theme, None, self.tr("Press Deal to begin."), None)
        elif playing:
            self._say(words.standing(game))
            last = (words.told(game.done[-1]), game.done[-1].person_right) if game.done else None
            self.card.show_card(frame.theme, game.images[game.at], "", last)
        else:
            n = None if now is None else sum(int(a) == c.label for a, c in zip(now, game.cards, strict=True))
            self._say(words.result(game, self._seconds, n))
            self.card.show_score(frame.theme, self._score(game, n), len(game.cards))
        self.results.show_game(frame.theme, game, now)
        self._arrange()

    def _score(self, game: Round, now: int | None) -> tuple[tuple[str, int], ...]:
        network = sum(card.network_right for card in game.cards)
        both = (self.tr("You"), words.n_right(game)), (self.tr("The network, when they were dealt"), network)
        return both if now is None else (*both, (self.tr("The network as it is now"), now))

    def _exam(self, frame: Frame) -> Exam | None:
        """The answers to the test set of digits, if they are of a network such as the present one."""
        exam = frame.exam
        good = exam is not None and can_read(exam.network) and can_read(frame.acting)
        return exam if good and exam is not None and exam.data.shape is not None else None

    def _answers_now(self, frame: Frame) -> Ints | None:
        """What the present network says to the cards, if the game is over and it is not the one they were dealt to."""
        game, network = self.game, frame.acting
        if game is None or not game.over or self._dealt is None or not can_read(network):
            return None
        if network is self._dealt[0]:
            return None
        if self._now is None or self._now[0] is not network:
            self._now = network, game.answers_now(network)
        return self._now[1]

    # -- playing ------------------------------------------------------------------------------------------

    @Slot()
    def _deal(self) -> None:
        frame = self._session.frame
        exam = self._exam(frame)
        game = deal(exam, str(frame.options["own.deal"]), self.rng) if exam is not None else None
        if exam is None or game is None:
            return
        began = time.perf_counter()
        game.answers_now(exam.network)
        self._seconds = time.perf_counter() - began
        self.game, self._dealt, self._now = game, (exam.network, exam.data), None
        self.watch.begin()
        self._show(frame)
        self.card.setFocus()

    def answer(self, digit: int) -> None:
        """Take the person's answer to the card that is asked; CANNOT_TELL passes."""
        game = self.game
        if game is None or game.over:
            return
        self.game = game = game.answered(digit, self.watch.seconds)
        self.watch.begin()
        if game.over:
            both = sum(card.person_right and card.network_right for card in game.cards)
            network = sum(card.network_right for card in game.cards)
            told = {"n": len(game.cards), "person": words.n_right(game), "network": network, "both": both}
            self._session.happened("contest", dict(told))
        if self._frame is not None:
            self._show(self._frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers, a minus passes."""
        playing = self.game is not None and not self.game.over
        if playing and event.text() in tuple("0123456789"):
            self.answer(int(event.text()))
        elif playing and event.text() in PASS:
            self.answer(CANNOT_TELL)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the watch run on."""
        super().showEvent(event)
        self.watch.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold the watch: what is out of sight cannot be read."""
        super().hideEvent(event)
        self.watch.hold()

    @Slot(str)
    def _choose(self, value: str) -> None:
        self._session.set_option("own.deal", value)

    @Slot(int)
    def _want(self, row: int) -> None:
        data = self._session.frame.data
        if data is not None and self._dealt is not None and data.test is self._dealt[1]:
            self._session.load_example("test", row)
            self._session.select(Example("test", row))

    @Slot()
    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QToolButton):
            self.answer(int(sender.property("digit")))
            self.card.setFocus()

    # -- places -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what has room."""
        super().resizeEvent(event)
        if self._frame is not None:
            self._show(self._frame)
        self._arrange()

    def _say(self, text: str) -> None:
        say(self.said, text, self.width() - 2 * RIM, 2, 6)

    def _arrange(self) -> None:
        wide, over = self.width() >= WIDE, self.game is not None and self.game.over
        self.card.setVisible(wide or not over)
        self.results.setVisible(wide or over)
        self.said.setVisible(self.height() >= FLAT)

    def _place(self) -> None:
        top, middle, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.setSpacing(6)
        for part in (self.deal, self.kind):
            top.addWidget(part)
        top.addStretch(1)
        middle.setSpacing(8)
        middle.addWidget(self.card, 4)
        middle.addWidget(self.results, 5)
        bottom.setSpacing(3)
        for button in (*self.answers, self.unsure):
            bottom.addWidget(button)
        bottom.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(RIM, 8, RIM, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.said)
        column.addLayout(middle, 1)
        column.addLayout(bottom)

    def _button(self, digit: int) -> QToolButton:
        button = QToolButton()
        passes = digit == CANNOT_TELL
        button.setText(self.tr("Cannot tell") if passes else str(digit))
        button.setMinimumWidth(28)
        if not passes:
            button.setFixedSize(28, 26)
        button.setProperty("digit", digit)
        tip = self.tr("Pass: it cannot be told (key −)") if passes else self.tr("I read a {digit}")
        button.setToolTip(tip.format(digit=digit))
        button.setAccessibleName(tip.format(digit=digit))
        button.clicked.connect(self._clicked)
        return button
