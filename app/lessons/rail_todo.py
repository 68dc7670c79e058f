"""The task that is next, at the foot of the rail for as long as its own place is below what can be seen."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QWidget

from app import fonts
from app.graphics import hairline
from app.lessons.rail_parts import RING, TaskRow, paint_ring
from app.lessons.rail_step import StepPage
from app.theme import DARK, Theme
from app.widgets.few_lines import in_lines

LINES, LEFT, RIGHT, PAD = 2, 14, 12, 5  # lines of words, and pixels around them


class ToDo(QAbstractButton):
    """A ring and the beginning of what is to be done; a click brings the whole of it into sight."""

    def __init__(self, scroller: QScrollArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scroller, self._theme = scroller, DARK
        self._page: QWidget | None = None
        self._row: TaskRow | None = None
        self._passed = False
        self._said, self._share, self._lines = "", 0.0, LINES
        self.setFont(fonts.body())
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 2 * PAD)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._bring)
        self.hide()

    def sizeHint(self) -> QSize:
        """Its lines."""
        return QSize(200, self.height())

    def follow(self, page: QWidget | None, theme: Theme, *, passed: bool) -> None:
        """Show the first thing left to do, if its place lies below what can be seen without this line."""
        if page is not self._page:
            self._page = page
            if page is not None:
                page.installEventFilter(self)  # what stands above a task changes its place
        self._theme, self._passed = theme, passed
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See when the page was laid out anew."""
        if watched is self._page and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        page = (
            self._page if self._scroller.widget() is self._page else None
        )  # one that goes is laid out once more
        self._row = next((row for row in _rows(page) if row.ring.share < 1.0 and not self._passed), None)
        below = self._row is not None and self._seen(self._row) > self._room
        if below and self._row is not None:
            self._say(self._row)
        if below == self.isHidden():
            self.setVisible(below)

    @property
    def _room(self) -> int:
        """How high what can be seen is without this line."""
        return self._scroller.viewport().height() + (0 if self.isHidden() else self.height())

    def _seen(self, row: TaskRow) -> int:
        """Where the lines end that would be shown here, from the upper edge of what can be seen."""
        text = row.text
        high = min(text.height(), LINES * self.fontMetrics().lineSpacing())
        return text.mapTo(self._scroller.viewport(), text.rect().topLeft()).y() + high

    def _say(self, row: TaskRow) -> None:
        """Two lines, or one while nothing can be done before the prediction."""
        said, share = self.tr("To do: {task}").format(task=row.text.said), row.ring.share
        self._lines = LINES if row.isEnabled() else 1
        high = self._lines * self.fontMetrics().lineSpacing() + 2 * PAD
        if high != self.height():
            self.setFixedHeight(high)
        if (said, share) != (self._said, self._share):
            self._said, self._share = said, share
            self.setAccessibleName(said)
            self.setToolTip(escape(said))
            self.update()

    def _bring(self) -> None:
        if self._row is not None:
            self._scroller.ensureWidgetVisible(self._row, 0, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above, the ring, and the words."""
        del event
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.raised if self.underMouse() else theme.panel)
        painter.setPen(hairline(theme.accent if self.hasFocus() else theme.line))
        painter.drawLine(0, 0, self.width(), 0)
        paint_ring(painter, QRectF(LEFT, PAD, RING, RING), self._share, theme)
        painter.setPen(theme.text)
        left, high = LEFT + RING + 8, self.fontMetrics().lineSpacing()
        for at, line in enumerate(
            in_lines(self.font(), self._said, self.width() - left - RIGHT, self._lines)
        ):
            painter.drawText(QRect(left, PAD + at * high, self.width() - left, high), 0, line)


def _rows(page: QWidget | None) -> list[TaskRow]:
    """Tasks and questions of a step, from top to bottom; none of anything else."""
    return page.rows if isinstance(page, StepPage) else []
