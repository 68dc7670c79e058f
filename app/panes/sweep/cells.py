"""The picture's model: which settings lie in which cell, and where cells are. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF

from nncore.sweep import Setting, Sweep
from nncore.sweep_table import Row, best


@dataclass(frozen=True)
class Cell:
    """The settings of one place; `row` is the best of them, or the first as long as nothing is known."""

    x: int
    y: int
    rows: tuple[Row, ...]
    row: Row


@dataclass(frozen=True)
class Field:
    """Cells over one axis or two; an axis of none is named ""."""

    across: str
    up: str
    xs: tuple[Any, ...]
    ys: tuple[Any, ...]
    cells: tuple[Cell, ...]
    hidden: tuple[str, ...]  # axes of which each cell shows the best

    def at(self, x: int, y: int) -> Cell | None:
        """The cell of a place."""
        return self.cells[y * len(self.xs) + x] if 0 <= x < len(self.xs) and 0 <= y < len(self.ys) else None

    def of(self, setting: Setting) -> Cell | None:
        """The cell in which a setting lies."""
        return next((cell for cell in self.cells if any(row.setting == setting for row in cell.rows)), None)


def chosen(sweep: Sweep, across: str, up: str) -> tuple[str, str]:
    """Which axes the picture has: those asked for if they vary, else the first that do."""
    varied = list(sweep.varied)
    x = across if across in varied else next((axis for axis in varied if axis != up), "")
    y = up if up in varied and up != x else next((axis for axis in varied if axis != x), "")
    return x, y


def field_of(sweep: Sweep, rows: Sequence[Row], measure: str, across: str, up: str) -> Field:
    """The cells of a grid, row by row from the first value upwards."""
    x_axis, y_axis = chosen(sweep, across, up)
    xs = tuple(sorted(getattr(sweep, x_axis))) if x_axis else (None,)
    ys = tuple(sorted(getattr(sweep, y_axis))) if y_axis else (None,)
    places: dict[tuple[Any, Any], list[Row]] = {(x, y): [] for y in ys for x in xs}
    for row in rows:
        x = getattr(row.setting, x_axis) if x_axis else None
        y = getattr(row.setting, y_axis) if y_axis else None
        places[x, y].append(row)
    cells = tuple(
        Cell(i, j, tuple(there), best(there, measure) or max(there, key=lambda row: row.known))
        for j, y in enumerate(ys)
        for i, x in enumerate(xs)
        for there in [places[x, y]]
    )
    return Field(x_axis, y_axis, xs, ys, cells, tuple(a for a in sweep.varied if a not in (x_axis, y_axis)))


def ends(rows: Sequence[Row], measure: str, *, seeds: bool) -> tuple[float, float] | None:
    """The smallest and largest finite median, or figure of a seed; None while there is none."""
    found = [v for row in rows for v in (row.values(measure) if seeds else (row.median(measure),))]
    finite = [value for value in found if math.isfinite(value)]
    return (min(finite), max(finite)) if finite else None


@dataclass(frozen=True)
class Layout:
    """Where the cells are in a widget."""

    plot: QRectF
    columns: int
    rows: int

    def rect(self, x: int, y: int) -> QRectF:
        """The place of a cell; y goes upwards."""
        width, height = self.plot.width() / self.columns, self.plot.height() / self.rows
        return QRectF(
            self.plot.left() + x * width, self.plot.bottom() - (y + 1) * height, width, height
        ).adjusted(1, 1, -1, -1)

    def place(self, point: QPointF) -> tuple[int, int] | None:
        """Which cell is under a point."""
        if not self.plot.contains(point):
            return None
        x = int((point.x() - self.plot.left()) / self.plot.width() * self.columns)
        y = int((self.plot.bottom() - point.y()) / self.plot.height() * self.rows)
        return min(x, self.columns - 1), min(y, self.rows - 1)
