"""What a picture of a widget holds, read at once: Python is slow at asking for pixel after pixel."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

EVERY = 3  # pixels, in both directions


def seen(widget: QWidget) -> QImage:
    """What stands on the screen in a widget's place; of one that is not shown, what it would paint.

    Nothing is painted for it: what was not painted by itself is missing, and a grab would have hidden that.
    """
    if not widget.isVisible():
        return widget.grab().toImage()
    window, corner = widget.window(), widget.mapTo(widget.window(), QPoint(0, 0))
    place = corner.x(), corner.y(), widget.width(), widget.height()
    return window.screen().grabWindow(window.winId(), *place).toImage()


def pixels(image: QImage) -> NDArray[np.uint32]:
    """The colour of each pixel as the image's own `pixel` says it, (height, width), uint32."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    rows = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)
    return rows[:, : plain.width()].copy()


def colours(image: QImage, every: int = EVERY) -> set[int]:
    """The colours of every third pixel of every third row."""
    return set(np.unique(pixels(image)[::every, ::every]).tolist())
