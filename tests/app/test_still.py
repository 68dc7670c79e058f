"""What stays is painted once, and again when anything it depends on is another; it looks as if painted each time."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app import fonts
from app.graphics import draw_plate, draw_text
from app.pictures import image_words
from app.theme import DARK, LIGHT, Theme
from app.widgets.still import Still
from nncore.words import speak

SIZE = QSize(120, 60)


class Sheet:
    """Something that stays, and how often it was painted."""

    def __init__(self) -> None:
        self.still, self.times, self.theme, self.words = Still(), 0, DARK, "w · a ⊙ δ"

    def draw(self, painter: QPainter) -> None:
        self.times += 1
        draw_text(painter, QRectF(8, 8, 100, 40), self.words, self.theme.plate_text)
        painter.drawLine(10, 50, 90, 42)

    def picture(self, size: QSize = SIZE, pixels: float = 1.0, *, kept: bool = True) -> np.ndarray:
        image = QImage(size * pixels, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(pixels)
        image.fill(0xFF306090)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_plate(painter, QRectF(0, 0, size.width(), size.height()), self.theme)
        painter.setFont(fonts.caption())
        if kept:
            self.still.put(painter, size, self.theme.plate, (self.theme, self.words), self.draw)
        else:
            self.draw(painter)
        painter.end()
        return image_words(image)


@pytest.fixture
def english() -> Iterator[None]:
    yield
    speak(None)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("pixels", [1.0, 1.25, 2.0])
def test_it_looks_as_if_painted_each_time(qapp: QApplication, theme: Theme, pixels: float) -> None:
    del qapp
    sheet = Sheet()
    sheet.theme = theme
    plain = [sheet.picture(pixels=pixels, kept=False) for _ in range(3)][-1]
    for _ in range(3):
        assert np.array_equal(sheet.picture(pixels=pixels), plain)


def test_it_is_painted_anew_for_another_theme_size_zoom_language_or_content(
    qapp: QApplication, english: None
) -> None:
    del qapp, english
    sheet = Sheet()
    sheet.picture()
    sheet.picture()
    assert sheet.times == 1
    sheet.picture(QSize(90, 60))
    assert sheet.times == 2
    sheet.picture(QSize(90, 60), 1.5)
    assert sheet.times == 3
    sheet.theme = LIGHT
    sheet.picture(QSize(90, 60), 1.5)
    assert sheet.times == 4
    speak(lambda text: text[::-1])
    sheet.picture(QSize(90, 60), 1.5)
    assert sheet.times == 5
    sheet.words = "other"
    sheet.picture(QSize(90, 60), 1.5)
    sheet.picture(QSize(90, 60), 1.5)
    assert sheet.times == 6
