"""Any weight of the real network: its factors, its product, and what they are compared with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import gradient_verbs
from app.frame import Frame, Picture
from app.numerals import parse
from app.painted_text import written_on
from app.panes.factors.behind_paint import Rows
from app.panes.factors.case import Case, Keeper, place_of
from app.panes.factors.checks import lines
from app.panes.factors.options import OPTIONS
from app.panes.factors.pane import FactorsPane
from app.panes.factors.tiles import names, remark, tiles
from app.selection import Bias, Neuron, Selection, Weight
from app.session import Session
from app.widgets.number_field import NumberField
from nncore.any_weight import Place
from nncore.arrays import frozen
from nncore.config import Config
from nncore.network import Network, index_of
from nncore.passes import backward, forward
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import SMALL, running_session

KINDS = (
    Config(),
    Config(activation="tanh", seed=5),
    Config(sizes=(784, 10), output="softmax", cost="cross-entropy"),
    Config(sizes=(784, 1, 10), activation="relu"),
    Config(sizes=(784, 12, 8, 6, 10), activation="relu", output="softmax", cost="cross-entropy", init="he"),
    Config(sizes=(2, 3, 1), data="moons", activation="tanh", cost="cross-entropy"),
    Config(sizes=(784, 8, 10), output="softmax", seed=3),
)


class Live:
    """The pane with its session."""

    def __init__(self, qtbot: QtBot, pane: FactorsPane, session: Session) -> None:
        self.qtbot, self.pane, self.session = qtbot, pane, session

    def settle(self) -> None:
        self.qtbot.wait(40)
        self.qtbot.waitUntil(lambda: self.pane._frame is self.session.frame)

    def set(self, name: str, value: str | float | bool) -> None:
        self.session.set_option(f"factors.{name}", value)
        self.settle()

    def select(self, selection: Selection | None) -> None:
        self.session.select(selection)
        self.settle()

    def picked(self) -> Selection | None:
        return self.session.frame.selection

    @property
    def case(self) -> Case:
        return self.pane.case

    @property
    def product(self) -> float:
        assert self.case.factors is not None
        return self.case.factors.product

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or QPoint(9, 9))
        self.settle()

    def type(self, field: NumberField, text: str) -> None:
        field.edit.setFocus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, text)
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        self.settle()

    def guess(self, text: str) -> str:
        field = self.pane.guess.field
        field.clear()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()
        return self.pane.guess.said.text()


@contextmanager
def live(qtbot: QtBot, config: Config = SMALL, size: tuple[int, int] = (440, 560)) -> Iterator[Live]:
    with running_session(qtbot, (*OPTIONS, *gradient_verbs.OPTIONS), config) as session:
        pane = FactorsPane(session)
        qtbot.addWidget(pane)
        pane.resize(*size)
        session.frame_changed.connect(pane.show_frame)
        pane.show_frame(session.frame)
        pane.show()
        made = Live(qtbot, pane, session)
        made.settle()
        yield made
        session.frame_changed.disconnect(pane.show_frame)
        pane.hide()


def frame_of(config: Config, selection: Selection | None = None, **values: object) -> Frame:
    """A frame with an image and a target."""
    rng = np.random.default_rng(config.seed)
    x = rng.random(config.sizes[0]).astype(np.float32)
    if config.sizes[0] == 784:
        x = x.reshape(28, 28)
    picture = Picture(frozen(x), frozen(x), "test", 0, 0)
    named = {f"factors.{name}": value for name, value in values.items()}
    frame = make_frame(
        make_snapshot(config), options=OPTIONS, values=named, picture=picture, selection=selection
    )
    target = np.zeros(config.sizes[-1], np.float32)
    target[0] = 1
    return replace(frame, target=frozen(target), wanted=0)


def entry(frame: Frame, place: Place) -> float:
    """What the reference backward pass says, in double precision."""
    network = frame.snapshot.network.astype(np.float64)
    assert frame.target is not None
    trace = forward(network, frame.picture.received.reshape(1, -1).astype(np.float64))
    found = backward(network, trace, frame.target.astype(np.float64)[None], frame.snapshot.config.cost)
    return float(found.flat[index_of(*place, network.sizes)])


@pytest.mark.concept("A8.13", "A8.23")
@pytest.mark.parametrize("config", KINDS, ids=lambda c: f"{c.shape_text}-{c.output}-{c.cost}")
def test_the_tiles_multiply_to_the_gradients_entry_on_any_network(config: Config) -> None:
    rng = np.random.default_rng(1)
    for layer in range(1, len(config.sizes)):
        j, k = int(rng.integers(config.sizes[layer])), int(rng.integers(config.sizes[layer - 1]))
        for thing in (Weight(layer, j, k), Bias(layer, j)):
            case = Keeper().case(frame_of(config, thing, covered=False))
            shown = tiles(case)
            numbers = [parse(tile.number.lstrip("↑↓\u2009+")) for tile in shown]
            assert np.prod(numbers[:-1]) == pytest.approx(numbers[-1], rel=3e-3)
            assert numbers[-1] == pytest.approx(entry(case.frame, case.place), rel=1e-3)
            assert len(shown) == len(names(case))


@pytest.mark.concept("A8.13")
@pytest.mark.parametrize("config", KINDS, ids=lambda c: f"{c.shape_text}-{c.output}-{c.cost}")
def test_a_nudge_measures_the_same_and_says_how_far_off_it_is(config: Config) -> None:
    place = Weight(1, 0, 1)
    frame = frame_of(config, place, covered=False, nudge=1e-4)
    _, _, nudge = lines(Keeper().case(frame))
    if exact := entry(frame, (1, 0, 1)):
        assert parse(nudge[1].lstrip("↑↓\u2009+")) == pytest.approx(exact, rel=2e-3)
        assert nudge[3].startswith(("off by", "exactly"))


def test_softmax_with_cross_entropy_has_no_slope_of_its_own_and_says_so() -> None:
    case = Keeper().case(frame_of(KINDS[2], Weight(1, 3, 200)))
    shown = tiles(case)
    assert len(shown) == 3
    assert "a_{3} − y_{3}" in shown[1].means
    assert "no separate factor f′" in remark(case)
    a = Keeper().case(frame_of(KINDS[2], Bias(1, 0), covered=False))
    assert a.example is not None
    outputs = a.example.trace.outputs[0]
    assert a.factors is not None
    assert a.factors.product == pytest.approx(outputs[0] - 1, abs=1e-14)


def test_what_is_picked_decides() -> None:
    fresh = frame_of(Config())
    network = fresh.snapshot.network
    assert place_of(fresh) == (3, 0, 0)
    assert place_of(frame_of(Config(), Weight(2, 1, 4))) == (2, 1, 4)
    assert place_of(frame_of(Config(), Bias(2, 1))) == (2, 1, None)
    layer, j, k = place_of(frame_of(Config(), Neuron(2, 7)))
    assert (layer, j) == (2, 7)
    assert k is not None
    assert abs(network.weights[1][7, k]) == np.abs(network.weights[1][7]).max()
    layer, j, k = place_of(frame_of(Config(), Neuron(0, 300)))
    assert (layer, k) == (1, 300)
    assert abs(network.weights[0][j, 300]) == np.abs(network.weights[0][:, 300]).max()


def test_a_dark_pixel_gives_exactly_nothing_and_a_stuck_neuron_hardly_anything() -> None:
    frame = frame_of(Config(), Weight(1, 2, 9), covered=False)
    dark = np.array(frame.picture.received)
    dark.reshape(-1)[9] = 0
    case = Keeper().case(replace(frame, picture=Picture(frozen(dark), frozen(dark), "test", 0, 0)))
    assert tiles(case)[-1].number == "0"
    assert "exactly 0" in remark(case)
    assert {line[3] for line in lines(case)[2:]} == {"exactly equal"}
    network = frame.snapshot.network
    biases = [b.copy() for b in network.biases]
    biases[2][4] = 30
    stuck = replace(frame.snapshot, network=Network(network.weights, tuple(biases), network.activations))
    case = Keeper().case(replace(frame, snapshot=stuck, selection=Weight(3, 4, 1)))
    assert "nearly flat" in remark(case)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_an_exploded_network_is_told_of(bad: float) -> None:
    frame = frame_of(Config(), Weight(2, 1, 4), covered=False)
    weights = tuple(np.full_like(w, bad) for w in frame.snapshot.network.weights)
    old = frame.snapshot.network
    case = Keeper().case(
        replace(
            frame, snapshot=replace(frame.snapshot, network=Network(weights, old.biases, old.activations))
        )
    )
    assert "exploded" in remark(case)
    assert any(tile.number == "not a number" for tile in tiles(case))


# -- with hands ------------------------------------------------------------------------------------------------


@pytest.mark.concept("A8.13", "A8.23")
def test_three_factors_are_multiplied_by_hand_and_compared_with_ribbon_and_nudge(qtbot: QtBot) -> None:
    with live(qtbot) as at:
        at.select(Weight(2, 3, 5))
        assert at.pane.tiles.tiles[-1].number == "?"
        assert all(line[1] in {"?", "–"} for line in at.pane.checks.table.lines)
        numbers = [parse(tile.number.lstrip("↑↓\u2009+")) for tile in at.pane.tiles.tiles[:3]]
        product = float(np.prod(numbers))
        assert "is not within 2 %: its sign" in at.guess(f"{-product:.6g}")
        assert "is not within 2 %: multiply" in at.guess(f"{product * 1.05:.6g}")
        assert at.guess(f"{product:.6g}".replace(".", ",")).startswith("Right")
        assert at.pane.tiles.tiles[-1].number != "?"
        assert at.pane.checks.table.lines[1][3] == "not found yet"
        assert at.pane.checks.table.lines[1][0] == "entry of the gradient"  # whose pane is called so
        assert at.pane.checks.finder.text() == "Find the gradient"  # as everywhere
        at.click(at.pane.checks.finder)
        found = at.session.frame.found
        assert found is not None
        engine = float(found.flat[index_of(2, 3, 5, (784, 16, 16, 10))])
        assert engine == pytest.approx(at.product, rel=1e-4)
        shown = at.pane.checks.table.lines
        assert parse(shown[1][1].lstrip("↑↓\u2009+")) == pytest.approx(engine, rel=1e-3)
        assert shown[1][3].startswith("off by")
        at.select(Weight(2, 3, 6))
        assert at.pane.tiles.tiles[-1].number == "?"  # another one is another question
        assert at.pane.guess.field.text() == ""


def test_what_is_no_number_is_refused_and_show_gives_the_product_away(qtbot: QtBot) -> None:
    with live(qtbot) as at:
        assert "is not a number" in at.guess("abc")
        at.click(at.pane.guess.cover)
        assert at.pane.tiles.tiles[-1].number != "?"
        assert at.pane.guess.cover.text() == "Cover"


@pytest.mark.concept("A8.13")
def test_the_nudge_can_be_typed_and_misses_where_it_is_too_large_or_too_small(qtbot: QtBot) -> None:
    with live(qtbot) as at:
        at.select(Weight(3, 2, 5))
        at.set("covered", value=False)
        misses = {}
        for text in ("0.1", "0.001", "1e-8"):
            at.type(at.pane.checks.field, text)
            misses[text] = parse(at.pane.checks.table.lines[2][3].removeprefix("off by "))
        assert misses["0.001"] < misses["0.1"]
        assert misses["0.001"] < misses["1e-8"]
        at.type(at.pane.checks.field, "1")  # out of range
        assert at.session.frame.options["factors.nudge"] == 1e-8


def test_it_is_chosen_by_fields_kind_chance_and_size(qtbot: QtBot) -> None:
    with live(qtbot) as at:
        chooser = at.pane.chooser
        at.type(chooser.layer, "2")
        at.type(chooser.j, "9")
        at.type(chooser.k, "15")
        assert at.picked() == Weight(2, 9, 15)
        at.type(chooser.layer, "3")
        assert at.picked() == Weight(3, 9, 15)
        at.click(chooser.kind.button("b"))
        assert at.picked() == Bias(3, 9)
        at.click(chooser.dice)
        first = at.picked()
        at.click(chooser.dice)
        assert at.picked() != first
        at.click(chooser.big)
        example = at.case.example
        assert example is not None
        assert abs(at.product) == np.abs(example.gradient.flat).max()
        at.click(chooser.big)
        assert abs(at.product) == np.sort(np.abs(example.gradient.flat))[-2]


@pytest.mark.concept("A8.23")
def test_what_comes_from_behind_unfolds_into_its_paths(qtbot: QtBot) -> None:
    with live(qtbot) as at:
        at.select(Weight(2, 3, 5))
        at.click(at.pane.tiles, at.pane.tiles.place(1).center().toPoint())
        assert at.session.frame.options["factors.opened"] == "slope"
        slope = at.pane.opened.grab().toImage()
        at.click(at.pane.tiles, at.pane.tiles.place(2).center().toPoint())
        assert at.pane.opened.grab().toImage() != slope
        case = at.case
        assert case.example is not None
        assert case.factors is not None
        rows = Rows.of(case.example.ways(2, 3), at.pane.opened.height() - 36)
        assert len(rows.own) + len(rows.rest) == 10
        assert len(rows.lines) == len(rows.own) + 1
        assert sum(value for _, value in rows.lines) == pytest.approx(case.factors.behind, rel=1e-12)


def test_without_a_label_the_answers_are_offered_and_one_click_gives_a_cost(qtbot: QtBot) -> None:
    with live(qtbot) as at:
        image = np.zeros((28, 28), np.float32)
        image[5:20, 12:15] = 1
        at.session.draw(image)
        at.settle()
        assert at.session.frame.target is None
        assert "What should this be?" in at.pane.answers.why.text()
        assert not at.pane.tiles.tiles
        at.click(at.pane.answers.buttons[7])
        assert at.session.frame.wanted == 7
        assert at.pane.answers.isHidden()
        assert [tile.sign for tile in at.pane.tiles.tiles] == ["", "×", "×", "="]
        assert "wanted: a 7" in at.pane.where.text()


def test_an_empty_pad_says_so_and_offers_no_answer(qtbot: QtBot) -> None:
    with live(qtbot) as at:
        at.session.draw(np.zeros((28, 28), np.float32))
        at.settle()
        assert "Nothing is drawn" in at.pane.answers.why.text()
        assert not any(button.isVisible() for button in at.pane.answers.buttons)
        assert "Nothing is drawn" in at.pane.describe(at.session.frame)


def test_held_neurons_and_what_was_found_of_a_batch_are_told_of(qtbot: QtBot) -> None:
    with live(qtbot) as at:
        at.set("covered", value=False)
        at.session.set_option("gradient.of", "batch")
        at.settle()
        at.session.find()
        at.settle()
        assert at.session.frame.found is not None
        assert at.pane.checks.table.lines[1][3].startswith("what was found is a mean of 50")
        at.session.pin(Neuron(1, 2), 0.5)
        at.settle()
        assert "held at a value by hand" in at.pane.answers.why.text()


@pytest.mark.concept("A8.13")
def test_with_room_every_nudge_is_shown_and_a_click_takes_it(qtbot: QtBot) -> None:
    with live(qtbot, size=(1000, 620)) as at:
        at.select(Weight(3, 2, 5))
        sweep = at.pane.sweep
        assert len(sweep.gaps) == 8
        assert sweep.gaps[0] > sweep.gaps[2]  # a large nudge bends away
        assert sweep.gaps[7] > sweep.gaps[4]  # a small one drowns in round-off
        at.click(sweep, sweep.dot(4).toPoint())
        assert at.session.frame.options["factors.nudge"] == pytest.approx(1e-5)
        at.pane.resize(440, 560)
        at.settle()
        assert sweep.isHidden()


def test_sentences_are_whole_where_there_is_little_room(qtbot: QtBot) -> None:
    with live(qtbot) as at:
        at.select(Weight(3, 0, 0))
        at.set("opened", "behind")
        for widget, width, words in (
            (at.pane.opened, 340, "The further the output is off, the more the cost gains by moving it."),
            (at.pane.where, 200, at.pane.where.text()),
        ):
            widget.resize(width, widget.height())
            lines = [line.text for line in written_on(widget)]
            assert words in " ".join(lines), lines
