"""Small things that are painted over and over, made once: numbers on segments and rows, the buttons S and M."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from app import fonts
from app.graphics import draw_text, hairline
from app.theme import Theme

SMALLEST = 8.0  # pixels of a button


def put(
    painter: QPainter, text: str, middle: QPointF, pixels: float, ink: QColor, *, bold: bool = False
) -> None:
    """A short text around a point."""
    image = _text(text, pixels, ink.rgba(), painter.device().devicePixelRatio(), bold=bold)
    ratio = image.devicePixelRatio()
    left, top = middle.x() - image.width() / ratio / 2, middle.y() - image.height() / ratio / 2
    painter.drawImage(QPointF(round(left), round(top)), image)


def put_button(painter: QPainter, rect: QRectF, letter: str, theme: Theme, *, on: bool) -> None:
    """S or M, pressed or not; nothing where there is no room."""
    if rect.width() < SMALLEST:
        return
    ratio = painter.device().devicePixelRatio()
    painter.drawImage(
        QPointF(round(rect.left()), round(rect.top())),
        _button(letter, theme, int(rect.width()), ratio, on=on),
    )


@lru_cache(maxsize=1024)
def _text(text: str, pixels: float, rgba: int, ratio: float, *, bold: bool) -> QImage:
    font = fonts.sized(pixels, QFont.Weight.Medium if bold else QFont.Weight.Normal)
    metrics = QFontMetricsF(font)
    wide, high = int(metrics.horizontalAdvance(text)) + 2, int(metrics.height()) + 1
    image = _blank(wide, high, ratio)
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(QColor.fromRgba(rgba))
    painter.drawText(QRectF(0, 0, wide, high), int(Qt.AlignmentFlag.AlignCenter.value), text)
    painter.end()
    return image


@lru_cache(maxsize=64)
def _button(letter: str, theme: Theme, side: int, ratio: float, *, on: bool) -> QImage:
    image = _blank(side, side, ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(0.5, 0.5, side - 1, side - 1)
    painter.setPen(hairline(theme.plate_text if on else theme.plate_line))
    painter.setBrush((theme.plate_text if letter == "S" else theme.plate_muted) if on else theme.plate)
    painter.drawRoundedRect(rect, 3, 3)
    painter.setFont(fonts.sized(10))
    draw_text(painter, rect, letter, theme.plate if on else theme.plate_muted)
    painter.end()
    return image


def _blank(wide: int, high: int, ratio: float) -> QImage:
    image = QImage(round(wide * ratio), round(high * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    return image
