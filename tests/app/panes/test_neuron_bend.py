"""The bend and the bias of the neuron microscope, by mouse and keys, against the reference pass."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ends import Ends
from app.panes.neuron.axis import Axis, line_over
from app.panes.neuron.bend_view import BendView
from app.panes.neuron.bias_view import BiasView
from app.panes.neuron.curve_places import curve_points, fan, spread, tangent
from app.panes.neuron.record import Record, State
from app.selection import Neuron, Weight
from nncore.config import Config
from nncore.passes import forward
from nncore.squish import Squish
from tests.app.panes.neuron_rig import becomes, microscope, point, reading

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.concept("A2.9")
def test_a_z_of_minus_a_thousand_can_be_typed_and_dragged_to_without_overflow(qtbot: QtBot) -> None:
    with microscope(qtbot, "bend") as (pane, session), warnings.catch_warnings():
        warnings.simplefilter("error")
        view = pane.view
        assert isinstance(view, BendView)
        view.field.edit.setFocus()
        view.field.edit.selectAll()
        QTest.keyClicks(view.field.edit, "-1000")
        QTest.keyClick(view.field.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: reading(pane).z == -1000)
        said, slope = view.curve.texts(reading(pane))
        assert said.endswith(" = 0.000")
        assert slope == "slope 0.000"
        pane.grab()
        QTest.mouseClick(view.back, LEFT)
        qtbot.waitUntil(lambda: reading(pane).z == reading(pane).taken.z)
        QTest.mousePress(view.curve, LEFT, NONE, point(view.curve.across.left, 60))
        QTest.mouseMove(view.curve, point(-400, 60))
        qtbot.waitUntil(lambda: reading(pane).z < -1000)
        QTest.mouseRelease(view.curve, LEFT, NONE, point(-400, 60))
        assert reading(pane).squish.at(reading(pane).z) == 0
        assert session.frame.options["neuron.free"]


@pytest.mark.concept("A2.8")
def test_dragging_z_along_the_upper_line_moves_a_along_the_lower_one(qtbot: QtBot) -> None:
    with microscope(qtbot, "bend") as (pane, session):
        view = pane.view
        assert isinstance(view, BendView)
        for z in (-2.0, 0.0, 3.0):
            x = view.bent.across.at(z)
            QTest.mouseClick(view.bent, LEFT, NONE, point(x, 20))
            qtbot.waitUntil(becomes(lambda: reading(pane).z, pytest.approx(z, abs=0.05)))
            now = reading(pane)
            assert now.squish.at(now.z) == pytest.approx(1 / (1 + np.exp(-now.z)))
        ends = [y for _, _, y in fan(Squish("sigmoid"), view.bent.across, view.bent.below)]
        assert (np.diff(ends) > 0).all()  # no two lines cross
        assert ends[0] == pytest.approx(view.bent.below.at(0.0025), abs=0.5)
        assert session.frame.snapshot.network.activations[0] == "sigmoid"


@pytest.mark.concept("A2.15")
def test_another_bend_is_only_looked_at(qtbot: QtBot) -> None:
    with microscope(qtbot, "bend", Config(activation="tanh")) as (pane, session):
        view = pane.view
        assert isinstance(view, BendView)
        assert "its own" in view.functions.button("tanh").text()
        assert (view.curve.up.low, view.curve.up.high) == (-1, 1)
        assert reading(pane).squish.at(reading(pane).z) == pytest.approx(
            float(session.frame.trace.activations[1][0])
        )
        QTest.mouseClick(view.functions.button("relu"), LEFT)
        qtbot.waitUntil(lambda: reading(pane).squish.name == "relu")
        assert view.curve.up.low == 0
        assert view.curve.up.high == view.curve.across.high
        assert reading(pane).taken.squish.name == "tanh"
        assert session.frame.snapshot.network.activations[0] == "tanh"
        QTest.mouseClick(view.functions.button("tanh"), LEFT)
        qtbot.waitUntil(lambda: session.frame.options["neuron.bend"] == "own")


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "relu", "linear"])
@pytest.mark.parametrize("z", [-3.0, 0.7, 5.0])
def test_the_tangent_touches_the_curve_with_its_slope(name: str, z: float) -> None:
    squish = Squish(name)
    reach = spread(squish, [z], Ends())
    across, up = Axis(-reach.z, reach.z, 30, 430), Axis(reach.a_low, reach.a_high, 200, 20)
    ends = tangent(squish, z, across, up, 100.0)
    assert ends.mean(axis=0) == pytest.approx([across.at(z), up.at(squish.at(z))])
    rise = (ends[1, 1] - ends[0, 1]) / (ends[1, 0] - ends[0, 0])
    in_values = rise * (up.high - up.low) / (up.right - up.left) * 400 / (across.high - across.low)
    assert in_values == pytest.approx(squish.slope(z), abs=1e-9)
    points = curve_points(squish, across, up)
    assert points[:, 1].min() >= 20
    assert points[:, 1].max() <= 200


def test_a_number_line_holds_zero_and_everything_and_can_be_left() -> None:
    ends = Ends()
    low, high = line_over(ends, "x", np.array([3.0, 8.1, np.nan, np.inf]))
    assert low < 0
    assert high >= 8.1
    axis = Axis(low, high, 10, 210)
    for value in (low, 0.0, 4.0, high):
        assert axis.value(axis.at(value)) == pytest.approx(value, abs=(high - low) / 500)
    assert axis.value(210 + 300) > 10 * high
    assert axis.value(10 - 300) < -10 * high
    assert axis.value(1e9) <= 1e6


@pytest.mark.concept("A2.11")
def test_five_images_light_exactly_those_whose_sum_is_past_the_flag(qtbot: QtBot) -> None:
    with microscope(qtbot, "bias") as (pane, session):
        session.select(Neuron(1, 4))
        qtbot.waitUntil(lambda: reading(pane).neuron == Neuron(1, 4))
        view = pane.view
        assert isinstance(view, BiasView)
        assert view.surveyor.survey is not None
        sums = view.surveyor.survey.sums
        middle = float(np.sort(sums)[1:3].mean())
        plot = view.plot
        QTest.mousePress(plot, LEFT, NONE, point(plot.axis.at(reading(pane).taken.threshold), 60))
        x = plot.axis.at(middle)
        QTest.mouseMove(plot, point(x, 60))
        qtbot.waitUntil(lambda: reading(pane).taken.bias != 0)
        QTest.mouseRelease(plot, LEFT, NONE, point(x, 60))
        bias = reading(pane).taken.bias
        assert session.frame.data is not None
        trace = forward(session.frame.snapshot.network, session.frame.data.test.inputs(slice(0, 5)))
        past = [float(a[4]) > 0.5 for a in trace.activations[1]]
        assert [view.cards.fires(i) for i in range(5)] == past == [s > -bias for s in sums]
        assert sum(past) == 3
        assert view.plot.summary(reading(pane)).startswith(str(view.surveyor.survey.found.firing(bias)))


@pytest.mark.concept("A2.12")
def test_the_record_tells_what_the_bias_does_from_what_the_weights_do(qtbot: QtBot) -> None:
    with microscope(qtbot, "bias") as (pane, session):
        view = pane.view
        assert isinstance(view, BiasView)
        session.set_option("neuron.lock", "weights")
        for bias in (0.5, 1.0, -0.4):
            session.set_parameter(reading(pane).bias, bias)
            qtbot.waitUntil(becomes(lambda: reading(pane).taken.bias, pytest.approx(bias)))
        assert [move.what for move in view.record.moves] == ["bias"]
        move = view.record.moves[0]
        assert move.same_winner
        assert move.before.firing != move.after.firing
        assert not view.more.isEnabled()
        session.set_option("neuron.lock", "bias")
        qtbot.waitUntil(view.more.isEnabled)
        assert not view.bias.isEnabled()
        for _ in range(3):
            wanted = reading(pane).taken.total - 0.1 * float(np.square(reading(pane).taken.inputs).sum())
            QTest.mouseClick(view.less, LEFT)
            qtbot.waitUntil(becomes(lambda: reading(pane).taken.total, pytest.approx(wanted, abs=1e-4)))
        assert [move.what for move in view.record.moves] == ["bias", "weights"]
        rows = view.history.rows(reading(pane))
        assert "bias" in rows[1][0]
        assert rows[1][1] == "the same"
        assert session.frame.data is not None
        trace = forward(session.frame.snapshot.network, session.frame.data.test.inputs(slice(0, 200)))
        assert view.record.moves[-1].after.firing == int((trace.zs[0][:, 0] > 0).sum())
        assert view.record.moves[-1].after.winner == int(trace.zs[0][:, 0].argmax())
        QTest.mouseClick(view.again, LEFT)
        assert view.record.moves == []
        assert view.record.start is not None


def test_moves_of_one_kind_are_one_row_and_training_is_called_training() -> None:
    record, weights = Record(), np.zeros(3)
    record.note(State(weights, 0.0, 5, 10, 0))
    record.note(State(weights, 0.5, 5, 12, 0))
    record.note(State(weights, 0.7, 5, 15, 0))
    record.note(State(weights, 0.7, 5, 15, 0))
    record.note(State(weights + 1, 0.7, 8, 15, 0))
    record.note(State(weights + 2, 0.9, 8, 16, 4))
    assert [(m.what, m.before.firing, m.after.firing) for m in record.moves] == [
        ("bias", 10, 15),
        ("weights", 15, 15),
        ("training", 15, 16),
    ]
    assert [m.same_winner for m in record.moves] == [True, False, True]


def test_a_click_on_a_card_puts_that_image_on_the_network_and_other_five_come(qtbot: QtBot) -> None:
    with microscope(qtbot, "bias") as (pane, session):
        view = pane.view
        assert isinstance(view, BiasView)
        card = view.cards.card(3)
        QTest.mouseClick(view.cards, LEFT, NONE, point(card.center().x(), card.center().y()))
        qtbot.waitUntil(lambda: (session.frame.picture.source, session.frame.picture.row) == ("test", 3))
        survey = view.surveyor.survey
        assert survey is not None
        assert survey.sums[3] == pytest.approx(reading(pane).taken.total, abs=1e-4)
        QTest.mouseClick(view.others, LEFT)
        qtbot.waitUntil(
            lambda: view.cards.survey is not None and list(view.cards.survey.five) == [5, 6, 7, 8, 9]
        )


def test_pins_before_a_neuron_count_in_the_sums_of_the_images(qtbot: QtBot) -> None:
    with microscope(qtbot, "bias") as (pane, session):
        session.select(Weight(2, 3, 1))
        session.pin(Neuron(1, 2), 1.0)
        session.load_example("test", 2)
        qtbot.waitUntil(lambda: bool(session.frame.pins) and session.frame.picture.row == 2)
        view = pane.view
        assert isinstance(view, BiasView)
        qtbot.waitUntil(lambda: view.surveyor.survey is not None and not view.surveyor.busy)
        survey = view.surveyor.survey
        assert survey is not None
        assert survey.sums[2] == pytest.approx(reading(pane).taken.total, abs=1e-4)


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "relu", "linear"])
def test_a_curve_of_few_points_is_nowhere_half_a_pixel_beside_the_function(name: str) -> None:
    squish, across, up = Squish(name), Axis(-6, 6, 20, 860), Axis(-6, 6, 400, 20)
    points = curve_points(squish, across, up, 0.37)
    assert len(points) < 840 / 3
    xs = np.linspace(21, 859, 3000)
    values = np.array([across.low + (x - across.left) / 840 * 12 for x in xs])
    exact = up.places(squish.along(values + 0.37))
    assert np.abs(np.interp(xs, points[:, 0], points[:, 1]) - exact).max() < 0.5
