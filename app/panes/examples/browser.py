"""The browser: choices, how many there are, the thumbnails, and a line about the one pointed at."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app import fonts, numerals
from app.frame import Frame
from app.panes.examples import example_words, words
from app.panes.examples.content import Shown
from app.panes.examples.filters import Filters
from app.panes.examples.grid import Grid
from app.selection import Example

LINE, GAP = 24, 4


class Browser(QWidget):
    """Puts its parts in their places."""

    asked = Signal()  # the answers to the training set are wanted, or no longer

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.filters = Filters(self)
        self.count = QLabel(self)
        self.count.setFont(fonts.body())
        self.ask = QPushButton(self)
        self.ask.setToolTip(self.tr("Ask the present network about every image of the training set"))
        self.ask.clicked.connect(self.asked)
        self.grid = Grid(self)
        self.reading = QLabel(self)
        self.reading.setProperty("role", "caption")
        self._counts = ("", "")
        self._known = False
        self.show_progress(None)
        self._wide = self.ask.sizeHint().width()  # of its longest text, so that nothing jumps

    def show_shown(self, frame: Frame, shown: Shown, hint: str) -> None:
        """Show the rows chosen; `hint` stands below while nothing is pointed at."""
        n_answers = shown.marks.exam.confusion.shape[1] if shown.marks else 0
        self.filters.show_set(shown.data, n_answers)
        self.filters.show_options(frame.options)
        self.filters.set_theme(frame.theme)
        self._counts = words.count_lines(shown)
        self._known = shown.marks is not None
        self.show_progress(self._share)
        if self.ask.isVisibleTo(self) != (shown.which == "train"):
            self.ask.setVisible(shown.which == "train")
            self._arrange()
        self._say_count()
        self.grid.show_shown(frame, shown)
        thing = frame.hover if isinstance(frame.hover, Example) else frame.selection
        here = isinstance(thing, Example) and thing.which == shown.which
        _say(
            self.reading,
            example_words.example(shown, thing.row) if here and isinstance(thing, Example) else hint,
        )

    def show_progress(self, share: float | None) -> None:
        """How far the asking is; None if nobody asks."""
        self._share = share
        text = self.tr("Find anew") if self._known else self.tr("Find answers")
        if share is not None:
            text = self.tr("Cancel {share}").format(share=numerals.percent(share, 0))
        if text != self.ask.text():
            self.ask.setText(text)
            self.ask.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        top = self.filters.arrange(width)
        self.filters.setGeometry(QRect(0, 0, width, top))
        top += GAP
        wide = self._wide if self.ask.isVisibleTo(self) else 0
        self.count.setGeometry(QRect(0, top, max(1, width - wide - GAP), LINE))
        self.ask.setGeometry(QRect(max(0, width - wide), top, wide, LINE))
        top += LINE + GAP
        foot = LINE - 4 if height > 200 else 0
        self.reading.setVisible(foot > 0)
        self.reading.setGeometry(QRect(0, height - foot, width, foot))
        self.grid.setGeometry(QRect(0, top, width, max(1, height - foot - top)))
        self._say_count()

    def _say_count(self) -> None:
        """As long as it has room."""
        full, brief = self._counts
        fits = self.count.fontMetrics().horizontalAdvance(full) <= self.count.width()
        _say(self.count, full if fits else brief, tip=full)


def _say(label: QLabel, text: str, tip: str = "") -> None:
    if text != label.text():
        label.setText(text)
        label.setToolTip(tip or text)
