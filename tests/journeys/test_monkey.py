"""Whatever is pressed, clicked, dragged and asked for, in whatever order: no error, no warning, and it still works."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.window import Window
from nncore.config import Config
from nncore.snapshot import Snapshot
from tests.app.windows import opened, press, snapshot, wait_step
from tests.journeys.invariants import check
from tests.journeys.lookout import lookout
from tests.journeys.monkey import Monkey, choose_files
from tests.nncore.small import small_digits

EVENTS = 60
SEEDS = range(1, 1 + int(os.environ.get("MONKEYS", "2")))  # MONKEYS=100 for an hour's look before a release


# What the screen of the tests cannot do, and a hand that goes on where its window has just shrunk.
@pytest.mark.qt_log_ignore(
    "This plugin does not support grabbing", "occurs outside target window", extend=True
)
@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_a_hand_can_do_breaks_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, seed: int
) -> None:
    choose_files(monkeypatch, tmp_path, seed)
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window, lookout(window) as errors:
        monkey = Monkey(window, seed)
        for _ in range(EVENTS // 20):
            monkey.run(20)
            assert not errors.seen, "\n".join(errors.seen) + f"seed {seed}, after {list(monkey.recent)}"
            check(window.session.frame)
        fresh = _as_at_the_start(qtbot, window, seed)
        _press_at_the_pad(window, ".")
        stepped = wait_step(qtbot, window, 1)
        assert not np.array_equal(stepped.network.flat, fresh.network.flat)
        _press_at_the_pad(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: snapshot(window).running)
        _press_at_the_pad(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not snapshot(window).running)
        _press_at_the_pad(window, "r")
        again = wait_step(qtbot, window, 0)
        assert np.array_equal(again.network.flat, fresh.network.flat)
        assert errors.seen == []
        assert snapshot(window).notice is None
        assert window.isVisible()
        assert not QApplication.mouseButtons() & Qt.MouseButton.LeftButton


def _leave_modes(window: Window) -> None:
    """Out of what gives keys another meaning: explaining, presenting, a lesson, a scene's locks."""
    if window.helping.glossary is not None:  # in front of the window, Esc would be its own
        window.helping.glossary.close()
    window.activateWindow()
    press(window, Qt.Key.Key_Escape)
    if window.helping.mode.on:
        window.helping.mode.toggle()
    if window.presenting.on:
        window.presenting.toggle()
    if window.lessons.toggle.isChecked():
        window.lessons.toggle.trigger()
    if window.session.frame.locks:
        window.actions_by_key["unlock"].trigger()


def _as_at_the_start(qtbot: QtBot, window: Window, seed: int) -> Snapshot:
    """A window in order, with a network that nobody has touched, and the focus where it was."""
    _leave_modes(window)
    window.actions_by_key["layout"].trigger()
    config = Config(seed=seed, schedule="constant")
    window.session.new_network(config)
    qtbot.waitUntil(lambda: snapshot(window).config == config)
    fresh = wait_step(qtbot, window, 0)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return fresh


def _press_at_the_pad(window: Window, key: Qt.Key | str) -> None:
    """A key where none means anything else, wherever the focus was led by what is not yet over."""
    window.panes["pad"].setFocus()
    press(window, key)
