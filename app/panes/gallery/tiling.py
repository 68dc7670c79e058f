"""Fills a rectangle with square tiles, as large as they go, or with pages of them. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from app.panes.gallery.layout import ABOVE, PAIR_GAP, Tiles, margin

GAP, WIDEST_GAP = 4.0, 12.0  # between tiles
UNDER = 2.0  # between a tile and the number of the one below it
NEEDED = 62.0  # width of a tile's number and its own scale
MANY = 64  # more tiles than these are not shown at one pixel a weight, but in pages
PAGE_CELL = 2.0  # pixels a weight has on a page


@dataclass(frozen=True)
class Kind:
    """What all tiles have in common; with `own` each has its own scale written beside its number."""

    count: int
    side: int
    ratio: float = 1.0  # pixels of the screen to one of ours
    own: bool = False
    paired: bool = False  # with another picture beside each

    @property
    def across(self) -> int:
        """Cells that stand side by side in one tile."""
        return 2 * self.side if self.paired else self.side

    @property
    def between(self) -> float:
        """The gap among them."""
        return PAIR_GAP if self.paired else 0.0


def place_tiles(area: QRectF, kind: Kind) -> Tiles:
    """The largest tiles of which all fit into `area`, in its middle; if that makes them tiny, a page of them."""
    smallest = 1.0 if kind.count <= MANY else PAGE_CELL
    best = max(_tilings(area.width(), area.height(), kind), default=(0.0, 0, False, 0))
    if best[0] < smallest:
        return _centred(_page(area, kind), area, kind.ratio)
    cell, _, above, columns = best
    tiles = _spaced(area, kind, cell, columns, -(-kind.count // columns), above=above)
    return _centred(tiles, area, kind.ratio)


def _tilings(width: float, height: float, kind: Kind) -> Iterator[tuple[float, int, bool, int]]:
    """Every number of columns, the better the larger: size of a cell, how full and square, numbers above, columns."""
    for above in (True,) if kind.own or kind.paired else (True, False):
        aside, over = (0.0, ABOVE) if above else (margin(kind.count), 0.0)
        for columns in range(1, min(kind.count, int(width // kind.across) + 1) + 1):
            rows = -(-kind.count // columns)
            across = (width + GAP) / columns - GAP - aside
            gap = UNDER if above else GAP
            down = (height + gap) / rows - gap - over
            most = min((across - kind.between) / kind.across, down / kind.side)
            cell = math.floor(most * kind.ratio) / kind.ratio
            if cell > 0 and (not kind.own or across >= NEEDED):
                yield cell, kind.count - rows * columns - abs(columns - rows), above, columns


def _page(area: QRectF, kind: Kind) -> Tiles:
    """As many tiles as there is room for, at least one."""
    fitting = min(PAGE_CELL, (area.width() - kind.between) / kind.across, (area.height() - ABOVE) / kind.side)
    cell = max(1, math.floor(fitting * kind.ratio)) / kind.ratio
    width = max(kind.across * cell + kind.between, NEEDED if kind.own else 0)
    columns = max(1, min(kind.count, int((area.width() + GAP) // (width + GAP))))
    rows = max(1, int((area.height() + GAP) // (kind.side * cell + ABOVE + GAP)))
    return _spaced(area, kind, cell, columns, rows, above=True)


def _spaced(area: QRectF, kind: Kind, cell: float, columns: int, rows: int, *, above: bool) -> Tiles:
    """Tiles whose gaps take the room that is left, up to the widest gap, and look alike both ways."""
    size = kind.side * cell
    left = size + kind.between if kind.paired else 0.0  # of the other picture
    room = max(size, NEEDED - left) if kind.own else size
    aside, over = (left, ABOVE) if above else (margin(kind.count), 0.0)
    gap_x = (area.width() - columns * (room + aside)) / max(1, columns - 1)
    gap_y = (area.height() - rows * (size + over)) / max(1, rows - 1)
    least = UNDER if above else GAP
    gap_x = math.floor(min(WIDEST_GAP, max(GAP, gap_x)))
    gap_y = math.floor(min(WIDEST_GAP, max(least, gap_y)))
    gap_x, gap_y = min(gap_x, gap_y + over), min(gap_y, gap_x + aside)
    pitch_x, pitch_y = room + aside + gap_x, size + over + gap_y
    shape = cell, kind.side, columns, rows, pitch_x, pitch_y, kind.count, above, room
    return Tiles(0, 0, *shape, paired=kind.paired)


def _centred(tiles: Tiles, area: QRectF, ratio: float) -> Tiles:
    """In the middle of the area, corners and pitch on whole pixels of the screen."""

    def snapped(length: float) -> float:
        return math.floor(length * ratio) / ratio

    tiles = replace(tiles, pitch_x=snapped(tiles.pitch_x), pitch_y=snapped(tiles.pitch_y))
    bounds = tiles.bounds
    x = area.left() + max(0.0, area.width() - bounds.width()) / 2 - bounds.left()
    y = area.top() + max(0.0, area.height() - bounds.height()) / 2 - bounds.top()
    return replace(tiles, left=snapped(x), top=snapped(y))
