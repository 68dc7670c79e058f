"""All chapters with their steps, each with its ring: any of them can be entered."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app import fonts
from app.lessons.library import Library
from app.lessons.progress import Progress
from app.lessons.rail_parts import RING, heading, paint_ring, plain
from app.theme import DARK, Theme
from app.widgets.few_lines import in_lines

HIGH, TITLE, MOST = 28, RING + 30, 2  # pixels of a line, and where titles begin; lines of a title


class StepButton(QToolButton):
    """One step: its ring and its title."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._theme = 0.0, DARK
        self._number, self._title = str(number), title
        self.setAutoRaise(True)
        self.setFont(fonts.body())
        self.setAccessibleName(title)
        self.setToolTip(escape(title) if "<" in title else title)  # of markup nothing is taken
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line, until it is known how many the title needs."""
        return QSize(200, HIGH)

    @property
    def lines(self) -> list[str]:
        """The title as it is painted."""
        return in_lines(self.font(), self._title, self.width() - TITLE - 6, MOST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the title needs."""
        super().resizeEvent(event)
        self.setFixedHeight(HIGH + (len(self.lines) - 1) * self.fontMetrics().lineSpacing())

    def show_share(self, share: float, theme: Theme) -> None:
        """Fill the ring."""
        self._share, self._theme = share, theme
        done = self.tr("done") if share == 1.0 else self.tr("not done yet")
        self.setAccessibleDescription(done)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button's ground, the ring, the title."""
        super().paintEvent(event)
        painter = QPainter(self)
        paint_ring(painter, QRectF(6, (self.height() - RING) / 2, RING, RING), self._share, self._theme)
        painter.setFont(self.font())
        painter.setPen(self._theme.text)
        lines, high = self.lines, self.fontMetrics().lineSpacing()
        top = (self.height() - len(lines) * high) // 2
        painter.drawText(QRect(RING + 14, top, TITLE, high), 0, self._number)
        for at, line in enumerate(lines):
            painter.drawText(QRect(TITLE, top + at * high, self.width(), high), 0, line)


class Picker(QWidget):
    """The chapters; a file that is no lesson is named at the end, with the reason."""

    chosen = Signal(str, str)

    def __init__(self, library: Library, progress: Progress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self.buttons: dict[tuple[str, str], StepButton] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 14)
        box.setSpacing(2)
        for lesson in library.lessons:
            title = plain(self.tr("{0}. {1}").format(lesson.chapter, lesson.title))
            title.setProperty("role", "title")
            title.setWordWrap(True)
            box.addWidget(title)
            if lesson.summary:
                summary = heading(lesson.summary)
                summary.setWordWrap(True)
                box.addWidget(summary)
            for number, step in enumerate(lesson.steps, start=1):
                button = self.buttons[lesson.key, step.key] = StepButton(number, step.title)
                button.clicked.connect(
                    lambda _on=False, lesson=lesson.key, step=step.key, chosen=self.chosen: chosen.emit(
                        lesson, step
                    )
                )
                box.addWidget(button)
            box.addSpacing(12)
        for error in library.errors:
            told = heading(str(error))
            told.setWordWrap(True)
            box.addWidget(told)
        box.addStretch(1)

    def show_progress(self, theme: Theme) -> None:
        """Fill the rings as far as each step was done."""
        for (lesson, step), button in self.buttons.items():
            mark = self._progress.mark(lesson, step)
            button.show_share(1.0 if mark.passed else min(mark.share, 0.97), theme)
