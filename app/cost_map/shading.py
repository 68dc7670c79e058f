"""The colour of the cost: few bands of rose on the plate, and the picture of a grid in them. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QColor, QImage

from app.graphics import mix, word_image
from app.theme import Theme
from nncore.arrays import Floats
from nncore.contours import round_levels
from nncore.cost_plane import CostGrid

FAINTEST, STRONGEST = 0.07, 0.72  # share of rose in the band of the lowest and of the highest cost
FINEST = 320  # pixels a side beyond which the picture is only enlarged


@dataclass(frozen=True)
class Bands:
    """The ends of the cost on a map, and the round levels between them that part its bands."""

    low: float
    high: float
    levels: tuple[float, ...]

    @classmethod
    def of(cls, grid: CostGrid) -> Bands:
        """The bands of a grid."""
        low, high = grid.ends
        return cls(low, high, round_levels(low, high))

    def colour(self, band: int, theme: Theme) -> QColor:
        """The colour of a band, 0 the lowest: the dearer, the lighter."""
        share = band / max(1, len(self.levels))
        return mix(theme.plate, theme.cost, FAINTEST + (STRONGEST - FAINTEST) * share)

    def picture(self, grid: CostGrid, width: int, height: int, theme: Theme) -> QImage:
        """The grid in its bands, the highest y at the top; what is no number counts as the highest."""
        size = [max(2, min(FINEST, n)) for n in (height, width)]
        fine = enlarged(np.where(np.isfinite(grid.costs), grid.costs, self.high), size[0], size[1])[::-1]
        words = np.array([self.colour(i, theme).rgb() for i in range(len(self.levels) + 1)], np.uint32)
        return word_image(np.ascontiguousarray(words[np.searchsorted(np.array(self.levels), fine)]))


def enlarged(values: Floats, rows: int, columns: int) -> Floats:
    """A grid in more points, in straight lines between those there are."""
    down, across = (_mixing(n, m) for n, m in zip((rows, columns), values.shape, strict=True))
    return np.asarray(down @ values @ across.T)


def _mixing(fine: int, coarse: int) -> Floats:
    """(fine, coarse): how much of each coarse point is in each fine one."""
    at = (np.arange(fine) + 0.5) / fine * (coarse - 1)
    mixed: Floats = np.maximum(0, 1 - np.abs(at[:, None] - np.arange(coarse)[None]))
    return mixed
