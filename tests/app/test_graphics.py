"""Pictures, places and strokes: each by its pixels or its numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from app import fonts, graphics, texts
from app.scales import ZERO
from app.theme import DARK, LIGHT, diverging_lut, luminance_lut
from tests.app.vision import difference

LUT = diverging_lut(DARK)
SIZES = st.floats(0, 1500)
RECTS = st.builds(QRectF, st.floats(-50, 50), st.floats(-50, 50), SIZES, SIZES)


def test_a_heat_image_has_zero_in_the_plates_grey_and_its_ends_in_their_colours() -> None:
    values = np.array([[0.0, 2.0, -2.0], [9.0, -9.0, 1e-9]], dtype=np.float32)
    image = graphics.heat_image(values, LUT, 2.0)
    seen = [[image.pixelColor(x, y) for x in range(3)] for y in range(2)]
    assert seen == [[DARK.zero, DARK.plus, DARK.minus], [DARK.plus, DARK.minus, DARK.zero]]


@given(st.floats(-3, 3, width=32))
def test_opposite_values_are_equally_far_from_zero(value: float) -> None:
    pair = graphics.levels(np.array([value, -value], dtype=np.float32), 1.7).astype(int) - ZERO
    exact = min(1.0, abs(value) / 1.7) * 127
    assert abs(abs(pair[0]) - exact) <= 0.5001
    assert abs(pair[0] + pair[1]) <= 1


def test_infinities_are_ends_and_no_number_looks_like_no_value() -> None:
    values = np.full((4, 4), np.nan, dtype=np.float32)
    values[0] = [np.inf, -np.inf, 0.0, 1.0]
    words = graphics.image_words(graphics.heat_image(values, LUT, 1.0))
    assert words[0].tolist() == [LUT[255], LUT[1], LUT[ZERO], LUT[255]]
    assert not np.isin(words[1:], LUT).any()
    assert not np.isin(words[1:], luminance_lut()).any()
    assert len(np.unique(words[1:])) == 2
    assert (words[1, :-1] != words[1, 1:]).all()


def test_lamps_are_as_bright_as_their_values_and_cut_outside() -> None:
    values = np.array([[0.0, 0.5, 1.0, 7.0, -1.0, np.nan]])
    words = graphics.image_words(graphics.lamp_image(values, luminance_lut()))[0]
    assert [hex(int(w) & 0xFF) for w in words[:5]] == ["0x0", "0x80", "0xff", "0xff", "0x0"]
    assert words[5] not in luminance_lut()


@given(st.integers(1, 9), st.integers(1, 9))
def test_a_picture_keeps_its_pixels_at_any_width(width: int, height: int) -> None:
    pixels = np.random.default_rng(width * 10 + height).integers(0, 2**24, (height, width), dtype=np.uint32)
    pixels |= np.uint32(0xFF000000)
    image = graphics.word_image(pixels)
    expected = pixels.copy()
    pixels[...] = 0
    assert (graphics.image_words(image) == expected).all()


@pytest.mark.parametrize("empty", [np.array([]), np.zeros((2, 3)), np.full(4, np.nan)])
def test_a_span_of_nothing_is_one_so_that_it_can_be_divided_by(empty: np.ndarray) -> None:
    assert graphics.span(empty) == 1.0


def test_a_span_looks_past_what_is_not_finite() -> None:
    assert graphics.span(np.array([0.5, -3.0, np.inf, np.nan])) == 3.0
    tiles = np.array([[[1.0, -2.0]], [[0.0, 0.0]], [[0.25, 0.0]]])
    assert graphics.spans(tiles).tolist() == [2.0, 1.0, 0.25]


@pytest.mark.parametrize(("count", "columns"), [(16, 4), (10, 4), (3, 5), (1, 1)])
def test_an_atlas_holds_each_tile_where_it_says(count: int, columns: int) -> None:
    tiles = np.random.default_rng(count).normal(size=(count, 5, 7)).astype(np.float32)
    made = graphics.atlas(tiles, columns, 2, 1.5, LUT)
    words = graphics.image_words(made.image)
    covered = np.zeros(words.shape, dtype=bool)
    for i in range(count):
        x, y = made.corner(i)
        alone = graphics.image_words(graphics.heat_image(tiles[i], LUT, 1.5))
        assert (words[y : y + 5, x : x + 7] == alone).all()
        covered[y : y + 5, x : x + 7] = True
        assert made.at(x, y) == made.at(x + 6, y + 4) == i
        assert made.at(x - 1, y) is None
    assert (words[~covered] == LUT[ZERO]).all()


def test_an_atlas_with_a_scale_for_each_tile_fills_each_tiles_range() -> None:
    tiles = np.array([[[1.0, -1.0]], [[100.0, -50.0]], [[0.0, 0.0]]])
    made = graphics.atlas(tiles, 3, 1, graphics.spans(tiles), LUT)
    words = graphics.image_words(made.image)[1]
    assert words[1:3].tolist() == [LUT[255], LUT[1]]
    assert words[4] == LUT[255]
    assert words[7:9].tolist() == [LUT[ZERO], LUT[ZERO]]


def test_an_atlas_of_nothing_has_nothing_under_any_point() -> None:
    made = graphics.atlas(np.zeros((0, 28, 28), dtype=np.float32), 4, 1, 1.0, LUT)
    assert made.at(3, 3) is None
    outside = graphics.atlas(np.zeros((2, 4, 4), dtype=np.float32), 2, 1, 1.0, LUT)
    assert [outside.at(*p) for p in ((-3, 2), (2, -3), (400, 2), (2, 400))] == [None] * 4


@given(RECTS)
def test_a_square_is_square_inside_and_as_large_as_it_goes(rect: QRectF) -> None:
    square = graphics.fit_square(rect)
    assert square.width() == square.height() == math.floor(min(rect.width(), rect.height()))
    assert rect.adjusted(-1, -1, 1, 1).contains(square) or square.isEmpty()
    assert square.left() == int(square.left())


@given(RECTS, st.integers(1, 40), st.sampled_from([0, 16]))
def test_a_grid_keeps_its_tiles_inside_apart_and_findable(rect: QRectF, count: int, caption: int) -> None:
    laid = graphics.grid(rect, count, gap=6, caption=caption)
    tiles = [laid.tile(i) for i in range(count)]
    if laid.width < 4:
        return
    for i, tile in enumerate(tiles):
        assert tile.width() == tile.height()
        assert rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(tile.united(laid.caption_of(i)))
        assert laid.at(tile.center()) == i
        assert not any(tile.intersects(other) for other in tiles[i + 1 :])
    assert laid.at(tiles[-1].bottomRight() + QPointF(3, 3)) is None


def test_sixteen_tiles_in_a_square_stand_in_four_rows() -> None:
    laid = graphics.grid(QRectF(0, 0, 400, 400), 16)
    assert (laid.columns, laid.rows, laid.width) == (4, 4, 94)


@given(st.floats(-1e6, 1e6), st.floats(1e-2, 1e6))
def test_ticks_are_round_inside_and_about_as_many_as_wanted(low: float, width: float) -> None:
    high = low + width
    ticks = graphics.nice_ticks(low, high, 5)
    assert 2 <= len(ticks) <= 6
    assert low - width * 1e-6 <= ticks[0]
    assert ticks[-1] <= high + width * 1e-6
    step = (ticks[-1] - ticks[0]) / (len(ticks) - 1)
    digits = step / 10 ** math.floor(math.log10(step) + 1e-9)
    assert min(abs(digits - nice) for nice in (1, 2, 5, 10)) < 1e-3


def test_ticks_of_the_cost_plot() -> None:
    assert graphics.nice_ticks(0, 1) == [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
    assert graphics.log_ticks(0.01, 3) == [0.01, 0.1, 1.0]
    assert graphics.log_ticks(0.3, 3) == [0.5, 1.0, 2.0]
    assert graphics.log_ticks(0.8, 0.95) == graphics.nice_ticks(0.8, 0.95, 4)
    assert graphics.log_ticks(0, 1) == []
    assert graphics.nice_ticks(math.nan, 1) == []
    assert graphics.nice_ticks(3, 3) == [3]


def test_mixing_goes_from_one_colour_to_the_other_and_no_further() -> None:
    black, white = QColor(0, 0, 0), QColor(255, 255, 255, 0)
    assert graphics.mix(black, white, -1) == graphics.mix(black, white, 0) == QColor.fromRgbF(0, 0, 0, 1)
    half = graphics.mix(black, white, 0.5)
    assert half.redF() == half.alphaF() == pytest.approx(0.5, abs=0.01)
    assert graphics.mix(black, white, 5).red() == 255
    assert graphics.faded(DARK.plus, 0.25).alphaF() == pytest.approx(0.25, abs=0.01)
    assert DARK.plus.alpha() == 255


@pytest.mark.parametrize(("dx", "dy"), [(40, 0), (0, -30), (-20, 15), (3, 0)])
def test_an_arrow_ends_in_its_tip_with_a_head_behind_it(dx: float, dy: float) -> None:
    tip = QPointF(50 + dx, 50 + dy)
    path = graphics.arrow_path(QPointF(50, 50), tip, head=6)
    points = [(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]
    assert points[1] == points[3] == (tip.x(), tip.y())
    along = [(x - 50) * dx + (y - 50) * dy for x, y in (points[2], points[4])]
    assert max(along) < dx * dx + dy * dy
    assert along[0] == pytest.approx(along[1])


def test_an_arrow_of_no_length_has_no_head() -> None:
    assert graphics.arrow_path(QPointF(1, 1), QPointF(1, 1)).elementCount() <= 2


def canvas() -> QImage:
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(LIGHT.panel)
    return image


def test_a_plate_is_the_plates_grey_and_leaves_round_corners(qapp: object) -> None:
    assert qapp
    image = canvas()
    painter = QPainter(image)
    graphics.draw_plate(painter, QRectF(10, 5, 100, 30), LIGHT)
    painter.end()
    assert image.pixelColor(60, 20) == LIGHT.plate
    assert difference(image.pixelColor(10, 5), LIGHT.panel) < 3
    assert image.pixelColor(9, 20) == LIGHT.panel
    assert difference(image.pixelColor(10, 20), LIGHT.plate) < 3


def test_text_without_room_is_cut_with_an_ellipsis_and_stays_inside(qapp: object) -> None:
    assert qapp
    image = canvas()
    painter = QPainter(image)
    graphics.draw_text(
        painter, QRectF(20, 0, 60, 40), "a title much too long", LIGHT.text, Qt.AlignmentFlag.AlignLeft
    )
    painter.end()
    words = graphics.image_words(image)
    written = np.argwhere(words != LIGHT.panel.rgb())
    assert len(written) > 20
    assert written[:, 1].min() >= 19
    assert written[:, 1].max() <= 81


def test_a_hairline_stays_thin_under_any_zoom(qapp: object) -> None:
    assert qapp
    image = canvas()
    painter = QPainter(image)
    painter.scale(10, 10)
    painter.setPen(graphics.hairline(LIGHT.text))
    painter.drawLine(QPointF(0, 2), QPointF(12, 2))
    painter.end()
    column = graphics.image_words(image)[:, 60]
    assert (column != LIGHT.panel.rgb()).sum() == 1


def test_no_letter_of_a_number_is_wider_than_it_is_taken_for() -> None:
    for make in (fonts.caption, fonts.body, fonts.reading):
        for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
            font = make(weight)
            metrics = QFontMetricsF(font)
            widest = max(metrics.horizontalAdvance(letter) for letter in texts.NUMBER_LETTERS)
            assert widest <= texts.DIGIT_EM * font.pixelSize()


def test_whether_words_have_room_is_measured_once_and_of_short_numbers_never() -> None:
    image = canvas()
    painter = QPainter(image)
    painter.setFont(fonts.caption())
    texts._cut.cache_clear()
    for k in range(50):
        graphics.draw_text(painter, QRectF(0, 0, 90, 20), f"+0.{k:02}", LIGHT.text)
        graphics.draw_text(painter, QRectF(0, 20, 40, 20), "much too long for it", LIGHT.text)
    painter.end()
    assert texts._cut.cache_info()[:2] == (49, 1)  # hits and misses


@pytest.mark.parametrize(
    "align", [Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter]
)
def test_text_stands_where_qt_would_put_it(align: Qt.AlignmentFlag) -> None:
    pictures = []
    for own in (True, False):
        image = canvas()
        painter = QPainter(image)
        painter.setFont(fonts.caption())
        rect = QRectF(3.3, 4, 100, 18)
        if own:
            graphics.draw_text(painter, rect, "sum \u22120.53", LIGHT.text, align)
        else:
            painter.setPen(LIGHT.text)
            painter.drawText(rect, align, "sum \u22120.53")
        painter.end()
        pictures.append(image)
    assert pictures[0] == pictures[1]
