"""Values as columns over a zero line: one for each input; of more inputs than pixels the strongest of each pixel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from app.graphics import hairline
from nncore.arrays import Floats


@dataclass(frozen=True)
class Scale:
    """What the top and the foot of a picture of columns are, and their colours."""

    low: float
    high: float
    plus: QColor
    minus: QColor
    line: QColor


def strongest(values: Floats, most: int) -> tuple[Floats, int]:
    """At most `most` values: each the one farthest from 0 of as many neighbours as the second number says."""
    group = -(-len(values) // max(1, most))
    if group <= 1:
        return values, 1
    padded = np.zeros(-(-len(values) // group) * group)
    padded[: len(values)] = np.nan_to_num(values)
    rows = padded.reshape(-1, group)
    return rows[np.arange(len(rows)), np.abs(rows).argmax(axis=1)], group


def draw_columns(painter: QPainter, rect: QRectF, values: Floats, scale: Scale) -> int:
    """Paint them and the zero line; return how many inputs share a column."""
    kept, group = strongest(values, int(rect.width()))
    span = scale.high - scale.low
    zero = rect.bottom() + scale.low / span * rect.height()
    whole = (
        rect.width() * group / max(1, len(values))
    )  # the last group may be short: it ends where the inputs end
    gap = min(3.0, whole / 4) if whole >= 3 else 0.0
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=whole < 2)
    tops = (
        rect.bottom()
        - (np.clip(np.nan_to_num(kept), scale.low, scale.high) - scale.low) / span * rect.height()
    )
    for i, top in enumerate(tops.tolist()):
        column = QRectF(rect.left() + i * whole + gap / 2, min(top, zero), whole - gap, abs(zero - top))
        painter.fillRect(column, scale.plus if top <= zero else scale.minus)
    painter.restore()
    painter.setPen(hairline(scale.line))
    painter.drawLine(QPointF(rect.left(), round(zero) + 0.5), QPointF(rect.right(), round(zero) + 0.5))
    return group
