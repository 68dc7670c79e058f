"""One weight's film in its pane: it follows what is picked, and the moment can be scrubbed on it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.panes.edge import words
from app.panes.edge.pane import EdgePane
from app.registry import OPTIONS
from app.selection import Weight
from app.session import Session
from nncore.config import Config
from nncore.edge_film import Film, correlation, grown_most
from nncore.passes import forward
from tests.app.rig import running_session
from tests.nncore.small import small_digits

CONFIG = Config(batch_size=25, learning_rate=3.0, schedule="constant")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, CONFIG) as made:
        made.step(240)
        qtbot.waitUntil(lambda: made.frame.snapshot.step == 240)
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> EdgePane:
    made = EdgePane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(618, 520)
    made.show()
    made.show_frame(session.frame)
    return made


@pytest.mark.concept("A5.24")
def test_the_film_is_of_the_weight_picked_and_says_what_became_of_it(
    qtbot: QtBot, session: Session, pane: EdgePane
) -> None:
    assert "Pick a weight" in pane.describe(session.frame)
    QTest.mouseClick(pane.pick, LEFT)
    place = grown_most(session.frame.snapshot.network, session.frame.snapshot.initial)
    qtbot.waitUntil(lambda: session.frame.selection == Weight(*place))
    qtbot.waitUntil(lambda: pane.known is not None and pane.said.text() != "")
    known = pane.known
    assert known is not None
    layer, j, k = place
    network, initial = session.frame.snapshot.network, session.frame.snapshot.initial
    assert known.weights[0] == initial.weights[layer - 1][j, k]
    assert known.weights[-1] == network.weights[layer - 1][j, k]
    assert numerals.signed(float(known.weights[-1]), 3) in pane.said.text()
    assert "matters more" in pane.said.text()
    trace = forward(network, small_digits().test.inputs(slice(200)))
    r = correlation(trace.activations[layer - 1][:, k], trace.activations[layer][:, j])
    assert known.together[-1] == pytest.approx(r, abs=1e-5)
    assert pane.scatter.pair is not None
    assert np.array_equal(pane.scatter.pair[1], trace.activations[layer][:, j])
    session.select(Weight(3, 0, 0))
    qtbot.waitUntil(lambda: "Weight 0, 0 of layer 3" in pane.name.text())
    want = float(network.weights[2][0, 0])
    qtbot.waitUntil(lambda: pane.known is not None and pane.known.weights[-1] == want)


@pytest.mark.concept("A5.24")
def test_it_is_scrubbed_by_mouse_and_keys_and_the_dots_follow(
    qtbot: QtBot, session: Session, pane: EdgePane
) -> None:
    session.select(Weight(2, 1, 1))
    qtbot.waitUntil(lambda: pane.known is not None)
    known, now = pane.known, pane.scatter.pair
    assert known is not None
    box = pane.plot.box(0)
    QTest.mouseClick(pane.plot, LEFT, pos=QPoint(round(box.left()) - 2, round(box.center().y())))
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 0)
    qtbot.waitUntil(lambda: pane.scatter.pair is not now)
    trace = forward(session.frame.snapshot.network, small_digits().test.inputs(slice(200)))
    assert pane.scatter.pair is not None
    assert np.array_equal(pane.scatter.pair[0], trace.activations[1][:, 1])
    assert pane.known is known  # the film is not forgotten by looking back
    pane.plot.setFocus()
    QTest.keyClick(pane.plot, Qt.Key.Key_Right)
    second = round(float(known.steps[1]))
    qtbot.waitUntil(lambda: session.frame.snapshot.step == second)


def test_words_follow_the_numbers() -> None:
    def of(weights: list[float], r: list[float]) -> Film:
        return Film(np.arange(2.0), np.array(weights), np.array(r))

    assert "matters less" in words.grew(of([2.0, 0.5], [0, 0]))
    assert "as much as" in words.grew(of([1.0, -1.01], [0, 0]))
    assert "same way" in words.together(of([0.1, 2.0], [0.0, 0.6]), 200)
    assert "opposite ways" in words.together(of([0.1, 2.0], [0.6, 0.0]), 200)
    assert "no correlation" in words.together(of([0.1, 2.0], [0.6, float("nan")]), 200)
