"""Inputs that are no image: the window goes on with another set, and finds its pictures again afterwards."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.first_hint import hint_for
from app.frame import Answer, Picture
from app.naming import naming_of, of_test_set
from app.network_files import NetworkFiles
from nncore.config import Config
from nncore.model_files import save_network
from nncore.passes import forward
from nncore.sets import make
from nncore.snapshot import Notice
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session
from tests.nncore.small import all_digits


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


def test_a_network_for_another_set_is_opened_while_digits_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    config = Config(sizes=(6, 8, 4), data="sensors")
    told: list[Notice] = []
    file = tmp_path / "sensors.npz"
    save_network(file, config.initial_network(), config, 0, {})
    with running_session(qtbot) as session:
        window = QWidget()
        qtbot.addWidget(window)
        NetworkFiles(window, session, told.append).load(file)
        qtbot.waitUntil(lambda: session.frame.snapshot.config.data == "sensors")
        assert session.frame.picture.received.shape == (6,)
        assert told[-1].kind == "done"


def test_the_first_hint_asks_for_what_can_be_done() -> None:
    assert "Draw a digit" in hint_for(Config()).text
    assert "slider" in hint_for(Config(sizes=(2, 3, 1), data="moons")).text


def test_the_test_set_is_called_what_it_is() -> None:
    assert of_test_set(all_digits()) == "10\u2009000 test digits"
    assert of_test_set(make("words")) == "1\u2009000 test examples"
    naming = naming_of(make_frame(make_snapshot(Config(sizes=(2, 3, 1), data="moons")), picture=_vector(2)))
    assert naming.inputs == ("input 0", "input 1")  # no set at hand
    assert naming.classes == ("0", "1")


def _vector(n: int) -> Picture:
    inputs = np.zeros(n, np.float32)
    return Picture(inputs, inputs)
