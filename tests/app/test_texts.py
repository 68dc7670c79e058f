"""Lines of text and plates are drawn the quick way: it must look like the plain way, and keep only what comes again."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app import fonts, graphics
from app.pictures import image_words
from app.texts import Lines, put_many, put_text, put_texts, together
from app.theme import DARK, LIGHT, Theme

ALIGNMENTS = [
    across | down
    for across in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
    for down in (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom)
]


def painted(draw: Callable[[QPainter], None], pixels: float = 1.0) -> np.ndarray:
    image = QImage(int(200 * pixels), int(60 * pixels), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(pixels)
    image.fill(0xFF202020)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image_words(image)


@pytest.mark.parametrize("pixels", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("place", [QRectF(4, 3, 150, 30), QRectF(4.3, 3.7, 91.2, 24.9), QRectF(4, 3, 150, 9)])
@pytest.mark.parametrize("text", ["−0.034", "weights w · a ⊙ δ", "gq\npj"])
def test_a_text_looks_the_same_however_often_it_was_drawn(
    qapp: QApplication, pixels: float, place: QRectF, text: str
) -> None:
    del qapp
    for align in ALIGNMENTS:

        def plainly(painter: QPainter, align: Qt.AlignmentFlag = align) -> None:
            painter.setFont(fonts.body())
            painter.drawText(place, int(align.value | Qt.TextFlag.TextSingleLine.value), text)

        def quickly(painter: QPainter, align: Qt.AlignmentFlag = align) -> None:
            painter.setFont(fonts.body())
            put_text(painter, place, text, align, cut=False)

        plain = painted(plainly, pixels)
        for _ in range(3):
            assert np.array_equal(painted(quickly, pixels), plain)


@pytest.mark.parametrize("pixels", [1.0, 2.0])
def test_many_texts_look_the_same_however_often_they_were_drawn(qapp: QApplication, pixels: float) -> None:
    del qapp
    texts = [(4 + 1.3 * i, 12 + 7.7 * i, f"−{0.37 * i:.2f}") for i in range(6)]

    def plainly(painter: QPainter) -> None:
        painter.setFont(fonts.caption())
        for left, base, text in texts:
            painter.drawText(QPointF(left, base), text)

    def quickly(painter: QPainter) -> None:
        painter.setFont(fonts.caption())
        put_many(painter, texts)

    for _ in range(3):
        assert np.array_equal(painted(quickly, pixels), painted(plainly, pixels))


def test_a_text_laid_out_follows_pen_and_font(qapp: QApplication) -> None:
    del qapp

    def draw(colour: str, size: int) -> np.ndarray:
        def quickly(painter: QPainter) -> None:
            painter.setFont(fonts.sized(size))
            painter.setPen(QColor(colour))
            put_text(painter, QRectF(4, 3, 150, 40), "follows", ALIGNMENTS[0])

        return [painted(quickly) for _ in range(3)][-1]

    red, green, large = draw("red", 13), draw("lime", 13), draw("lime", 20)
    assert (red != 0xFF202020).sum() == (green != 0xFF202020).sum() > 30
    assert not np.array_equal(red, green)
    assert (large != 0xFF202020).sum() > (green != 0xFF202020).sum()


def test_only_what_comes_again_is_laid_out_and_no_more_than_so_many_are_kept(qapp: QApplication) -> None:
    del qapp
    lines, font = Lines(most=3), fonts.caption()
    assert lines.line(font, "a") is None
    first = lines.line(font, "a")
    assert first is not None
    assert lines.line(font, "a") is first
    assert lines.line(fonts.body(), "a") is None  # in another font it is another text
    assert lines.line(font, "b") is None
    assert lines.line(font, "c") is None  # one too many: begin anew
    assert lines.line(font, "a") is None


@pytest.mark.parametrize("theme", [DARK, LIGHT])
@pytest.mark.parametrize("pixels", [1.0, 2.0])
@pytest.mark.parametrize("rect", [QRectF(3, 4, 150, 50), QRectF(3.4, 4.2, 150.1, 50.7), QRectF(3, 4, 5, 4)])
def test_a_plate_with_a_filled_rim_looks_like_a_stroked_one(
    qapp: QApplication, theme: Theme, pixels: float, rect: QRectF
) -> None:
    del qapp

    def stroked(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(graphics.hairline(theme.line if theme.is_dark else theme.plate))
        painter.setBrush(theme.plate)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    expected = painted(stroked, pixels)
    found = painted(lambda painter: graphics.draw_plate(painter, rect, theme), pixels)
    far = np.abs(expected.view(np.uint8).astype(int) - found.view(np.uint8).astype(int))
    assert far.max() <= 32  # of 255, and only in the four corners
    assert (expected != found).sum() <= 4 * 7 * 7


def test_a_rule_looks_like_a_smoothed_line_and_leaves_smoothing_as_it_was(qapp: QApplication) -> None:
    del qapp
    field = QRectF(10, 5, 150, 40)

    def smoothed(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(graphics.hairline(QColor("white")))
        painter.drawLine(QPointF(field.left(), 20.5), QPointF(field.right(), 20.5))

    def ruled(painter: QPainter) -> None:
        for smooth in (False, True):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
            graphics.draw_rule(painter, field.left(), field.right(), 20.5, QColor("white"))
            assert painter.testRenderHint(QPainter.RenderHint.Antialiasing) is smooth

    differs = np.argwhere(painted(smoothed) != painted(ruled))
    assert {tuple(place) for place in differs.tolist()} <= {
        (20, 9),
        (20, 10),
        (20, 159),
        (20, 160),
    }  # its ends


@pytest.mark.parametrize("pixels", [1.0, 2.0])
@pytest.mark.parametrize("cut", [True, False])
def test_texts_put_in_one_go_look_as_if_put_one_by_one(qapp: QApplication, pixels: float, cut: bool) -> None:
    del qapp
    inks = QColor("red"), QColor("white")
    texts = [((4.0, 12.0 * i, 30.0 * i, 13.0), f"−{0.37 * i:.2f} of many", inks[i % 2]) for i in range(5)]

    def singly(painter: QPainter) -> None:
        painter.setFont(fonts.caption())
        for place, text, ink in texts:
            painter.setPen(ink)
            put_text(painter, QRectF(*place), text, ALIGNMENTS[4], cut=cut)

    def in_one_go(painter: QPainter) -> None:
        painter.setFont(fonts.caption())
        put_texts(painter, texts, ALIGNMENTS[4], cut=cut)

    for _ in range(3):
        assert np.array_equal(painted(in_one_go, pixels), painted(singly, pixels))


def test_texts_drawn_together_lie_above_the_rest_and_another_painter_is_left_alone(
    qapp: QApplication,
) -> None:
    del qapp
    over, ink = QRectF(0, 0, 200, 60), QColor("white")
    other = QImage(200, 60, QImage.Format.Format_RGB32)
    other.fill(0xFF202020)

    def after(painter: QPainter) -> None:
        painter.fillRect(over, QColor("navy"))
        graphics.draw_text(painter, over, "one", ink, ALIGNMENTS[0])
        graphics.draw_text(painter, over, "two", QColor("red"), ALIGNMENTS[8])

    def together_(painter: QPainter) -> None:
        inner = QPainter(other)
        with together(painter):
            graphics.draw_text(painter, over, "one", ink, ALIGNMENTS[0])
            graphics.draw_text(painter, over, "two", QColor("red"), ALIGNMENTS[8])
            graphics.draw_text(inner, over, "at once", ink)
            assert (image_words(other) != 0xFF202020).any()
            with together(painter):
                graphics.draw_text(painter, over, "", ink)
            painter.fillRect(over, QColor("navy"))
        inner.end()

    assert np.array_equal(painted(together_), painted(after))
