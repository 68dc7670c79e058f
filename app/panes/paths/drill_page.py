"""The drill: a weight is named, its edge is clicked; what was mistaken is said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from app import fonts
from app.icons import glyph
from app.locks import locked_with
from app.panes.paths.options import ANSWER, QUESTION
from app.panes.paths.page import Page, remark
from app.panes.paths.reading import Reading
from app.panes.paths.words import symbol
from app.theme import Theme
from app.widgets.formula_label import FormulaLabel
from app.widgets.wrapped import Wrapped
from nncore.jk_bench import mistake
from nncore.words import tr

LAST_TEN = 10


class DrillPage(Page):
    """The question, what is said to the answer, and the score."""

    def __init__(self) -> None:
        super().__init__()
        ask = QLabel(tr("Click the edge of"))
        ask.setFont(fonts.sized(15))
        self.asked = FormulaLabel(26)
        self.sign = QLabel()
        self.sign.setFixedSize(18, 18)
        self.said = Wrapped(4)
        self.score = remark(1)
        self.next = QPushButton(tr("Next edge"))
        self.next.setToolTip(tr("Ask for another edge."))
        self.next.clicked.connect(self._go_on)
        locked_with(self.next, "paths.answer", "paths.question")
        head, row, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for widget in (ask, self.asked):
            head.addWidget(widget)
        head.setSpacing(12)
        head.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        foot.addWidget(self.score, 1)
        foot.addWidget(self.next)
        self.column.addLayout(head)
        self.column.addLayout(row)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self._reading: Reading | None = None
        self._marks = ""

    def show_score(self, marks: str) -> None:
        """The last ten, 1 or 0 each."""
        self._marks = "".join(mark for mark in marks if mark in "01")[-LAST_TEN:]

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """The question, or the verdict."""
        self._reading = reading
        self.asked.show_formula(theme, symbol(reading.asked))
        self.said.say(verdict(reading))
        self.next.setEnabled(reading.answer is not None)
        self.sign.clear()
        if reading.answer is not None:
            right = reading.answer == reading.asked
            ink = theme.text if right else theme.warning_ink
            picture = glyph("check" if right else "close", ink, 16, self.devicePixelRatioF())
            self.sign.setPixmap(QPixmap.fromImage(picture))
        told = tr("{0} of the last {1} found").format(self._marks.count("1"), len(self._marks))
        signs = "".join("✓" if mark == "1" else "✕" for mark in self._marks)
        self.score.say(f"{told}  {signs}" if signs else tr("The last ten edges count."))

    def words(self, reading: Reading) -> str:
        """The question and what was said."""
        asked = reading.asked
        told = tr("Find the weight with the indices {0} and {1} into layer {2}. {3}")
        return told.format(asked.j, asked.k, asked.layer, verdict(reading))

    @Slot()
    def _go_on(self) -> None:
        if self._reading is not None:
            self.option.emit(ANSWER.key, "")
            self.option.emit(QUESTION.key, float((self._reading.question + 1) % 1_000_000))


def verdict(reading: Reading) -> str:
    """Right, or what was mistaken for what."""
    asked, clicked = reading.asked, reading.answer
    if clicked is None:
        return tr(
            "Click the line in the picture, or walk along the lines with the arrow keys and press Return."
        )
    rule = tr(
        "The first index, j = {0}, is where it arrives, in layer {1};"
        " the second, k = {2}, where it comes from, in layer {3}."
    )
    rule = rule.format(asked.j, asked.layer, asked.k, asked.layer - 1)
    was = tr("That one leads from {0} to {1}, into layer {2}.").format(clicked.k, clicked.j, clicked.layer)
    told = {
        "": tr("Right."),
        "swapped": tr("No: the indices are swapped."),
        "layer": tr("No: that is another layer; the number in brackets above is the layer it leads into."),
        "from": tr("No: it arrives at the right neuron, but comes from another one."),
        "to": tr("No: it comes from the right neuron, but arrives at another one."),
        "both": tr("No: both ends are others."),
    }[mistake(asked, clicked)]
    return f"{told} {rule}" if clicked == asked else f"{told} {was} {rule}"
