"""After a step by hand the tiles show what moved in them and settle; never while training or without a screen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.panes.gallery.glow import moved
from nncore.network import Network
from tests.app.frames import make_snapshot
from tests.app.panes.gallery_rig import at, frame, gallery, matrix_of, tiles_of, words


def stepped(step: int, by: float, **parts: object) -> Frame:
    """After so many steps; weight (5, 300) of the first layer and (3, 4) of the second lie `by` from zero."""
    fresh = make_snapshot()
    weights = [np.zeros_like(w) for w in fresh.network.weights]
    weights[0][5, 300] = weights[1][3, 4] = by
    network = Network(tuple(weights), fresh.network.biases, fresh.network.activations)
    return frame(snapshot=replace(fresh, network=network, step=step, **parts))  # type: ignore[arg-type]


def test_what_a_step_by_hand_moved_glows_where_it_is_and_settles(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.panes.gallery.glow.motion_allowed", lambda: True)
    pane = gallery(qtbot)
    pane.show_frame(stepped(4, 0.0))
    pane.show_frame(stepped(5, 0.4))
    spots = (tiles_of(pane).pixel(5, 300), matrix_of(pane, 2).weight(3, 4))
    glowing = words(pane)
    qtbot.waitUntil(lambda: pane._glow.strength == 0.0)
    settled = words(pane)
    for spot in spots:
        lit, calm = QColor(at(glowing, spot)), QColor(at(settled, spot))
        assert lit.green() - lit.red() > calm.green() - calm.red() + 40  # green: it went up
    still = tiles_of(pane).pixel(2, 300)
    assert at(glowing, still) == at(settled, still)


def test_only_one_step_by_hand_glows(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    before = stepped(4, 0.0)
    assert moved(before, stepped(5, 0.1)) is not None
    assert moved(before, stepped(3, 0.1)) is not None  # a step back
    assert moved(None, stepped(5, 0.1)) is None
    assert moved(before, before) is None
    assert moved(before, stepped(7, 0.1)) is None
    assert moved(before, stepped(5, 0.1, running=True)) is None
    assert moved(before, stepped(5, 0.1, run=3)) is None
    off = stepped(5, 0.1)
    assert moved(before, replace(off, options={**off.options, "gallery.glow": False})) is None
    pane = gallery(qtbot)
    pane.show_frame(before)
    pane.show_frame(stepped(5, 0.1))
    assert pane._glow.strength == 0.0  # nobody sees it here
    monkeypatch.setattr("app.panes.gallery.glow.motion_allowed", lambda: True)
    pane.hide()
    pane.show_frame(stepped(6, 0.2))
    assert pane._glow.strength == 0.0
