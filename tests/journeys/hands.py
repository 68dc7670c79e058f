"""Where a hand finds things in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.panes.pad.pane import PadPane
from app.window import Window


def drawing_surface(window: Window) -> tuple[QWidget, Callable[[float, float], QPoint]]:
    """The widget that is drawn on, and where on it a point of the 28x28 image lies."""
    pad = window.panes["pad"]
    assert isinstance(pad, PadPane)
    surface, square = pad.drawing_surface()

    def at(x: float, y: float) -> QPoint:
        point = QPointF(square.x() + x * square.width() / 28, square.y() + y * square.height() / 28)
        return point.toPoint()

    return surface, at
