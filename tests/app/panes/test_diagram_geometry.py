"""Where things lie in the network diagram, and what is found there again."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.panes.diagram.arrange import lay_out, shown
from app.panes.diagram.card import place
from app.panes.diagram.geometry import Edges, Layout
from app.panes.diagram.hits import fan_pixel, hit, step_from
from app.selection import Neuron, Weight

DEFAULT = (784, 16, 16, 10)
hidden = st.lists(st.integers(1, 600), max_size=4).map(tuple)
networks = st.builds(lambda layers, n: (784, *layers, n), hidden, st.integers(2, 12))
widths, heights = st.integers(160, 2500), st.integers(120, 1600)


def ones(layout: Layout) -> list[np.ndarray]:
    return [np.ones((n, k), np.float32) for k, n in pairwise(layout.sizes)]


def fan(layout: Layout) -> Edges:
    return layout.edges[0]


@given(networks, widths, heights, st.data())
def test_what_lies_where_a_neuron_is_drawn_is_that_neuron(
    sizes: tuple[int, ...], width: int, height: int, data: st.DataObject
) -> None:
    layout = lay_out(width, height, sizes)
    column = data.draw(st.sampled_from(layout.columns))
    neuron = Neuron(column.layer, int(data.draw(st.sampled_from(column.shown.tolist()))))
    assert hit(layout, layout.place(neuron), ones(layout)) == neuron


@pytest.mark.concept("A1.1")
def test_every_pixel_is_found_at_28_rows_plus_columns() -> None:
    layout = lay_out(560, 430, DEFAULT)
    assert layout.image is not None
    cell = layout.image.width() / 28
    for pixel in range(784):
        middle = QPointF(
            layout.image.left() + (pixel % 28 + 0.5) * cell, layout.image.top() + (pixel // 28 + 0.5) * cell
        )
        assert hit(layout, middle, ones(layout)) == Neuron(0, pixel)
        assert layout.place(Neuron(0, pixel)) == middle


@given(widths, heights, st.integers(0, 15), st.integers(0, 783), st.floats(0.05, 0.9))
def test_a_point_on_an_edge_of_the_fan_is_that_edge(
    width: int, height: int, j: int, pixel: int, t: float
) -> None:
    layout = lay_out(width, height, DEFAULT)
    strip = fan(layout)
    x = strip.left + t * (strip.right - strip.left)
    on = QPointF(x, strip.height(x, Weight(1, j, pixel))) if j in strip.receivers else None
    if on is not None:
        assert fan_pixel(strip, float(strip.targets[np.flatnonzero(strip.receivers == j)[0]]), on) == pixel
        if x < layout.columns[0].left - 4:
            assert hit(layout, on, ones(layout), Neuron(1, j)) == Weight(1, j, pixel)


@given(st.integers(0, 15), st.integers(0, 783), st.floats(0.1, 0.8))
def test_without_a_selection_the_strongest_edge_of_the_fan_is_meant(j: int, pixel: int, t: float) -> None:
    layout = lay_out(700, 600, DEFAULT)
    strip = fan(layout)
    weights = [0.1 * w for w in ones(layout)]
    weights[0][j, pixel] = -3.0
    x = strip.left + t * (strip.right - strip.left)
    assert hit(layout, QPointF(x, strip.height(x, Weight(1, j, pixel))), weights) == Weight(1, j, pixel)


@given(st.integers(0, 15), st.integers(0, 15), st.floats(0.1, 0.5))
def test_a_point_on_a_line_into_the_selected_neuron_is_that_line(j: int, k: int, t: float) -> None:
    layout = lay_out(900, 700, DEFAULT)
    strip = layout.edges[1]
    x = strip.left + t * (strip.right - strip.left)
    if x > layout.columns[0].right + 3:
        point = QPointF(x, strip.height(x, Weight(2, j, k)))
        assert hit(layout, point, ones(layout), Neuron(2, j)) == Weight(2, j, k)


def test_far_from_everything_there_is_nothing() -> None:
    layout = lay_out(560, 430, DEFAULT)
    assert hit(layout, QPointF(60, 60), ones(layout)) is None
    assert hit(layout, QPointF(200, 2), ones(layout)) is None


def test_without_edges_in_sight_only_neurons_are_found() -> None:
    layout = lay_out(560, 430, DEFAULT)
    strip = fan(layout)
    middle = QPointF((strip.left + strip.right) / 2, layout.place(Neuron(1, 8)).y())
    assert hit(layout, middle, None) is None
    assert isinstance(hit(layout, middle, ones(layout)), Weight)


@given(networks, widths, heights, st.sampled_from([1.0, 1.5, 2.0]))
def test_nothing_leaves_the_widget_or_overlaps(
    sizes: tuple[int, ...], width: int, height: int, ratio: float
) -> None:
    layout = lay_out(width, height, sizes, ratio=ratio)
    room = QRectF(0, 0, width, height)
    for column in layout.columns:
        assert room.contains(column.lamp(int(column.shown[0])))
        assert room.contains(column.lamp(int(column.shown[-1])))
        assert all(b - a >= column.height for a, b in pairwise(column.ys))
    for strip in layout.edges:
        assert strip.right > strip.left
    assert layout.image is not None
    assert room.contains(layout.image)
    assert (layout.image.width() / 28 * ratio) == pytest.approx(round(layout.image.width() / 28 * ratio))


@given(st.integers(1, 4096), st.floats(60, 1500))
def test_elided_layers_show_both_ends_and_count_the_rest(size: int, room: float) -> None:
    rows = shown(size, room)
    assert rows[0] == 0
    assert rows[-1] == size - 1
    assert len(set(rows.tolist())) == len(rows) <= 40
    assert sorted(rows.tolist()) == rows.tolist()


def test_the_default_network_hides_nothing() -> None:
    layout = lay_out(560, 430, DEFAULT)
    assert layout.drawn == layout.weights == 12_960
    assert [column.hidden for column in layout.columns] == [0, 0, 0]


def test_a_wide_network_says_what_it_hides() -> None:
    layout = lay_out(560, 430, (784, 512, 256, 10))
    first, second, last = layout.columns
    assert layout.weights == 784 * 512 + 512 * 256 + 256 * 10
    assert first.hidden == 512 - len(first.shown) > 0
    assert last.hidden == 0
    assert layout.drawn == (
        784 * len(first.shown) + len(first.shown) * len(second.shown) + len(second.shown) * 10
    )
    each = len(first.shown) // 2
    assert first.range_text == f"0–{each - 1} … {512 - each}–511"
    assert first.row_of(each) is None
    assert first.ys[each - 1] < first.y(each) < first.ys[each]  # a hidden neuron is in the gap


@pytest.mark.concept("A0.2")
def test_edges_join_neighbouring_layers_only_and_all_of_their_neurons() -> None:
    layout = lay_out(700, 600, DEFAULT)
    assert [(strip.layer, len(strip.senders), len(strip.receivers)) for strip in layout.edges] == [
        (1, 784, 16),
        (2, 16, 16),
        (3, 16, 10),
    ]
    for strip, column in zip(layout.edges[1:], layout.columns, strict=False):
        assert strip.left == column.right
        assert strip.right == layout.columns[column.layer].left


@pytest.mark.parametrize("sizes", [DEFAULT, (784, 512, 256, 10), (784, 1, 10), (784, 10)])
def test_arrows_walk_through_all_that_is_shown(sizes: tuple[int, ...]) -> None:
    layout = lay_out(560, 430, sizes)
    for column in layout.columns:
        walked = [Neuron(column.layer, 0)]
        for _ in range(len(column.shown) + 3):
            walked.append(step_from(layout, walked[-1], 0, 1))
        assert [n.index for n in walked[: len(column.shown)]] == column.shown.tolist()
        assert walked[-1] == Neuron(column.layer, column.size - 1)
        back = step_from(layout, walked[-1], 0, -1)
        assert back.index == column.shown[max(0, len(column.shown) - 2)]


def test_arrows_cross_layers_at_the_same_height() -> None:
    layout = lay_out(560, 430, DEFAULT)
    neuron = Neuron(3, 4)
    heights = [layout.place(neuron).y()]
    for layer in (2, 1):
        neuron = step_from(layout, neuron, -1, 0)
        assert neuron.layer == layer
        heights.append(layout.place(neuron).y())
    assert np.ptp(heights) < 2 * layout.columns[0].pitch
    pixel = step_from(layout, neuron, -1, 0)
    assert pixel.layer == 0
    assert pixel.index % 28 == 27
    assert step_from(layout, pixel, 1, 0).layer == 1
    assert step_from(layout, Neuron(3, 4), 1, 0) == Neuron(3, 4)


def test_arrows_walk_over_the_image_and_stop_at_its_rim() -> None:
    layout = lay_out(560, 430, DEFAULT)
    assert step_from(layout, Neuron(0, 30), 0, 1) == Neuron(0, 58)
    assert step_from(layout, Neuron(0, 30), -1, 0) == Neuron(0, 29)
    assert step_from(layout, Neuron(0, 28), -1, 0) == Neuron(0, 28)
    assert step_from(layout, Neuron(0, 5), 0, -1) == Neuron(0, 5)


def test_the_first_arrow_begins_at_a_neuron_and_a_weight_counts_as_its_receiver() -> None:
    layout = lay_out(560, 430, DEFAULT)
    assert step_from(layout, None, 0, 1) == Neuron(1, 0)
    assert step_from(layout, None, -1, 0) == Neuron(3, 0)
    assert step_from(layout, Weight(2, 5, 1), 0, 1) == Neuron(2, 6)


@given(
    st.integers(320, 2000),
    st.integers(240, 1500),
    st.integers(0, 15),
    st.integers(0, 15),
    st.floats(0.2, 0.8),
)
def test_cards_stay_in_the_pane_and_off_what_they_are_about(
    width: int, height: int, j: int, k: int, t: float
) -> None:
    layout = lay_out(width, height, DEFAULT)
    size, room = QSizeF(130, 96), QRectF(0, 0, width, height)
    lamp = layout.columns[1].lamp(j)
    card = place(layout, size, Neuron(2, j), None)
    assert room.contains(card)
    assert not card.intersects(lamp)
    strip = layout.edges[1]
    x = strip.left + t * (strip.right - strip.left)
    if strip.draws(Weight(2, j, k)):
        mouse = QPointF(x, strip.height(x, Weight(2, j, k)))
        card = place(layout, size, Weight(2, j, k), mouse)
        assert room.contains(card)
        assert not card.contains(mouse)
    assert room.contains(place(layout, size, None, None))


def test_inputs_that_are_no_image_are_lamps() -> None:
    layout = lay_out(560, 430, (2, 3, 2))
    assert layout.image is None
    assert [column.layer for column in layout.columns] == [0, 1, 2]
    assert layout.drawn == 12
    assert hit(layout, layout.place(Neuron(0, 1)), ones(layout)) == Neuron(0, 1)
