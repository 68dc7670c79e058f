"""One step in the rail: goal, text, prediction, tasks, answers, and what came of the prediction."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app import fonts
from app.lessons.course import Course
from app.lessons.lesson import Ask, Prediction, Step
from app.lessons.markup import Text, Words, written
from app.lessons.rail_parts import RING, Choice, ChoiceLine, NumberLine, TaskRow, heading, plain
from app.lessons.rail_text import LessonText
from app.theme import Theme
from nncore.words import tr


class StepPage(QWidget):
    """Made anew for each step; `show_state` follows the course."""

    lit = Signal(object)
    chosen = Signal(object)

    def __init__(self, course: Course, step: Step, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course, self._theme = course, theme
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(14, 10, 12, 14)
        self._box.setSpacing(8)
        self._add(_line(step.title, fonts.sized(17, fonts.body().weight().DemiBold)))
        self._add(_line(step.goal, fonts.body(fonts.body().weight().Medium)))
        self._text = self._words(step.text)
        self._add(self._text)
        self.predict = PredictBox(course, step.predict) if step.predict else None
        if self.predict is not None:
            self._box.addSpacing(4)
            self._add(self.predict)
        if step.tasks or step.asks:
            self._box.addSpacing(4)
            self._add(heading(QCoreApplication.translate("StepPage", "To do")))
        self.tasks: list[TaskRow] = []
        self.asks: list[tuple[TaskRow, NumberLine | ChoiceLine]] = []
        self._add_all(step)
        self.closing = self._words(step.closing)
        self._add(self.closing)
        self._box.addStretch(1)
        self._asked = step.asks

    @property
    def rows(self) -> list[TaskRow]:
        """Tasks and questions, from top to bottom."""
        asks = [row for row, _ in self.asks]
        return asks + self.tasks if self._asks_first else self.tasks + asks

    @property
    def texts(self) -> list[LessonText]:
        """All texts with lit words, from top to bottom."""
        return [self._text, *(row.text for row in self.rows), self.closing]

    def first(self) -> QWidget:
        """What the keyboard is for at first."""
        if self.predict is not None and not self._course.answers.settled:
            return self.predict.first()
        lines = [line for _, line in self.asks]
        if self._asks_first and lines:
            return lines[0].first()
        return next((text for text in self.texts if text.focusPolicy() & Qt.FocusPolicy.TabFocus), self._text)

    def show_state(self, theme: Theme) -> None:
        """Follow the course: numbers, rings, what is locked."""
        if theme is not self._theme:
            self._theme = theme
            for text in self.texts:
                text.set_theme(theme)
        course, scope = self._course, self._course.scope
        self._text.show_numbers(scope)
        standing = course.standing
        for row, share in zip(self.tasks, standing.tasks or (0.0,) * len(self.tasks), strict=True):
            row.show_share(share, scope, theme)
            row.setEnabled(standing.unlocked)
        for (row, line), ask, share in zip(
            self.asks, self._asked, standing.asks or (0.0,) * len(self.asks), strict=True
        ):
            row.show_share(share, scope, theme)
            row.setEnabled(standing.unlocked)
            self._say(line, ask, share)
        if self.predict is not None:
            had = self.predict.isAncestorOf(QApplication.focusWidget() or self)
            self.predict.show_state()
            if had and self._course.answers.settled:  # what had the keyboard is gone
                self.first().setFocus(Qt.FocusReason.TabFocusReason)
        self.closing.show_numbers(scope)
        self.closing.setVisible(standing.passed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give choices the lines that they need."""
        super().resizeEvent(event)
        if self.predict is not None:
            self.predict.fit(self.width() - 26)
        for _, line in self.asks:
            if isinstance(line, ChoiceLine):
                line.fit(self.width() - 26 - RING - 8)

    def _say(self, line: NumberLine | ChoiceLine, ask: Ask, share: float) -> None:
        typed = self._course.answers.typed.get(ask.key)
        if typed is not None:
            said = f"“{tr(ask.choices[round(typed) - 1])}”" if ask.choices else written(typed, "short")
            line.say(self.tr("Right.") if share == 1.0 else self.tr("{0} is not it yet.").format(said))

    def _add(self, widget: QWidget) -> None:
        self._box.addWidget(widget)

    def _words(self, text: Text) -> LessonText:
        made = LessonText(text)
        made.set_theme(self._theme)
        made.lit.connect(self.lit)
        made.chosen.connect(self.chosen)
        return made

    def _task(self, text: LessonText, hint: str) -> TaskRow:
        text.set_hint(hint)
        text.hint_wanted.connect(self._refresh)
        row = TaskRow(text)
        self._add(row)
        return row

    def _refresh(self) -> None:
        self.show_state(self._theme)

    def _add_all(self, step: Step) -> None:
        """The tasks and the asks, those first that come first in the file."""
        self._asks_first = step.asks_first
        for kind in ("asks", "tasks") if step.asks_first else ("tasks", "asks"):
            if kind == "tasks":
                self.tasks = [self._task(self._words(task.text), task.hint) for task in step.tasks]
            else:
                self.asks = [self._ask(ask) for ask in step.asks]

    def _ask(self, ask: Ask) -> tuple[TaskRow, NumberLine | ChoiceLine]:
        line = (
            ChoiceLine(ask.choices)
            if ask.choices
            else NumberLine("".join(_plain(ask.text)), ask.unit, self.tr("Answer"))
        )
        line.given.connect(lambda value, course=self._course, key=ask.key: course.answer(key, value))
        row = TaskRow(self._words(ask.text), line)
        self._add(row)
        return row, line


class PredictBox(QWidget):
    """Asks before the controls unlock; afterwards tells what was predicted beside what happened."""

    def __init__(self, course: Course, predict: Prediction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("predict")
        self._course, self._unit = course, predict.unit
        self.ask = _line(predict.ask)
        self.choices = [Choice(choice) for choice in predict.choices]
        self.number = None if predict.choices else NumberLine(predict.ask, predict.unit, self.tr("Predict"))
        self.skip = QToolButton()
        self.skip.setText(self.tr("Skip the prediction"))
        self.skip.setToolTip(self.tr("Go on without predicting"))
        self.skip.setStyleSheet("padding: 0px 4px")  # not said: as high as the heading beside it
        self.pair = _line("")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Predict first")), 1)
        head.addWidget(self.skip)
        box.addLayout(head)
        for widget in (self.ask, *self._fields(), self.pair):
            box.addWidget(widget)
        for choice in self.choices:
            choice.picked.connect(course.predict)
        if self.number is not None:
            self.number.given.connect(course.predict)
        self.skip.clicked.connect(course.skip)

    def first(self) -> QWidget:
        """The first choice, or the number to type."""
        return self.number.edit if self.number is not None else self.choices[0]

    def fit(self, width: int) -> None:
        """Break the lines of the choices."""
        for choice in self.choices:
            choice.fit(width)

    def show_state(self) -> None:
        """Ask, or tell what was predicted and what happened."""
        answers = self._course.answers
        for field in (*self._fields(), self.skip):
            field.setVisible(not answers.settled)
        self.pair.setVisible(answers.settled)
        if answers.settled:
            self.pair.setText(self._pair())

    def _fields(self) -> Iterator[QWidget]:
        yield from self.choices
        if self.number is not None:
            yield self.number

    def _pair(self) -> str:
        answers, happened = self._course.answers, self._course.standing.happened
        if answers.skipped:
            first = self.tr("You skipped the prediction.")
        else:
            value = tr(written(answers.predicted))
            first = self.tr("You predicted: {0}").format(f"{value} {self._unit}".strip())
        second = happened or self.tr("you will see")
        return f"{first}\n{self.tr('What happened: {0}').format(second)}"


def _plain(text: Text) -> Iterator[str]:
    for part in text:
        if isinstance(part, Words):
            yield part.text


def _line(text: str, font: object = None) -> QLabel:
    label = plain(text)
    label.setWordWrap(True)
    label.setFont(font if font is not None else fonts.body())  # type: ignore[arg-type]
    return label
