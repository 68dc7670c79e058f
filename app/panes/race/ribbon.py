"""A ribbon: all parameters in their flat order, read down and then to the right, in so many rows as fill it. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from app.graphics import levels, mix, word_image
from app.scales import push_lut
from app.theme import Theme
from nncore.arrays import Floats


@dataclass(frozen=True)
class Fold:
    """How `n` parameters are folded into a ribbon: `each` of them to a cell, cells in columns of `rows`."""

    n: int
    rows: int
    columns: int
    each: int

    @classmethod
    def of(cls, n: int, width: int, height: int) -> Fold:
        """The fold that fills so many pixels, cells as square as may be and none below a pixel."""
        width, height = max(1, width), max(1, height)
        each = math.ceil(n / (width * height))
        cells = math.ceil(n / each)
        rows = min(height, max(1, round(math.sqrt(cells * height / width))))
        while math.ceil(cells / rows) > width:
            rows += 1
        return cls(n, rows, math.ceil(cells / rows), each)

    def cell(self, index: int, field: QRectF) -> QRectF:
        """Where a parameter is."""
        column, row = divmod(index // self.each, self.rows)
        wide, high = field.width() / self.columns, field.height() / self.rows
        return QRectF(field.left() + column * wide, field.top() + row * high, wide, high)

    def index(self, x: float, y: float, field: QRectF) -> int | None:
        """The (first) parameter under a point; None where there is none."""
        if not field.contains(x, y):
            return None
        column = min(self.columns - 1, int((x - field.left()) / field.width() * self.columns))
        row = min(self.rows - 1, int((y - field.top()) / field.height() * self.rows))
        found = (column * self.rows + row) * self.each
        return found if found < self.n else None

    def picture(self, values: Floats, end: float, theme: Theme) -> QImage:
        """The values, (n,), on the scale of pushes from −end to end; NaN is what is not known yet."""
        cells = self.rows * self.columns
        padded = np.full(cells * self.each, np.nan)
        padded[: self.n] = values
        shown = strongest(padded.reshape(cells, self.each))
        unknown = np.isnan(shown)
        words = push_lut(theme)[levels(shown, end or 1.0)]
        words[unknown] = blank(theme).rgb()
        return word_image(words.reshape(self.columns, self.rows).T)


def strongest(groups: Floats) -> Floats:
    """Of each row of groups, (cells, each), the value farthest from zero; NaN where no value is known."""
    if groups.shape[1] == 1:
        return groups[:, 0]
    low, high = groups[:, 0].copy(), groups[:, 0].copy()
    for column in groups.T[1:]:  # long columns: a reduction of many short rows takes several times as long
        np.fmin(low, column, low)
        np.fmax(high, column, high)
    return np.asarray(np.where(-low > high, low, high))


def blank(theme: Theme) -> QColor:
    """What is not known yet: lighter than a zero, which is as dark as the plate."""
    return mix(theme.plate, theme.plate_line, 0.6)


def borders(sizes: tuple[int, ...]) -> list[tuple[str, int, int]]:
    """Name, first index and count of each block of the flat order: W1, b1, W2, ..."""
    found: list[tuple[str, int, int]] = []
    at = 0
    for layer, (k, n) in enumerate(pairwise(sizes), start=1):
        for name, count in ((f"W{layer}", k * n), (f"b{layer}", n)):
            found.append((name, at, count))
            at += count
    return found
