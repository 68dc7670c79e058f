"""The name drill: a thing is lit and its name chosen, or a name is given and its thing chosen; the last ten count."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout

from app import fonts
from app.locks import locked_with
from app.panes.matrix import small_net
from app.panes.matrix.layer import Layer
from app.panes.matrix.names_words import kind, verdict, written
from app.panes.matrix.options import whole
from app.panes.matrix.page import Page, Plate, Text
from app.panes.matrix.small_net import SmallNet
from app.selection import Bias, Neuron, Selection, Weight
from app.theme import Theme
from nncore.naming import CHOICES, Name, Question, question

if TYPE_CHECKING:
    from app.session import Session

LAST = 10
SEED = 1


class NamesPlate(Plate):
    """The small network with what is lit; where several are, a click chooses one. 1 to 4 and Return work too."""

    def __init__(self, page: NamesPage) -> None:
        super().__init__(page)
        self.setAccessibleName(self.tr("A small network with something lit"))
        self._names = page

    def net(self, layer: Layer) -> SmallNet:
        """The places."""
        return SmallNet(layer.network.sizes, self.width(), self.height())

    def paint(self, painter: QPainter, layer: Layer, theme: Theme) -> None:
        """The network; the thing, or the four things with their numbers."""
        net, asked = self.net(layer), self._names.question
        small_net.paint(painter, net, theme)
        if asked is None:
            return
        if not asked.backwards:
            small_net.light(painter, net, asked.thing, theme)
        elif self._names.chosen is None:
            for number, thing in enumerate(asked.choices, start=1):
                small_net.light(painter, net, thing, theme, str(number))
        else:
            small_net.light(painter, net, asked.thing, theme, str(asked.right + 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the thing under the mouse."""
        asked = self._names.question
        if self.layer is None or asked is None or not asked.backwards:
            return
        found = self.net(self.layer).find(event.position(), asked.choices)
        if found is not None:
            self._names.choose(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 choose, Return goes on."""
        text, key = event.text(), event.key()
        if text.isdecimal() and 1 <= int(text) <= CHOICES:
            self._names.choose(int(text) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._names.go_on()
        else:
            super().keyPressEvent(event)


class NamesPage(Page):
    """The question, the plate, four answers, what is said to them, and the score."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.question: Question | None = None
        self.chosen: int | None = None
        self.last: deque[bool] = deque(maxlen=LAST)
        self._aim: tuple[object, ...] = ()
        self._theme: Theme | None = None
        self.asked = Text()
        self.asked.setFont(fonts.sized(15))
        self.plate = NamesPlate(self)
        self.answers = [QPushButton() for _ in range(CHOICES)]
        group = QButtonGroup(self)
        group.idClicked.connect(self.choose)
        for number, button in enumerate(self.answers):
            group.addButton(button, number)
            button.setFont(fonts.sized(16))
        self.said = Text()
        self.said.setMinimumHeight(52)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.score = Text(quiet=True)
        self.next = QPushButton(self.tr("Next"))
        self.next.setToolTip(self.tr("Ask the next question: Return in the plate does the same."))
        self.next.clicked.connect(self.go_on)
        locked_with(self.next, "matrix.question")
        self._arrange()

    def take(self, layer: Layer) -> None:
        """Ask the question that the option names, about this network."""
        super().take(layer)
        sizes, number = layer.network.sizes, whole(layer.frame.options, "question")
        if (sizes, number) != self._aim:
            self._aim = sizes, number
            self.question = question(small_net.shown(sizes), sizes, number, SEED)
            self.chosen = None
            self._write()
            self.plate.update()
        if layer.frame.theme is not self._theme:
            self._theme = layer.frame.theme
            self.plate.update()

    def words(self, layer: Layer) -> str:
        """The question and its answers."""
        del layer
        answers = ", ".join(button.text() for button in self.answers if not button.isHidden())
        return f"{self.asked.text()} {answers}. {self.said.text()} {self.score.text()}"

    @Slot(int)
    def choose(self, number: int) -> None:
        """Answer with one of the choices; the first answer counts. Then the thing lights in every pane."""
        asked = self.question
        if asked is None or self.chosen is not None or number >= len(asked.choices):
            return
        self.chosen = number
        self.last.append(number == asked.right)
        self.session.select(selection_of(asked.thing))
        self._write()
        self.plate.update()
        self.next.setFocus()

    @Slot()
    def go_on(self) -> None:
        """Ask the next one, and let go of the last thing, which would give names away."""
        if self.layer is None:
            return
        now = whole(self.layer.frame.options, "question")
        self.session.select(None)
        self.session.set_option("matrix.question", float((now + 1) % 1_000_000))
        self.plate.setFocus()

    def _write(self) -> None:
        asked = self.question
        if asked is None:
            return
        ask = self.tr("What is the name of {0}?").format(kind(asked.thing))
        if asked.backwards:
            ask = self.tr("Which of the four is {0}?").format(written(asked.thing))
        self.asked.say(ask)
        for number, button in enumerate(self.answers):
            there = number < len(asked.choices)
            button.setVisible(there)
            if there:
                self._label(button, number, asked)
        self.said.say(self._verdict(asked))
        right = sum(self.last)
        score = self.tr("{0} of the last {1} right").format(right, len(self.last))
        marks = "".join("✓" if one else "✕" for one in self.last)
        self.score.say(f"{score}  {marks}" if self.last else self.tr("The score counts the last ten."))
        self.next.setEnabled(self.chosen is not None)

    def _label(self, button: QPushButton, number: int, asked: Question) -> None:
        text = str(number + 1) if asked.backwards else written(asked.choices[number])
        if self.chosen is not None:
            text += " ✓" if number == asked.right else " ✕" if number == self.chosen else ""
        button.setText(text)
        button.setEnabled(self.chosen is None)
        button.setToolTip(self.tr("Choose this one (key {0} in the plate).").format(number + 1))
        button.setAccessibleName(self.tr("Answer {0}: {1}").format(number + 1, text))

    def _verdict(self, asked: Question) -> str:
        if self.chosen is None:
            return ""
        return verdict(asked.thing, asked.choices[self.chosen], backwards=asked.backwards)

    def _arrange(self) -> None:
        row, foot = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(6)
        for button in self.answers:
            button.setMinimumWidth(40)
            button.setStyleSheet("padding: 6px 4px")
            row.addWidget(button, 1)
        foot.addWidget(self.score, 1)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.asked)
        column.addWidget(self.plate, 1)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addLayout(foot)


def selection_of(thing: Name) -> Selection:
    """What lights in the panes for a name."""
    if thing.k is not None:
        return Weight(thing.layer, thing.j, thing.k)
    return Bias(thing.layer, thing.j) if thing.letter == "b" else Neuron(thing.layer, thing.j)
