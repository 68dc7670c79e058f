"""Fills a rectangle with tiles and matrices, as large as they go. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QRectF

from app.panes.gallery.layout import AXIS, BIAS_GAP, NARROWEST, SIDE, TITLE, Matrix, Tiles
from app.panes.gallery.tiling import Kind, place_tiles

APART = 14.0  # between matrices, and from the tiles
CELLS = (11, 10, 9, 8, 7, 6, 5, 4, 3)  # pixels a weight of a later layer may have beside the tiles
READABLE = 9.0  # pixels a weight of a later layer should have; with fewer, tiles may give some of theirs
LOW = 150.0  # pixels of height under which inputs have no names
LARGEST, SMALLEST = 28.0, 3.0  # cells of a matrix


@dataclass(frozen=True)
class Shape:
    """What is to be placed: `tiles` tiles of `side` x `side`, and matrices (layer, n, k)."""

    tiles: int
    side: int
    matrices: tuple[tuple[int, int, int], ...]
    head: float = AXIS  # room that the names of the inputs need above the matrix of the first layer

    @classmethod
    def of(cls, sizes: Sequence[int], layers: str, head: float = AXIS) -> Shape:
        """Of a network with these layer sizes; `layers` is "all", "first" or "later".

        Inputs with names have a `head`, and are no picture.
        An input that is not a square picture has no tiles: its weights are a matrix too. A network without later
        layers shows its first.
        """
        side = math.isqrt(sizes[0])
        is_picture = side * side == sizes[0] and side > 1 and head <= AXIS
        matrices = [(i, sizes[i], sizes[i - 1]) for i in range(1, len(sizes))]
        if layers == "first":
            matrices = matrices[:1]
        elif layers == "later" and len(matrices) > 1:
            return cls(0, 0, tuple(matrices[1:]))
        return cls(sizes[1], side, tuple(matrices[1:])) if is_picture else cls(0, 0, tuple(matrices), head)


@dataclass(frozen=True)
class Placement:
    """Where everything is. `hidden` tells that the later layers had no room beside the tiles."""

    tiles: Tiles | None
    matrices: tuple[Matrix, ...]
    hidden: bool = False


def place(
    area: QRectF, shape: Shape, ratio: float = 1.0, *, own: bool = False, paired: bool = False
) -> Placement:
    """Place everything in `area` on a screen with `ratio` pixels of its own to each of ours.

    The tiles come first: matrices beside or below them never cost them more than a third of their size. With `own`
    there is room for each tile's own scale; `paired`, for another picture beside each.
    """
    return _placed(area.getRect(), shape, ratio, own, paired)


@lru_cache(
    maxsize=4
)  # dozens of ways are tried, for the same few sizes whenever a window or workspace comes back
def _placed(
    rect: tuple[float, float, float, float], shape: Shape, ratio: float, own: bool, paired: bool
) -> Placement:
    area = QRectF(*rect)
    if not shape.tiles:
        return Placement(None, _headed(area, shape, ratio))
    kind = Kind(shape.tiles, shape.side, ratio, own, paired)
    alone = place_tiles(area, kind)
    if not shape.matrices:
        return Placement(alone, ())
    best: tuple[float, float, Placement] | None = None
    for cell, tiles_area, matrices_area in _splits(area, shape):
        tiles = place_tiles(tiles_area, kind)
        crowded = tiles.cell < 0.66 * alone.cell or (tiles.is_paged and not alone.is_paged)
        worth = tiles.cell * min(1.0, cell / READABLE) ** 0.5
        if not crowded and (best is None or (worth, cell) > best[:2]):
            matrices = place_matrices(matrices_area, shape.matrices, ratio, cell)
            best = worth, cell, Placement(tiles, matrices)
    return _closed_up(best[2], area, ratio) if best else Placement(alone, (), hidden=True)


def _headed(area: QRectF, shape: Shape, ratio: float) -> tuple[Matrix, ...]:
    """Matrices alone; that of the first layer, which is always on top, may have names above its columns."""
    first = bool(shape.matrices) and shape.matrices[0][0] == 1
    more = shape.head - AXIS if first and area.height() > LOW else 0.0
    matrices = place_matrices(area.adjusted(0, more, 0, 0), shape.matrices, ratio)
    return tuple(replace(m, head=AXIS + more) if m.layer == 1 else m for m in matrices)


def _closed_up(placement: Placement, area: QRectF, ratio: float) -> Placement:
    """Spread what is left of the width evenly: before the tiles, after them, and after matrices on their right."""
    tiles, matrices = placement.tiles, placement.matrices
    left = min(matrix.bounds.left() for matrix in matrices)
    if tiles is None or left < tiles.bounds.right():
        return placement
    matrices = _level(matrices, tiles, area, ratio)
    used = tiles.bounds.width() + max(matrix.bounds.right() for matrix in matrices) - left
    gap = max(0.0, area.width() - used - APART) / 3
    tiles_by = math.floor((area.left() + gap - tiles.bounds.left()) * ratio) / ratio
    matrices_by = math.floor((area.left() + 2 * gap + tiles.bounds.width() + APART - left) * ratio) / ratio
    return Placement(
        replace(tiles, left=tiles.left + tiles_by),
        tuple(replace(matrix, left=matrix.left + matrices_by) for matrix in matrices),
    )


def _splits(area: QRectF, shape: Shape) -> Iterator[tuple[float, QRectF, QRectF]]:
    """Ways to give the tiles one part of `area` and the matrices the other, on the right or below."""
    for cell in CELLS:
        for columns in range(1, len(shape.matrices) + 1):
            width, height = _block(shape.matrices, columns, cell)
            right, below = area.width() - width - APART, area.height() - height - APART
            if height <= area.height() and right > shape.side:
                yield (
                    cell,
                    _cut(area, right, area.height()),
                    _cut(area, width, area.height(), from_right=True),
                )
            if width <= area.width() and below > shape.side:
                yield cell, _cut(area, area.width(), below), _cut(area, area.width(), height, from_right=True)
    if min(area.width(), area.height()) >= 260:  # too large to show whole: a window on each
        width = math.floor(area.width() * 0.34)
        yield (
            0.0,
            _cut(area, area.width() - width - APART, area.height()),
            _cut(area, width, area.height(), from_right=True),
        )


def _cut(area: QRectF, width: float, height: float, *, from_right: bool = False) -> QRectF:
    left = area.right() - width if from_right else area.left()
    top = area.bottom() - height if from_right else area.top()
    return QRectF(left, top, width, height)


def _level(matrices: tuple[Matrix, ...], tiles: Tiles, area: QRectF, ratio: float) -> tuple[Matrix, ...]:
    """Begun level with the tiles they stand beside, or as low as they fit."""
    top = min(matrix.bounds.top() for matrix in matrices)
    spare = area.bottom() - max(matrix.bounds.bottom() for matrix in matrices)
    by = math.floor(max(0.0, min(tiles.bounds.top() - top, spare)) * ratio) / ratio
    return tuple(replace(matrix, top=matrix.top + by) for matrix in matrices)


def _columns(shapes: Sequence[tuple[int, int, int]], columns: int) -> list[list[tuple[int, int, int]]]:
    per = -(-len(shapes) // columns)
    return [list(shapes[i : i + per]) for i in range(0, len(shapes), per)]


def _outer(n: int, k: int, cell: float) -> tuple[float, float]:
    """Width and height of a matrix with its captions."""
    return max(NARROWEST, SIDE + k * cell + BIAS_GAP + max(cell, 4.0)), TITLE + AXIS + n * cell


def _block(shapes: Sequence[tuple[int, int, int]], columns: int, cell: float) -> tuple[float, float]:
    """Width and height of all matrices in so many columns."""
    width, height = -APART, 0.0
    for column in _columns(shapes, columns):
        outer = [_outer(n, k, cell) for _, n, k in column]
        width += max(w for w, _ in outer) + APART
        height = max(height, sum(h for _, h in outer) + APART * (len(outer) - 1))
    return width, height


def place_matrices(
    area: QRectF, shapes: Sequence[tuple[int, int, int]], ratio: float = 1.0, cell: float | None = None
) -> tuple[Matrix, ...]:
    """All matrices with cells of one size, as large as fit (at most `cell`), or windows on them if none does."""
    largest, smallest = math.floor((cell or LARGEST) * ratio), math.floor(SMALLEST * ratio)
    cells = [pixels / ratio for pixels in range(largest, smallest - 1, -1)]
    for size in cells if cell != 0.0 else ():
        for columns in range(1, len(shapes) + 1):
            width, height = _block(shapes, columns, size)
            if width <= area.width() and height <= area.height():
                return tuple(_whole(area, shapes, columns, size, ratio, centred=cell is None))
    return tuple(_windows(area, shapes, ratio))


def _whole(
    area: QRectF,
    shapes: Sequence[tuple[int, int, int]],
    columns: int,
    cell: float,
    ratio: float,
    *,
    centred: bool,
) -> Iterator[Matrix]:
    width, height = _block(shapes, columns, cell)
    x = area.left() + max(0.0, area.width() - width) / 2
    y0 = area.top() + (max(0.0, area.height() - height) / 2 if centred else 0)
    for column in _columns(shapes, columns):
        y = y0
        for layer, n, k in column:
            yield _matrix(x, y, cell, (layer, n, k), (n, k), ratio)
            y += _outer(n, k, cell)[1] + APART
        x += max(_outer(n, k, cell)[0] for _, n, k in column) + APART


def _windows(area: QRectF, shapes: Sequence[tuple[int, int, int]], ratio: float) -> Iterator[Matrix]:
    """Equal parts of the area, each with as much of its matrix as there is room for."""
    across = _across(area, len(shapes))
    down = -(-len(shapes) // across)
    width, height = (area.width() + APART) / across - APART, (area.height() + APART) / down - APART
    for i, (layer, n, k) in enumerate(shapes):
        row, column = divmod(i, across)
        room = width - SIDE - BIAS_GAP, height - _outer(0, k, SMALLEST)[1]
        whole = math.floor(min(room[0] / (k + 1), room[1] / n, LARGEST) * ratio)
        cell = max(math.floor(SMALLEST * ratio), whole) / ratio
        room = room[0] - max(cell, 4.0), room[1]
        rows, columns = (max(1, min(m, int(r // cell))) for m, r in zip((n, k), room[::-1], strict=True))
        x, y = area.left() + column * (width + APART), area.top() + row * (height + APART)
        yield _matrix(x, y, cell, (layer, n, k), (rows, columns), ratio)


def _across(area: QRectF, count: int) -> int:
    """How many parts side by side make them most nearly square."""

    def oddness(across: int) -> float:
        down = -(-count // across)
        return abs(math.log(max(1.0, area.width()) / across / (max(1.0, area.height()) / down)))

    return min(range(1, count + 1), key=oddness)


def _matrix(
    x: float, y: float, cell: float, shape: tuple[int, int, int], seen: tuple[int, int], ratio: float
) -> Matrix:
    left, top = (math.floor(length * ratio) / ratio for length in (x + SIDE, y + TITLE + AXIS))
    layer, n, k = shape
    return Matrix(layer, left, top, cell, n, k, *seen)
