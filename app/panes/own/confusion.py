"""What of the drawings is taken for what: a small table, label by row, answer by column."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.graphics import draw_text, hairline, mix
from app.panes.own import words
from app.panes.own.reading import Answers
from app.theme import Theme
from app.widgets.painted import Painted

SIDE, HEAD, RIM = 34.0, 40.0, 8.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Confusion(Painted):
    """Right answers on the diagonal; mistakes the more coloured the more there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        tip = self.tr("Your drawings by what they are (row) and what the network answers (column)")
        super().__init__(self.tr("What of yours is taken for what"), tip, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.answers: Answers | None = None

    def sizeHint(self) -> QSize:
        """Room for two digits in a cell."""
        return QSize(280, 280)

    def show_answers(self, theme: Theme, answers: Answers | None) -> None:
        """Paint again if they changed."""
        if theme is not self.theme or answers is not self.answers:
            self.theme, self.answers = theme, answers
            self.setAccessibleDescription(words.mistakes(answers))
            self.update()

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.answers.exam.confusion.shape if self.answers is not None else (10, 10)

    def cell(self, row: int, column: int) -> QRectF:
        """Where one count is."""
        rows, columns = self.shape
        across = max(2.0, math.floor((self.width() - SIDE - RIM) / columns))
        down = max(2.0, min(across * 1.1, math.floor((self.height() - HEAD - RIM) / rows)))
        across = min(across, down * 1.5)
        left = SIDE + max(0.0, math.floor((self.width() - SIDE - RIM - across * columns) / 2))
        return QRectF(left + column * across, HEAD + row * down, across, down)

    def draw(self, painter: QPainter) -> None:
        """Names, cells, counts."""
        theme, (rows, columns) = self.theme, self.shape
        first, last = self.cell(0, 0), self.cell(rows - 1, columns - 1)
        title = QRectF(RIM, 3, self.width() - 2 * RIM, 15)
        draw_text(painter, title, self.tr("label ↓  the network’s answer →"), theme.plate_muted, LEFT)
        if first.height() >= 11:
            for row in range(rows):
                box = self.cell(row, 0)
                place = QRectF(box.left() - 20, box.top(), 14, box.height())
                draw_text(painter, place, str(row), theme.plate_text)
            for column in range(columns):
                box = self.cell(0, column)
                draw_text(
                    painter,
                    QRectF(box.left(), box.top() - 16, box.width(), 14),
                    str(column),
                    theme.plate_text,
                )
        counts = self.answers.exam.confusion if self.answers is not None else np.zeros((rows, columns), int)
        wrong = counts.copy()
        np.fill_diagonal(wrong, 0)
        most = max(1, int(wrong.max()))
        for row in range(rows):
            for column in range(columns):
                self._cell(painter, row, column, int(counts[row, column]), most)
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(first.united(last))

    def _cell(self, painter: QPainter, row: int, column: int, n: int, most: int) -> None:
        theme, box = self.theme, self.cell(row, column)
        share = 0.2 + 0.8 * n / most
        if row == column:
            painter.fillRect(box, mix(theme.plate, theme.accuracy, 0.22 if n else 0.08))
        elif n:
            painter.fillRect(box, mix(theme.plate, theme.warning, share))
        painter.setPen(hairline(mix(theme.plate, theme.plate_line, 0.6)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        if n and box.height() >= 11:
            ink = theme.plate if row != column and share > 0.6 else theme.plate_text
            draw_text(painter, box, str(n), ink)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what a cell holds."""
        text = self._told(event.position())
        if text and text != self.toolTip():
            self.setToolTip(text)

    def _told(self, spot: QPointF) -> str:
        rows, columns = self.shape
        if self.answers is None:
            return ""
        for row in range(rows):
            for column in range(columns):
                if self.cell(row, column).contains(spot):
                    n = int(self.answers.exam.confusion[row, column])
                    text = self.tr("Drawings kept as {label} and read as {answer}: {n}.")
                    return text.format(label=row, answer=column, n=n)
        return ""
