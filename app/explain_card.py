"""The card of the explain mode: a name, a sentence, the formula with present numbers, and terms of the glossary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.explanation import Explanation
from app.formula.arrange import Arranged, Arranger
from app.formula.paint import paint
from app.frame import Frame
from app.selection import Selection

NARROW, WIDE = 320, 620
GAP = 18  # pixels between the pointer and the card
EDGE = 6


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
        for label in (self.sentence, self.terms):
            label.setWordWrap(True)
        for label in (self.terms, self.foot):
            label.setProperty("role", "caption")
        self.foot.setText(self.tr("Click holds this card · G glossary · Esc leaves"))
        self.terms.linkActivated.connect(self.asked)
        self.formula = _FormulaLine()
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(5)
        for widget in (self.name, self.sentence, self.formula, self.terms, self.foot):
            box.addWidget(widget)
        self.hide()

    def show_explanation(
        self, explanation: Explanation, frame: Frame, thing: Selection | None, terms: Sequence[str]
    ) -> None:
        """Fill it; `place` puts it somewhere."""
        self.name.setText(explanation.name)
        self.name.setVisible(bool(explanation.name))
        self.sentence.setText(explanation.sentence)
        links = " · ".join(f'<a href="{escape(term)}">{escape(term)}</a>' for term in terms)
        self.terms.setText(self.tr("Glossary: {terms}").format(terms=links))
        self.terms.setVisible(bool(terms))
        room = min(WIDE, self._window.width() - 2 * EDGE) - 26
        shown = self.formula.show_thing(frame, thing, room)
        self.formula.setVisible(shown)
        self.setFixedWidth(room + 26 if shown else min(NARROW, room))
        self.setFixedHeight(self._box.heightForWidth(self.width()))
        self.setAccessibleDescription(f"{explanation.name}. {explanation.sentence}")

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


class _FormulaLine(QWidget):
    """A formula with this network's numbers, as the formula strip writes it."""

    def __init__(self) -> None:
        super().__init__()
        self._frame: Frame | None = None
        self._arranged: Arranged | None = None
        self.setFixedHeight(44)

    def show_thing(self, frame: Frame, thing: Selection | None, width: int) -> bool:
        """Write the formula of a thing; return whether there is one."""
        self._frame = replace(frame, selection=thing, hover=None)
        self._arranged = Arranger().arrange(self._frame, 0.0, float(width)) if thing is not None else None
        self.update()
        return self._arranged is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The formula."""
        del event
        if self._arranged is not None and self._frame is not None:
            painter = QPainter(self)
            paint(painter, self._arranged, self._frame, self.height() / 2 + 5.0, None)
            painter.end()
