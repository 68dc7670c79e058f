"""What a cell is painted from, and the areas it leaves for the mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from app.naming import Naming
from app.theme import Theme
from nncore.opened import Opened


@dataclass(frozen=True, eq=False)
class Look:
    """One step as it is looked at."""

    opened: Opened
    theme: Theme
    naming: Naming
    example: int  # of the mini-batch
    place: int  # the parameter that is followed
    image_shape: tuple[int, int] | None

    def label(self, i: int) -> str:
        """What example i is, in a sentence."""
        return self.naming.noun(int(self.opened.labels[i]))


@dataclass(frozen=True)
class Area:
    """Cells of a matrix on the screen: what to say of each, and which example or parameter it is."""

    rect: QRectF
    rows: int
    columns: int
    tell: Callable[[int, int], str]
    example: Callable[[int, int], int] | None = None
    parameter: Callable[[int, int], int] | None = None

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Row and column under a point."""
        rect = self.rect
        if not rect.contains(point) or not self.rows or not self.columns:
            return None
        row = int((point.y() - rect.top()) / rect.height() * self.rows)
        column = int((point.x() - rect.left()) / rect.width() * self.columns)
        return min(row, self.rows - 1), min(column, self.columns - 1)
