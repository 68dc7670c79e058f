"""Where the pad's parts go, and which input is under which point."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect

from app.panes.pad.geometry import RIM, SIDE, arrange, beside_thumb, cell_rect, picture_rect, pixel_at, spot
from app.panes.pad.views import box_of, centre_of_mass
from nncore.canvas import blank, stroke
from nncore.drawing import normalise


@pytest.mark.concept("A1.1")
@given(st.integers(36, 1500))
def test_each_of_the_784_inputs_is_found_where_it_is_painted(side: int) -> None:
    picture = picture_rect(side)
    for pixel in range(SIDE * SIDE):
        cell = cell_rect(pixel, picture)
        assert pixel_at(cell.center(), picture) == pixel
        assert pixel_at(cell.topLeft(), picture) == pixel
        assert spot(cell.center(), picture) == pytest.approx((pixel % 28 + 0.5, pixel // 28 + 0.5))


@given(st.integers(36, 800), st.floats(-100, 900), st.floats(-100, 900))
def test_a_point_is_over_an_input_just_if_it_is_inside_the_picture(side: int, x: float, y: float) -> None:
    picture = picture_rect(side)
    inside = (
        picture.left() <= x < picture.left() + picture.width()
        and picture.top() <= y < picture.top() + picture.height()
    )
    pixel = pixel_at(QPointF(x, y), picture)
    assert (pixel is not None) == inside
    if pixel is not None:
        assert cell_rect(pixel, picture).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(QPointF(x, y))


@given(st.integers(36, 1500))
def test_cells_are_whole_pixels_and_the_picture_lies_on_its_plate(side: int) -> None:
    picture = picture_rect(side)
    assert picture.width() == picture.height()
    assert picture.width() % SIDE == 0
    assert picture.left() >= 0
    assert picture.right() <= side


@given(st.integers(160, 2500), st.integers(440, 1600))
def test_the_parts_lie_apart_and_inside_and_the_pad_is_square(width: int, height: int) -> None:
    places = arrange(width, height)
    thumb, words = beside_thumb(places.answer)
    parts = [places.tools, places.plate, places.caption, thumb, words, places.bars]
    assert all(QRect(0, 0, width, height).contains(part) for part in parts)
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    assert places.plate.width() == places.plate.height()
    assert places.plate.width() == picture_rect(places.plate.width()).width() + 2 * RIM
    assert places.bars.height() >= 10 * 12


def test_in_its_column_of_a_small_window_the_pad_is_as_wide_as_the_column() -> None:
    places = arrange(250, 560)
    assert places.plate.width() == 232
    assert places.bars.top() > places.answer.bottom() > places.plate.bottom()


def test_where_it_is_wider_than_tall_the_bars_stand_beside_the_pad() -> None:
    places = arrange(700, 400)
    assert places.bars.left() > places.plate.right()
    assert places.plate.width() > 300


def test_the_centre_of_mass_is_where_the_ink_is() -> None:
    image = np.zeros((28, 28), np.float32)
    assert centre_of_mass(image) is None
    image[3, 5] = 1
    assert centre_of_mass(image) == pytest.approx((5.5, 3.5))
    image[7, 5] = 3
    assert centre_of_mass(image) == pytest.approx((5.5, 6.5))


@given(st.tuples(*[st.floats(1, 27)] * 4))
def test_the_box_lies_around_all_that_was_scaled_into_it(ends: tuple[float, float, float, float]) -> None:
    received = normalise(stroke(blank(), ends[:2], ends[2:], 1.0))
    row, column = box_of(received.centred)
    inside = received.centred[max(0, row) : row + 20, max(0, column) : column + 20]
    assert np.count_nonzero(inside) == np.count_nonzero(received.centred)
    size = [np.ptp(np.flatnonzero(received.centred.any(axis=axis))) + 1 for axis in (0, 1)]
    assert max(size) == 20 or max(received.cropped.shape) < 8


def test_ink_that_fits_into_no_box_has_the_one_in_the_middle() -> None:
    assert box_of(np.zeros((28, 28))) == (4, 4)
    assert box_of(np.ones((28, 28))) == (4, 4)
