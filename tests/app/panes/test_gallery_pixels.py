"""What the gallery paints: the colour of a weight is its value on the printed scale, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.ends import end_text, peak, round_up
from app.graphics import levels
from app.panes.diagram.strengths import scales_of
from app.panes.gallery.notes import empty_text, ends_of, page_name, scale_name
from app.panes.gallery.options import OPTIONS
from app.panes.gallery.values import values_of
from app.scales import ZERO, diverging_lut, push_lut
from app.selection import Neuron, Weight
from app.theme import CONTRAST, DARK, LIGHT, THEMES, Theme
from nncore.config import Config
from nncore.network import Network
from tests.app.frames import make_snapshot
from tests.app.panes.gallery_rig import after_steps, at, colour, frame, gallery, matrix_of, tiles_of, words
from tests.nncore.small import small_digits

SOME = [(0, 0), (3, 345), (7, 400), (15, 783), (12, 27)]


@pytest.mark.concept("A2.4")
@pytest.mark.parametrize("view", ["weights", "change", "gradient", "product"])
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_the_middle_of_a_cell_has_the_colour_of_its_value(qtbot: QtBot, view: str, theme: Theme) -> None:
    image = np.random.default_rng(2).random((28, 28))
    shown = frame(snapshot=make_snapshot(steps=4), image=image, theme=theme, values={"gallery.view": view})
    pane = gallery(qtbot)
    pane.show_frame(shown)
    picture, tiles = words(pane), tiles_of(pane)
    first = values_of(shown, view, 1)
    assert first is not None
    end = round_up(peak(first.weights))
    for j, k in SOME:
        assert at(picture, tiles.pixel(j, k)) == colour(first.weights[j, k], end, view, theme)
    for layer in (2, 3):
        values, matrix = values_of(shown, view, layer), matrix_of(pane, layer)
        assert values is not None
        end = round_up(max(peak(values.weights), peak(values.biases)))
        for j, k in ((0, 0), (9, 15), (4, 7)):
            assert at(picture, matrix.weight(j, k)) == colour(values.weights[j, k], end, view, theme)
        bias = matrix.biases
        bias.setTop(matrix.row(5).top())
        bias.setHeight(matrix.cell)
        assert at(picture, bias) == colour(values.biases[5], end, view, theme)


def test_every_one_of_the_12544_weights_is_painted_where_it_is_found(qtbot: QtBot) -> None:
    shown = frame(snapshot=make_snapshot(steps=2))
    pane = gallery(qtbot, (600, 520))
    pane.show_frame(shown)
    picture, tiles = words(pane), tiles_of(pane)
    weights = shown.snapshot.network.weights[0]
    colours = diverging_lut(DARK)[levels(weights, round_up(peak(weights)))]
    assert all(at(picture, tiles.pixel(j, k)) == colours[j, k] for j in range(16) for k in range(784))


@pytest.mark.parametrize("theme", [DARK, LIGHT, CONTRAST], ids=lambda theme: theme.name)
def test_a_weight_of_zero_is_the_plate_itself(qtbot: QtBot, theme: Theme) -> None:
    pane = gallery(qtbot)
    pane.show_frame(frame(snapshot=make_snapshot(Config(init="zeros")), theme=theme))
    picture, tiles = words(pane), tiles_of(pane)
    assert {at(picture, tiles.pixel(j, k)) for j, k in SOME} == {theme.plate.rgb()}
    assert at(picture, matrix_of(pane, 2).weight(3, 3)) == theme.plate.rgb()


@pytest.mark.concept("A6.2")
def test_the_border_that_no_digit_reaches_is_blank_in_the_change_view(qtbot: QtBot) -> None:
    shown = frame(snapshot=after_steps(60), values={"gallery.view": "change"})
    pane = gallery(qtbot)
    pane.show_frame(shown)
    picture, tiles = words(pane), tiles_of(pane)
    dark = np.flatnonzero(small_digits().train.images.reshape(500, 784).max(axis=0) == 0)
    assert len(dark) > 100
    assert {at(picture, tiles.pixel(j, int(k))) for j in range(16) for k in dark} == {DARK.plate.rgb()}
    middle = {at(picture, tiles.pixel(j, 14 * 28 + k)) for j in range(16) for k in range(8, 20)}
    assert len(middle) > 20


@pytest.mark.concept("A5.16")
def test_a_weight_that_the_step_raised_is_green_and_one_it_lowered_purple(qtbot: QtBot) -> None:
    snapshot = after_steps(1)
    shown = frame(snapshot=snapshot, values={"gallery.view": "gradient"})
    pane = gallery(qtbot)
    pane.show_frame(shown)
    picture, tiles = words(pane), tiles_of(pane)
    moved = snapshot.network.weights[0] - snapshot.initial.weights[0]
    green, purple = set(map(int, push_lut(DARK)[ZERO + 8 :])), set(map(int, push_lut(DARK)[: ZERO - 8]))
    large = np.argwhere(np.abs(moved) > 0.2 * np.abs(moved).max())
    assert len(large) > 50
    for j, k in large:
        assert at(picture, tiles.pixel(int(j), int(k))) in (green if moved[j, k] > 0 else purple)


def test_the_printed_ends_are_those_of_the_data(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    pane.show_frame(frame())
    pictures = pane._content.pictures
    largest = float(np.abs(frame().snapshot.network.weights[0]).max())
    assert ends_of(pictures, "weights") == ("−0.15", "+0.15")
    assert 0.1 < largest <= 0.15
    assert scale_name(pictures)[0] == "all tiles of layer 1, to the largest"
    picture = words(pane)
    bar = picture[int(pane._stage.foot[-1].center().y())]
    for end in (diverging_lut(DARK)[1:6], diverging_lut(DARK)[250:]):
        assert set(map(int, bar)) & set(map(int, end))


def test_with_own_scales_each_tile_reaches_the_ends_of_the_colours(qtbot: QtBot) -> None:
    fresh = make_snapshot()
    weights = (
        fresh.network.weights[0] * np.arange(1, 17)[:, None].astype(np.float32),
        *fresh.network.weights[1:],
    )
    snapshot = replace(fresh, network=Network(weights, fresh.network.biases, fresh.network.activations))
    pane = gallery(qtbot)
    pane.show_frame(frame(snapshot=snapshot, values={"gallery.scale": "tile"}))
    picture, tiles, pictures = words(pane), tiles_of(pane), pane._content.pictures
    ends = {int(diverging_lut(DARK)[1]), int(diverging_lut(DARK)[255])}
    for j in (0, 4, 15):
        k = int(np.abs(weights[0][j]).argmax())
        assert at(picture, tiles.pixel(j, k)) in ends
        assert pictures.own_ends[j] == pytest.approx(np.abs(weights[0][j]).max())
    assert ends_of(pictures, "weights") == ("−max", "+max")
    assert "own" in scale_name(pictures)[0]
    pane.show_frame(frame(snapshot=snapshot))
    picture, tiles = words(pane), tiles_of(pane)
    assert at(picture, tiles.pixel(0, int(np.abs(weights[0][0]).argmax()))) not in ends


def test_the_same_weights_have_the_same_ends_as_in_the_diagram(qtbot: QtBot) -> None:
    """Both panes colour to the round number that 99 in 100 weights of a layer stay below, and print it alike."""
    pane, snapshot = gallery(qtbot), after_steps(60)
    weights = snapshot.network.weights
    for scale, shared in (("strong", False), ("network", True)):
        pane.show_frame(frame(snapshot=snapshot, values={"gallery.scale": scale}))
        pictures = pane._content.pictures
        ends = (pictures.end, pictures.sheets[2].end, pictures.sheets[3].end)
        assert ends == scales_of(weights, shared=shared)
    assert "all layers" in scale_name(pictures)[0]
    assert ends_of(pictures, "weights")[1] == f"≥ +{end_text(ends[0])}"


def test_a_share_too_small_to_print_is_few_or_none(qtbot: QtBot) -> None:
    pane, fresh = gallery(qtbot), make_snapshot()
    even = tuple(np.full_like(w, 0.25) for w in fresh.network.weights)
    network = Network(even, fresh.network.biases, fresh.network.activations)
    pane.show_frame(frame(snapshot=replace(fresh, network=network), values={"gallery.scale": "strong"}))
    assert scale_name(pane._content.pictures)[0] == "all tiles of layer 1; none lie beyond"
    one = even[0].copy()
    one[3, 5] = 9.0
    other = Network((one, *even[1:]), fresh.network.biases, fresh.network.activations)
    pane.show_frame(frame(snapshot=replace(fresh, network=other), values={"gallery.scale": "strong"}))
    assert "few lie beyond" in scale_name(pane._content.pictures)[0]


def test_what_is_shown_is_told_in_sentences(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    wide = make_snapshot(Config(sizes=(784, 512, 10)))
    said = pane.describe(frame(snapshot=wide, selection=Neuron(1, 3), values={"gallery.scale": "strong"}))
    assert said.startswith(
        "The pictures show the weights of the network 784-512-10. In sight are the tiles of neurons 0"
    )
    assert "Full blue is −0.1, full orange +0.1." in said
    assert "Selected is neuron 3 of layer 1" in said
    for view in ("change", "gradient", "product"):
        told = pane.describe(frame(snapshot=make_snapshot(steps=3), values={"gallery.view": view}))
        assert told[0].isupper()
        assert told.endswith(".")


def test_stronger_colours_say_how_much_lies_beyond(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    pane.show_frame(frame(snapshot=make_snapshot(steps=3), values={"gallery.scale": "strong"}))
    pictures, weights = pane._content.pictures, make_snapshot(steps=3).network.weights[0]
    assert pictures.beyond == pytest.approx(float((np.abs(weights) > pictures.end).mean()))
    assert pictures.beyond is not None
    assert 0 < pictures.beyond <= 0.02
    low, high = ends_of(pictures, "weights")
    assert low.startswith("≤ −")
    assert high.startswith("≥ +")
    assert "beyond" in scale_name(pictures)[0]


def test_the_scale_does_not_flicker_while_the_largest_weight_trembles(qtbot: QtBot) -> None:
    pane, fresh, ends = gallery(qtbot), make_snapshot(), set()
    for factor in (1.0, 1.02, 0.97, 1.05, 0.93, 1.0):
        weights = tuple(w * np.float32(factor) for w in fresh.network.weights)
        network = Network(weights, fresh.network.biases, fresh.network.activations)
        pane.show_frame(frame(snapshot=replace(fresh, network=network)))
        ends.add(pane._content.pictures.end)
    assert ends == {0.15}
    pane.show_frame(frame(snapshot=make_snapshot(Config(init="normal"), run=7)))
    assert pane._content.pictures.end >= 3


def test_what_is_no_number_is_chequered_and_told(qtbot: QtBot) -> None:
    fresh = make_snapshot()
    weights = [w.copy() for w in fresh.network.weights]
    weights[0][3, 100:110] = np.nan
    weights[1][2, 5] = np.nan
    network = Network(tuple(weights), fresh.network.biases, fresh.network.activations)
    pane = gallery(qtbot)
    with np.errstate(invalid="ignore"):
        shown = frame(snapshot=replace(fresh, network=network))
    pane.show_frame(shown)
    picture, tiles = words(pane), tiles_of(pane)
    chequer = {at(picture, tiles.pixel(3, k)) for k in range(100, 110)}
    assert len(chequer) == 2
    assert not chequer & set(map(int, diverging_lut(DARK)))
    assert pane._content.pictures.strange == 11
    assert "11 values are no finite numbers." in pane.describe(shown)


def test_before_the_first_step_there_is_no_push_and_no_change(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    for view, said in (
        ("gradient", "Take a step (.) to see what it pushed"),
        ("change", "Nothing has changed yet"),
    ):
        shown = frame(values={"gallery.view": view})
        pane.show_frame(shown)
        assert empty_text(shown, pane._content.pictures) == said
        picture, tiles = words(pane), tiles_of(pane)
        assert {at(picture, tiles.pixel(j, k)) for j, k in SOME} == {DARK.plate.rgb()}
        centre = pane._stage.area.center().toPoint()
        text = picture[centre.y() - 6 : centre.y() + 6, centre.x() - 50 : centre.x() + 50]
        assert ((text & 0xFF) > 0x90).sum() > 50
        assert said in pane.describe(shown)
    after = frame(snapshot=make_snapshot(steps=1), values={"gallery.view": "change"})
    pane.show_frame(after)
    assert empty_text(after, pane._content.pictures) == ""


def _yellow(picture: np.ndarray) -> int:
    return int((picture == DARK.selection.rgb()).sum())


@pytest.mark.parametrize(
    "thing", [Neuron(1, 5), Neuron(2, 4), Neuron(3, 9), Weight(1, 3, 345), Weight(2, 3, 5), Weight(3, 0, 15)]
)
def test_what_is_selected_is_ringed_and_what_is_pointed_at_is_ringed_thinner(
    qtbot: QtBot, thing: Neuron | Weight
) -> None:
    pane, counts = gallery(qtbot), []
    for parts in ({}, {"hover": thing}, {"selection": thing}):
        pane.show_frame(frame(**parts))
        counts.append(_yellow(words(pane)))
    assert counts[0] == 0 < counts[1] < counts[2]


def test_a_ring_covers_no_weight(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    shown = frame(selection=Weight(1, 3, 345))
    pane.show_frame(shown)
    picture, tiles = words(pane), tiles_of(pane)
    weights = shown.snapshot.network.weights[0]
    assert at(picture, tiles.pixel(3, 345)) == colour(weights[3, 345], 0.15, "weights", DARK)


def test_a_pixel_is_marked_in_every_tile(qtbot: QtBot) -> None:
    pane = gallery(qtbot, (600, 520))
    pane.show_frame(frame())
    before, tiles = words(pane), tiles_of(pane)
    pane.show_frame(frame(hover=Neuron(0, 345)))
    changed = words(pane) != before
    for tile in tiles.shown:
        around = tiles.pixel(tile, 345).adjusted(-1, -1, 1, 1).toAlignedRect()
        inside = changed[around.top() : around.bottom() + 1, around.left() : around.right() + 1]
        assert inside.any()
        rect = tiles.rect(tile).toRect()
        whole = changed[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
        assert whole.sum() <= inside.size


def test_wide_layers_come_in_pages_that_are_named(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    snapshot = make_snapshot(Config(sizes=(784, 512, 256, 10)), steps=1)
    shown = frame(snapshot=snapshot)
    pane.show_frame(shown)
    tiles = tiles_of(pane)
    assert page_name(tiles) == f"showing 0–{len(tiles.shown) - 1} of 512"
    pane._stage.turn(3)
    pane._refresh()
    picture, tiles, weights = words(pane), tiles_of(pane), snapshot.network.weights[0]
    assert tiles.first == 3 * tiles.columns
    end = round_up(peak(weights))
    for tile in (tiles.first, tiles.shown[-1]):
        assert at(picture, tiles.pixel(tile, 345)) == colour(weights[tile, 345], end, "weights", DARK)


def test_unchanged_frames_make_nothing_anew(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    snapshot = make_snapshot(steps=3)
    pane.show_frame(frame(snapshot=snapshot))
    made = pane._content.pictures
    pane.show_frame(frame(snapshot=replace(snapshot, running=True), hover=Neuron(1, 3)))
    assert pane._content.pictures is made
    pane.show_frame(frame(snapshot=snapshot, values={"gallery.view": "change"}))
    assert pane._content.pictures is not made


def test_on_a_fine_screen_cells_are_whole_pixels_of_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = gallery(qtbot)
    monkeypatch.setattr(type(pane), "devicePixelRatioF", lambda _self: 2.0)
    pane.show_frame(frame())
    assert tiles_of(pane).cell == 2.0  # 2.5 has no room
    pane.resize(480, 380)
    assert tiles_of(pane).cell == 2.5


def test_the_window_can_go_round_the_views() -> None:
    view = next(option for option in OPTIONS if option.key == "gallery.view")
    assert [value for value, _ in view.choices] == ["weights", "change", "gradient", "found", "product"]
