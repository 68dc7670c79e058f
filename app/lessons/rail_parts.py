"""The parts of a step in the rail: a ring that fills, a choice, a number to type, a task."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import fonts, numerals
from app.icons import glyph
from app.lessons.expression import Scope
from app.lessons.keypad import Keypad
from app.lessons.rail_text import LessonText
from app.theme import DARK, Theme
from nncore.words import tr

RING = 18


def paint_ring(painter: QPainter, box: QRectF, share: float, theme: Theme) -> None:
    """A ring filled to a share; full, it has a tick."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = box.adjusted(2, 2, -2, -2)
    painter.setPen(QPen(theme.line, 2.5))
    painter.drawEllipse(ring)
    if share > 0:
        painter.setPen(QPen(theme.accent, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring, 90 * 16, -round(share * 360 * 16))
    if share == 1.0:
        picture = glyph("check", theme.text, 10, 1.0)
        painter.drawImage(QPointF(box.center().x() - 5, box.center().y() - 5), picture)


class RingMark(QWidget):
    """A ring by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share, self._theme = 0.0, DARK
        self.setFixedSize(RING, RING)

    def show_share(self, share: float, theme: Theme) -> None:
        """Fill it to a share, 0 to 1."""
        if (share, theme) != (self.share, self._theme):
            self.share, self._theme = share, theme
            self.setAccessibleName(self.tr("Done") if share == 1.0 else numerals.percent(share, 0))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        del event
        paint_ring(QPainter(self), QRectF(self.rect()), self.share, self._theme)


class Choice(QPushButton):
    """A button whose words may take several lines."""

    picked = Signal(str)
    _PAD = 10

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(tr(text), parent)
        self._text = text  # as the lesson has it: a check may ask for it
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(text))
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self._text)

    def fit(self, width: int) -> None:
        """Be as high as the words need at this width."""
        flags = int(Qt.TextFlag.TextWordWrap.value)
        needed = self.fontMetrics().boundingRect(0, 0, width - 2 * self._PAD, 1000, flags, self.text())
        self.setFixedHeight(needed.height() + 12)

    def sizeHint(self) -> QSize:
        """Narrow, and as high as it was made."""
        return QSize(80, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the words in as many lines as they need."""
        del event
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(option.palette.buttonText().color())
        room = self.rect().adjusted(self._PAD, 0, -self._PAD, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(align.value | Qt.TextFlag.TextWordWrap.value), self.text())


def plain(text: str) -> QLabel:
    """A label that takes nothing for markup: whoever wrote the lesson."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class NumberLine(QWidget):
    """A number to be typed, with , or ., its unit and a button; what is no number is said below."""

    given = Signal(float)

    def __init__(self, name: str, unit: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit, self.button, self.said = QLineEdit(), QPushButton(button), QLabel()
        self.pad = QToolButton()
        self.keypad: Keypad | None = None  # made when it is first wanted
        self.edit.setMaxLength(30)
        self.edit.setAccessibleName(name)
        self.edit.setToolTip(self.tr("A number, with a comma or a point; Enter gives it"))
        self.button.setToolTip(self.tr("Give this number"))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "caption")
        self.said.setWordWrap(True)
        self.said.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (self.edit, *([plain(unit)] if unit else []), self.pad, self.button):
            row.addWidget(widget)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row)
        box.addWidget(self.said)
        self.edit.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        self._offer_pad()

    def first(self) -> QWidget:
        """What takes the keyboard."""
        return self.edit

    def _offer_pad(self) -> None:
        self.pad.setText("123")
        self.pad.setCheckable(True)
        self.pad.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pad.setAccessibleName(self.tr("Digits to click"))
        self.pad.setToolTip(self.tr("Show or hide digits to click"))
        self.pad.toggled.connect(self._show_pad)

    def _show_pad(self, on: bool) -> None:
        if self.keypad is None:
            self.keypad = Keypad(self.edit)
            self._box.insertWidget(1, self.keypad)
        self.keypad.setVisible(on)

    def say(self, text: str) -> None:
        """Say something about the number; nothing hides the line."""
        if text != self.said.text() or bool(text) == self.said.isHidden():
            self.said.setText(text)
            self.said.setVisible(bool(text))

    def _give(self) -> None:
        try:
            value = numerals.parse(self.edit.text())
        except ValueError:
            self.say(self.tr("Type one number, for instance 0.25 or 0,25."))
            return
        self.say("")
        self.given.emit(value)


class ChoiceLine(QWidget):
    """Words to choose from, of which one is right; a wrong one can be followed by another."""

    given = Signal(float)  # the number of the choice, from 1

    def __init__(self, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = list(choices)
        self.choices, self.said = [Choice(choice) for choice in choices], QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "caption")
        self.said.setWordWrap(True)
        self.said.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for choice in self.choices:
            box.addWidget(choice)
            choice.picked.connect(self._give)
        box.addWidget(self.said)

    def first(self) -> QWidget:
        """What takes the keyboard."""
        return self.choices[0]

    def fit(self, width: int) -> None:
        """Break the lines of the choices."""
        for choice in self.choices:
            choice.fit(width)

    def say(self, text: str) -> None:
        """Say something about the choice."""
        if text != self.said.text() or bool(text) == self.said.isHidden():
            self.said.setText(text)
            self.said.setVisible(bool(text))

    def _give(self, words: str) -> None:
        self.given.emit(1.0 + self._words.index(words))


class TaskRow(QWidget):
    """A ring, and beside it what is to be done."""

    def __init__(self, text: LessonText, below: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring, self.text = RingMark(), text
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(text)
        if below is not None:
            right.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)

    def show_share(self, share: float, scope: Scope | None, theme: Theme) -> None:
        """Follow what is done."""
        self.ring.show_share(share, theme)
        self.text.show_numbers(scope)


def heading(text: str) -> QLabel:
    """A small title over a part."""
    label = plain(text)
    label.setProperty("role", "caption")
    label.setFont(fonts.caption())
    return label
