"""The table of desires: cards across, parameters down, the mean last; and what listening to these cards would do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.desires import words
from app.panes.desires.board import Board
from app.panes.desires.hands import Hands
from app.panes.desires.lookout import Lookout
from app.panes.desires.options import ONLY, OPTIONS, RATE, SCALE
from app.panes.desires.outlook_view import OutlookView
from app.panes.desires.reading import Reading
from app.panes.desires.tools import OnlyMenu, Tools
from app.selection import Bias, Weight
from app.session import Session
from app.widgets import JobButton, NumberField, Segments
from app.widgets.wrapped import Wrapped
from nncore.desires import STEPS
from nncore.words import tr

TOLD = 5  # steps after which lessons are told what is answered


class DesiresPane(Pane):
    """A function of the network and of the cards and rows that the options name."""

    key = "desires"
    title = "Desires"
    options = OPTIONS
    rate = 5.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame = session.frame
        self.reader = Reading()
        self.lookout = Lookout(session, self._heard)
        self.only, self.scales = OnlyMenu(), Segments(SCALE.label, SCALE.choices, SCALE.tip, narrow=True)
        self.tools, self.board, self.view = Tools(), Board(), OutlookView()
        self.sentence, self.foretold = Wrapped(2), Wrapped(2)
        self._reading = ""  # of what is under the mouse or the cursor
        self.learning = NumberField(
            RATE.label, float(RATE.default), RATE.low, RATE.high, log=True, tip=RATE.tip
        )
        self.job = JobButton(tr("Look again"), tr("Take the steps on a copy once more, or stop taking them"))
        self.hands = Hands(self, session, self.reader, self.tools, self.board)
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
        self._say()
        self._enable(frame)
        self._look_ahead(frame)

    def advance(self) -> bool:
        """Do what the board put off."""
        return self.board.work()

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
        wide = self.width() >= 860 or self.width() >= max(700, 1.6 * self.height())
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.tools.narrow(narrow=self.width() < 660)

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
        outlook, shown = self.lookout.outlook, self.reader.shown
        if self.lookout.share is not None or outlook is None or shown is None or self._frame.snapshot.running:
            return
        at = STEPS.index(TOLD)
        best = int(outlook.favourite[at])
        told = {"answer": best, "share": float(outlook.shares[at, best]), "cards": len(shown.cards)}
        only = {} if self.reader.only is None else {"only": self.reader.only}
        self.session.happened("foretold", {**told, **only})

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

    @Slot(str)
    def _read(self, text: str) -> None:
        self._reading = text
        self._say()

    def _say(self) -> None:
        shown = self.reader.shown
        numbers = None if shown is None else shown.numbers
        self.sentence.say(self._reading or ("" if numbers is None else words.said(numbers)))

    # -- the steps on a copy ------------------------------------------------------------------------------

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
        table.addWidget(self.board, 1)
        table.addWidget(self.sentence)
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
        self.hands.listen(self.only, self.scales)
        self.board.read.connect(self._read)
        self.learning.changed.connect(self._set_rate)
        locked_with(self.learning, RATE.key)
        self.job.asked.connect(self._again)
        self.job.cancelled.connect(self._stop)
