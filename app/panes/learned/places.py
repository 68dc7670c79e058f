"""Where the tiles of the wall go: three blocks of captioned tiles, or two where the pane is low. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

PAGE = 16  # neurons shown at once
HEAD, CAPTION, GAP, APART, MARGIN = 20.0, 15.0, 4.0, 6.0, 8.0
SMALLEST = 46.0  # pixels a side below which the third block gives its room to the others


@dataclass(frozen=True)
class Places:
    """Tiles of one size in three blocks."""

    left: float
    top: float
    columns: int
    count: int
    side: float
    blocks: int

    @property
    def lines(self) -> int:
        """Lines of tiles in a block."""
        return -(-self.count // self.columns)

    @property
    def block_height(self) -> float:
        """Head and tiles of a block, and the space below it."""
        return HEAD + self.lines * (self.side + CAPTION + GAP) + APART

    @property
    def height(self) -> float:
        """Of all three."""
        return self.top + self.blocks * self.block_height - APART

    def head(self, block: int, width: float) -> QRectF:
        """Where a block's title goes."""
        return QRectF(MARGIN, self.top + block * self.block_height, width - 2 * MARGIN, HEAD)

    def tile(self, block: int, index: int) -> QRectF:
        """Where a tile goes."""
        line, column = divmod(index, self.columns)
        top = self.top + block * self.block_height + HEAD + line * (self.side + CAPTION + GAP)
        return QRectF(self.left + column * (self.side + GAP), top, self.side, self.side)

    def caption(self, block: int, index: int) -> QRectF:
        """Where the words under a tile go."""
        tile = self.tile(block, index)
        return QRectF(tile.left() - GAP / 2, tile.bottom(), tile.width() + GAP, CAPTION)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """The block and the tile under a point."""
        for block in range(self.blocks):
            for index in range(self.count):
                if self.tile(block, index).contains(point):
                    return block, index
        return None


def arrange(width: float, height: float, count: int) -> Places:
    """The largest tiles of which all fit, in three blocks if they are not too small then."""
    three = _largest(width, height, count, 3)
    return three if three.side >= SMALLEST else _largest(width, height, count, 2)


def _largest(width: float, height: float, count: int, blocks: int) -> Places:
    best = Places(MARGIN, 4, max(1, min(8, count)), max(1, count), 8, blocks)
    for columns in (8, 16, 4, 6, 10, 12, 5):
        if columns > max(1, count):
            continue
        lines = -(-max(1, count) // columns)
        across = (width - 2 * MARGIN + GAP) / columns - GAP
        room = (height - 8) / blocks - HEAD - APART
        side = float(int(min(across, room / lines - CAPTION - GAP)))
        if side > best.side:
            best = Places(MARGIN, 4, columns, max(1, count), side, blocks)
    used = best.columns * (best.side + GAP) - GAP
    return Places(max(MARGIN, float(int((width - used) / 2))), 4, best.columns, best.count, best.side, blocks)
