"""Paints a folded network: one tile for each output, and below it what the network and the folded one say."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app import fonts
from app.frame import Frame
from app.graphics import draw_text, grid, heat_image, span
from app.numerals import count
from app.panes.matrix import brush
from app.panes.matrix.brush import Scale
from app.panes.matrix.folded import Fold
from app.panes.matrix.layer import is_light
from app.scales import diverging_lut
from app.theme import Theme
from nncore.arrays import Floats
from nncore.words import tr

MOST = 20  # tiles
CAPTION, FOOT = 14.0, 30.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint(painter: QPainter, rect: QRectF, fold: Fold, frame: Frame, theme: Theme) -> None:
    """The tiles over their outputs, and the scale."""
    weights = fold.folded.weights
    shown = min(len(weights), MOST)
    shape = (28, 28) if weights.shape[1] == 784 else (1, weights.shape[1])
    ratio = 1.0 if shape[0] > 1 else 4.0
    area = rect.adjusted(12, 8, -12, -30)
    places = grid(area, shown, gap=8, caption=CAPTION + FOOT, ratio=ratio)
    end, lut = span(weights), diverging_lut(theme)
    real, other = _outputs(fold, frame)
    reach = 1.0 if is_light(other, fold.folded.last) else max(span(real), span(other))
    for j in range(shown):
        tile = places.tile(j).translated(0, -FOOT)
        picture = heat_image(weights[j].reshape(shape), lut, end)
        painter.drawImage(tile, picture)
        painter.setFont(fonts.caption())
        head = QRectF(tile.left(), tile.top() - CAPTION, tile.width(), CAPTION)
        draw_text(painter, head, str(j), theme.plate_muted, _LEFT)
        _outputs_below(painter, tile, theme, (float(real[j]), float(other[j])), reach)
    brush.scale_bar(painter, rect.left() + 16, rect.bottom() - 24, 110, Scale(theme, end))
    painter.setFont(fonts.caption())
    note = tr("bars: the network, then the folded one")
    if shown < len(weights):
        note = tr("showing {0} of {1} outputs; {2}").format(shown, count(len(weights)), note)
    draw_text(
        painter,
        QRectF(rect.left() + 140, rect.bottom() - 26, rect.width() - 150, 16),
        note,
        theme.plate_muted,
    )


def _outputs(fold: Fold, frame: Frame) -> tuple[Floats, Floats]:
    """Of both networks, for the picture."""
    x = frame.trace.activations[0].astype(np.float64)
    if len(x) != fold.folded.weights.shape[1]:
        x = np.zeros(fold.folded.weights.shape[1])
    real = (
        frame.trace.outputs if len(frame.trace.outputs) == len(fold.folded.biases) else fold.folded.outputs(x)
    )
    return real, fold.folded.outputs(x)


def _outputs_below(
    painter: QPainter, tile: QRectF, theme: Theme, values: tuple[float, float], reach: float
) -> None:
    """The real one above the folded one, as long as their size; the number has the sign."""
    for i, value in enumerate(values):
        row = QRectF(tile.left(), tile.bottom() + 2 + 13 * i, tile.width(), 12)
        length = float(np.clip(abs(np.nan_to_num(value)) / reach, 0, 1)) * max(0.0, row.width() - 30)
        painter.fillRect(
            QRectF(row.left(), row.top() + 4, length, 5), theme.plate_text if i == 0 else theme.plate_muted
        )
        painter.setFont(fonts.sized(9))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, row, brush.number(value), theme.plate_text, right)
