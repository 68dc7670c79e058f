"""What seldom changes is painted once and then copied, because painting text costs ten times as much."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.graphics import draw_text

MOST = 256  # stamps kept


def _blank(rect: QRectF, ratio: float) -> QImage:
    image = QImage(
        (rect.size() * ratio).toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image


class Still:
    """One picture, kept as long as its key is the same."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._image = QImage()

    def draw(
        self, painter: QPainter, rect: QRectF, key: tuple[object, ...], paint: Callable[[QPainter], None]
    ) -> None:
        """Copy it to `rect`, painted anew if `key`, the place or the screen is another."""
        ratio = painter.device().devicePixelRatioF()
        whole = (rect.getRect(), ratio, *key)
        if whole != self._key:
            self._key, self._image = whole, _blank(rect, ratio)
            into = QPainter(self._image)
            into.translate(-rect.topLeft())
            into.setFont(painter.font())
            paint(into)
            into.end()
        painter.drawImage(rect.topLeft(), self._image)


class Stamps:
    """Words that are painted again and again."""

    def __init__(self) -> None:
        self._images: dict[tuple[object, ...], QImage] = {}

    def draw(self, painter: QPainter, rect: QRectF, text: str, ink: QColor, align: Qt.AlignmentFlag) -> None:
        """One line of text, as `draw_text` does it."""
        ratio, font = painter.device().devicePixelRatioF(), painter.font()
        key = (text, ink.rgba(), align, rect.width(), rect.height(), ratio, font.pixelSize())
        image = self._images.get(key)
        if image is None:
            if len(self._images) >= MOST:
                self._images.clear()
            image = self._images[key] = _stamp(rect, ratio, font, (text, ink, align))
        painter.drawImage(rect.topLeft(), image)


def _stamp(rect: QRectF, ratio: float, font: QFont, what: tuple[str, QColor, Qt.AlignmentFlag]) -> QImage:
    image = _blank(rect, ratio)
    painter = QPainter(image)
    painter.setFont(font)
    text, ink, align = what
    draw_text(painter, QRectF(0, 0, rect.width(), rect.height()), text, ink, align)
    painter.end()
    return image
