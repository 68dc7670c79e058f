"""How large the components of each layer are, on an axis of powers of ten; the exact zeros are counted beside it."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.ends import end_text
from app.graphics import draw_text, faded, hairline
from app.numerals import count
from app.panes.ribbon.entries import Entries
from app.theme import Theme
from nncore.octaves import Octaves
from nncore.words import tr

LINE = 16.0
ASIDE = 78.0  # room for the layer's name and its zeros
TALLEST = 150.0
LABEL = 46.0  # pixels between two numbers on the axis, at least
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def draw_chart(painter: QPainter, rect: QRectF, entries: Entries, theme: Theme) -> None:
    """A row of bars for each layer, all on one axis."""
    title = QRectF(rect.left(), rect.top(), rect.width(), LINE)
    draw_text(painter, title, tr("how large |∂C/∂θ| is, layer by layer"), theme.plate_muted, LEFT)
    layers = entries.octaves
    ends = span_of(layers)
    if ends is None:
        return
    height = min(TALLEST, (rect.height() - 2 * LINE - 8) / len(layers))
    for i, octaves in enumerate(layers):
        row = QRectF(rect.left(), title.bottom() + 6 + i * height, rect.width(), height - 6)
        _row(painter, row, (i + 1, octaves), ends, theme)
    bottom = title.bottom() + 6 + len(layers) * height - 6
    _axis(painter, QRectF(rect.left() + ASIDE, bottom, rect.width() - ASIDE, LINE), ends, theme)


def span_of(layers: list[Octaves | None]) -> tuple[float, float] | None:
    """The logarithms, to base 2, of the smallest and the largest size; None if all are zero."""
    known = [one for one in layers if one is not None and len(one.counts)]
    if not known:
        return None
    return min(o.lowest for o in known), max(o.lowest + len(o.counts) for o in known)


def _row(
    painter: QPainter,
    row: QRectF,
    layer: tuple[int, Octaves | None],
    ends: tuple[float, float],
    theme: Theme,
) -> None:
    number, octaves = layer
    name = QRectF(row.left(), row.bottom() - 2 * LINE, ASIDE - 6, LINE)
    draw_text(painter, name, tr("layer {0}").format(number), theme.plate_text, LEFT)
    zeros = tr("not yet") if octaves is None else _zeros(octaves.zeros)
    draw_text(painter, name.translated(0, LINE), zeros, theme.plate_muted, LEFT)
    field = row.adjusted(ASIDE, 0, 0, 0)
    painter.setPen(hairline(theme.plate_line))
    painter.drawLine(field.bottomLeft(), field.bottomRight())
    if octaves is None or not len(octaves.counts):
        return
    wide, most = field.width() / (ends[1] - ends[0]), int(octaves.counts.max())
    for i, n in enumerate(octaves.counts.tolist()):
        if n:
            high = max(1.0, n / most * (field.height() - 2))
            left = field.left() + (octaves.lowest + i - ends[0]) * wide
            painter.fillRect(
                QRectF(left, field.bottom() - high, max(1.0, wide - 1), high), faded(theme.accuracy, 0.8)
            )


def _zeros(n: int) -> str:
    return tr("{0} are 0").format(count(n)) if n else tr("none is 0")


def _axis(painter: QPainter, rect: QRectF, ends: tuple[float, float], theme: Theme) -> None:
    """Powers of ten, as many as have room for their numbers."""
    each = rect.width() / (ends[1] - ends[0]) * math.log2(10)
    step = max(1, math.ceil(LABEL / each))
    first, last = math.ceil(ends[0] / math.log2(10)), math.floor(ends[1] / math.log2(10))
    painter.setPen(hairline(theme.plate_line))
    for power in range(first, last + 1):
        if power % step:
            continue
        x = rect.left() + (power * math.log2(10) - ends[0]) / (ends[1] - ends[0]) * rect.width()
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(QRectF(x, rect.top(), 0, 4).topLeft(), QRectF(x, rect.top(), 0, 4).bottomLeft())
        room = QRectF(min(x - 30, rect.right() - 50), rect.top() + 3, 60, LINE - 3)
        draw_text(painter, room, end_text(10.0**power), theme.plate_muted)
