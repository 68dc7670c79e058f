"""Every pane with inputs that are no image: it paints, speaks, and comes back to digits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame import Frame, Picture
from app.pane import Pane
from app.registry import OPTIONS
from app.selection import Neuron, Weight
from app.session import Session
from nncore.arrays import frozen
from nncore.config import Config
from nncore.network import Network
from nncore.sets import make
from tests.app.every_pane import LOADED
from tests.app.frames import make_frame, make_snapshot
from tests.app.looks import colours, seen
from tests.app.rig import running_session

EVERY_PANE = pytest.mark.parametrize("kind", LOADED, ids=lambda kind: kind.key)
CONFIGS = (
    Config(sizes=(2, 3, 1), data="moons", activation="tanh", cost="cross-entropy"),
    Config(sizes=(2, 2), data="moons"),
    Config(sizes=(6, 512, 256, 4), data="sensors", activation="relu"),
    Config(sizes=(16, 8, 3), data="words", output="softmax", cost="cross-entropy"),
)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@cache
def _frame(config: Config, *, steps: int = 0, with_set: bool = True, bad: bool = False) -> Frame:
    snapshot = make_snapshot(config, steps)
    if bad:
        network = snapshot.network
        weights = tuple(np.full_like(w, np.nan) for w in network.weights)
        snapshot = make_snapshot(config, network=Network(weights, network.biases, network.activations))
    data = make(config.data)
    inputs = frozen(data.train.images[3].copy())
    picture = Picture(inputs, inputs, "train", 3, int(data.train.labels[3]))
    return make_frame(snapshot, options=OPTIONS, data=data if with_set else None, picture=picture)


def _shown(pane: Pane, frame: Frame) -> QImage:
    pane.show_frame(frame)
    while pane.advance():
        pass
    QApplication.processEvents()
    return seen(pane)


@EVERY_PANE
def test_it_survives_every_set_at_every_size(qtbot: QtBot, session: Session, kind: type[Pane]) -> None:
    pane = kind(session)
    qtbot.addWidget(pane)
    pane.show()
    for size in ((500, 420), (160, 120), (1400, 900)):
        pane.resize(*size)
        for config in CONFIGS:
            assert len(colours(_shown(pane, _frame(config, steps=12)))) > 4
    for config in CONFIGS:
        with np.errstate(all="ignore"):
            _shown(pane, _frame(config, bad=True))
        _shown(pane, _frame(config, with_set=False))
        assert len(pane.describe(_frame(config))) > 10
    back = make_frame(make_snapshot(steps=3), np.eye(28), options=OPTIONS)
    assert len(colours(_shown(pane, back))) > 8


@EVERY_PANE
def test_what_is_picked_is_shown_and_said(qtbot: QtBot, session: Session, kind: type[Pane]) -> None:
    pane = kind(session)
    qtbot.addWidget(pane)
    pane.resize(500, 420)
    pane.show()
    frame = _frame(CONFIGS[0], steps=5)
    _shown(pane, frame)
    for part in (Neuron(0, 1), Neuron(1, 1), Neuron(2, 0), Weight(1, 0, 1)):
        picked = replace(frame, selection=part, hover=part)
        _shown(pane, picked)
        assert "pixel" not in pane.describe(picked), part
