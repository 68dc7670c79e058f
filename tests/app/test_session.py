"""The Session: verbs in, Frames out; what did not change stays the same object."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.frame import Answer, Frame
from app.options import Option
from app.selection import Neuron, Weight
from app.theme import LIGHT
from nncore.config import Config
from nncore.passes import forward
from tests.app.rig import SMALL, running_session

BOX = Option("pad.normalise", default=True, label="Centre", tip="As MNIST did")


def _bar() -> np.ndarray:
    image = np.zeros((28, 28), np.float32)
    image[2:20, 3:6] = 1
    return image


def test_it_opens_on_a_fresh_network_paused_with_a_two_on_its_input(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        frame = session.frame
        assert frame.snapshot.step == 0
        assert not frame.snapshot.running
        assert frame.picture.source == "train"
        assert frame.picture.label == 2
        assert frame.data is not None
        assert np.array_equal(frame.picture.received.reshape(-1), frame.data.train.inputs(np.array([5]))[0])


def test_an_edits_effect_is_shown_when_it_is_there_not_when_the_clock_next_ticks(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session._clock.setInterval(2**30)
        session.set_parameter(Weight(2, 3, 4), 0.5)

        def measured() -> bool:
            effect = session.frame.snapshot.effect
            return effect is not None and effect.after is not None

        qtbot.waitUntil(measured)


@pytest.mark.concept("A1.6")
def test_the_trace_is_the_pictures_way_through_the_network_shown(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.draw(_bar())
        qtbot.waitUntil(lambda: session.frame.picture.source == "drawn")
        frame = session.frame
        expected = forward(frame.snapshot.network, frame.picture.received.reshape(-1))
        assert np.array_equal(frame.trace.outputs, expected.outputs)


@pytest.mark.concept("A6.7")
def test_a_drawing_is_centred_unless_that_is_switched_off(qtbot: QtBot) -> None:
    with running_session(qtbot, (BOX,)) as session:
        session.draw(_bar())
        qtbot.waitUntil(lambda: session.frame.picture.source == "drawn")
        picture = session.frame.picture
        rows, columns = np.indices((28, 28))
        for index in (rows, columns):
            assert float((picture.received * index).sum() / picture.received.sum()) == pytest.approx(
                14, abs=0.8
            )
        session.set_option("pad.normalise", value=False)
        qtbot.waitUntil(lambda: session.frame.picture is not picture)
        assert np.array_equal(session.frame.picture.received, _bar())


def test_undo_and_redo_go_through_drawings(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        gesture = session.new_gesture()
        for width in (1, 2, 3):
            image = np.zeros((28, 28), np.float32)
            image[5:20, 5 : 5 + width] = 1
            session.draw(image, gesture)
        qtbot.waitUntil(lambda: session.frame.picture.drawn.sum() == 45)
        session.undo()
        qtbot.waitUntil(lambda: session.frame.picture.source == "train")
        session.redo()
        qtbot.waitUntil(lambda: session.frame.picture.drawn.sum() == 45)


def test_nothing_new_makes_no_frame(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        qtbot.waitUntil(lambda: bool(session.frame.snapshot.evaluations))
        qtbot.wait(100)
        frames: list[Frame] = []
        session.frame_changed.connect(frames.append)
        session.wake()
        qtbot.wait(100)
        assert frames == []


def test_only_what_changed_is_another_object(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        qtbot.waitUntil(lambda: bool(session.frame.snapshot.evaluations))
        before = session.frame
        session.select(Neuron(1, 3))
        qtbot.waitUntil(lambda: session.frame.selection == Neuron(1, 3))
        after = session.frame
        for name in ("snapshot", "picture", "trace", "theme", "options", "data"):
            assert getattr(after, name) is getattr(before, name)
        session.set_theme(LIGHT)
        qtbot.waitUntil(lambda: session.frame.theme is LIGHT)
        session.select(None)
        qtbot.waitUntil(lambda: session.frame.selection is None)


def test_a_selection_that_the_new_network_has_not_is_not_shown(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.select(Weight(2, 15, 3))
        session.hover(Neuron(3, 9))
        qtbot.waitUntil(lambda: session.frame.selection is not None and session.frame.hover is not None)
        session.new_network(SMALL.changed(sizes=(784, 10)))
        qtbot.waitUntil(lambda: session.frame.snapshot.config.sizes == (784, 10))
        assert session.frame.selection is None
        assert session.frame.hover is None


@pytest.mark.concept("A6.8")
def test_the_next_wrong_image_is_wrong_and_goes_round(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        seen: list[int] = []
        for _ in range(4):
            assert session.next_wrong()
            qtbot.waitUntil(lambda: session.frame.picture.row not in (5, *seen[-1:]))
            frame = session.frame
            assert frame.picture.source == "test"
            assert frame.answer.best != frame.picture.label
            assert frame.picture.row is not None
            seen.append(frame.picture.row)
        assert seen == sorted(set(seen))


def test_play_pause_and_speed(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.set_speed(1000)
        session.toggle()
        qtbot.waitUntil(lambda: session.frame.snapshot.running and session.frame.snapshot.step > 3)
        session.toggle()
        qtbot.waitUntil(lambda: not session.frame.snapshot.running)


def test_another_seed_is_another_network_of_the_same_kind(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        before = session.frame.snapshot
        session.reseed(77)
        qtbot.waitUntil(lambda: session.frame.snapshot.run != before.run)
        after = session.frame.snapshot
        assert after.config.seed != before.config.seed
        assert after.config.sizes == before.config.sizes
        assert not np.array_equal(after.network.flat, before.network.flat)


def test_an_option_refuses_what_it_does_not_allow(qtbot: QtBot) -> None:
    with running_session(qtbot, (BOX,)) as session, pytest.raises(ValueError, match=r"pad\.normalise"):
        session.set_option("pad.normalise", "maybe")


@pytest.mark.concept("A1.3")
@pytest.mark.parametrize(
    ("outputs", "best", "decided"),
    [
        ([0.1, 0.9, 0.2], 1, True),
        ([0.1, 0.5, 0.45], 1, False),
        ([0.5, 0.5, 0.5], 2, False),
        ([0.0, 0.2, 0.3001], 2, True),
        ([0.2], 0, True),
    ],
)
def test_an_answer_needs_a_margin(outputs: list[float], best: int, *, decided: bool) -> None:
    answer = Answer.of(np.array(outputs), empty=False)
    assert answer.decided is decided
    if decided:
        assert answer.best == best


@pytest.mark.parametrize(
    ("outputs", "among", "named", "faint"),
    [
        ([0.1, 0.9, 0.2], (), (1,), False),
        ([0.1, 0.5, 0.45], (1, 2), (1, 2), False),
        ([0.9, 0.86, 0.1, 0.84], (0, 1, 3), (0, 1, 3), False),
        ([0.9, 0.86, 0.1, 0.84, 0.85], (0, 1, 4, 3), (), False),
        ([0.1] * 10, tuple(range(9, -1, -1)), (), True),
        ([0.6] * 3, (2, 1, 0), (2, 1, 0), False),
        ([0.4, 0.4], (1, 0), (1, 0), False),  # two can be named
        ([0.2, 0.2, 0.0], (1, 0), (1, 0), False),  # small, but one of them is ruled out
    ],
)
def test_a_tie_is_among_all_within_the_margin(
    outputs: list[float], among: tuple[int, ...], named: tuple[int, ...], *, faint: bool
) -> None:
    answer = Answer.of(np.array(outputs, np.float32), empty=False)
    assert (answer.among, answer.named, answer.faint) == (among, named, faint)


def test_networks_of_other_shapes_run_the_same_picture(qtbot: QtBot) -> None:
    with running_session(
        qtbot, config=Config(sizes=(784, 10), output="softmax", cost="cross-entropy")
    ) as session:
        assert session.frame.trace.outputs.sum() == pytest.approx(1, abs=1e-5)
