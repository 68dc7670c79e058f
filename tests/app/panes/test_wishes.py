"""The wishes pane: tug, lie, guess, wish and push, by mouse and keyboard, against the engine's numbers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame import Frame, Picture
from app.panes.wishes.options import guess_of, tugged_of, written
from app.panes.wishes.pane import WishesPane
from app.panes.wishes.reading import Reading
from app.panes.wishes.words import below, hands_off
from app.registry import OPTIONS
from app.selection import Neuron
from app.session import Session
from nncore.answers import targets_of
from nncore.arrays import Floats, frozen
from nncore.config import Config
from nncore.passes import backward, forward
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import SMALL, running_session

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@contextmanager
def live(qtbot: QtBot, config: Config = SMALL, view: str = "tug") -> Iterator[tuple[WishesPane, Session]]:
    """The pane shown and following a real session."""
    with running_session(qtbot, OPTIONS, config) as session:
        session.set_option("wishes.view", view)
        pane = WishesPane(session)
        qtbot.addWidget(pane)
        session.frame_changed.connect(pane.show_frame)
        pane.resize(700, 560)
        pane.show()
        qtbot.waitUntil(lambda: session.frame.options["wishes.view"] == view)
        pane.show_frame(session.frame)
        QApplication.processEvents()
        yield pane, session
        session.frame_changed.disconnect(pane.show_frame)


def sure(values: Floats | None) -> Floats:
    assert values is not None
    return values


def reading(pane: WishesPane) -> Reading:
    assert pane.plate.reading is not None
    return pane.plate.reading


def drag(pane: WishesPane, start: QPointF, end: QPointF, *, drop: bool = True) -> None:
    QTest.mousePress(pane.plate, LEFT, NONE, start.toPoint())
    QTest.mouseMove(pane.plate, end.toPoint())
    QApplication.processEvents()
    if drop:
        QTest.mouseRelease(pane.plate, LEFT, NONE, end.toPoint())


def of_outputs(outputs: list[float], wanted: int, **values: object) -> Reading:
    """A reading of a network whose outputs are these."""
    frame = make_frame(options=OPTIONS, values={f"wishes.{key}": value for key, value in values.items()})
    a = frozen(np.array(outputs))
    zs = (*frame.trace.zs[:-1], np.log(a / (1 - a)) if ((a > 0) & (a < 1)).all() else np.zeros(len(a)))
    trace = replace(frame.trace, zs=zs, activations=(*frame.trace.activations[:-1], a))
    target = targets_of(np.array([wanted]), len(a), np.float64)[0]
    return Reading(replace(frame, trace=trace, wanted=wanted, target=frozen(target)))


def reference(session: Session) -> tuple[np.ndarray, np.ndarray]:
    """−dC/da by a finite difference of the cost's formula, and −dC/dz by the reference pass."""
    frame = session.frame
    assert frame.target is not None
    network = frame.snapshot.network.astype(np.float64)
    trace = forward(network, frame.picture.received.reshape(1, -1).astype(np.float64))
    gradient = backward(network, trace, frame.target[None].astype(np.float64), frame.snapshot.config.cost)
    a, y, e = trace.outputs[0], frame.target.astype(np.float64), 1e-6
    wish = -(((a + e - y) ** 2) - ((a - e - y) ** 2)) / (2 * e)
    return wish, -gradient.deltas[-1][0]


@pytest.mark.concept("A7.5")
def test_got_and_wanted_stand_side_by_side_and_a_wanted_cell_is_a_lie(qtbot: QtBot) -> None:
    with live(qtbot) as (pane, session):
        shown = reading(pane)
        np.testing.assert_array_equal(shown.outputs, session.frame.trace.outputs)
        assert shown.target is not None
        assert shown.target.tolist() == [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
        QTest.mouseClick(pane.plate, LEFT, NONE, pane.plate.places.wanted(7).center().toPoint())
        qtbot.waitUntil(lambda: session.frame.wanted == 7)
        assert session.frame.lied
        assert reading(pane).target is not None
        assert np.flatnonzero(reading(pane).target).tolist() == [7]  # type: ignore[arg-type]
        assert "lie" in pane.said.text()
        session.select(Neuron(3, 2))
        qtbot.waitUntil(lambda: reading(pane).row == 2)
        QTest.keyClick(pane.plate, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not session.frame.lied)


@pytest.mark.concept("A7.6")
def test_a_tugged_output_springs_back_and_leaves_its_wish(qtbot: QtBot) -> None:
    with live(qtbot) as (pane, session):
        network, outputs = session.frame.snapshot.network, session.frame.trace.outputs.copy()
        places = pane.plate.places
        lane = places.lane(2)
        empty = pane.plate.grab().toImage()
        track = places.track(2)
        drag(pane, QPointF(track.center()), QPointF(track.right(), track.center().y()), drop=False)
        held = pane.plate.hand
        assert held is not None
        assert held.value == pytest.approx(1.0, abs=0.02)
        QTest.mouseRelease(pane.plate, LEFT, NONE, track.center().toPoint())
        qtbot.waitUntil(lambda: reading(pane).tugged == (2,))
        assert pane.plate.hand is None
        assert session.frame.snapshot.network is network
        np.testing.assert_array_equal(session.frame.trace.outputs, outputs)  # it sprang back
        assert hands_off() in pane.said.text()
        at = QPointF(lane.center().x() + 20, lane.center().y()).toPoint()
        now = pane.plate.grab().toImage()
        assert now.pixelColor(at) != empty.pixelColor(at)
        assert now.pixelColor(at).green() > now.pixelColor(at).red()  # it wishes up
        QTest.keyClick(pane.plate, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: reading(pane).row == 3)
        QTest.keyClick(pane.plate, Qt.Key.Key_Left)
        qtbot.waitUntil(lambda: reading(pane).tugged == (2, 3))
        QTest.mouseClick(pane.clear, LEFT)
        qtbot.waitUntil(lambda: reading(pane).tugged == ())


@pytest.mark.concept("A7.6", "A7.7")
def test_wishes_are_the_derivative_of_the_cost(qtbot: QtBot) -> None:
    with live(qtbot, view="wish") as (pane, session):
        wish, _ = reference(session)
        shown = reading(pane)
        np.testing.assert_allclose(sure(shown.wish), wish, atol=1e-6)
        np.testing.assert_allclose(sure(shown.wish), 2 * sure(shown.away), atol=1e-6)
        assert (np.asarray(shown.wish) > 0).tolist() == [j == 2 for j in range(10)]
        assert "Output 2 wishes to go up, 9 of the others down" in pane.said.text()


@pytest.mark.concept("A7.7")
def test_two_counts_four_times_as_much_as_eight() -> None:
    video = [0.5, 0.8, 0.2, 0.999, 0.4, 0.6, 0.998, 0.001, 0.2, 0.1]  # B5, ends moved inside the sigmoid
    made = of_outputs(video, 2, view="wish")
    picked = Reading(replace(made.frame, selection=Neuron(3, 8)))
    assert made.away is not None
    assert made.away[2] == pytest.approx(0.8)
    assert made.away[8] == pytest.approx(-0.2)
    assert "2 counts 4 times as much as 8" in below(picked, ())
    other = Reading(replace(of_outputs([*video[:8], 0.4, 0.1], 2, view="wish").frame, selection=Neuron(3, 8)))
    assert "2 counts 2 times as much as 8" in below(other, ())
    same = Reading(replace(of_outputs([*video[:8], 0.8, 0.1], 2, view="wish").frame, selection=Neuron(3, 8)))
    assert "about as much" in below(same, ())
    larger = Reading(replace(made.frame, selection=Neuron(3, 3)))
    assert "3 counts 1.2 times as much as 2" in below(larger, ())


@pytest.mark.concept("A7.7")
def test_arrows_are_guessed_by_hand_and_compared(qtbot: QtBot) -> None:
    with live(qtbot, view="guess") as (pane, session):
        places = pane.plate.places
        for j, value in ((2, 0.6), (8, -0.5)):
            lane = places.lane(j)
            drag(pane, QPointF(lane.center()), QPointF(places.arrow_x(j, value), lane.center().y()))
            qtbot.waitUntil(lambda j=j: reading(pane).guess[j] != 0)  # type: ignore[misc]
        np.testing.assert_allclose(reading(pane).guess[[2, 8]], [0.6, -0.5], atol=0.02)
        assert guess_of(str(session.frame.options["wishes.guess"]), 10)[8] == reading(pane).guess[8]
        assert "Score" not in pane.said.text()
        QTest.mouseClick(pane.compare, LEFT)
        qtbot.waitUntil(lambda: reading(pane).compared)
        away = session.frame.target - session.frame.trace.outputs  # type: ignore[operator]
        guess = reading(pane).guess
        cosine = float(guess @ away / np.linalg.norm(guess) / np.linalg.norm(away))
        assert f"Score {cosine:.3f}" in pane.said.text()
        perfect = written(2 * np.asarray(away))
        session.set_option("wishes.guess", perfect)
        qtbot.waitUntil(lambda: "Score 1.000" in pane.said.text())
        session.select(Neuron(3, 4))
        qtbot.waitUntil(lambda: reading(pane).row == 4)
        before = float(reading(pane).guess[4])
        QTest.keyClick(pane.plate, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: reading(pane).guess[4] == pytest.approx(before + 0.05, abs=1e-3))
        pane.arrow.edit.setFocus()
        pane.arrow.edit.selectAll()
        QTest.keyClicks(pane.arrow.edit, "-0,25")
        QTest.keyClick(pane.arrow.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: reading(pane).guess[4] == -0.25)
        QTest.mouseClick(pane.clear, LEFT)
        qtbot.waitUntil(lambda: not reading(pane).guess.any() and not reading(pane).compared)


@pytest.mark.concept("A7.8")
def test_a_saturated_output_wishes_much_and_is_hardly_pushed(qtbot: QtBot) -> None:
    with live(qtbot, view="push") as (pane, session):
        wish, push = reference(session)
        np.testing.assert_allclose(sure(reading(pane).push), push, atol=1e-6)
        a = session.frame.trace.outputs
        np.testing.assert_allclose(sure(reading(pane).shares), a * (1 - a), atol=1e-5)
        assert "stuck" not in pane.said.text()
        network = session.frame.snapshot.network
        j = max((k for k in range(10) if k != 2), key=lambda k: float(a[k]))
        assert str(j) in pane.stick.text()
        QTest.mouseClick(pane.stick, LEFT)
        qtbot.waitUntil(
            lambda: (
                session.frame.snapshot.network is not network and float(session.frame.trace.outputs[j]) > 0.99
            )
        )
        qtbot.waitUntil(lambda: reading(pane).outputs is session.frame.trace.outputs)
        wish, push = reference(session)
        assert np.argmax(np.abs(wish)) == j  # the largest wish
        assert abs(push[j]) < 0.01
        assert reading(pane).least == j
        np.testing.assert_allclose(sure(reading(pane).push), push, atol=1e-6)
        assert f"Output {j} is stuck" in pane.said.text()
        session.undo()
        qtbot.waitUntil(lambda: float(session.frame.trace.outputs[j]) < 0.99)
        np.testing.assert_array_equal(session.frame.snapshot.network.flat, network.flat)


def test_cross_entropy_pushes_in_full() -> None:
    config = Config(output="softmax", cost="cross-entropy")
    frame = make_frame(make_snapshot(config), np.eye(28), options=OPTIONS, values={"wishes.view": "push"})
    target = frozen(targets_of(np.array([4]), 10)[0])
    made = Reading(replace(frame, wanted=4, target=target))
    np.testing.assert_allclose(sure(made.push), target - made.outputs, atol=1e-6)
    assert made.least is None
    assert "no output gets stuck" in below(made, ())


def test_a_drawing_without_an_answer_offers_the_answers_in_place(qtbot: QtBot) -> None:
    with live(qtbot) as (pane, session):
        session.draw(np.zeros((28, 28), np.float32))
        qtbot.waitUntil(lambda: session.frame.picture.is_empty)
        assert "Nothing is drawn" in pane.said.text()
        assert not pane.stick.isEnabled()
        session.draw(np.eye(28, dtype=np.float32))
        qtbot.waitUntil(lambda: "What should this be?" in pane.said.text())
        QTest.mouseClick(pane.plate, LEFT, NONE, pane.plate.places.wanted(1).center().toPoint())
        qtbot.waitUntil(lambda: session.frame.target is not None)
        assert reading(pane).wish is not None


def test_a_single_output_can_be_wanted_either_way(qtbot: QtBot) -> None:
    with live(qtbot, Config(sizes=(2, 3, 1), data="moons"), view="wish") as (pane, session):
        qtbot.waitUntil(lambda: session.frame.target is not None and reading(pane).n == 1)
        first = session.frame.wanted
        for expected in (1 - int(first or 0), int(first or 0)):
            QTest.mouseClick(pane.plate, LEFT, NONE, pane.plate.places.wanted(0).center().toPoint())
            qtbot.waitUntil(lambda expected=expected: session.frame.wanted == expected)  # type: ignore[misc]
            qtbot.waitUntil(lambda: reading(pane).target is session.frame.target)
            wish = reading(pane).wish
            assert wish is not None
            assert (wish[0] > 0) == bool(expected)


@pytest.mark.parametrize("view", ["tug", "guess", "wish", "push"])
@pytest.mark.parametrize("size", [(1000, 560), (440, 560), (160, 120)])
def test_every_view_shows_every_network(qtbot: QtBot, view: str, size: tuple[int, int]) -> None:
    with live(qtbot, view=view) as (pane, _):
        pane.resize(*size)
        for config in (
            Config(sizes=(2, 3, 1), output="tanh"),
            Config(sizes=(784, 3, 40), output="relu"),
            Config(output="softmax"),
            Config(output="linear", init="normal"),
        ):
            for exploded in (False, True):
                snapshot = make_snapshot(config)
                if exploded:
                    weights = tuple(np.full_like(w, np.nan) for w in snapshot.network.weights)
                    snapshot = replace(snapshot, network=replace(snapshot.network, weights=weights))
                values = {"wishes.view": view, "wishes.tugged": "0 x 77 ²", "wishes.guess": "1 nan 1e999 zzz",
                          "wishes.compared": True}  # fmt: skip
                frame = make_frame(
                    snapshot, picture=_picture(config.sizes[0]), options=OPTIONS, values=values
                )
                n = config.sizes[-1]
                full = replace(frame, wanted=0, target=frozen(targets_of(np.array([0]), n)[0]))
                for one in (frame, full):
                    pane.show_frame(one)
                    assert not pane.grab().isNull()
                    assert pane.describe(one)
                if exploded:
                    assert "not numbers" in pane.said.text()


def _picture(n: int) -> Picture:
    image = frozen(np.full((28, 28) if n == 784 else (n,), 0.5, np.float32))
    return Picture(image, image, "train", 3, 0)


def test_text_of_arrows_survives_the_way_there_and_back() -> None:
    arrows = np.array([-0.5, 0.8, 0.0, 1.25])
    np.testing.assert_array_equal(guess_of(written(arrows), 4), arrows)
    assert guess_of("0.1", 3).tolist() == [0.1, 0, 0]
    assert tugged_of("3 1 3 x -2") == (1, 3)
    assert len(written(np.full(5000, -0.1234))) <= 10_000
    assert isinstance(make_frame(options=OPTIONS), Frame)
