"""The equation in arrays and the row times column: numbers against the reference pass, mouse and keys on a session."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.graphics import image_words
from app.numerals import parse
from app.panes.matrix import equation
from app.panes.matrix.brush import Scale, number
from app.panes.matrix.equation import Scene, note
from app.panes.matrix.equation_page import EquationPage, EquationPlate
from app.panes.matrix.layer import layer_of
from app.panes.matrix.row_page import RowPage
from app.panes.matrix.steps import Steps, sentence
from app.panes.matrix.words import checked, reading
from app.selection import Bias, Neuron, Weight
from app.theme import DARK, LIGHT, Theme
from nncore.config import Config
from nncore.passes import forward
from nncore.pins import forward_pinned
from tests.app.panes.matrix_rig import Live, frame_of, live_matrix

WIDE = Config(sizes=(784, 512, 256, 10))
IMAGE = np.random.default_rng(4).random((28, 28))


@pytest.fixture
def live(qtbot: QtBot) -> Iterator[Live]:
    with live_matrix(qtbot) as made:
        yield made


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[Live]:
    with live_matrix(qtbot, "row") as made:
        yield made


def plate_of(live: Live) -> tuple[EquationPlate, Scene]:
    plate = live.page(EquationPage).plate
    return plate, plate.scene(live.layer)


def test_from_a_picture_it_looks_as_painted_the_first_time_and_it_follows_the_theme(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    plate, _ = plate_of(live)
    painted: list[Theme] = []
    plain = equation.paint

    def counted(
        painter: QPainter, scene: Scene, theme: Theme, peel: float, lit: str
    ) -> Generator[None, None, None]:
        painted.append(theme)
        yield from plain(painter, scene, theme, peel, lit)

    monkeypatch.setattr(equation, "paint", counted)
    monkeypatch.setattr(plate, "_peeled", False)

    def shown() -> np.ndarray:
        return image_words(plate.grab().toImage())

    plate._last = plate._kept = None
    looks = [shown() for _ in range(4)]
    assert len(painted) == 2  # once as it is, once into the picture
    assert all(np.array_equal(look, looks[0]) for look in looks)
    assert live.layer.frame.theme is DARK
    plate.page.take(replace(live.layer, frame=replace(live.layer.frame, theme=LIGHT)))
    light = [shown() for _ in range(3)]
    assert painted[2:] == [LIGHT, LIGHT]
    assert all(np.array_equal(look, light[0]) for look in light)
    assert not np.array_equal(light[0], looks[0])


# -- which layer ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("selection", "option", "layer"),
    [
        (None, 0, 2),
        (Neuron(3, 4), 0, 3),
        (Weight(1, 2, 300), 0, 1),
        (Bias(2, 5), 0, 2),
        (Neuron(0, 300), 0, 1),
        (Neuron(3, 4), 1, 1),
        (None, 15, 3),
    ],
)
def test_the_layer_follows_what_is_picked_or_the_option(selection: object, option: int, layer: int) -> None:
    shown = layer_of(frame_of(selection=selection, values={"layer": option}))
    assert shown.number == layer
    assert layer_of(frame_of(Config(sizes=(784, 10)))).number == 1


# -- the arrays -----------------------------------------------------------------------------------------------


@pytest.mark.concept("A3.3", "A3.6")
@pytest.mark.parametrize("stage", ["product", "sum", "bent"])
@pytest.mark.parametrize("layer", [1, 2, 3])
def test_the_column_at_the_right_is_the_stage_of_the_reference_pass(stage: str, layer: int) -> None:
    frame = frame_of(image=IMAGE, values={"stage": stage, "layer": layer})
    shown, net = layer_of(frame), frame.snapshot.network
    double = net.astype(np.float64)
    trace = forward(double, frame.picture.received.reshape(-1).astype(np.float64))
    z, b = trace.zs[layer - 1], double.biases[layer - 1]
    wanted = {"product": z - b, "sum": z, "bent": trace.activations[layer]}[stage]
    assert np.allclose(shown.result, wanted, atol=1e-4)
    assert np.array_equal(shown.a, frame.trace.activations[layer - 1])


@pytest.mark.concept("A3.7")
@pytest.mark.parametrize(
    "config", [Config(), Config(activation="relu", output="softmax", cost="cross-entropy")]
)
@pytest.mark.parametrize("layer", [1, 2, 3])
def test_the_line_shown_is_run_and_gives_the_numbers_shown(config: Config, layer: int) -> None:
    frame = frame_of(config, image=IMAGE, values={"layer": layer})
    shown, net = layer_of(frame), frame.snapshot.network
    arrays: dict[str, Any] = {"W": [None, *net.weights], "b": [None, *net.biases], "np": np}
    arrays["a"] = [*frame.trace.activations[:layer], None]
    exec(shown.line, arrays)  # noqa: S102
    assert np.allclose(np.asarray(arrays["a"][layer]), frame.trace.activations[layer], atol=1e-6)
    assert shown.engine_gap < 1e-5
    assert "16 numbers" in checked(shown) or "10 numbers" in checked(shown)


def test_a_pinned_neuron_goes_on_as_pinned_and_is_named() -> None:
    frame = frame_of(image=IMAGE)
    pins = {(2, 3): 0.9}
    held = forward_pinned(frame.snapshot.network, frame.picture.received.reshape(-1), pins)
    shown = layer_of(replace(frame, pins=pins, trace=held))
    assert shown.result[3] == pytest.approx(0.9)
    assert "pinned by hand: 3" in note(Scene.of(shown, 440, 430))
    assert shown.engine_gap < 1e-6


@pytest.mark.parametrize(("width", "height"), [(424, 420), (884, 760)])
@pytest.mark.parametrize(
    ("config", "layer"), [(Config(), 2), (Config(), 3), (Config(sizes=(2, 3, 1), data="moons"), 1)]
)
def test_small_layers_are_shown_in_full(config: Config, layer: int, width: int, height: int) -> None:
    scene = Scene.of(layer_of(frame_of(config, values={"layer": layer})), width, height)
    shown = scene.layer
    assert (len(scene.rows), len(scene.columns)) == (shown.n, shown.n_in)
    assert note(scene) == ""
    places = scene.places
    assert places.r.outer.right() <= width
    for block in places.blocks.values():
        assert block.outer.top() > 0
        assert block.outer.bottom() < height - 20
    lefts = [block.outer.left() for block in (places.w, places.a, places.b, places.r)]
    rights = [block.outer.right() for block in (places.w, places.a, places.b, places.r)]
    assert all(right <= left for right, left in zip(rights[:-1], lefts[1:], strict=True))


def test_a_wide_layer_is_a_cut_out_of_its_largest_terms_or_a_window() -> None:
    largest = layer_of(frame_of(image=IMAGE, values={"layer": 1}))
    scene = Scene.of(largest, 424, 420)
    assert len(scene.columns) == 7
    sizes = np.abs(largest.weights * largest.a).sum(axis=0)
    assert set(scene.columns) == set(np.argsort(-sizes)[:7])
    assert "showing 7 of 784 columns: the largest terms" in note(scene)
    window = layer_of(frame_of(image=IMAGE, values={"layer": 1, "order": "index", "start": 100}))
    scene = Scene.of(window, 424, 420)
    assert scene.columns.tolist() == list(range(100, 107))
    assert "columns: 100 – 106" in note(scene)


def test_a_picked_column_is_always_in_sight_and_so_is_a_picked_row() -> None:
    shown = layer_of(frame_of(WIDE, image=IMAGE, selection=Weight(1, 400, 0)))
    scene = Scene.of(shown, 424, 420)
    assert 0 in scene.columns
    assert 400 in scene.rows
    assert "of 512" in note(scene)


@pytest.mark.concept("A3.4")
def test_pointing_at_an_entry_lights_it_everywhere(live: Live) -> None:
    plate, scene = plate_of(live)
    spots = [
        (scene.places.w.at(3, 5).center(), Weight(2, 3, 5)),
        (scene.places.a.at(7).center(), Neuron(1, 7)),
        (scene.places.b.at(4).center(), Bias(2, 4)),
        (scene.places.r.at(9).center(), Neuron(2, 9)),
    ]
    for spot, thing in spots:
        live.move(plate, spot)
        assert live.session.frame.hover == thing
    live.move(plate, QPointF(3, 3))
    assert live.session.frame.hover is None


@pytest.mark.concept("A3.4")
def test_a_row_is_the_neuron_it_leads_into_and_its_entry_the_weight(live: Live) -> None:
    plate, scene = plate_of(live)
    live.click(plate, scene.places.w.at(3, 5).center())
    assert live.picked() == Neuron(2, 3)
    live.click(plate, scene.places.w.at(3, 5).center())
    assert live.picked() == Weight(2, 3, 5)
    assert "row 3, column 5" in live.page(EquationPage).reading.text()
    live.click(plate, scene.places.b.at(6).center())
    assert live.picked() == Bias(2, 6)


@pytest.mark.concept("A3.4")
def test_a_column_is_the_neuron_it_comes_from_and_the_matrix_stays(live: Live) -> None:
    plate, scene = plate_of(live)
    head = scene.places.w.column(5)
    live.click(plate, QPointF(head.center().x(), head.top() - 8))
    assert live.picked() == Neuron(1, 5)
    assert live.layer.number == 2  # although the neuron picked is in layer 1
    assert live.layer.column == 5
    told = live.page(EquationPage).reading.text()
    assert "16 weights that go out from neuron 5 of layer 1" in told


@pytest.mark.concept("A3.6")
def test_the_stages_are_switched_by_buttons_and_by_the_symbols(live: Live) -> None:
    page = live.page(EquationPage)
    live.click(page.stages.button("product"), QPointF(8, 8))
    assert live.value("stage") == "product"
    assert np.allclose(live.layer.result, live.layer.weights @ live.layer.a)
    plate, scene = plate_of(live)
    live.click(plate, scene.title(scene.places.b).center())
    assert live.value("stage") == "sum"
    live.click(plate, scene.places.opening.center())
    assert live.value("stage") == "bent"
    assert live.pane.python.text().startswith("a[2] = 1/(1 + np.exp(")


def test_the_keys_walk_over_rows_and_columns(live: Live) -> None:
    plate, _ = plate_of(live)
    live.key(plate, Qt.Key.Key_Down)
    assert live.picked() == Neuron(2, 0)
    live.key(plate, Qt.Key.Key_Down)
    live.key(plate, Qt.Key.Key_Right)
    live.key(plate, Qt.Key.Key_Right)
    assert live.picked() == Weight(2, 1, 1)
    live.key(plate, Qt.Key.Key_Up)
    assert live.picked() == Neuron(2, 0)


def test_the_window_moves_by_keys_and_stays_on_the_matrix(live: Live) -> None:
    live.set("layer", 1.0)
    live.set("order", "index")
    plate, scene = plate_of(live)
    shown = len(scene.columns)
    live.key(plate, Qt.Key.Key_Right)
    assert live.value("start") == max(1, shown // 4)
    live.key(plate, Qt.Key.Key_Left)
    live.key(plate, Qt.Key.Key_Left)
    assert live.value("start") == 0
    live.set("start", 4095.0)
    assert plate_of(live)[1].columns.tolist() == list(range(784 - shown, 784))


def test_an_entry_has_the_colour_of_its_value(live: Live) -> None:
    plate, scene = plate_of(live)
    scale = Scale.of(live.layer.weights, DARK)
    image = plate.grab().toImage()
    ratio = image.devicePixelRatio()
    for j, k in ((0, 0), (7, 12), (15, 15)):
        spot = scene.places.w.at(j, k).center() * ratio
        seen, wanted = QColor(image.pixel(spot.toPoint())), scale.colours(live.layer.weights[j, k : k + 1])[0]
        assert max(abs(a - b) for a, b in zip(seen.getRgb(), wanted.getRgb(), strict=True)) <= 2  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("value", "text"), [(0.256, "0.26"), (-1.5, "−1.50"), (12.34, "12.3"), (-345.6, "−346")]
)
def test_numbers_in_cells_stay_short(value: float, text: str) -> None:
    assert number(value) == text
    assert number(float("nan")) == "nan"


@pytest.mark.concept("A3.3")
def test_the_neurons_of_a_new_layer_leave_their_column_and_become_a_vector(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.panes.matrix.equation_page.motion_allowed", lambda: True)
    plate, _ = plate_of(live)
    live.session.select(Neuron(3, 1))
    live.qtbot.waitUntil(lambda: plate._peeled and 0.2 < plate.fade.value < 1)
    moving = plate.grab().toImage()
    live.qtbot.waitUntil(lambda: plate.fade.value == 0)
    settled = plate.grab().toImage()
    assert moving != settled
    scene = plate.scene(live.layer)
    assert [live.layer.a[int(k)] for k in scene.columns] == list(live.session.frame.trace.activations[2])
    live.set("peel", value=False)
    live.session.select(Neuron(2, 1))
    live.settle()
    assert plate.grab().toImage() == plate.grab().toImage()


def test_a_new_layer_shows_its_settled_picture_where_nothing_may_move(live: Live) -> None:
    live.session.select(Neuron(3, 1))
    live.settle()
    plate, _ = plate_of(live)
    assert plate.grab().toImage() == plate.grab().toImage()
    assert plate._peeled is False


# -- row times column -----------------------------------------------------------------------------------------


@pytest.mark.concept("A3.5")
@pytest.mark.parametrize("layer", [1, 2, 3])
@pytest.mark.parametrize("order", ["largest", "index"])
def test_the_running_sum_ends_at_z_minus_b(layer: int, order: str) -> None:
    values = {"view": "row", "layer": layer, "step": 4096, "order": order}
    frame = frame_of(image=IMAGE, selection=Neuron(layer, 4), values=values)
    steps = Steps(layer_of(frame), 424, 420)
    z, b = frame.trace.zs[layer - 1][4], frame.snapshot.network.biases[layer - 1][4]
    assert steps.walk.after(steps.done) == pytest.approx(float(z - b), abs=1e-4)
    first, last = sentence(steps)
    assert f"of {steps.layer.n_in}" in first
    shown = [
        parse(part.strip(" ()").removeprefix("+"))
        for part in last.split("  ")[1].replace("z − b = ", "").split("=")[0:1]
    ]
    assert shown[0] == pytest.approx(float(z - b), abs=6e-4)


@pytest.mark.concept("A3.5")
def test_each_step_adds_one_product() -> None:
    frame = frame_of(image=IMAGE, selection=Neuron(2, 3), values={"view": "row", "step": 5})
    steps = Steps(layer_of(frame), 424, 420)
    w, a = frame.snapshot.network.weights[1][3], frame.trace.activations[1]
    assert steps.last == 4
    assert steps.walk.after(5) == pytest.approx(sum(float(w[k]) * float(a[k]) for k in range(5)), abs=1e-6)
    assert (steps.rows, steps.terms) == (range(2, 6), range(1, 7))


@pytest.mark.concept("A3.5")
def test_keys_slider_and_mouse_step_and_light_the_weight(row: Live) -> None:
    page = row.page(RowPage)
    QTest.keyClick(page.plate, Qt.Key.Key_Right)  # faster than frames come
    row.key(page.plate, Qt.Key.Key_Right)
    assert row.value("step") == 2
    assert row.session.frame.hover == Weight(2, 0, 1)
    row.key(page.plate, Qt.Key.Key_Left)
    assert row.value("step") == 1
    row.key(page.slider, Qt.Key.Key_End)
    assert row.value("step") == 16
    assert "all terms" in row.pane.describe(row.session.frame)
    strip = page.plate.steps(row.layer).strips[0]
    row.click(page.plate, QPointF(strip.left() + strip.width() * 6.5 / 16, strip.center().y()))
    assert row.value("step") == 7
    row.key(page.plate, Qt.Key.Key_Down)
    assert row.picked() == Neuron(2, 1)
    small = page.plate.steps(row.layer).small[0]
    row.click(page.plate, small.at(3, 2).center())
    assert row.picked() == Neuron(2, 3)


def test_play_without_motion_is_there_at_once_and_the_line_is_that_of_the_row(row: Live) -> None:
    row.session.select(Neuron(2, 6))
    row.settle()
    row.click(row.page(RowPage).play, QPointF(8, 8))
    assert row.value("step") == 16
    assert row.pane.python.text() == "W[2][6] @ a[1]"
    product = float(row.layer.weights[6] @ row.layer.a)
    arrays = {"W": [None, *row.layer.network.weights], "a": row.session.frame.trace.activations}
    assert eval(row.pane.python.text(), arrays) == pytest.approx(product, abs=1e-6)  # noqa: S307


def test_what_is_no_number_does_not_stop_the_plot() -> None:
    frame = frame_of(image=IMAGE)
    net = frame.snapshot.network
    bad = replace(net, weights=tuple(np.full_like(w, np.nan) for w in net.weights))
    with np.errstate(all="ignore"):
        frame = replace(
            frame,
            snapshot=replace(frame.snapshot, network=bad),
            trace=forward(bad, frame.trace.activations[0]),
        )
    shown = layer_of(replace(frame, selection=Weight(2, 1, 3)))
    assert "not a number" in reading(shown)
    assert number(float(shown.result[1])) == "nan"
