"""The ground of a surface's map: bands of height, lines with their numbers, axes, basins; painted in slices."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from app import fonts
from app.cost_map.geometry import Chart
from app.cost_map.shading import Bands
from app.ends import end_text
from app.graphics import draw_text, faded, hairline, nice_ticks
from app.panes.toys.look import draw_tag, pattern, tint
from app.theme import Theme
from nncore.arrays import Floats, Ints
from nncore.contours import contour
from nncore.cost_plane import CostGrid
from nncore.toys import Toy

LINES = 14
SIDE = 65  # points a side of the grid of heights
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def heights(toy: Toy) -> CostGrid:
    """The heights on a grid; what is far beyond the rest is cut off there."""
    xs, ys = (np.linspace(*ends, SIDE) for ends in toy.ends)
    values = toy.formula(*np.meshgrid(xs, ys))
    known = values[np.isfinite(values)]
    if len(known):
        low, middle, high = np.percentile(known, [2, 50, 98]).tolist()
        room = 8 * max(high - middle, middle - low, 1e-12)
        values = np.clip(values, middle - room, middle + room)
    return CostGrid(xs, ys, values)


def paint(
    image: QImage, chart: Chart, grid: CostGrid, basins: Ints | None, dips: int, theme: Theme
) -> Iterator[None]:
    """Paint the ground on `image`; a slice of a millisecond or two between two yields."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(fonts.caption())
    bands, field = _bands(grid), chart.field
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    size = field.size().toSize()
    yield
    picture = bands.picture(grid, size.width(), size.height(), theme)
    yield
    painter.drawImage(field, picture)
    yield
    lines = []
    for level in bands.levels:
        lines.append((level, _line(painter, chart, grid, level, theme)))
        yield
    if basins is not None:
        for dip in range(-1, dips):
            _basin(painter, chart, grid, basins, dip, theme)
            yield
    _axes(painter, chart, theme)
    taken: list[QRectF] = []
    for level, spots in lines:
        _number(painter, field, level, spots, taken, theme)
    painter.end()
    yield


def _bands(grid: CostGrid) -> Bands:
    """Levels evenly apart, as on a walker's map: close lines are steep ground."""
    low, high = grid.ends
    return Bands(low, high, tuple(v for v in nice_ticks(low, high, LINES) if low < v < high))


def blank(size: QSize, ratio: float) -> QImage:
    """Nothing, as large as the plate."""
    made = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _ends(chart: Chart, xs: Floats, ys: Floats, pieces: Floats) -> Floats:
    step = np.array([xs[1] - xs[0], ys[1] - ys[0]])
    return chart.points(pieces.reshape(-1, 2) * step + (xs[0], ys[0])).reshape(-1, 4)


def _line(painter: QPainter, chart: Chart, grid: CostGrid, level: float, theme: Theme) -> Floats:
    painter.setPen(QPen(faded(theme.cost, 0.9), 1.2))
    ends = _ends(chart, grid.xs, grid.ys, contour(grid.costs, level))
    painter.drawLines([QLineF(*four) for four in ends.tolist()])
    return np.asarray((ends[:, :2] + ends[:, 2:]) / 2)


def _number(
    painter: QPainter, field: QRectF, level: float, spots: Floats, taken: list[QRectF], theme: Theme
) -> None:
    """The height of a line on it, where no other number is."""
    inner = field.adjusted(16, 10, -16, -10)
    for x, y in spots[:: max(1, len(spots) // 24)].tolist():
        room = QRectF(x - 20, y - 11, 40, 22)
        if inner.contains(x, y) and not any(room.intersects(other) for other in taken):
            taken.append(draw_tag(painter, QPointF(x, y), end_text(level), theme.cost, theme))
            return


def _basin(painter: QPainter, chart: Chart, grid: CostGrid, led: Ints, dip: int, theme: Theme) -> None:
    """Rows of cells that lead to one dip, patterned, and the line around them."""
    side = int(np.sqrt(len(led)))
    own = (led.reshape(side, side) == dip).astype(np.float64)
    if not own.any():
        return
    cell_w, cell_h = chart.field.width() / (side - 1), chart.field.height() / (side - 1)
    brush = pattern(dip, theme, 0.5)
    painter.save()
    painter.setClipRect(chart.field)
    painter.setPen(Qt.PenStyle.NoPen)
    rects = []
    for row in range(side):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], own[row], [0]])))
        y = chart.field.bottom() - row * cell_h - cell_h / 2
        for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            left = chart.field.left() + (start - 0.5) * cell_w
            rects.append(QRectF(left, y, (end - start) * cell_w, cell_h))
    if dip >= 0:
        painter.setBrush(faded(tint(dip, theme), 0.3))
        painter.drawRects(rects)
    painter.setBrush(brush)
    painter.drawRects(rects)
    painter.restore()
    if not own.all():
        xs, ys = (np.linspace(axis[0], axis[-1], side) for axis in (grid.xs, grid.ys))
        painter.setPen(QPen(theme.plate_text, 1.4))
        painter.drawLines([QLineF(*four) for four in _ends(chart, xs, ys, contour(own, 0.5)).tolist()])


def _axes(painter: QPainter, chart: Chart, theme: Theme) -> None:
    area = chart.field
    painter.setPen(hairline(theme.plate_line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    for x in nice_ticks(*chart.x, max(2, int(area.width() // 80))):
        at = chart.point(x, chart.y[0])
        if area.right() - at.x() > 14:
            draw_text(painter, QRectF(at.x() - 25, at.y() + 4, 50, 14), end_text(x), theme.plate_muted)
    for y in nice_ticks(*chart.y, max(2, int(area.height() // 50))):
        at = chart.point(chart.x[0], y)
        if at.y() - area.top() > 14:
            draw_text(painter, QRectF(at.x() - 46, at.y() - 7, 40, 14), end_text(y), theme.plate_muted, RIGHT)
    draw_text(painter, QRectF(area.right() - 14, area.bottom() + 4, 16, 14), "x", theme.plate_text, RIGHT)
    draw_text(painter, QRectF(area.left() - 22, area.top() - 2, 16, 14), "y", theme.plate_text, RIGHT)
