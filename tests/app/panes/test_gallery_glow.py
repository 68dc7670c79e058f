"""After a step by hand the tiles show what moved in them and settle; never while training or without a screen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.panes.gallery.glow import moved
from app.panes.gallery.pane import GalleryPane
from nncore.evaluation import Score
from nncore.network import Network
from nncore.snapshot import Evaluation
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
    lit_up = words(pane)
    qtbot.waitUntil(lambda: pane._glow.strength == 0.0)
    settled = words(pane)
    for spot in spots:
        lit, calm = QColor(at(lit_up, spot)), QColor(at(settled, spot))
        assert lit.green() - lit.red() > calm.green() - calm.red() + 40  # green: it went up
    still = tiles_of(pane).pixel(2, 300)
    assert at(lit_up, still) == at(settled, still)


class Painted(QObject):
    """Notes how strong the glow was whenever the pane was painted."""

    def __init__(self, pane: GalleryPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.strengths: list[float] = []
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.strengths.append(self._pane._glow.strength)
        return super().eventFilter(watched, event)


def glowing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[GalleryPane, Painted, Frame]:
    """A gallery in full glow, painted at least once, and the frame it shows."""
    monkeypatch.setattr("app.panes.gallery.glow.motion_allowed", lambda: True)
    monkeypatch.setattr("app.motion.DURATION", 700)
    pane = gallery(qtbot)
    painted = Painted(pane)
    pane.show_frame(stepped(4, 0.0))
    pane.show_frame(now := stepped(5, 0.4))
    qtbot.waitUntil(lambda: bool(painted.strengths) and painted.strengths[-1] > 0)
    return pane, painted, now


def test_a_measurement_that_comes_while_it_glows_lets_it_fade_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The network is the same: nothing else would be painted anew, and the glow stood there for good."""
    pane, painted, now = glowing(qtbot, monkeypatch)
    measured = replace(now.snapshot, evaluations=(Evaluation(5, None, Score(0.5, 0.7, 10_000)),))
    pane.show_frame(replace(now, snapshot=measured))
    assert pane._glow.strength > 0
    qtbot.waitUntil(lambda: painted.strengths[-1] == 0.0)


def test_a_glow_that_is_cut_off_is_painted_away(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    pane, painted, _ = glowing(qtbot, monkeypatch)
    pane._glow.stop()
    qtbot.waitUntil(lambda: painted.strengths[-1] == 0.0)


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
