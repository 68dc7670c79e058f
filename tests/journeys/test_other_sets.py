"""Inputs that are no image, through the real window: each recipe is chosen in the dialog, used, and left again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame import Picture
from app.new_network import NewNetwork
from app.panes.pad.board import Board
from app.selection import Neuron, Weight
from app.window import Window
from app.workspaces import WORKSPACES
from nncore.passes import forward
from nncore.presets import PRESETS
from tests.app.windows import opened, press, snapshot, wait_step

OTHERS = [name for name, preset in PRESETS.items() if preset.config.data != "mnist"]


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini") as made:
        yield made


def _choose(qtbot: QtBot, window: Window, name: str) -> None:
    """Take a recipe in the dialog of File, New network."""
    chosen = []

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewNetwork)
        dialog.take(name)
        chosen.append(dialog.config)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, take)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert chosen == [PRESETS[name].config]
    window.activateWindow()  # a desktop does this by itself
    qtbot.waitUntil(window.isActiveWindow)


def _board(window: Window) -> Board:
    board = window.findChild(Board)
    assert board is not None
    return board


def _picture(window: Window) -> Picture:
    return window.session.frame.picture


@pytest.mark.concept("A0.7")
def test_sets_that_are_no_images_are_learned_tried_and_left(qtbot: QtBot, window: Window) -> None:
    """One after the other in the same window: each pane has seen the set before."""
    for name in OTHERS:
        config = PRESETS[name].config
        _choose(qtbot, window, name)
        qtbot.waitUntil(lambda: snapshot(window).config == config)  # noqa: B023
        _learn(qtbot, window)
        _slide(qtbot, window, _board(window))
        _look_at_half(qtbot, window)
        frame = window.session.frame
        said = "\n".join(window.panes[key].describe(frame) for key in ("pad", "diagram", "cost", "gallery"))
        assert "pixel" not in said, said
        assert "digit" not in said, said
        press(window, "R")
        qtbot.waitUntil(lambda: snapshot(window).step == 0)
        assert snapshot(window).notice is None
        _leave_and_come_back(qtbot, window)


def _learn(qtbot: QtBot, window: Window) -> None:
    """A step, then many."""
    qtbot.waitUntil(_board(window).isVisible)
    press(window, ".")
    wait_step(qtbot, window, 1)
    window.session.set_speed(float("inf"))
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: snapshot(window).step > 300)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not snapshot(window).running)


def _leave_and_come_back(qtbot: QtBot, window: Window) -> None:
    """The digits instead, back to the set by undo, and to the digits again."""
    config, board = snapshot(window).config, _board(window)
    _choose(qtbot, window, "default")
    qtbot.waitUntil(lambda: snapshot(window).network.sizes == (784, 16, 16, 10))
    press(window, "R", Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: snapshot(window).config.data == config.data)
    press(window, "R", Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not board.isVisible() and _picture(window).drawn.shape == (28, 28))


def _look_at_half(qtbot: QtBot, window: Window) -> None:
    """All panes of every other workspace, with an input, a neuron, an output or a weight picked: nothing fails.

    Each is looked at with two sets that follow one another, and so with what is left of the first. All with each set
    and each of the four picked stand in panes/test_other_sets.py.
    """
    window.tell(None)
    layers = len(snapshot(window).network.weights)
    which = [PRESETS[name].config for name in OTHERS].index(snapshot(window).config)
    parts: tuple[Neuron | Weight, ...] = (Neuron(0, 1), Neuron(1, 0), Neuron(layers, 0), Weight(1, 0, 1))
    for turn, workspace in enumerate(WORKSPACES, start=which):
        if turn % len(OTHERS) > 1:
            continue
        window.show_workspace(workspace.key)
        keys = (key for column in workspace.columns for cell in column for key in cell)
        for key, part in zip(keys, cycle(parts), strict=False):
            window.docks[key].show()
            window.docks[key].raise_()
            window.session.select(part)
            qtbot.waitUntil(lambda: window.session.frame.selection == part)  # noqa: B023
            qtbot.waitUntil(lambda: window.docks[key].is_made and _has_seen(window, key))  # noqa: B023
            assert "went wrong" not in window.notices.text, (workspace.key, key, part)
    window.session.select(None)
    window.show_workspace("train")


def _has_seen(window: Window, key: str) -> bool:
    """Whether a pane shows what is so now."""
    pane, turns = window.docks[key].pane, window.scheduler._turns
    return any(turn.pane is pane and turn.shown is window.session.frame for turn in turns)


def _slide(qtbot: QtBot, window: Window, board: Board) -> None:
    """Take the first input to nine tenths of its span with the mouse: the network answers for that."""
    sliders = board.sliders
    low, high = sliders.rows.span
    track = sliders.rows.track(0)
    at = QPoint(round(track.left() + 0.9 * track.width()), round(track.center().y()))
    before = _picture(window)
    QTest.mouseClick(sliders, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: _picture(window).source == "drawn")
    after = _picture(window)
    assert after.drawn[0] == pytest.approx(low + 0.9 * (high - low), abs=0.02 * (high - low))
    assert np.array_equal(after.drawn[1:], before.drawn[1:])
    frame = window.session.frame
    expected = forward(frame.snapshot.network, after.received).outputs
    assert np.array_equal(frame.trace.outputs, expected)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: np.array_equal(_picture(window).drawn, before.drawn))
