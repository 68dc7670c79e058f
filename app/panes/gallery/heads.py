"""The names of inputs that are no pixels, above the columns of the first matrix."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app import fonts
from app.graphics import draw_text
from app.naming import Naming
from app.panes.gallery.layout import AXIS, Matrix
from app.theme import Theme

NARROWEST, MOST = 10.0, 64.0  # a column with a name; how long a name may be
UP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def head_of(naming: Naming) -> float:
    """How much room the names need, written upwards; AXIS if the inputs are pixels."""
    if naming.is_picture:
        return AXIS
    metrics = QFontMetricsF(fonts.caption())
    longest = max((metrics.horizontalAdvance(name) for name in naming.inputs), default=0.0)
    return max(AXIS + 3, min(MOST, longest + 6))


def has_names(matrix: Matrix) -> bool:
    """Whether there is room for names above the columns."""
    return matrix.head > AXIS and matrix.cell >= NARROWEST


def draw_head(painter: QPainter, matrix: Matrix, naming: Naming, theme: Theme) -> None:
    """The name of every input in sight, from the bottom up; across where they are short."""
    metrics = QFontMetricsF(painter.font())
    names = [naming.inputs[k] for k in matrix.ks if k < len(naming.inputs)]
    across = all(metrics.horizontalAdvance(name) <= matrix.cell for name in names)
    for k, name in zip(matrix.ks, names, strict=False):
        cell = matrix.weight(matrix.first_j, k)
        if across:
            draw_text(painter, QRectF(cell.left(), matrix.top - 15, cell.width(), 14), name, theme.plate_text)
            continue
        painter.save()
        painter.translate(QPointF(cell.left(), matrix.top - 3))
        painter.rotate(-90)
        draw_text(painter, QRectF(0, 0, matrix.head - 4, cell.width()), name, theme.plate_text, UP)
        painter.restore()
