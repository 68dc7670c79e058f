"""The page of the drawings: keep, look, count, teach."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.frame import Frame
from app.own_home import OwnHome
from app.panes.own import words
from app.panes.own.confusion import Confusion
from app.panes.own.fitting import say
from app.panes.own.keep_row import KeepRow
from app.panes.own.reading import Reading, can_read
from app.panes.own.sheet import Sheet
from app.panes.own.teach_row import TeachRow, name_of
from app.panes.own.teaching import teach, teaches
from app.panes.own.words import Before
from app.session import Session
from app.widgets.wrapped import Wrapped
from nncore.canvas import SIDE
from nncore.config import OWN

RIM = 10
WIDE, TALL, FLAT = 640, 340, 240  # pixels from which the table, all sentences, some sentences have room


class SetPage(QWidget):
    """Puts the parts in their places and hands them what is to be shown."""

    def __init__(self, session: Session, home: OwnHome, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._home = session, home
        self._frame: Frame | None = None
        self.reading = Reading()
        self.keep, self.sheet, self.confusion, self.teach = KeepRow(), Sheet(), Confusion(), TeachRow()
        self.said, self.score, self.taught = Wrapped(2, quiet=True), Wrapped(1), Wrapped(2)
        self._place()
        self.keep.chosen.connect(self._keep)
        self.sheet.picked.connect(self._picked)
        self.sheet.wanted.connect(self._want)
        self.sheet.deleted.connect(home.delete)
        self.sheet.renamed.connect(home.relabel)
        self.teach.chosen.connect(session.set_option)
        self.teach.pressed.connect(self._teach)

    def show_frame(self, frame: Frame) -> None:
        """Ask about the drawings if the network or they changed; show what is known."""
        self._frame = frame
        own = self._home.own
        self.reading.want(frame, own)
        kept = frame.picture.source == "drawn" and self._home.keeps(frame.picture.drawn)
        self.keep.show_frame(frame, kept=kept)
        self.teach.show_frame(frame, own, reads=can_read(frame.acting), going=self._going(frame))
        self._show(frame)

    def advance(self) -> bool:
        """Ask about some more of them."""
        before = self.reading.answers
        more = self.reading.advance()
        if self.reading.answers is not before and self._frame is not None:
            self._show(self._frame)
        return more

    def sentences(self) -> list[str]:
        """All that is said."""
        return [part.text() for part in (self.score, self.said, self.taught) if part.text()]

    def _show(self, frame: Frame) -> None:
        own, answers = self._home.own, self.reading.answers
        self.sheet.show_set(frame, own, answers)
        self.confusion.show_answers(frame.theme, answers)
        self._say(self.score, words.accuracy(answers), 1)
        self._say(self.said, self._home.said or words.balance(own), 1)
        before = self._home.before
        if isinstance(before, Before) and before.is_of(frame):
            test = frame.exam.score if frame.exam is not None else frame.snapshot.latest_test
            whole = before.name not in OWN or self._home.taught is own
            text = words.taught(before, answers, test, frame.snapshot.step, whole=whole)
        else:
            text = words.offer(own, name_of(frame), reads=can_read(frame.acting))
        self._say(self.taught, text, 2)

    def _say(self, label: Wrapped, text: str, least: int) -> None:
        say(label, text, self.width() - 2 * RIM, least, least + 2)

    def _going(self, frame: Frame) -> bool:
        return frame.snapshot.running and teaches(frame, self._home, name_of(frame))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the parts that have room."""
        super().resizeEvent(event)
        self.confusion.setVisible(self.width() >= WIDE)
        for part, least in ((self.score, FLAT), (self.said, FLAT), (self.taught, TALL)):
            part.setVisible(self.height() >= least)
        if self._frame is not None:
            self._show(self._frame)

    def _place(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.sheet, 5)
        middle.addWidget(self.confusion, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(RIM, 8, RIM, 8)
        column.setSpacing(6)
        column.addWidget(self.keep)
        column.addLayout(middle, 1)
        column.addWidget(self.score)
        column.addWidget(self.said)
        column.addWidget(self.teach)
        column.addWidget(self.taught)

    @Slot(int)
    def _keep(self, digit: int) -> None:
        self._home.keep(self._session.picture.drawn, digit)

    @Slot(int)
    def _picked(self, row: int) -> None:
        self._home.say(words.drawing(self._home.own, row, self.reading.answers))

    @Slot(int)
    def _want(self, row: int) -> None:
        if self._session.picture.drawn.shape == (SIDE, SIDE):  # a network of two inputs takes no drawing
            self._session.draw(self._home.own.image(row))

    @Slot()
    def _teach(self) -> None:
        frame = self._session.frame
        if self._going(frame):
            self._session.pause()
        else:
            teach(self._session, self._home, name_of(frame), self.reading.answers)
