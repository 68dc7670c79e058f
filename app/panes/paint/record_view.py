"""The record in sight: two locks, and a line a change."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.panes.paint.desk import Desk
from app.panes.paint.options import LOCK
from app.panes.paint.record import DIGITS, Entry, Record
from app.panes.paint.words import brief
from app.session import Session
from app.widgets import Segments
from app.widgets.wrapped import Wrapped
from nncore.canvas import SIDE
from nncore.words import tr

QUIET = 350  # milliseconds after a change, so that a drag is one line


class RecordView(QWidget):
    """Notes what the weights and what the bias decide."""

    def __init__(self, session: Session, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._frame: Frame | None = None
        self.record = Record()
        self.lock = Segments(LOCK.label, LOCK.choices, LOCK.tip, narrow=True)
        self.lock.chosen.connect(self._take_lock)
        locked_with(self.lock, LOCK.key)
        self.again = QPushButton(tr("Begin anew"))
        self.again.setToolTip(tr("Empty the record and begin with the neuron as it is."))
        self.again.setAccessibleName(self.again.text())
        self.again.clicked.connect(self._begin_anew)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What each change did"))
        self.list.setToolTip(
            tr("Newest first: what was moved, which of the digits wins, how many it fires for.")
        )
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.list.setMinimumHeight(44)
        self.told = Wrapped(2, quiet=True)
        self._timer = QTimer(self, singleShot=True, interval=QUIET)
        self._timer.timeout.connect(self.settle)
        row = QHBoxLayout()
        row.addWidget(self.lock)
        row.addStretch(1)
        row.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)

    def show_frame(self, frame: Frame) -> None:
        """Note the neuron, once the hand rests."""
        self._frame = frame
        self.lock.set_value(str(frame.options[LOCK.key]))
        if not self.record.entries:
            self.settle()
        else:
            self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Note the neuron now."""
        frame = self._frame
        if frame is None:
            return
        data = frame.data.test if frame.data is not None and frame.data.test.shape == (SIDE, SIDE) else None
        key = (self._desk.on_network, self._desk.index if self._desk.on_network else 0, frame.snapshot.run)
        if self.record.note(self._desk.neuron, data, key) or not self.told.text():
            self._show()

    def _show(self) -> None:
        self.list.clear()
        for entry in reversed(self.record.entries):
            self.list.addItem(self._line(entry))
        empty = tr("There are no digits of 28 by 28 here to count over.")
        self.told.say(self.record.summary() if self.record.entries else empty)

    def _line(self, entry: Entry) -> str:
        what = {
            "start": tr("start, bias {0}"),
            "weights": tr("weights moved"),
            "bias": tr("bias moved to {0}"),
            "both": tr("both moved, bias {0}"),
        }[entry.what].format(brief(entry.bias))
        label = self.record.label(entry.found.winner)
        if label is None:
            winner = tr("no winner")
        elif entry.before is not None and not entry.other_winner:
            winner = tr("same winner")
        else:
            winner = tr("winner: test image {0}, a {1}").format(entry.found.winner, label)
        was = f"{entry.before.fires} → " if entry.before is not None else ""
        words = tr("{0}  ·  {1}  ·  fires for {2}{3} of {4}")
        return words.format(what, winner, was, entry.found.fires, min(DIGITS, entry.found.n))

    @Slot()
    def _begin_anew(self) -> None:
        self.record = Record()
        self.settle()

    @Slot(str)
    def _take_lock(self, lock: str) -> None:
        self._session.set_option(LOCK.key, lock)
