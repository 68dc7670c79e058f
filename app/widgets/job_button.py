"""A button that begins something long, shows how far it is, and cancels it."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from app import numerals
from app.theme import DARK, Theme
from app.widgets.same_size import same_size

SAYS_HOW_LONG = 0.8  # seconds; what has taken longer tells what is left


class JobButton(QPushButton):
    """`asked` is emitted by a press while nothing runs, `cancelled` by one while something does."""

    asked = Signal()
    cancelled = Signal()

    def __init__(self, text: str, tip: str) -> None:
        super().__init__(text)
        self._rests = text
        self._theme = DARK
        self._share: float | None = None
        self._began = 0.0
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.clicked.connect(self._pressed)

    @property
    def busy(self) -> bool:
        """Whether what it began is under way."""
        return self._share is not None

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        if theme is not self._theme:
            self._theme = theme
            self.update()

    def show_share(self, share: float | None) -> None:
        """Show how far it is, 0 to 1; None when nothing runs."""
        if share is not None and self._share is None:
            self._began = time.perf_counter()
        self._share = share
        with same_size(self):
            self.setText(self._rests if share is None else self._words(share))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for either text, so that nothing moves."""
        metrics = self.fontMetrics()
        busy = self.tr("Cancel · {done}").format(done="99 % · 99 s")
        widest = max(metrics.horizontalAdvance(text) for text in (self._rests, busy))
        return QSize(widest + 30, 28)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and at its foot how far it is."""
        super().paintEvent(event)
        if self._share is not None:
            painter = QPainter(self)
            foot = QRectF(4, self.height() - 4, self.width() - 8, 2)
            painter.fillRect(foot, self._theme.line)
            foot.setWidth(max(2.0, foot.width() * self._share))
            painter.fillRect(foot, self._theme.accent)

    def _words(self, share: float) -> str:
        said = self.tr("Cancel · {done}").format(done=numerals.percent(share, 0))
        spent = time.perf_counter() - self._began
        if spent < SAYS_HOW_LONG or share <= 0:
            return said
        return f"{said} · {round(spent * (1 - share) / share)}{numerals.THIN}s"

    @Slot()
    def _pressed(self) -> None:
        (self.cancelled if self.busy else self.asked).emit()
