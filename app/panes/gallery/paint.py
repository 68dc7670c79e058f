"""Paints tiles, matrices and their captions. Pure: what is painted is given."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app import fonts
from app.graphics import Atlas, draw_text, hairline, mix
from app.naming import Naming
from app.panes.gallery.content import Pictures, Sheet
from app.panes.gallery.heads import draw_head, has_names
from app.panes.gallery.layout import AXIS, SIDE, TITLE, Matrix, Tiles
from app.panes.gallery.words import briefly, plus_minus
from app.theme import Theme
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
RULED = 6.0  # pixels from which halved cells are parted by a line


def fitting(metrics: QFontMetricsF, texts: list[str], width: float) -> str:
    """The first of the texts that has room, or the last."""
    return next((text for text in texts if metrics.horizontalAdvance(text) <= width), texts[-1])


def frame_around(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """A hairline just outside, so that a picture that is all zero still has a shape."""
    painter.setPen(hairline(mix(theme.plate, theme.plate_line, 0.75)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))


def draw_tile_numbers(painter: QPainter, tiles: Tiles, theme: Theme) -> None:
    """Every tile's number and the hairline around it: what stays while the weights change."""
    painter.save()
    if tiles.above:
        painter.setFont(fonts.sized(10))
    for tile in tiles.shown:
        frame_around(painter, tiles.rect(tile), theme)
        if tiles.paired:
            frame_around(painter, tiles.beside(tile), theme)
        draw_text(painter, tiles.caption(tile), str(tile), theme.plate_muted, LEFT if tiles.above else RIGHT)
    painter.restore()


def draw_tiles(painter: QPainter, tiles: Tiles, pictures: Pictures, theme: Theme) -> None:
    """The weights of every tile of the page, and its own scale if it has one."""
    if pictures.beside is not None:
        for at, tile in enumerate(tiles.shown):
            painter.drawImage(tiles.beside(tile), pictures.beside.image, source(pictures.beside, at))
    if pictures.tiles is None:
        return
    for at, tile in enumerate(tiles.shown):
        painter.drawImage(tiles.rect(tile), pictures.tiles.image, source(pictures.tiles, at))
    if pictures.own_ends:
        painter.save()
        painter.setFont(fonts.sized(10))
        for at, tile in enumerate(tiles.shown):
            draw_text(painter, tiles.caption(tile), briefly(pictures.own_ends[at]), theme.plate_text, RIGHT)
        painter.restore()


def source(atlas: Atlas, at: int) -> QRect:
    """The part of the atlas that is one tile."""
    x, y = atlas.corner(at)
    return QRect(x, y, atlas.tile_width, atlas.tile_height)


def draw_matrix(painter: QPainter, matrix: Matrix, sheet: Sheet, theme: Theme) -> None:
    """The weights in sight, and the biases beside them; of halved cells a line tells where each begins."""
    each = 2 if sheet.halved else 1
    columns, rows, cells = matrix.columns * each, matrix.rows, matrix.cells
    painter.drawImage(cells, sheet.image, QRect(0, 0, columns, rows))
    painter.drawImage(matrix.biases, sheet.image, QRect(columns, 0, each, rows))
    if sheet.halved and matrix.cell >= RULED:
        painter.setPen(hairline(theme.plate))
        starts = (cells.left() + column * matrix.cell + 0.5 for column in range(1, matrix.columns))
        painter.drawLines([QLineF(x, cells.top(), x, cells.bottom()) for x in starts])


def draw_matrix_names(
    painter: QPainter, matrix: Matrix, end: float | None, theme: Theme, naming: Naming
) -> None:
    """A matrix's name with the end of its scale, its axes, and the hairlines: what stays while the weights change."""
    frame_around(painter, matrix.cells, theme)
    frame_around(painter, matrix.biases, theme)
    bounds = matrix.bounds
    title = QRectF(matrix.left, bounds.top(), bounds.right() - matrix.left, TITLE)
    _two_ends(painter, title, _names(matrix), "" if end is None else plus_minus(end), theme)
    axis = QRectF(matrix.left, matrix.top - AXIS, matrix.cells.width(), AXIS - 1)
    if has_names(matrix):
        draw_head(painter, matrix, naming, theme)
    else:
        _draw_fitting(painter, axis, _senders(matrix), theme)
    biases = QRectF(matrix.biases.center().x() - 8, matrix.top - AXIS, 16, AXIS - 1)
    draw_text(painter, biases, "b", theme.plate_muted)
    painter.save()  # the rows' name reads from the top down
    painter.translate(QPointF(matrix.left - 2, matrix.top))
    painter.rotate(90)
    _draw_fitting(painter, QRectF(0, 0, matrix.cells.height(), SIDE - 2), _receivers(matrix), theme)
    painter.restore()


def _names(matrix: Matrix) -> list[str]:
    name, shape = f"W{matrix.layer}", f"{matrix.n} × {matrix.k}"
    return [tr("layer {0}: {1}, {2}").format(matrix.layer, name, shape), f"{name} {shape}", name]


def _senders(matrix: Matrix) -> list[str]:
    if matrix.columns < matrix.k:
        return [tr("from {0}–{1} of {2} →").format(matrix.ks.start, matrix.ks.stop - 1, matrix.k), "k →"]
    if matrix.layer == 1:
        return [tr("from input k →"), "k →"]
    return [
        tr("from neuron k of layer {0} →").format(matrix.layer - 1),
        tr("from neuron k →"),
        tr("from k →"),
        "k →",
    ]


def _receivers(matrix: Matrix) -> list[str]:
    if matrix.rows < matrix.n:
        return [tr("to {0}–{1} of {2} →").format(matrix.js.start, matrix.js.stop - 1, matrix.n), "j →"]
    return [tr("to neuron j of layer {0} →").format(matrix.layer), tr("to neuron j →"), tr("to j →"), "j →"]


def _draw_fitting(painter: QPainter, rect: QRectF, texts: list[str], theme: Theme) -> None:
    text = fitting(QFontMetricsF(painter.font()), [*texts, ""], rect.width())
    draw_text(painter, rect, text, theme.plate_muted, LEFT)


def _two_ends(painter: QPainter, rect: QRectF, left: list[str], right: str, theme: Theme) -> None:
    metrics = QFontMetricsF(painter.font())
    room = rect.width() - metrics.horizontalAdvance(right) - 6
    draw_text(painter, rect, right, theme.plate_text, RIGHT)
    if room > 12:
        name = QRectF(rect.left(), rect.top(), room, rect.height())
        draw_text(painter, name, fitting(metrics, left, room), theme.plate_text, LEFT)
