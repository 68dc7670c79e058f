"""Chapter 2 under real hands: ten random starts, one by mouse and the others by key, and what the last one knows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.app.windows import opened, press
from tests.journeys.chapter_one import lines_of
from tests.journeys.learner import CTRL, Keys
from tests.nncore.small import small_digits

KEY = Qt.Key


def _reseed(keys: Keys) -> QToolButton:
    action = keys.window.actions_by_key["reseed"]
    return next(b for b in keys.window.transport.findChildren(QToolButton) if b.defaultAction() is action)


def test_ten_rolls_and_what_the_last_one_knows(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="learning:trash") as window:
        keys = Keys(qtbot, window)
        keys.arrive("trash")
        seeds = {window.session.frame.snapshot.config.seed}
        qtbot.waitUntil(lambda: not _reseed(keys).isEnabled())  # the prediction comes first
        keys.press("10", KEY.Key_Return)
        assert keys.course.answers.predicted == 10
        qtbot.waitUntil(_reseed(keys).isEnabled)
        QTest.mouseClick(_reseed(keys), Qt.MouseButton.LeftButton)
        keys.pane("pad")
        while True:
            qtbot.waitUntil(lambda: window.session.frame.snapshot.config.seed not in seeds)
            seeds.add(window.session.frame.snapshot.config.seed)
            if len(seeds) == 11:
                break
            assert not keys.done(0)
            press(window, "s")
        qtbot.waitUntil(lambda: keys.done(0))
        qtbot.waitUntil(lambda: bool(window.session.frame.snapshot.evaluations))
        newest = window.session.frame.snapshot.evaluations[-1]
        assert newest.test is not None
        keys.rail()
        keys.answer(lines_of(keys)[0], f"{100 * newest.test.accuracy + 5:.1f}")
        assert not keys.course.standing.passed
        press(window, KEY.Key_A, CTRL)
        keys.press(f"{100 * newest.test.accuracy:.1f}", KEY.Key_Return)
        qtbot.waitUntil(lambda: keys.course.standing.passed)
        assert "You predicted: 10" in keys.predict.pair.text()
        keys.next()
        keys.arrive("one-answer")
