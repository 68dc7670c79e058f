"""Parts of the picture that seldom change: painted once, then only copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter


class Layer:
    """One such part, opaque. Painting text costs ten times what copying its picture does."""

    def __init__(self) -> None:
        self._image = QImage()
        self._key: tuple[object, ...] = ()

    def draw(
        self,
        painter: QPainter,
        rect: QRectF,
        ground: QColor,
        key: tuple[object, ...],
        paint: Callable[[QPainter], None],
    ) -> None:
        """Copy the picture to `rect`; if `key`, the size, the font or the screen is another, `paint` it first."""
        ratio = painter.device().devicePixelRatioF()
        whole = (rect.getRect(), ratio, painter.font(), ground, *key)
        if whole != self._key:
            self._key = whole
            self._image = _painted(rect, ratio, ground, painter.font(), paint)
        painter.drawImage(rect.topLeft(), self._image)


def _painted(
    rect: QRectF, ratio: float, ground: QColor, font: QFont, paint: Callable[[QPainter], None]
) -> QImage:
    image = QImage((rect.size() * ratio).toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(ground)
    painter = QPainter(image)
    painter.translate(-rect.topLeft())
    painter.setFont(font)
    paint(painter)
    painter.end()
    return image
