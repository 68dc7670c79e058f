"""Sum, mean and half-sum side by side: the gradient that was found, the rate, and the step that comes of both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from app.graphics import draw_text, faded
from app.numerals import short
from app.panes.average.words import convention
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.conventions import CONVENTIONS, factor, same_step_rate
from nncore.words import tr

SHOWN = 3  # components of the gradient
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Line:
    """One convention."""

    name: str
    factor: float
    largest: tuple[float, ...]  # components of the gradient, the same places in each line
    length: float
    rate: float

    @property
    def step(self) -> float:
        """How far a step goes."""
        return self.rate * self.length


def lines_of(flat: Floats, rate: float, n_outputs: int, *, keep: bool) -> tuple[Line, ...]:
    """A line for each convention; `flat` is the gradient of the sum."""
    exact = flat.astype(np.float64)
    places = np.argsort(-np.abs(exact), kind="stable")[:SHOWN]
    made = []
    for name in CONVENTIONS:
        by = factor(name, n_outputs)
        each = tuple((by * exact[places]).tolist())
        own = same_step_rate(rate, name, n_outputs) if keep else rate
        made.append(Line(name, by, each, by * float(np.linalg.norm(exact)), own))
    return tuple(made)


class SumsTable(Plate):
    """A row for each convention; the one that is chosen is bright."""

    def __init__(self) -> None:
        super().__init__(tr("Sum, mean and half-sum"), keys=False)
        self.setToolTip(tr("The same gradient in three conventions: other lengths, one direction"))
        self._lines: tuple[Line, ...] = ()
        self._way, self._empty = "sum", ""

    def show_lines(self, lines: tuple[Line, ...], way: str, empty: str) -> None:
        """Show these; empty says why there are none."""
        if (lines, way, empty) != (self._lines, self._way, self._empty):
            self._lines, self._way, self._empty = lines, way, empty
            self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 220)

    def paint(self, painter: QPainter) -> None:
        """Head and rows."""
        theme = self.theme
        if not self._lines:
            painter.setPen(theme.plate_muted)
            room = QRectF(self.rect()).adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        head = ("", tr("factor"), tr("largest of ∇C"), "", "", "|∇C|", tr("rate"), tr("step"))
        rows = [head] + [
            (
                convention(line.name),
                short(line.factor),
                *(short(g) for g in (*line.largest, *[0.0] * SHOWN)[:SHOWN]),
                *(short(value) for value in (line.length, line.rate, line.step)),
            )
            for line in self._lines
        ]
        high = min(44.0, (self.height() - 16) / len(rows))
        first = min(130.0, self.width() * 0.24)
        wide = (self.width() - first - 24) / 7
        for number, row in enumerate(rows):
            y = 8 + number * high
            mine = number > 0 and self._lines[number - 1].name == self._way
            if mine:
                painter.fillRect(QRectF(4, y, self.width() - 8, high), faded(theme.plate_line, 0.6))
            colour = theme.plate_text if mine else theme.plate_muted
            draw_text(painter, QRectF(12, y, first, high), row[0], colour, LEFT)
            for at, text in enumerate(row[1:]):
                span = 2 if number == 0 and at == 1 else 1
                cell = QRectF(12 + first + at * wide, y, span * wide - 4, high)
                draw_text(painter, cell, text, colour, RIGHT)
        self._steps(painter, 8 + len(rows) * high + 14, first)

    def _steps(self, painter: QPainter, top: float, first: float) -> None:
        """How far a step goes in each, as bars, where there is room below the table."""
        theme, high = self.theme, 22.0
        if top + 20 + len(self._lines) * high > self.height():
            return
        draw_text(
            painter, QRectF(12, top, self.width() - 24, 16), tr("how far a step goes"), theme.plate_text, LEFT
        )
        longest = max(line.step for line in self._lines) or 1.0
        for number, line in enumerate(self._lines):
            y = top + 20 + number * high
            draw_text(painter, QRectF(12, y, first, 16), convention(line.name), theme.plate_muted, LEFT)
            bar = QRectF(12 + first, y + 3, line.step / longest * (self.width() - first - 30), 10)
            painter.fillRect(bar, theme.plate_text if line.name == self._way else theme.plate_muted)
