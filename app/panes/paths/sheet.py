"""Lines of a formula with its numbers, one under the other, on a plate."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter

from app import notation
from app.widgets.plate import Plate

LEFT, PITCH, SIZE, LEAST = 12.0, 23.0, 15.0, 9.0


@dataclass(frozen=True)
class Row:
    """One line: stretches of formula, each with the name of its colour in the theme."""

    parts: tuple[tuple[str, str], ...]
    indent: float = 0.0
    lit: bool = False

    @property
    def text(self) -> str:
        """The line in letters."""
        return "".join(part for part, _ in self.parts)


class Sheet(Plate):
    """Shows rows; all in letters of one size, in which the longest has room."""

    def __init__(self, name: str, rows: int) -> None:
        super().__init__(name, keys=False)
        self._most = rows
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these."""
        if rows != self.rows:
            self.rows = rows
            self.setAccessibleDescription(". ".join(notation.spoken(row.text) for row in rows))
            self.update()

    def sizeHint(self) -> QSize:
        """Room for all rows."""
        return QSize(420, int(self._most * PITCH) + 14)

    def minimumSizeHint(self) -> QSize:
        """The same height: a formula is not cut."""
        return QSize(80, self.sizeHint().height())

    def paint(self, painter: QPainter) -> None:
        """One row after the other, in the middle of the plate's height."""
        room = self.width() - 2 * LEFT
        size = min([SIZE if self.width() < 700 else 17.0, *(self._fitting(row, room) for row in self.rows)])
        size = max(LEAST, math.floor(size))  # fonts come in whole pixels
        pitch = min(PITCH * 1.3, (self.height() - 14) / max(1, len(self.rows)))
        top = (self.height() - pitch * len(self.rows)) / 2
        for at, row in enumerate(self.rows):
            x, y = LEFT + row.indent * size, top + pitch * (at + 0.5) + 0.33 * size
            if row.lit:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.selection)
                painter.drawRoundedRect(4, int(y - 0.33 * size - pitch / 2 + 4), 3, int(pitch - 8), 1.5, 1.5)
            for markup, role in row.parts:
                x += notation.draw(painter, QPointF(x, y), markup, getattr(self.theme, role), size)

    @staticmethod
    def _fitting(row: Row, room: float) -> float:
        wide = sum(notation.width(markup, SIZE) for markup, _ in row.parts) + row.indent * SIZE
        return SIZE * room / wide if wide > room else 17.0
