"""The card of the explain mode: a name, a sentence, the formula with present numbers, and terms of the glossary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app import notation
from app.explanation import Explanation, ended
from app.formula.arrange import Arranged, Spot
from app.formula.build import Formulas
from app.formula.paint import paint
from app.formula.typeset import Setter
from app.frame import Frame
from app.glossary import glossary
from app.selection import Selection
from app.widgets.formula_label import FormulaLabel

NARROW, WIDE = 340, 620
ROOMS = (5, 4, 3, 2, 1)  # terms of a sum that are tried, until the line fits
LINE = 44  # pixels
GAP = 18  # pixels between the pointer and the card
EDGE = 6
MOST_LINES, LETTERS = 3, 15  # of a formula that a pane writes by itself, and pixels


class ExplainCard(QFrame):
    """Lies near what it explains, and never over it."""

    asked = Signal(str)  # a term of the glossary

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("explain-card")
        self.setAccessibleName(self.tr("Explanation"))
        self.setAutoFillBackground(True)
        self.name, self.sentence, self.terms, self.foot = QLabel(), QLabel(), QLabel(), QLabel()
        self.name.setProperty("role", "title")
        for label in (self.name, self.sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.name, self.sentence, self.terms):
            label.setWordWrap(True)
        for label in (self.terms, self.foot):
            label.setProperty("role", "caption")
        self.foot.setText(self.tr("Click holds this card · G glossary · Esc leaves"))
        self.terms.linkActivated.connect(self.asked)
        self.formula, self.lines = _FormulaLines(), [FormulaLabel(LETTERS) for _ in range(MOST_LINES)]
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(5)
        for widget in (self.name, self.sentence, self.formula, *self.lines, self.terms, self.foot):
            box.addWidget(widget)
        self.hide()

    def show_explanation(
        self, explanation: Explanation, frame: Frame, thing: Selection | None, terms: Sequence[str]
    ) -> None:
        """Fill it; `place` puts it somewhere."""
        self.name.setText(explanation.name)
        self.name.setVisible(bool(explanation.name))
        sentence = ended(explanation.sentence)
        self.sentence.setText(sentence)
        entries = [glossary()[term] for term in terms]
        links = " · ".join(f'<a href="{escape(e.name)}">{escape(e.title)}</a>' for e in entries)
        self.terms.setText(self.tr("Glossary: {terms}").format(terms=links))
        self.terms.setVisible(bool(terms))
        room = min(WIDE, self._window.width() - 2 * EDGE) - 26
        shown = self.formula.show_thing(frame, thing, room)
        self.formula.setVisible(shown > 0)
        written = () if shown > 0 else explanation.formula
        given = (*written, *[""] * MOST_LINES)[:MOST_LINES]
        for line, markup in zip(self.lines, given, strict=True):
            line.show_formula(frame.theme, markup)
            line.setFixedWidth(min(room, line.sizeHint().width()))
            line.setVisible(bool(markup))
            shown = max(shown, line.width() if markup else 0)
        self.setFixedWidth(max(min(NARROW, room), shown + 32))
        self.ensurePolished()
        rim = (
            self.height() - self.contentsRect().height()
        )  # which the style draws, and the layout does not know
        self.setFixedHeight(self._box.heightForWidth(self.width() - rim) + rim)
        spoken = ". ".join(
            (explanation.name, sentence.removesuffix("."), *map(notation.spoken, explanation.formula))
        )
        self.setAccessibleDescription(spoken)

    def place(self, by: QRect) -> None:
        """Show it beside or below a place of the window, without covering it."""
        window, size = self._window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE), self.size()
        left = max(window.left(), min(by.right() + GAP, window.right() - size.width()))
        top = max(window.top(), min(by.bottom() + GAP, window.bottom() - size.height()))
        if QRect(QPoint(left, top), size).intersects(by.adjusted(-2, -2, 2, 2)):
            above = by.top() - GAP - size.height()
            top = above if above >= window.top() else top
        if QRect(QPoint(left, top), size).intersects(by.adjusted(-2, -2, 2, 2)):
            left = max(window.left(), by.left() - GAP - size.width())
        self.move(left, top)
        self.show()
        self.raise_()


class _FormulaLines(QWidget):
    """A formula in symbols, and below it in this network's numbers, as the formula strip writes them."""

    def __init__(self) -> None:
        super().__init__()
        self._frame: Frame | None = None
        self._lines: list[Arranged] = []

    def show_thing(self, frame: Frame, thing: Selection | None, most: int) -> int:
        """Write the formula of a thing with as many terms as fit; return its width, 0 if there is none."""
        self._frame = replace(frame, selection=thing, hover=None)
        self._lines, width = [], 0.0
        for room in ROOMS if thing is not None else ():
            formula = Formulas().of(self._frame, room)
            if formula is None:
                break
            lines = [Setter().set(tokens) for tokens in (formula.symbols, formula.numbers) if tokens]
            width = max(line.width for line in lines)
            far = width + 50  # where no code will stand
            self._lines = [
                Arranged(formula, tuple(Spot(one, 1.0) for one in line.placed), (), far, far)
                for line in lines
            ]
            if width <= most:
                break
        self.setFixedHeight(LINE * len(self._lines))
        self.update()
        return round(min(width, most)) if self._lines else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines."""
        del event
        if self._frame is None:
            return
        painter = QPainter(self)
        for line in self._lines:
            paint(painter, line, self._frame, LINE / 2 + 5.0, None)
            painter.translate(0, LINE)
        painter.end()
