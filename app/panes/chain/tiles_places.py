"""Where slots and tiles lie: the product above, the tray below, both wrapped to the room there is. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF

from app.panes.chain.options import LAYERS
from nncore.chain import steps_to
from nncore.chain_tiles import Tile, tiles

WIDE, HIGH, BETWEEN = 80.0, 66.0, 12.0  # pixels at scale 1
HEAD, FOOT, SAID = 30.0, 22.0, 36.0
LARGEST = 1.9

TRAY = tuple(sorted(tiles(LAYERS), key=lambda tile: (tile[1][0], tile[1])))
"""Every tile there is, in an order that does not tell which ones belong together."""


@dataclass(frozen=True)
class TilesLayout:
    """The product of one goal and the tray, in so much room."""

    goal: str
    width: float
    height: float

    @cached_property
    def way(self) -> tuple[Tile, ...]:
        """The slots, from C downwards."""
        return steps_to(self.goal, LAYERS)

    @cached_property
    def scale(self) -> float:
        """How large everything is: as large as fits, at most 1.9, at least 1 (then it is wrapped)."""
        across = (self.width - 20) / (7 * (WIDE + BETWEEN))
        rows = 3  # one of slots, two of tiles
        down = (self.height - HEAD - FOOT - SAID - 30) / (rows * (HIGH + BETWEEN))
        return max(1.0, min(LARGEST, across, down))

    @cached_property
    def slots(self) -> dict[Tile, QRectF]:
        """A place for each tile of the way."""
        return self._grid(self.way, HEAD, max(0.72, min(self.scale, self._share(len(self.way)))))

    @cached_property
    def said(self) -> QRectF:
        """Room for a sentence under the product and the line that tells what is reused."""
        bottom = max(place.bottom() for place in self.slots.values()) + FOOT
        return QRectF(10, bottom, self.width - 20, SAID)

    @cached_property
    def tray(self) -> dict[Tile, QRectF]:
        """A place for every tile there is."""
        return self._grid(TRAY, self.said.bottom() + 22, max(0.72, min(self.scale, self._share(7))))

    @property
    def needed(self) -> float:
        """The height that all of it takes."""
        return max(place.bottom() for place in self.tray.values()) + 8

    def _share(self, count: int) -> float:
        return (self.width - 20) / (count * (WIDE + BETWEEN) - BETWEEN)

    def _grid(self, names: tuple[Tile, ...], top: float, scale: float) -> dict[Tile, QRectF]:
        wide, high, gap = WIDE * scale, HIGH * scale, BETWEEN * scale
        columns = max(1, int((self.width - 20 + gap) / (wide + gap) + 1e-6))
        return {
            name: QRectF(10 + (at % columns) * (wide + gap), top + (at // columns) * (high + gap), wide, high)
            for at, name in enumerate(names)
        }
