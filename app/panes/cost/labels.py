"""Where a few words go in a plot: the first place that neither a curve nor other words take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

Polyline = tuple[NDArray[np.floating[Any]], NDArray[np.floating[Any]]]  # x and y in pixels, x increasing


@dataclass(frozen=True)
class Label:
    """Words in a plot."""

    rect: QRectF
    text: str
    colour: QColor
    veil: bool = False  # whether the ground is laid under them, because something else is there
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter
    pen: QPen | None = None  # of the piece of line before them, if they name one


def crosses(rect: QRectF, line: Polyline) -> bool:
    """Whether a polyline comes into a rectangle, or jumps over it within its width."""
    x, y = line
    if not len(x) or x[0] > rect.right() or x[-1] < rect.left():
        return False
    first, last = np.searchsorted(x, (rect.left(), rect.right()))
    ends = np.interp((max(rect.left(), float(x[0])), min(rect.right(), float(x[-1]))), x, y)
    inside = np.concatenate((ends, y[first:last]))
    return bool(inside.min() <= rect.bottom() and inside.max() >= rect.top())


def first_free(
    candidates: Sequence[QRectF], lines: Iterable[Polyline], taken: Iterable[QRectF] = ()
) -> int | None:
    """The first rectangle that no line crosses and no other one overlaps; None if there is none."""
    lines, taken = tuple(lines), tuple(taken)
    for i, rect in enumerate(candidates):
        if not any(rect.intersects(other) for other in taken) and not any(
            crosses(rect, line) for line in lines
        ):
            return i
    return None
