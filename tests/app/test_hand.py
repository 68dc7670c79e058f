"""A hand on the network, through the session: edits, pins, and the exam that follows them."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app import examiner
from app.frame import Frame
from app.selection import Bias, Example, Neuron, Weight, neuron_of, part_of
from app.session import Session
from nncore.config import Config
from nncore.exam import examine
from nncore.pins import forward_pinned
from tests.app.rig import running_session


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until everything shown is of the same network, exam included."""

    def there() -> bool:
        exam = session.frame.exam
        return exam is not None and exam.network is session.frame.acting

    qtbot.waitUntil(there)


@pytest.mark.concept("A2.1")
def test_a_weight_and_a_bias_take_the_value_given_and_everything_follows(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        start = session.frame.snapshot.network
        session.set_parameter(Weight(2, 3, 4), 1.5)
        session.set_parameter(Bias(3, 9), -2.0)
        qtbot.waitUntil(lambda: session.frame.snapshot.network.biases[2][9] == -2)
        frame = session.frame
        network = frame.snapshot.network
        assert network.weights[1][3, 4] == 1.5
        assert (network.flat != start.flat).sum() == 2
        assert frame.snapshot.undoable == "bias 9 of layer 3"
        outputs = forward_pinned(network, frame.picture.received.reshape(-1), {}).outputs
        assert np.array_equal(frame.trace.outputs, outputs)
        session.undo()
        session.undo()
        qtbot.waitUntil(lambda: session.frame.snapshot.undoable is None)
        assert np.array_equal(session.frame.snapshot.network.flat, start.flat)


def test_values_that_overflow_are_cut(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.set_parameter(Bias(1, 0), 1e300)
        qtbot.waitUntil(lambda: session.frame.snapshot.network.biases[0][0] != 0)
        assert session.frame.snapshot.network.biases[0][0] == 1e6
        assert np.isfinite(session.frame.trace.outputs).all()


def test_a_neurons_weights_are_scaled_and_its_bias_stays(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        start = session.frame.snapshot.network
        session.scale_neuron(Neuron(2, 5), 0.5)
        qtbot.waitUntil(lambda: session.frame.snapshot.undoable is not None)
        network = session.frame.snapshot.network
        assert np.array_equal(network.weights[1][5], start.weights[1][5] * np.float32(0.5))
        assert (network.flat != start.flat).sum() == 16


def test_what_pins_do_to_the_test_set_is_in_the_very_frame_that_shows_them(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examiner, "AT_ONCE", 60.0)  # however slow the machine is
    with running_session(qtbot) as session:
        session.examiner.want("test", wanted=True)
        settle(qtbot, session)
        shown: list[Frame] = []
        session.frame_changed.connect(shown.append)
        for tenth in range(8):  # a drag: what one tick brings is one frame, of the newest
            session.pin(Neuron(1, 2), tenth / 10)
        qtbot.waitUntil(lambda: bool(session.frame.pins))
        assert all(dict(frame.pins) == {(1, 2): 0.7} for frame in shown)
        session.set_parameter(Weight(1, 3, 4), 1.5)
        qtbot.waitUntil(lambda: session.frame.snapshot.undoable is not None)
        session.release_pins()
        qtbot.waitUntil(lambda: not session.frame.pins)
        assert all(frame.exam and frame.exam.network is frame.acting for frame in shown)
        *_, whole = examine(session.frame.acting, shown[-1].exam.data, shown[-1].exam.cost)  # type: ignore[union-attr]
        assert whole.score == shown[-1].exam.score  # type: ignore[union-attr]


@pytest.mark.parametrize("training", [False, True])
def test_pins_whose_exam_is_slow_are_shown_without_it_and_it_follows(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, training: bool
) -> None:
    monkeypatch.setattr(examiner, "AT_ONCE", 0.0)
    with running_session(qtbot) as session:
        session.examiner.want("test", wanted=True)
        settle(qtbot, session)
        known = session.frame.exam
        if training:
            session.play()
            qtbot.waitUntil(lambda: session.frame.snapshot.running)
        shown: list[Frame] = []
        session.frame_changed.connect(shown.append)
        session.pin(Neuron(1, 2), 1.0)
        qtbot.waitUntil(lambda: bool(session.frame.pins))
        first = next(frame for frame in shown if frame.pins)
        assert first.exam is not None
        assert first.exam.network is not first.acting
        assert training or first.exam is known
        session.pause()
        settle(qtbot, session)
        assert session.frame.pins


@pytest.mark.concept("A1.6")
def test_a_pinned_neuron_changes_what_comes_after_it_and_the_exam_follows(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.examiner.want("test", wanted=True)
        settle(qtbot, session)
        before = session.frame.trace
        session.pin(Neuron(1, 2), 1.0)
        session.pin(Neuron(3, 0), 1.0)  # an output has no after: nothing happens
        qtbot.waitUntil(lambda: bool(session.frame.pins))
        frame = session.frame
        assert dict(frame.pins) == {(1, 2): 1.0}
        assert frame.trace.activations[1][2] == 1
        others = np.arange(16) != 2
        assert np.array_equal(frame.trace.activations[1][others], before.activations[1][others])
        assert (frame.trace.activations[2] != before.activations[2]).all()
        settle(qtbot, session)
        assert frame.data is not None
        *_, expected = examine(session.frame.acting, frame.data.test, "squared")
        assert session.frame.exam is not None
        assert expected is not None
        assert np.array_equal(session.frame.exam.outputs, expected.outputs)
        session.pin(Neuron(1, 2), None)
        qtbot.waitUntil(lambda: not session.frame.pins)
        assert np.array_equal(session.frame.trace.outputs, before.outputs)


def test_pins_that_a_new_network_has_no_neuron_for_are_dropped(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.pin(Neuron(1, 15), 1.0)
        session.pin(Neuron(1, 1), 0.5)
        session.select(Bias(1, 15))
        qtbot.waitUntil(lambda: len(session.frame.pins) == 2 and session.frame.selection is not None)
        session.new_network(Config(sizes=(784, 8, 10)))
        qtbot.waitUntil(lambda: session.frame.snapshot.network.sizes == (784, 8, 10))
        assert dict(session.frame.pins) == {(1, 1): 0.5}
        assert session.frame.selection is None


def test_nobody_examines_what_nobody_looks_at(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.step(3)
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 3)
        assert session.frame.exam is None


def test_a_bias_is_ringed_on_its_neuron_and_an_example_on_none() -> None:
    assert part_of(Bias(2, 3)) == Neuron(2, 3) == neuron_of(Weight(2, 3, 1))
    assert part_of(Example("test", 5)) is None
    assert part_of(Weight(1, 2, 3)) == Weight(1, 2, 3)
