"""Find is not step: the verbs of the Session, and what the Frame tells of them."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app import gradient_verbs
from app.frame import Frame
from app.selection import Neuron
from app.session import Session
from nncore.config import Config
from nncore.explain import find
from nncore.fingerprint import fingerprint
from tests.app.rig import SMALL, running_session

OPTIONS = gradient_verbs.OPTIONS


def _reference(session: Session) -> np.ndarray:
    frame = session.frame
    assert frame.target is not None
    inputs = frame.picture.received.reshape(1, -1).astype(np.float32)
    return find(frame.snapshot.network, inputs, frame.target[np.newaxis], frame.snapshot.config.cost)[1].flat


def _has_reached(session: Session, layers: int) -> bool:
    found = session.frame.found
    return found is not None and found.reach == layers


@pytest.mark.concept("A7.1")
def test_finding_changes_nothing_and_stepping_first_is_refused(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        before = fingerprint(session.frame.snapshot.network)
        assert "find the gradient first" in session.take_step()
        assert session.find() == ""
        qtbot.waitUntil(lambda: session.frame.found is not None)
        found = session.frame.found
        assert found is not None
        assert fingerprint(session.frame.snapshot.network) == before
        np.testing.assert_array_equal(found.flat, _reference(session))
        rate, old = session.frame.snapshot.learning_rate, session.frame.snapshot.network.flat
        assert session.take_step() == ""
        qtbot.waitUntil(lambda: session.frame.snapshot.network is not found.network)
        now = session.frame.snapshot.network
        assert fingerprint(now) != before
        np.testing.assert_allclose(now.flat, old - rate * found.flat, atol=1e-6)
        assert session.frame.found is None  # it was the old network's
        assert session.frame.unfound
        session.undo()
        qtbot.waitUntil(lambda: fingerprint(session.frame.snapshot.network) == before)


@pytest.mark.concept("A4.1")
def test_nothing_is_ever_learned_from_a_test_picture(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        session.load_example("test", 3)
        qtbot.waitUntil(lambda: session.frame.picture.source == "test", timeout=20_000)
        before = session.frame.snapshot.network
        assert session.find() == ""  # to look at its gradient is allowed
        qtbot.waitUntil(lambda: session.frame.found is not None, timeout=20_000)
        assert "this is a test picture" in session.take_step()
        assert not any(act.kind == "edit" for act in session.journal.past)
        session.load_example("train", 3)
        qtbot.waitUntil(lambda: session.frame.picture.source == "train", timeout=20_000)
        session.find()
        qtbot.waitUntil(lambda: session.frame.found is not None, timeout=20_000)
        assert session.take_step() == ""
        qtbot.waitUntil(lambda: session.frame.snapshot.network is not before, timeout=20_000)


@pytest.mark.concept("A7.19")
def test_the_wave_fills_one_layer_after_the_other_and_ends_at_the_gradient(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        edges = (12_832, 12_560, 0)
        for reach, first in enumerate(edges, start=1):
            session.wave(1)
            qtbot.waitUntil(partial(_has_reached, session, reach))
            found = session.frame.found
            assert found is not None
            assert np.isnan(found.flat[:first]).all()
            assert not np.isnan(found.flat[first:]).any()
            refused = session.take_step() if reach < 3 else ""
            assert ("layers" in refused) == (reach < 3)
        assert found is not None
        np.testing.assert_array_equal(found.flat, _reference(session))
        session.wave(-1)
        qtbot.waitUntil(partial(_has_reached, session, 2))


def test_the_step_on_the_next_batch_is_the_trainers_own(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        session.set_option("gradient.of", "batch")
        session.find()
        qtbot.waitUntil(lambda: session.frame.found is not None)
        found = session.frame.found
        assert found is not None
        assert found.n == SMALL.batch_size
        session.take_step()
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 1 and not session.frame.snapshot.running)
        record = session.frame.snapshot.opened
        assert record is not None
        assert found.rows is not None
        assert np.array_equal(record.rows, found.rows)
        np.testing.assert_allclose(record.gradient.flat, found.flat, atol=1e-6)
        assert session.frame.found is None


def test_the_whole_set_is_gone_through_in_a_job(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        session.set_option("gradient.of", "all")
        session.find()
        qtbot.waitUntil(lambda: session.frame.found is not None)
        found, data = session.frame.found, session.frame.data
        assert found is not None
        assert data is not None
        assert found.n == len(data.train)
        targets = data.train.targets(slice(None))
        _, gradient = find(found.network, data.train.inputs(slice(None)), targets, "squared")
        np.testing.assert_allclose(found.flat, gradient.flat, atol=1e-6)
        assert found.cost == pytest.approx(gradient.costs.mean(), rel=1e-5)


def test_training_keeps_it_found_and_a_step_by_hand_forgets_it(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        session.find()
        session.play()
        qtbot.waitUntil(lambda: session.frame.snapshot.step > 20)
        session.pause()
        qtbot.waitUntil(lambda: not session.frame.snapshot.running)
        found = session.frame.found
        assert found is not None
        assert found.network is session.frame.snapshot.network
        np.testing.assert_array_equal(found.flat, _reference(session))
        session.step()
        qtbot.waitUntil(lambda: session.frame.found is None)


def test_a_drawing_without_a_name_has_no_gradient_until_it_is_said_what_it_is(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        drawing = np.zeros((28, 28), np.float32)
        drawing[10:18, 12:15] = 1
        session.draw(drawing)
        qtbot.waitUntil(lambda: session.frame.picture.source == "drawn")
        assert "What should this be" in session.find()
        assert session.frame.target is None
        session.want(4)
        qtbot.waitUntil(lambda: session.frame.wanted == 4)
        assert not session.frame.lied
        assert session.find() == ""
        qtbot.waitUntil(lambda: session.frame.found is not None)
        np.testing.assert_array_equal(session.frame.found.flat, _reference(session))  # type: ignore[union-attr]


@pytest.mark.concept("A4.4")
def test_a_lie_about_the_label_can_be_undone_and_goes_with_the_picture(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        assert session.frame.wanted == session.frame.picture.label == 2
        session.want(7)
        qtbot.waitUntil(lambda: session.frame.lied)
        assert session.frame.target is not None
        assert session.frame.target.argmax() == 7
        assert session.frame.target.sum() == 1
        session.undo()
        qtbot.waitUntil(lambda: session.frame.wanted == 2)
        session.want(7)
        session.load_example("train", 0)
        qtbot.waitUntil(lambda: session.frame.picture.row == 0)
        assert session.frame.wanted == session.frame.picture.label


def test_held_neurons_are_named_as_the_reason(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS, Config(batch_size=50)) as session:
        session.pin(Neuron(1, 3), 0.5)
        qtbot.waitUntil(lambda: bool(session.frame.pins))
        assert "held" in session.find()


@pytest.mark.parametrize("of", ["example", "batch"])
def test_it_is_found_and_shown_within_one_frame(qtbot: QtBot, of: str) -> None:
    with running_session(qtbot, OPTIONS, Config(batch_size=100)) as session:
        session.set_option("gradient.of", of)
        qtbot.waitUntil(lambda: session.frame.options["gradient.of"] == of)
        frames: list[Frame] = []
        session.frame_changed.connect(frames.append)
        session.find()
        qtbot.waitUntil(lambda: bool(frames))
        found = frames[0].found
        assert found is not None
        assert found.n == (1 if of == "example" else 100)
        assert np.isfinite(found.flat).all()
