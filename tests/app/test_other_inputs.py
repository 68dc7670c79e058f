"""Inputs that are no image: the window goes on with another set, and finds its pictures again afterwards."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.frame import Answer
from nncore.config import Config
from nncore.passes import forward
from tests.app.rig import running_session


@pytest.mark.concept("A0.7")
def test_another_set_brings_its_own_inputs_and_the_drawing_comes_back(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.draw(np.eye(28, dtype=np.float32))
        qtbot.waitUntil(lambda: session.frame.picture.source == "drawn")
        drawing = session.frame.picture
        session.new_network(Config(sizes=(2, 3, 1), data="moons"))
        qtbot.waitUntil(lambda: session.frame.snapshot.network.sizes == (2, 3, 1))
        frame = session.frame
        assert frame.data is not None
        assert frame.data.train.input_names == ("x", "y")
        assert np.array_equal(frame.picture.received, frame.data.train.images[5])
        expected = forward(frame.snapshot.network, frame.picture.received)
        assert np.array_equal(frame.trace.outputs, expected.outputs)
        session.draw(np.array([0.25, 0.75], np.float32))
        qtbot.waitUntil(lambda: session.frame.picture.source == "drawn")
        assert session.frame.picture.received.tolist() == [0.25, 0.75]
        session.step(5)
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 5)
        session.undo_reset()
        qtbot.waitUntil(lambda: session.frame.snapshot.network.sizes == (784, 16, 16, 10))
        assert session.frame.picture is drawing


@pytest.mark.parametrize(("a", "best", "decided"), [(0.9, 1, True), (0.2, 0, True), (0.52, 1, False)])
def test_a_single_output_is_an_answer_too(a: float, best: int, decided: bool) -> None:
    answer = Answer.of(np.array([a]), empty=False)
    assert (answer.best, answer.decided) == (best, decided)
    assert answer.second == 1 - best
