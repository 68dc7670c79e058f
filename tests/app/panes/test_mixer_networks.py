"""The wish mixer on other networks, of batches and the whole set, and where nothing can be found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.found import Found, Subject
from app.panes.mixer import view, words
from app.panes.mixer.pane import MixerPane
from app.panes.mixer.voices import Voices
from app.registry import OPTIONS
from app.selection import Neuron
from app.session import Session
from nncore.config import Config
from nncore.explain import find, nudged
from nncore.network import Network
from tests.app.panes.mixer_rig import (
    button_of,
    digits_of_b5,
    on,
    press,
    shown,
)
from tests.app.rig import SMALL, running_session

KEY = Qt.Key


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, load=digits_of_b5) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> MixerPane:
    return shown(qtbot, session)


def _choose(qtbot: QtBot, session: Session, key: str, value: str | float) -> None:
    session.set_option(key, value)
    qtbot.waitUntil(lambda: session.frame.options[key] == value)


@pytest.mark.concept("A7.17")
@pytest.mark.parametrize(
    "config",
    [
        Config(sizes=(784, 12, 10), activation="relu", output="softmax", cost="cross-entropy", init="he"),
        Config(sizes=(784, 1, 10), activation="tanh"),
        Config(sizes=(784, 20, 30, 10), seed=4),
    ],
    ids=lambda c: c.shape_text,
)
def test_the_desk_agrees_with_measured_nudges_of_the_biases(qtbot: QtBot, config: Config) -> None:
    """A push is −dC/dz, and nudging a bias moves z by as much."""
    with running_session(qtbot, OPTIONS, config, digits_of_b5) as session:
        pane = shown(qtbot, session)
        _choose(qtbot, session, "mixer.force", "push")
        press(qtbot, session, pane, KEY.Key_Left, 1)
        desk, found = on(pane), session.frame.found
        assert found is not None
        assert desk.whole is not None
        exact, h = found.network.astype(np.float64), 1e-5
        start = sum(w.size + b.size for w, b in zip(exact.weights[:-2], exact.biases[:-2], strict=True))
        start += exact.weights[-2].size
        said = pane.view.said_of(Neuron(len(config.sizes) - 1, 3))
        assert ("y − a at once" in said) == (config.cost == "cross-entropy")
        for k in range(0, desk.n_asked, 5):
            costs = [
                float(
                    find(
                        nudged(exact, start + k, way * h),
                        found.subject.inputs.astype(float),
                        found.subject.targets.astype(float),
                        config.cost,
                    )[1].costs[0]
                )
                for way in (1, -1)
            ]
            assert float(desk.whole[k]) == pytest.approx(-(costs[0] - costs[1]) / (2 * h), rel=1e-3, abs=1e-5)


def test_of_a_batch_the_votes_are_the_mean_and_of_all_the_push_is_known_in_sum(
    qtbot: QtBot, session: Session, pane: MixerPane
) -> None:
    _choose(qtbot, session, "gradient.of", "batch")
    assert on(pane).pushes is None
    press(qtbot, session, pane, KEY.Key_Left, 1)
    found, desk = session.frame.found, on(pane)
    assert found is not None
    assert found.n == SMALL.batch_size
    assert desk.votes is not None
    each = -found.network.weights[2][None] * found.gradient.deltas[2][:, :, None]
    np.testing.assert_allclose(desk.votes, each.mean(axis=0), atol=1e-6)
    assert f"mean of {SMALL.batch_size} examples" in words.whose(desk)
    _choose(qtbot, session, "gradient.of", "all")
    qtbot.waitUntil(lambda: session.frame.found is not None)
    assert on(pane).votes is not None
    _choose(qtbot, session, "mixer.force", "push")
    assert on(pane).votes is None
    whole, found = on(pane).whole, session.frame.found
    assert whole is not None
    assert found is not None
    np.testing.assert_allclose(whole, -found.gradient.biases[1], atol=1e-9)
    assert "only the sum" in pane.said.text()


def test_of_a_wide_layer_the_strongest_have_a_column_and_the_picked_one_keeps_its(qtbot: QtBot) -> None:
    config = Config(sizes=(784, 512, 256, 10), activation="relu", init="he")
    with running_session(qtbot, OPTIONS, config, digits_of_b5) as session:
        pane = shown(qtbot, session)
        session.wave(2)
        qtbot.waitUntil(lambda: on(pane).votes is not None and on(pane).layer == 2)
        desk, stacks = on(pane), pane.view.shown.stacks
        assert stacks is not None
        assert desk.whole is not None
        assert len(stacks.asked) == 40
        left_out = np.setdiff1d(np.arange(512), stacks.asked)
        assert abs(desk.whole[stacks.asked]).min() >= abs(desk.whole[left_out]).max()
        np.testing.assert_allclose(stacks.values.sum(axis=0), desk.whole[stacks.asked], atol=1e-5)
        weak = int(left_out[abs(desk.whole[left_out]).argmin()])
        session.select(Neuron(1, weak))
        qtbot.waitUntil(lambda: pane.view.shown.picked == weak)
        assert pane.view.shown.stacks is not None
        assert weak in pane.view.shown.stacks.asked


def test_inputs_that_are_no_picture_are_columns_with_their_names(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        pane = shown(qtbot, session)
        session.new_network(Config(sizes=(2, 3, 1), data="moons"))
        qtbot.waitUntil(lambda: session.frame.snapshot.network.sizes == (2, 3, 1))
        session.find()
        qtbot.waitUntil(lambda: on(pane).layer == 1 and on(pane).votes is not None)
        assert not pane.view.shown.is_picture
        assert pane.view.shown.stacks is not None
        assert pane.view.shown.stacks.asked.tolist() == [0, 1]
        assert "X: all 3 together" in pane.view.said_of(Neuron(0, 0))


def test_it_says_why_nothing_can_be_found(qtbot: QtBot, session: Session, pane: MixerPane) -> None:
    session.draw(np.eye(28, dtype=np.float32))
    qtbot.waitUntil(lambda: session.frame.picture.source == "drawn")
    assert pane.view.shown.waiting == session.frame.unfound
    assert "What should this be" in pane.said.text()
    QTest.keyClick(pane.view, KEY.Key_Left)
    QApplication.processEvents()
    assert session.frame.found is None
    session.want(3)
    qtbot.waitUntil(lambda: session.frame.target is not None)
    press(qtbot, session, pane, KEY.Key_Left, 1)
    assert on(pane).wanted is not None


def test_voices_are_written_and_read() -> None:
    voices = Voices().with_solo(Neuron(3, 2)).with_mute(Neuron(2, 11)).with_solo(Neuron(3, 0))
    assert voices.text == "S3.0 S3.2 M2.11"
    assert Voices.of(voices.text) == voices
    assert Voices.of("rubbish S9 S3.x") == Voices()
    assert voices.heard(3, 4).tolist() == [1, 0, 1, 0]
    assert voices.heard(2, 12).tolist() == [1] * 11 + [0]
    assert voices.with_mute(Neuron(3, 0)).heard(3, 4).tolist() == [0, 0, 1, 0]
    assert voices.without(3).text == "M2.11"


def test_the_keys_of_the_desk_are_kept_from_the_window(session: Session, pane: MixerPane) -> None:
    run = session.frame.snapshot.run
    pane.view.setFocus()
    for key in (KEY.Key_S, KEY.Key_M):
        QTest.keyClick(pane.view, key)
    QApplication.processEvents()
    assert session.frame.snapshot.run == run
    assert session.frame.options["mixer.voices"] == ""
    assert pane.view.tip_at(QPointF(button_of(pane, "S", 2))).startswith("Solo: only output 2 is heard")


def test_an_exploded_network_is_said_to_be_one(session: Session, pane: MixerPane) -> None:
    frame = session.frame
    weights = tuple(np.full_like(w, np.nan) for w in frame.snapshot.network.weights)
    network = Network(weights, frame.snapshot.network.biases, frame.snapshot.network.activations)
    assert frame.target is not None
    inputs = frame.picture.received.reshape(1, -1)
    found = Found(network, Subject("example", inputs, frame.target[None], 1), "squared", 3)
    pane.show_frame(replace(frame, snapshot=replace(frame.snapshot, network=network), found=found))
    assert "exploded" in pane.said.text()
    middle = pane.strips.places()[0].center().toPoint()
    assert pane.strips.grab().toImage().pixelColor(middle) == frame.theme.plate_muted


def test_stacks_grow_when_the_wave_brings_them_and_stand_at_once_otherwise(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view, "motion_allowed", lambda: True)
    with running_session(qtbot, OPTIONS, Config(sizes=(784, 10)), digits_of_b5) as session:
        session.find()
        qtbot.waitUntil(lambda: session.frame.found is not None)
        pane = shown(qtbot, session)
        assert on(pane).votes is not None
        assert pane.view.grown == 1.0
        press(qtbot, session, pane, KEY.Key_Right, 0)
        press(qtbot, session, pane, KEY.Key_Left, 1)
        assert pane.view.grown < 1.0
        qtbot.waitUntil(lambda: pane.view.grown == 1.0)
