"""Where things lie in the examples, what small pictures look like, and which ends an axis has."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from app.panes.examples.axis import Axis, ends_for
from app.panes.examples.layout import WIDE, Layout
from app.panes.examples.matrix_paint import diagonal, scale_words, words_of
from app.panes.examples.table import Table
from app.panes.examples.tiling import Tiling
from app.panes.examples.walking import WALKS, walked
from app.theme import THEMES, Theme
from app.thumbs import scale_of, size_of, thumbs
from nncore.arrays import Floats
from nncore.data import Dataset

TILINGS = st.builds(
    Tiling,
    st.integers(40, 2500),
    st.integers(40, 1600),
    st.integers(1, 60_000),
    st.sampled_from([(28, 28), (56, 56), (30, 28)]),
    st.sampled_from([30.0, 70.0, 220.0]),
)


@given(TILINGS, st.integers(0, 59_999))
def test_the_place_under_a_cell_is_that_cell(tiling: Tiling, number: int) -> None:
    place = number % tiling.count
    middle = tiling.rect(place).center()
    assert tiling.at(middle.x(), middle.y()) == place
    assert tiling.rect(place).contains(tiling.caption(place).center())
    assert tiling.rect(place).bottom() <= tiling.length


@given(TILINGS, st.integers(0, 59_999), st.floats(0, 1))
def test_what_is_revealed_is_in_sight_and_what_is_in_sight_stays(
    tiling: Tiling, number: int, share: float
) -> None:
    place = number % tiling.count
    offset = tiling.revealing(place, share * tiling.furthest)
    first, stop = tiling.seen(offset)
    assert first <= place // tiling.columns < stop
    assert tiling.revealing(place, offset) == pytest.approx(offset, abs=1e-6)


@given(TILINGS, st.floats(0, 1))
def test_rows_beyond_those_seen_are_out_of_sight(tiling: Tiling, share: float) -> None:
    offset = share * tiling.furthest
    first, stop = tiling.seen(offset)
    if first:
        assert tiling.rect((first - 1) * tiling.columns).bottom() <= offset
    if stop < tiling.rows:
        assert tiling.rect(stop * tiling.columns).top() >= offset + tiling.height - 1e-6


@given(st.integers(160, 2500), st.integers(60, 1600), st.integers(2, 30), st.integers(2, 30))
def test_the_cell_under_a_point_is_that_cell(width: int, height: int, rows: int, columns: int) -> None:
    table = Table(width, height, rows, columns)
    for row, column in ((0, 0), (rows - 1, columns - 1), (rows // 2, 0)):
        middle = table.cell(row, column).center()
        assert table.at(middle.x(), middle.y()) == (row, column)
    if table.size[0] >= 3:
        assert table.cells.right() + table.bars <= width


def test_names_of_the_matrix_stand_for_whole_rows_and_columns() -> None:
    table = Table(430, 300, 10, 10)
    row, column = table.row_name(4).center(), table.column_name(7).center()
    assert table.at(row.x(), row.y()) == (4, None)
    assert table.at(column.x(), column.y()) == (None, 7)
    assert table.at(1, 299) is None
    number = table.number(6).center()
    assert table.at(number.x(), number.y()) == (6, None)


@given(st.integers(160, 2500), st.integers(120, 1600), st.sampled_from(["images", "matrix"]))
def test_the_parts_of_the_pane_do_not_overlap(width: int, height: int, view: str) -> None:
    layout = Layout(width, height, view)
    parts = [layout.browser, layout.score, layout.matrix, layout.reading, layout.sure]
    there = [part for part in parts if part is not None]
    assert layout.is_wide == (width >= WIDE)
    assert (layout.browser is not None) == (layout.is_wide or view == "images")
    for i, one in enumerate(there):
        assert one.right() < width
        assert one.bottom() < height
        assert not any(one.intersects(other) for other in there[i + 1 :])


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_no_mistake_looks_like_the_plate_and_one_mistake_does_not(theme: Theme) -> None:
    counts = np.array([[500, 0, 1], [40, 0, 20], [0, 0, 700]])
    colours = words_of(counts, 40.0, theme)
    assert colours[0, 1] == colours[2, 0] == theme.plate.rgb()
    assert colours[0, 2] != theme.plate.rgb()
    assert colours[1, 0] == scale_words(theme)[-1]
    assert colours[0, 0] == colours[2, 2] == diagonal(theme).rgb()
    assert colours[1, 1] == theme.plate.rgb()


def test_images_are_shown_as_they_are() -> None:
    pixels = np.arange(2 * 12, dtype=np.uint8).reshape(2, 12)
    data = Dataset("made", pixels, np.zeros(2, np.uint8), 10, (3, 4))
    assert (thumbs(data, np.array([1])) == pixels[1].reshape(1, 3, 4)).all()
    assert size_of(data, scale_of(data, 56)) == (56, 42)


def test_large_images_are_thinned_out() -> None:
    data = Dataset("large", np.zeros((1, 300 * 200), np.uint8), np.zeros(1, np.uint8), 10, (300, 200))
    height, width = thumbs(data, np.array([0])).shape[1:]
    assert (width, height) == size_of(data, 1) == (67, 100)


def test_inputs_that_are_no_image_are_bars_as_high_as_their_values() -> None:
    values = np.array([[0.0, 0.5, 1.0]], np.float32)
    data = Dataset("readings", values, np.zeros(1, np.uint8), 2, None)
    picture = thumbs(data, np.array([0]))[0]
    assert picture.shape == (28, 27)
    lit = (picture > 128).sum(axis=0)
    assert [lit[9 * i + 4] for i in range(3)] == [0, 14, 28]


@pytest.mark.parametrize(
    ("activation", "levels", "ends"),
    [
        ("sigmoid", [0.2, 0.4], (0, 1)),
        ("softmax", [0.2], (0, 1)),
        ("tanh", [0.2], (-1, 1)),
        ("linear", [-0.7, 3.3], (-0.8, 4)),
        ("relu", [0.0, 17.0], (0, 20)),
        ("linear", [], (0, 1)),
    ],
)
def test_the_axis_of_the_threshold_spans_what_can_be_said(
    activation: str, levels: list[float], ends: tuple[float, float]
) -> None:
    found: Floats = np.array(levels)
    assert ends_for(activation, found) == pytest.approx(ends)


@given(st.floats(0, 1))
def test_a_place_on_the_axis_and_its_value_belong_together(value: float) -> None:
    axis = Axis(0.0, 1.0, 44, 300)
    assert axis.value(axis.x(value)) == pytest.approx(value, abs=0.006)
    assert axis.value(0) == 0
    assert axis.value(9999) == 1


@given(TILINGS, st.integers(0, 59_999))
def test_keys_lead_to_places_that_are_there_and_back(tiling: Tiling, number: int) -> None:
    place = number % tiling.count
    for key in WALKS:
        assert 0 <= walked(tiling, key, place, 0) < tiling.count
    right = walked(tiling, Qt.Key.Key_Right, place, 0)
    assert right in (place + 1, place)
    assert walked(tiling, Qt.Key.Key_Left, right, 0) == (place if right > place else max(0, place - 1))
    down = walked(tiling, Qt.Key.Key_Down, place, 0)
    assert down == place or walked(tiling, Qt.Key.Key_Up, down, 0) == place
    assert walked(tiling, Qt.Key.Key_Right, None, number) == min(number, tiling.count - 1)
