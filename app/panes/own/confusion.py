"""What of the drawings is taken for what: a small table, label by row, answer by column."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
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
        title = QRectF(RIM, 3, self.width() - 2 * RIM, 15)
        draw_text(painter, title, self.tr("label ↓  the network’s answer →"), theme.plate_muted, LEFT)
        if self.cell(0, 0).height() >= 11:
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
        for k in range(min(rows, columns)):
            painter.fillRect(
                self.cell(k, k), mix(theme.plate, theme.accuracy, 0.22 if counts[k, k] else 0.08)
            )
        for row, column in np.argwhere(counts).tolist():
            self._cell(painter, row, column, int(counts[row, column]), most)
        self._grid(painter)

    def _grid(self, painter: QPainter) -> None:
        rows, columns = self.shape
        cells = self.cell(0, 0).united(self.cell(rows - 1, columns - 1))
        across, down = cells.width() / columns, cells.height() / rows
        rules = [QLineF(cells.left(), y, cells.right(), y) for y in _steps(cells.top(), down, rows)]
        rules += [QLineF(x, cells.top(), x, cells.bottom()) for x in _steps(cells.left(), across, columns)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(hairline(mix(self.theme.plate, self.theme.plate_line, 0.7)))
        painter.drawLines(rules)

    def _cell(self, painter: QPainter, row: int, column: int, n: int, most: int) -> None:
        theme, box = self.theme, self.cell(row, column)
        if row != column:  # never so strong that the number on it could not be read
            painter.fillRect(box, mix(theme.plate, theme.warning, 0.15 + 0.4 * n / most))
        if box.height() >= 11:
            draw_text(painter, box, str(n), theme.plate_text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what a cell holds."""
        text = self.told_at(event.position())
        if text and text != self.toolTip():
            self.setToolTip(text)

    def told_at(self, spot: QPointF) -> str:
        """What the count under a point says."""
        where = self.place_at(spot)
        if where is None or self.answers is None:
            return ""
        n = int(self.answers.exam.confusion[where])
        text = self.tr("Drawings kept as {label} and read as {answer}: {n}.")
        return text.format(label=where[0], answer=where[1], n=n)

    def place_at(self, spot: QPointF) -> tuple[int, int] | None:
        """The row and the column under a point."""
        rows, columns = self.shape
        places = ((row, column) for row in range(rows) for column in range(columns))
        return next((each for each in places if self.cell(*each).contains(spot)), None)


def _steps(start: float, by: float, n: int) -> list[float]:
    return [start + by * i for i in range(n + 1)]
