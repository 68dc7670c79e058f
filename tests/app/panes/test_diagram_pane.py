"""The network diagram as a person meets it: what it shows, and what mouse and keys do."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.ends import end_text
from app.frame import Answer, Frame
from app.panes.diagram.answers import has_word, marked
from app.panes.diagram.answers import rows as answer_rows
from app.panes.diagram.arrange import lay_out
from app.panes.diagram.focus import lines_of
from app.panes.diagram.geometry import Layout
from app.panes.diagram.glow import moved
from app.panes.diagram.hints import hint_at
from app.panes.diagram.lettering import CENTRE, LEFT, RIGHT, Sheet, Style
from app.panes.diagram.pane import DiagramPane
from app.panes.diagram.reading import reading_of
from app.panes.diagram.scene import Scene
from app.panes.diagram.strengths import strengths_of
from app.panes.diagram.wording import words_of
from app.selection import Neuron, Selection, Weight
from app.theme import CONTRAST, DARK, LIGHT, Theme
from nncore.config import Config
from nncore.network import Network
from nncore.snapshot import Snapshot
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session

IMAGE = np.linspace(0, 1, 784).reshape(28, 28)


class Recorder:
    """Stands in for the Session: writes down what it is asked."""

    def __init__(self) -> None:
        self.selected: list[Selection | None] = []
        self.hovered: list[Selection | None] = []
        self.options: list[tuple[str, object]] = []

    def select(self, thing: Selection | None) -> None:
        self.selected.append(thing)

    def hover(self, thing: Selection | None) -> None:
        self.hovered.append(thing)

    def set_option(self, key: str, value: object) -> None:
        self.options.append((key, value))


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def pane(qtbot: QtBot, recorder: Recorder) -> DiagramPane:
    made = DiagramPane(recorder)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(620, 460)
    made.show()
    return made


def frame_of(snapshot: Snapshot | None = None, **parts: object) -> Frame:
    given = {"image": IMAGE, "options": DiagramPane.options, **parts}
    return make_frame(snapshot, **given)  # type: ignore[arg-type]


def show(pane: DiagramPane, frame: Frame) -> tuple[QImage, Layout]:
    pane.show_frame(frame)
    while pane.advance():
        pass
    layout = pane.layout_now()
    assert layout is not None
    return pane.grab().toImage(), layout


def network_with(weights: float, biases: list[list[float]]) -> Network:
    fresh = Config().initial_network()
    return Network(
        tuple(np.full_like(w, weights) for w in fresh.weights),
        tuple(np.array(b, np.float32) for b in biases),
        fresh.activations,
    )


def wide(weight: float) -> Network:
    """784-512-10 with random weights of about this size."""
    rng = np.random.default_rng(0)
    fresh = Config(sizes=(784, 512, 10)).initial_network()
    weights = tuple((weight * rng.standard_normal(w.shape)).astype(np.float32) for w in fresh.weights)
    return Network(weights, fresh.biases, fresh.activations)


def near(a: QColor, b: QColor, by: int) -> bool:
    return max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) <= by


def spot(box: QRectF, text: str, style: Style, align: Qt.AlignmentFlag) -> QRectF:
    """Where text really stands in its box."""
    width = style.width(text)
    left = {LEFT: box.left(), RIGHT: box.right() - width}.get(align, box.center().x() - width / 2)
    return QRectF(left, box.top(), width, box.height())


def texts(pane: DiagramPane) -> set[str]:
    """Every line of text put on the present scene so far."""
    assert pane._scene is not None
    return {text for text, _, _ in pane._scene.stamps._made}


def move(pane: DiagramPane, point: QPointF) -> None:
    QTest.mouseMove(pane, point.toPoint())
    QApplication.processEvents()


# -- lamps ------------------------------------------------------------------------------------------------


@pytest.mark.concept("A0.3")
def test_a_lamp_is_as_bright_as_its_activation_and_says_it(pane: DiagramPane) -> None:
    on = [20.0 if j % 2 else -20.0 for j in range(16)]
    network = network_with(0.0, [on, [0.0] * 16, [-20.0] * 10])
    image, layout = show(pane, frame_of(make_snapshot(network=network), values={"diagram.values": False}))
    for j in range(16):
        seen = image.pixelColor(layout.place(Neuron(1, j)).toPoint())
        assert seen == QColor(255, 255, 255) if j % 2 else QColor(0, 0, 0)
    half = image.pixelColor(layout.place(Neuron(2, 3)).toPoint())
    assert abs(half.red() - 128) < 4
    assert half.red() == half.green() == half.blue()


@pytest.mark.concept("A0.3")
def test_the_number_in_each_lamp_is_the_engines(pane: DiagramPane) -> None:
    frame = frame_of()
    show(pane, frame)
    for layer in (1, 2, 3):
        for value in frame.trace.activations[layer]:
            assert f"{value:.2f}" in texts(pane)
            assert 0 < value < 1


def test_values_can_be_switched_off(pane: DiagramPane) -> None:
    frame = frame_of()
    inside = {f"{a:.2f}" for layer in (1, 2) for a in frame.trace.activations[layer]}
    inside -= {f"{a:.2f}" for a in frame.trace.outputs}
    show(pane, frame_of(values={"diagram.values": False}))
    assert not inside & texts(pane)
    show(pane, frame)
    assert inside <= texts(pane)


@pytest.mark.concept("A1.1")
def test_the_784_inputs_are_the_image_itself(pane: DiagramPane) -> None:
    image, layout = show(pane, frame_of())
    for pixel in (0, 27, 400, 783):
        grey = image.pixelColor(layout.cell(pixel).center().toPoint()).red()
        assert abs(grey - 255 * IMAGE.flat[pixel]) <= 1


@pytest.mark.concept("A0.2")
def test_each_column_shows_its_own_layer_and_a_neurons_edges_reach_the_next_layers_only(
    pane: DiagramPane,
) -> None:
    frame = frame_of()
    _, layout = show(pane, frame)
    strengths = strengths_of(frame)
    lines = lines_of(layout, strengths, Neuron(2, 4))
    ends = {round(line.start.x()) for line in lines} | {round(line.end.x()) for line in lines}
    one, two, three = layout.columns
    assert ends == {round(x) for x in (one.right, two.left, two.right, three.left)}
    assert len(lines) == 16 + 10


def test_lamps_of_tanh_are_dark_at_minus_one(pane: DiagramPane) -> None:
    config = Config(activation="tanh")
    network = network_with(0.0, [[-9.0] * 16, [0.0] * 16, [0.0] * 10])
    network = replace(network, activations=config.activations)
    image, layout = show(
        pane, frame_of(make_snapshot(config, network=network), values={"diagram.values": False})
    )
    assert image.pixelColor(layout.place(Neuron(1, 2)).toPoint()).red() == 0
    assert abs(image.pixelColor(layout.place(Neuron(2, 2)).toPoint()).red() - 128) < 4
    assert "±1" in texts(pane)


# -- answers ----------------------------------------------------------------------------------------------


def outputs(*best: tuple[int, float]) -> Snapshot:
    """A network whose outputs are 0.02 but for the ones given."""
    biases = np.full(10, 0.02)
    for digit, value in best:
        biases[digit] = value
    network = network_with(0.0, [[0.0] * 16, [0.0] * 16, np.log(biases / (1 - biases)).tolist()])
    return make_snapshot(network=network)


@pytest.mark.concept("A1.3")
def test_the_winner_is_boxed_only_if_it_leads_by_the_margin(pane: DiagramPane) -> None:
    for snapshot, boxed in (
        (outputs((4, 0.9)), {4}),
        (outputs((4, 0.9), (9, 0.85)), {4, 9}),
        (outputs(), set()),
        (outputs((4, 0.9), (9, 0.85), (0, 0.84)), {0, 4, 9}),
    ):
        frame = frame_of(snapshot)
        image, _ = show(pane, frame)
        assert set(marked(frame.answer)) == boxed
        assert pane._scene is not None
        for digit, place in enumerate(pane._scene.rows):
            lit = [
                image.pixelColor(x, int(place.box.top())).lightness()
                for x in range(round(place.box.left()) + 6, round(place.box.right()) - 6)
            ]
            assert (max(lit) > 150) is (digit in boxed), digit
        assert ("undecided" in texts(pane)) is (len(boxed) > 1)
        pane.resize(pane.width() + 1, pane.height())  # a fresh scene, with no stamps yet


def test_nothing_drawn_is_no_answer(pane: DiagramPane) -> None:
    frame = frame_of(outputs((4, 0.9)), image=np.zeros((28, 28)))
    assert marked(frame.answer) == ()
    assert "Nothing is drawn" in pane.describe(frame)
    assert marked(Answer(3, 5, decided=True, empty=False)) == (3,)


@pytest.mark.concept("A1.3")
def test_ten_answers_have_their_digits_values_and_bars(pane: DiagramPane) -> None:
    frame = frame_of(outputs((7, 0.75)))
    image, _ = show(pane, frame)
    assert {str(digit) for digit in range(10)} <= texts(pane)
    assert {"0.75", "0.02"} <= texts(pane)
    assert pane._scene is not None
    bar = pane._scene.rows[7].bar
    y = round(bar.center().y())
    bright = [image.pixelColor(x, y).lightness() > 200 for x in range(round(bar.left()), round(bar.right()))]
    assert sum(bright) / len(bright) == pytest.approx(0.75, abs=0.06)


@pytest.mark.concept("A1.4")
def test_the_sum_of_the_answers_is_shown_and_is_one_only_for_softmax(pane: DiagramPane) -> None:
    sigmoid = frame_of()
    show(pane, sigmoid)
    total = float(sigmoid.trace.outputs.sum())
    assert abs(total - 1) > 0.5
    assert f"Σ {total:.2f}" in texts(pane)
    show(pane, frame_of(make_snapshot(Config(output="softmax", cost="cross-entropy"))))
    assert "Σ 1.00" in texts(pane)


# -- edges ------------------------------------------------------------------------------------------------


@pytest.mark.concept("A1.5")
def test_every_weight_is_shown_and_counted(pane: DiagramPane) -> None:
    frame = frame_of()
    _, layout = show(pane, frame)
    words = words_of(layout, strengths_of(frame), frame)
    assert words.count == "showing 12\u2009960 of 12\u2009960 weights"
    assert words.captions == ("16 sigmoid", "16 sigmoid", "10 sigmoid")
    assert words.image == "784 pixels"


def test_wide_layers_say_how_much_is_shown(pane: DiagramPane) -> None:
    frame = frame_of(make_snapshot(Config(sizes=(784, 512, 256, 10))))
    _, layout = show(pane, frame)
    assert "of 535\u2009040 weights" in words_of(layout, strengths_of(frame), frame).count
    assert f"{layout.columns[0].hidden} hidden" in texts(pane)


def test_the_count_of_hidden_neurons_stands_on_a_ground_of_its_own(pane: DiagramPane) -> None:
    image, layout = show(pane, frame_of(make_snapshot(network=wide(0.2))))
    column = layout.columns[0]
    beside = [image.pixelColor(round(column.x) + dx, round(column.gap) - 6) for dx in (-20, 20)]
    assert all(near(colour, DARK.plate, 40) for colour in beside)
    crowded = image.pixelColor(round(column.x) + 60, round(column.gap) - 6)
    assert not near(crowded, DARK.plate, 40)  # where there is no ground, edges are


@pytest.mark.parametrize(
    "sizes", [(784, 512, 10), (784, 512, 256, 10), (784, 10), (784, 1, 10), (784, 64, 64, 64, 10)]
)
def test_the_ends_of_scales_keep_apart(
    pane: DiagramPane, sizes: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[tuple[QRectF, str]] = []
    frame = frame_of(make_snapshot(Config(sizes=sizes)))
    _, layout = show(pane, frame)
    monkeypatch.setattr(
        Sheet,
        "note",
        lambda _s, box, text, style, align=CENTRE: written.append((spot(box, text, style, align), text)),
    )
    pane.grab()
    low = sorted(
        (box.left(), box.right(), text)
        for box, text in written
        if abs(box.center().y() - layout.answers.bottom() - 24) < 4
    )
    assert sum("0–1" in text for *_, text in low) in {0, len(sizes) - 1}
    for (_, right, text), (left, _, after) in pairwise(low):
        assert right + 2 <= left, (text, after)


@pytest.mark.usefixtures("qapp")
def test_undecided_is_written_under_its_bar_not_over_it() -> None:
    for height in range(300, 620, 40):
        rows = answer_rows(lay_out(620, height, (784, 16, 16, 10)))
        for row in rows:
            if has_word(row, "undecided"):
                assert row.lifted.bar.bottom() + 1 <= row.word.top()
                assert row.box.contains(row.lifted.bar)
                assert row.box.contains(row.word)
    assert has_word(answer_rows(lay_out(620, 580, (784, 16, 16, 10)))[0], "undecided")


@pytest.mark.parametrize("theme", [DARK, LIGHT, CONTRAST], ids=lambda theme: theme.name)
def test_the_filled_part_of_a_bar_is_told_from_the_rest_in_every_theme(
    pane: DiagramPane, theme: Theme
) -> None:
    image, _ = show(pane, frame_of(outputs((7, 0.5)), theme=theme))
    assert pane._scene is not None
    bar = pane._scene.rows[7].bar
    y = round(bar.center().y())
    filled, empty, plate = (
        image.pixelColor(x, y).lightness()
        for x in (round(bar.left()) + 3, round(bar.right()) - 4, round(bar.right()) + 3)
    )
    assert filled - empty > 120
    assert empty - plate > 10


def test_neurons_are_said_to_be_counted_from_0(pane: DiagramPane) -> None:
    _, layout = show(pane, frame_of(make_snapshot(Config(sizes=(784, 512, 10)))))
    column = layout.columns[0]
    caption = hint_at(layout, QPointF(column.x, 14))
    assert "512 neurons, counted from 0" in caption
    assert column.range_text in caption
    assert "99 of 100" in hint_at(layout, QPointF(column.x - 80, layout.answers.bottom() + 14))
    assert hint_at(layout, QPointF(column.x, column.ys[0])) == ""
    QApplication.sendEvent(pane, QHelpEvent(QEvent.Type.ToolTip, QPoint(round(column.x), 14), QPoint(5, 5)))
    assert QToolTip.text() == caption


def test_one_scale_for_all_layers_on_demand(pane: DiagramPane) -> None:
    frame = frame_of()
    own = strengths_of(frame)
    shared = strengths_of(frame_of(values={"diagram.scale": "shared"}))
    assert own is not None
    assert shared is not None
    assert len(set(own.scales)) > 1
    assert set(shared.scales) == {max(own.scales)}
    show(pane, frame)
    assert f"+{end_text(own.scales[1])}" in texts(pane)
    assert "each layer its own scale" in words_of(pane.layout_now(), own, frame).scales[0]  # type: ignore[arg-type]


def test_the_strongest_tenth_is_a_tenth(pane: DiagramPane) -> None:
    frame = frame_of(values={"diagram.edges": "strongest"})
    _, layout = show(pane, frame)
    assert "showing 1\u2009296 of" in words_of(layout, strengths_of(frame), frame).count


def strip_mean(image: QImage, layout: Layout, strip: int) -> float:
    edges = layout.edges[strip]
    area = image.copy(
        round(edges.left) + 8, round(layout.answers.top()) + 20, round(edges.right - edges.left) - 16, 260
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    return float(np.frombuffer(area.constBits(), np.uint8).mean())


def test_edges_off_leaves_the_plate(pane: DiagramPane) -> None:
    lit, layout = show(pane, frame_of())
    dark, _ = show(pane, frame_of(values={"diagram.edges": "off"}))
    assert strip_mean(lit, layout, 1) > strip_mean(dark, layout, 1) + 15
    edges = layout.edges[1]
    middle = QPointF((edges.left + edges.right) / 2, 200).toPoint()
    assert dark.pixelColor(middle) == DARK.plate


@pytest.mark.concept("A2.1")
def test_edges_are_orange_above_zero_and_blue_below(pane: DiagramPane) -> None:
    fresh = Config().initial_network()
    second = np.zeros((16, 16), np.float32)
    second[0, 0], second[15, 15] = 2.0, -2.0
    network = replace(fresh, weights=(fresh.weights[0], second, fresh.weights[2]))
    image, layout = show(pane, frame_of(make_snapshot(network=network)))
    edges = layout.edges[1]
    x = round((edges.left + edges.right) / 2)
    plus = image.pixelColor(x, int(layout.place(Neuron(1, 0)).y()))
    minus = image.pixelColor(x, int(layout.place(Neuron(1, 15)).y()))
    assert plus.red() > plus.blue() + 60
    assert minus.blue() > minus.red() + 60
    assert image.pixelColor(x, int(layout.place(Neuron(1, 7)).y())) == DARK.plate


@pytest.mark.concept("A5.18")
def test_edges_can_show_the_push_of_the_last_step_in_its_own_colours(pane: DiagramPane) -> None:
    fresh = Config().initial_network()
    slopes = [np.zeros_like(w) for w in fresh.weights]
    slopes[1][0, 0], slopes[1][15, 15] = -0.5, 0.5  # down the gradient: the first should grow
    gradient = Network(tuple(slopes), fresh.biases, fresh.activations)
    asked = {"diagram.colour": "gradient"}
    image, layout = show(pane, frame_of(make_snapshot(gradient=gradient), values=asked))
    edges = layout.edges[1]
    x = round((edges.left + edges.right) / 2)
    grows = image.pixelColor(x, int(layout.place(Neuron(1, 0)).y()))
    shrinks = image.pixelColor(x, int(layout.place(Neuron(1, 15)).y()))
    assert grows.green() > grows.red() + 60  # green
    assert min(shrinks.red(), shrinks.blue()) > shrinks.green() + 20  # purple
    none = frame_of(values=asked)
    _, layout = show(pane, none)
    assert "no step taken yet" in words_of(layout, strengths_of(none), none).scales[0]


def test_a_selected_neurons_edges_are_crisp_and_the_rest_dim(pane: DiagramPane) -> None:
    fresh = Config().initial_network()
    first = fresh.weights[0].copy()
    first[3] = 0.05
    snapshot = make_snapshot(network=replace(fresh, weights=(first, *fresh.weights[1:])))
    plain, layout = show(pane, frame_of(snapshot))
    chosen, _ = show(pane, frame_of(snapshot, selection=Neuron(1, 3)))
    assert strip_mean(chosen, layout, 2) < strip_mean(plain, layout, 2) - 10
    y = round(layout.place(Neuron(1, 3)).y())
    x = layout.edges[0].right - 12
    beam = chosen.pixelColor(int(x), int(layout.edges[0].height(x, Weight(1, 3, 392))))
    assert beam.red() > 230
    ring = [chosen.pixelColor(int(layout.columns[0].left) - dx, y) for dx in range(5)]
    assert any(c.red() > 200 and c.green() > 190 and c.blue() < 130 for c in ring)


def test_light_chrome_leaves_the_plate_dark(pane: DiagramPane) -> None:
    dark, _ = show(pane, frame_of())
    light, _ = show(pane, frame_of(theme=LIGHT))
    middle = light.rect().center()
    assert light.pixelColor(5, middle.y()) == dark.pixelColor(5, middle.y()) == LIGHT.plate


# -- readings ---------------------------------------------------------------------------------------------


@pytest.mark.concept("A2.1")
def test_the_reading_of_an_edge_is_its_number_its_neurons_and_what_it_adds() -> None:
    frame = frame_of()
    weight = Weight(2, 5, 3)
    reading = reading_of(frame, weight)
    w = float(frame.snapshot.network.weights[1][5, 3])
    a = float(frame.trace.activations[1][3])
    rows = dict(reading.rows)
    assert reading.title == ("Layer 1 neuron 3 →", "layer 2 neuron 5")
    assert rows["weight w"].replace("\u2212", "-") == f"{w:+.3f}"
    assert rows["sender a"] == f"{a:.2f}"
    assert rows["adds w·a"].replace("\u2212", "-") == f"{w * a:+.3f}"


def test_the_reading_of_a_neuron_adds_up() -> None:
    network = network_with(0.01, [[0.5] * 16, [0.0] * 16, [0.0] * 10])
    frame = frame_of(make_snapshot(network=network))
    rows = dict(reading_of(frame, Neuron(1, 4)).rows)
    z = 0.01 * IMAGE.sum() + 0.5
    assert rows["Σ w·a"] == f"{z - 0.5:+.2f}"
    assert rows["bias b"] == "+0.50"
    assert rows["sum z"] == f"{z:+.2f}"
    assert rows["activation a"] == f"{1 / (1 + np.exp(-z)):.2f}"


@pytest.mark.parametrize(
    ("bias", "text"), [(-0.001, "\u22120.001"), (0.004, "+0.004"), (0.0, "+0.000"), (-0.25, "\u22120.25")]
)
def test_a_small_bias_keeps_its_sign(bias: float, text: str) -> None:
    network = network_with(0.01, [[bias] * 16, [0.0] * 16, [0.0] * 10])
    assert dict(reading_of(frame_of(make_snapshot(network=network)), Neuron(1, 4)).rows)["bias b"] == text


@pytest.mark.concept("A1.1")
def test_the_reading_of_a_pixel_says_its_row_column_and_index() -> None:
    rows = dict(reading_of(frame_of(), Neuron(0, 203)).rows)
    assert rows == {"row, column": "7, 7", "neuron": "28·7 + 7 = 203", "value a": f"{IMAGE.flat[203]:.2f}"}


# -- hands ------------------------------------------------------------------------------------------------


def test_hovering_and_clicking_lamps_pixels_and_edges(pane: DiagramPane, recorder: Recorder) -> None:
    _, layout = show(pane, frame_of())
    edges = layout.edges[1]
    x = edges.left + 0.4 * (edges.right - edges.left)
    for thing, point in (
        (Neuron(1, 5), layout.place(Neuron(1, 5))),
        (Neuron(3, 9), layout.place(Neuron(3, 9)) + QPointF(60, 0)),
        (Neuron(0, 400), layout.place(Neuron(0, 400))),
        (Weight(2, 0, 0), QPointF(x, edges.height(x, Weight(2, 0, 0)))),
    ):
        move(pane, point)
        assert recorder.hovered[-1] == thing
        QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=point.toPoint())
        assert recorder.selected[-1] == thing
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=QPointF(3, 100).toPoint())
    assert recorder.selected[-1] is None


def test_leaving_points_at_nothing(pane: DiagramPane, recorder: Recorder) -> None:
    _, layout = show(pane, frame_of())
    move(pane, layout.place(Neuron(1, 5)))
    QApplication.sendEvent(pane, QEvent(QEvent.Type.Leave))
    assert recorder.hovered[-1] is None


def test_arrow_keys_walk(pane: DiagramPane, recorder: Recorder) -> None:
    show(pane, frame_of(selection=Neuron(1, 5)))
    keys = Qt.Key
    for key, neuron in (
        (keys.Key_Down, Neuron(1, 6)),
        (keys.Key_Up, Neuron(1, 4)),
        (keys.Key_Right, Neuron(2, 5)),
    ):
        QTest.keyClick(pane, key)
        assert recorder.selected[-1] == neuron
    QTest.keyClick(pane, keys.Key_Left)
    last = recorder.selected[-1]
    assert isinstance(last, Neuron)
    assert last.layer == 0
    QTest.keyClick(pane, keys.Key_A)
    QTest.keyClick(pane, keys.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert len(recorder.selected) == 4


def test_the_title_bar_chooses_what_edges_show(pane: DiagramPane, recorder: Recorder) -> None:
    show(pane, frame_of())
    (menu,) = pane.header()
    actions = menu.menu().actions()  # type: ignore[attr-defined]
    actions[1].trigger()
    assert recorder.options == [("diagram.colour", "gradient")]
    show(pane, frame_of(values={"diagram.colour": "weight"}))
    assert actions[0].isChecked()


def test_describe_says_what_is_seen(pane: DiagramPane) -> None:
    text = pane.describe(frame_of(outputs((7, 0.75)), selection=Neuron(1, 4)))
    assert "784-16-16-10" in text
    assert "12\u2009960" in text
    assert "It answers 7 with 0.75; next comes" in text
    assert "Selected is layer 1 neuron 4: its weighted inputs add up to" in text
    assert all(sentence[0].isupper() for sentence in text.split(". ")), text
    weight = pane.describe(frame_of(selection=Weight(2, 3, 5)))
    assert "the weight from layer 1 neuron 5 to layer 2 neuron 3: it is" in weight


# -- life -------------------------------------------------------------------------------------------------


def test_while_training_lamps_follow_at_once_and_edges_in_slices(pane: DiagramPane) -> None:
    values = {"diagram.values": False}
    before, layout = show(pane, frame_of(values=values))
    on = network_with(-1.0, [[800.0] * 16, [800.0] * 16, [800.0] * 10])
    pane.show_frame(frame_of(make_snapshot(network=on, running=True), values=values))
    image = pane.grab().toImage()
    assert image.pixelColor(layout.place(Neuron(2, 2)).toPoint()) == QColor(255, 255, 255)
    assert strip_mean(image, layout, 1) == pytest.approx(strip_mean(before, layout, 1), abs=1.0)
    pane.slice = 0.0
    slices = 1
    while pane.advance():
        slices += 1
    after = pane.grab().toImage()
    edges = layout.edges[1]
    blue = after.pixelColor(round((edges.left + edges.right) / 2), int(layout.place(Neuron(1, 8)).y()))
    assert slices > 20
    assert blue.blue() > 200


def test_a_picture_under_way_is_finished_before_the_newest_is_begun(pane: DiagramPane) -> None:
    show(pane, frame_of())
    sources = []
    pane.slice = 0.0
    frames = [frame_of(make_snapshot(Config(seed=seed), running=True)) for seed in range(2, 160)]
    for frame in frames:
        pane.show_frame(frame)
        pane.advance()
        assert pane._shown is not None
        sources.append(pane._shown.source)
    while pane.advance():
        pass
    assert len({id(source) for source in sources}) > 1  # news even if something newer always came
    assert pane._shown is not None
    assert pane._shown.source is frames[-1].snapshot.network


def test_another_size_shows_the_same_network_at_once(pane: DiagramPane) -> None:
    show(pane, frame_of())
    pane.resize(900, 700)
    image, layout = pane.grab().toImage(), pane.layout_now()
    assert layout is not None
    assert layout.width == 900
    assert (
        strip_mean(image, layout, 1)
        > strip_mean(show(pane, frame_of(values={"diagram.edges": "off"}))[0], layout, 1) + 5
    )


def stepped(step: int, change: float, **parts: object) -> Frame:
    fresh = Config().initial_network()
    second = fresh.weights[1].copy()
    second[0, 0] += change
    network = replace(fresh, weights=(fresh.weights[0], second, fresh.weights[2]))
    return frame_of(replace(make_snapshot(network=network, step=step), **parts))  # type: ignore[arg-type]


def test_after_one_step_by_hand_what_moved_glows_and_settles(
    pane: DiagramPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.panes.diagram.pane.motion_allowed", lambda: True)
    show(pane, stepped(4, 0.0))
    at_once, layout = show(pane, stepped(5, 0.02))
    qtbot.waitUntil(lambda: pane._glow.strength == 0.0)
    settled = pane.grab().toImage()
    edges = layout.edges[1]
    x, y = round((edges.left + edges.right) / 2), int(layout.place(Neuron(1, 0)).y())
    assert at_once.pixelColor(x, y).green() > settled.pixelColor(x, y).green() + 40  # it went up
    assert settled == show(pane, stepped(5, 0.02))[0]  # the same step again is no step


def test_only_a_step_by_hand_glows() -> None:
    before = stepped(4, 0.0)
    assert moved(before, stepped(5, 0.1)) is not None
    assert moved(None, stepped(5, 0.1)) is None
    assert moved(before, stepped(6, 0.1)) is None  # not a step, a jump
    assert moved(before, stepped(5, 0.1, running=True)) is None
    assert moved(before, stepped(5, 0.1, run=9)) is None
    assert moved(before, replace(stepped(5, 0.1), options={**before.options, "diagram.glow": False})) is None


@pytest.mark.parametrize(("ratio", "sharp"), [(2.0, True), (1.0, False)])
def test_a_sharp_screen_gets_a_sharp_picture(qapp: QApplication, ratio: float, sharp: bool) -> None:
    """The edges alone on a screen with two pixels a unit, drawn for it or for one with a single pixel."""
    assert qapp is not None
    scene = Scene.of(lay_out(500, 400, (784, 16, 16, 10), ratio=ratio), ratio)
    strengths = strengths_of(frame_of())
    assert strengths is not None
    scene.edges.ask(strengths, DARK)
    scene.edges.finish()
    image = QImage(1000, 800, QImage.Format.Format_RGB32)
    image.fill(DARK.plate)
    image.setDevicePixelRatio(2.0)
    painter = QPainter(image)
    scene.edges.paint(painter)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(800, 1000)
    strip = scene.layout.edges[1]
    left, right = round(strip.left * 2) + 10, round(strip.right * 2) - 10
    assert (pixels[200:600, left:right] != DARK.plate.rgb()).mean() > 0.3
    unlike = [_unlike_neighbours(pixels[200 + y : 600, left + x : right]) for y in (0, 1) for x in (0, 1)]
    assert (
        min(unlike) > 0.3
    ) == sharp  # else every pixel is doubled, from an even place on or from an odd one


def _unlike_neighbours(pixels: np.ndarray) -> float:
    """How many squares of 2 x 2 pixels have another colour at the lower right than at the upper left."""
    rows, columns = pixels.shape[0] // 2 * 2, pixels.shape[1] // 2 * 2
    return float((pixels[0:rows:2, 0:columns:2] != pixels[1:rows:2, 1:columns:2]).mean())


def test_a_click_in_the_window_selects_in_the_session(qtbot: QtBot) -> None:
    with running_session(qtbot, DiagramPane.options) as session:
        pane = DiagramPane(session)
        qtbot.addWidget(pane)
        pane.resize(620, 460)
        pane.show()
        session.frame_changed.connect(pane.show_frame)
        pane.show_frame(session.frame)
        layout = pane.layout_now()
        assert layout is not None
        QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=layout.place(Neuron(2, 3)).toPoint())
        qtbot.waitUntil(lambda: session.frame.selection == Neuron(2, 3))
        QTest.keyClick(pane, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: session.frame.selection == Neuron(2, 4))
        move(pane, layout.place(Neuron(0, 200)))
        qtbot.waitUntil(lambda: session.frame.hover == Neuron(0, 200))
        pane.header()[0].menu().actions()[1].trigger()  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: session.frame.options["diagram.colour"] == "gradient")
        session.frame_changed.disconnect(pane.show_frame)
