"""All chapters with their steps, each with its ring: any of them can be entered."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app import fonts
from app.graphics import draw_text
from app.lessons.library import Library
from app.lessons.progress import Progress
from app.lessons.rail_parts import RING, heading, paint_ring, plain
from app.theme import DARK, Theme


class StepButton(QToolButton):
    """One step: its ring and its title."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._theme = 0.0, DARK
        self._title = f"{number}  {title}"
        self.setAutoRaise(True)
        self.setFont(fonts.body())
        self.setAccessibleName(title)
        self.setToolTip(escape(title) if "<" in title else title)  # of markup nothing is taken
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, 28)

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
        room = QRectF(self.rect()).adjusted(RING + 14, 0, -6, 0)
        draw_text(painter, room, self._title, self._theme.text, Qt.AlignmentFlag.AlignVCenter)


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
