"""The two acts of learning as two buttons: find the gradient, which changes nothing; take the step, which does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import fonts, gradient_verbs
from app.found import Found
from app.frame import Frame
from app.graphics import hairline
from app.locks import locked_with
from app.session import Session
from app.theme import DARK, Theme
from app.widgets.elided import ElidedLabel
from app.widgets.find_words import said_after, said_of
from app.widgets.message import Message
from app.widgets.segments import Segments

ROOM = 560  # pixels from which all stands in one row, if the words are as short as that
GAP, SIDES = 6, 8  # pixels between two of a row, and left and right of it
_OF = gradient_verbs.OPTIONS[0]


class FindBar(QWidget):
    """A function of the Frame; a step that is asked for first is refused, beside the button, with the reason."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = DARK
        self._last: Found | None = None  # found before the network changed
        self._there = (0, 0)  # its run and step
        self._key: tuple[object, ...] = ()
        self.of = Segments(self.tr("Gradient of"), _OF.choices, _OF.tip, narrow=True)
        self.finder = QPushButton(self.tr("Find the gradient"))
        self.finder.setToolTip(self.tr("Find the gradient of the cost, which changes nothing yet (G)"))
        self.taker = QPushButton(self.tr("Take the step"))
        tip = self.tr(
            "Go minus the learning rate times the gradient found, which changes every parameter (Shift+G)"
        )
        self.taker.setToolTip(tip)
        self.lamps = Lamps()
        self.words = ElidedLabel()
        self.words.setFont(fonts.caption())
        self.words.setProperty("role", "caption")
        self._refusal = Message(self.taker)
        self.of.chosen.connect(lambda value: session.set_option(_OF.key, value))
        locked_with(self.of, _OF.key)
        self.finder.clicked.connect(self._find)
        locked_with(self.finder, "find")
        self.taker.clicked.connect(self._take)
        locked_with(self.taker, "take")
        self._lay_out()

    def show_frame(self, frame: Frame) -> None:
        """Follow what is found, and the network."""
        if frame.theme is not self._theme:
            self._theme = frame.theme
            self._refusal.set_theme(frame.theme)
            self.lamps.set_theme(frame.theme)
        self.of.set_value(str(frame.options.get(_OF.key, _OF.default)))
        key = (frame.found, frame.unfound, frame.snapshot.network, frame.snapshot.running)
        if all(a is b for a, b in zip(key, self._key, strict=False)) and self._key:
            return
        self._key = key
        self._tell(frame)

    def _tell(self, frame: Frame) -> None:
        found, network = frame.found, frame.snapshot.network
        if found is not None:
            self._last, self._there = found, (frame.snapshot.run, frame.snapshot.step)
            self.words.setText(said_of(found, running=frame.snapshot.running))
            self.lamps.show_lit(1 if found.complete else 0)
            return
        run, step = self._there
        onward = run == frame.snapshot.run and step <= frame.snapshot.step  # neither begun anew nor gone back
        moved = self._last is not None and self._last.network is not network and not frame.snapshot.running
        moved = moved and onward
        text = said_after(self._last, frame) if moved and self._last is not None else frame.unfound
        self.words.setText(text)
        self.lamps.show_lit(2 if text is not frame.unfound else 0)
        if not moved:
            self._last = None

    @Slot()
    def _find(self) -> None:
        if missing := self._session.find():
            self._refusal.say(missing)
        else:
            self._refusal.unsay()

    @Slot()
    def _take(self) -> None:
        if refused := self._session.take_step():
            self._refusal.say(refused)
        else:
            self._refusal.unsay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice of examples in a row of its own where there is no room beside the buttons."""
        super().resizeEvent(event)
        beside = event.size().width() >= max(ROOM, self._needed())
        if beside != (self._acts.indexOf(self.of) >= 0):
            if beside:
                self._acts.insertWidget(0, self.of)
            else:
                self._above.insertWidget(0, self.of)

    def _needed(self) -> int:
        """How wide one row is in which no word is shortened: a longer language needs more."""
        row = (self.of, self.finder, self.taker)
        return sum(each.sizeHint().width() for each in row) + len(row) * GAP + 2 * SIDES

    def _lay_out(self) -> None:
        self._above, self._acts, told = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._above.addWidget(self.of)
        self._above.addStretch(1)
        self._acts.addStretch(1)
        for button in (self.finder, self.taker):
            button.setAccessibleName(button.text())
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._acts.addWidget(button)
        told.addWidget(self.lamps)
        told.addWidget(self.words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(SIDES, 6, SIDES, 4)
        box.setSpacing(4)
        for row in (self._above, self._acts, told):
            row.setSpacing(GAP)
            box.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class Lamps(QWidget):
    """Three lamps with their words, find, step, again: the one that is next is a ring, those done are filled."""

    def __init__(self) -> None:
        super().__init__()
        self._names = (self.tr("find"), self.tr("step"), self.tr("again"))
        self._theme, self._done = DARK, 0
        self.setFont(fonts.caption())
        self.setAccessibleName(self.tr("Where the algorithm stands"))
        self.setToolTip(
            self.tr("The algorithm: find the gradient, take a small step against it, do it again")
        )
        self.setFixedSize(self.sizeHint())

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        self._theme = theme
        self.update()

    @property
    def lit(self) -> int:
        """How many acts of this round are done."""
        return self._done

    def show_lit(self, done: int) -> None:
        """Show so many acts as done."""
        self._done = done
        self.setAccessibleDescription(self.tr("next: {0}").format(self._names[done]))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words."""
        metrics = self.fontMetrics()
        return QSize(sum(metrics.horizontalAdvance(name) + 24 for name in self._names), metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc where it is done, a ring where it is next, a faint ring where it is to come."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, theme, x = self.fontMetrics(), self._theme, 1.0
        for number, name in enumerate(self._names):
            ink = theme.text if number <= self._done else theme.muted
            disc = QRectF(x, self.height() / 2 - 4, 8, 8)
            painter.setPen(hairline(ink))
            painter.setBrush(ink if number < self._done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
            room = QRectF(x + 12, 0, metrics.horizontalAdvance(name) + 2, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            x += metrics.horizontalAdvance(name) + 24
