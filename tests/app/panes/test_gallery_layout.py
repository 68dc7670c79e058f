"""Where tiles and matrices go: they fit, they do not touch, and every weight is found again under its own middle."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from app.options import defaults
from app.panes.gallery.arrange import Placement, Shape, place
from app.panes.gallery.layout import Matrix, Tiles
from app.panes.gallery.options import Settings
from app.panes.gallery.pane import GalleryPane
from app.panes.gallery.stage import Stage
from app.panes.gallery.tiling import Kind, place_tiles

SIZES = st.sampled_from(
    [
        (784, 16, 16, 10),
        (784, 10),
        (784, 1, 10),
        (784, 512, 256, 10),
        (784, 16, 16, 16, 16, 10),
        (784, 64, 10),
        (9, 7, 5),
    ]
)
RATIOS = st.sampled_from([1.0, 1.25, 1.5, 2.0])
AREAS = st.builds(QRectF, st.just(4.0), st.just(4.0), st.integers(152, 1600), st.integers(90, 1000))
LAYERS = st.sampled_from(["all", "first", "later"])


def _is_whole(length: float) -> bool:
    return abs(length - round(length)) < 1e-6


@given(SIZES, AREAS, RATIOS, LAYERS, st.booleans())
@settings(max_examples=30, deadline=None)
def test_everything_is_inside_and_nothing_overlaps(
    sizes: tuple[int, ...], area: QRectF, ratio: float, layers: str, own: bool
) -> None:
    placed = place(area, Shape.of(sizes, layers), ratio, own=own)
    parts = [m.bounds for m in placed.matrices] + ([placed.tiles.bounds] if placed.tiles else [])
    roomy = area.width() >= 300 and area.height() >= 250
    if roomy:
        assert all(area.adjusted(-1, -1, 1, 1).contains(part) for part in parts)  # corners are snapped
    for one, other in itertools.combinations(parts, 2):
        assert not one.intersects(other) or not roomy
    if placed.tiles:
        rects = [placed.tiles.rect(tile) for tile in placed.tiles.shown]
        captions = [placed.tiles.caption(tile) for tile in placed.tiles.shown]
        for one, other in itertools.combinations(rects[:9] + captions[:9], 2):
            assert not one.intersects(other)


@given(SIZES, AREAS, RATIOS)
@settings(max_examples=50, deadline=None)
def test_a_cell_is_a_whole_number_of_the_screens_pixels(
    sizes: tuple[int, ...], area: QRectF, ratio: float
) -> None:
    placed = place(area, Shape.of(sizes, "all"), ratio)
    for part in (placed.tiles, *placed.matrices):
        if part is None:
            continue
        assert part.cell * ratio >= 1
        assert all(_is_whole(length * ratio) for length in (part.cell, part.left, part.top))


@given(SIZES, AREAS, RATIOS, st.booleans(), st.data())
@settings(max_examples=30, deadline=None)
def test_every_weight_is_under_its_own_middle(
    sizes: tuple[int, ...], area: QRectF, ratio: float, own: bool, data: st.DataObject
) -> None:
    placed = place(area, Shape.of(sizes, "all"), ratio, own=own)
    if placed.tiles:
        tiles = placed.tiles.scrolled(data.draw(st.integers(0, sizes[1])))
        some = data.draw(st.sampled_from(list(tiles.shown)))
        _round_trip_tiles(tiles, [(some, k) for k in range(sizes[0])])
        _round_trip_tiles(tiles, [(tile, tile * 37 % sizes[0]) for tile in tiles.shown])
    for matrix in placed.matrices:
        moved = matrix.scrolled(data.draw(st.integers(0, 600)), data.draw(st.integers(0, 600)))
        _round_trip_matrix(moved)


def _round_trip_tiles(tiles: Tiles, weights: list[tuple[int, int]]) -> None:
    for tile, k in weights:
        spot = tiles.pixel(tile, k).center()
        assert tiles.at(spot.x(), spot.y()) == (tile, k)


def _round_trip_matrix(matrix: Matrix) -> None:
    for j in matrix.js:
        for k in matrix.ks:
            spot = matrix.weight(j, k).center()
            assert matrix.at(spot.x(), spot.y()) == (j, k)
        spot = matrix.biases.center()
        assert matrix.at(spot.x(), matrix.row(j).center().y()) == (j, None)


def test_all_12544_weights_of_the_usual_network_are_found_again() -> None:
    tiles = place(QRectF(4, 4, 412, 284), Shape.of((784, 16, 16, 10), "all")).tiles
    assert tiles is not None
    _round_trip_tiles(tiles, [(j, k) for j in range(16) for k in range(784)])


@pytest.mark.parametrize(
    ("size", "columns", "cell"),
    [((412, 284), 4, 2.0), ((529, 270), 4, 2.0), ((592, 474), 4, 3.0), ((992, 754), 4, 6.0)],
)
def test_the_usual_network_stands_four_by_four_beside_its_later_layers(
    size: tuple[int, int], columns: int, cell: float
) -> None:
    placed = place(QRectF(4, 4, *size), Shape.of((784, 16, 16, 10), "all"))
    assert placed.tiles is not None
    assert (placed.tiles.columns, placed.tiles.rows, placed.tiles.cell) == (columns, 4, cell)
    assert [(m.layer, m.rows, m.columns) for m in placed.matrices] == [(2, 16, 16), (3, 10, 16)]


@pytest.mark.parametrize(("size", "cell"), [((437, 296), 7.0), ((437, 330), 8.0), ((657, 500), 9.0)])
def test_later_layers_can_be_read_in_windows_of_1280_and_1920(size: tuple[int, int], cell: float) -> None:
    stage = Stage()
    stage.fit(*size, 1.0, (784, 16, 16, 10), Settings.of(defaults(GalleryPane.options)))
    placed = stage.placement
    assert placed.tiles is not None
    assert placed.tiles.cell >= 2
    assert min(matrix.cell for matrix in placed.matrices) >= cell


@given(st.floats(160, 1200), st.floats(120, 900))
def test_reading_and_scale_keep_out_of_each_others_way(width: float, height: float) -> None:
    stage = Stage()
    stage.fit(width, height, 1.0, (784, 16, 16, 10), Settings.of(defaults(GalleryPane.options)))
    assert all(QRectF(0, 0, width, height).contains(line) for line in stage.foot)
    assert all(line.width() >= 144 and not line.intersects(stage.area) for line in stage.foot)
    if len(stage.foot) > 1:
        assert not stage.foot[0].intersects(stage.foot[1])


def test_the_first_layer_alone_is_never_smaller_than_beside_the_others() -> None:
    for width, height in itertools.product(range(300, 1200, 70), range(250, 900, 70)):
        area = QRectF(0, 0, width, height)
        alone = place(area, Shape.of((784, 16, 16, 10), "first")).tiles
        beside = place(area, Shape.of((784, 16, 16, 10), "all")).tiles
        assert alone is not None
        assert beside is not None
        assert 0.66 * alone.cell <= beside.cell <= alone.cell


@given(st.integers(1, 700), AREAS, st.booleans())
@settings(max_examples=40, deadline=None)
def test_turning_pages_shows_every_tile(count: int, area: QRectF, own: bool) -> None:
    tiles = place_tiles(area, Kind(count, 28, 1.0, own))
    seen = set(tiles.shown)
    for _ in range(count):
        turned = tiles.scrolled(tiles.first + tiles.rows * tiles.columns)
        if turned == tiles:
            break
        tiles = turned
        seen |= set(tiles.shown)
    assert seen == set(range(count))
    assert tiles.scrolled(0).first == 0


@given(st.integers(65, 700), st.data())
def test_a_tile_asked_for_is_on_the_page(count: int, data: st.DataObject) -> None:
    tiles = place_tiles(QRectF(0, 0, 412, 284), Kind(count, 28))
    start = tiles.scrolled(data.draw(st.integers(0, count)))
    wanted = data.draw(st.integers(0, count - 1))
    assert wanted in start.showing(wanted).shown
    inside = data.draw(st.sampled_from(list(start.shown)))
    assert start.showing(inside) == start


def test_gaps_captions_and_outside_are_nothing() -> None:
    placed = place(QRectF(4, 4, 412, 284), Shape.of((784, 16, 16, 10), "all"))
    tiles = placed.tiles
    assert tiles is not None
    first, second = tiles.rect(0), tiles.rect(1)
    assert tiles.at((first.right() + second.left()) / 2, first.center().y()) is None
    assert tiles.at(-5, -5) is None
    assert tiles.at(first.left(), tiles.rect(15).bottom() + 3) is None
    name = tiles.caption(3).center()
    assert tiles.at(name.x(), name.y()) == (3, None)
    matrix = placed.matrices[0]
    assert matrix.at(matrix.cells.right() + 1, matrix.top + 1) is None  # between the weights and the biases


def test_an_input_that_is_no_square_picture_is_a_matrix_too() -> None:
    placed = place(QRectF(4, 4, 412, 284), Shape.of((5, 4, 3), "all"))
    assert placed.tiles is None
    assert [(m.layer, m.n, m.k) for m in placed.matrices] == [(1, 4, 5), (2, 3, 4)]


def test_later_layers_that_find_no_room_are_told_of() -> None:
    assert place(QRectF(4, 4, 152, 92), Shape.of((784, 16, 16, 10), "all")) == Placement(
        place_tiles(QRectF(4, 4, 152, 92), Kind(16, 28)), (), hidden=True
    )
