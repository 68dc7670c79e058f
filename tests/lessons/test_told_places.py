"""Lessons hear which workspace and which pane a person turns to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from app.window import Window
from tests.app.windows import opened
from tests.nncore.small import small_digits


def told(window: Window, name: str, key: str) -> int:
    events = window.session.log.since(0)
    return sum(event.name == name and event.payload["key"] == key for event in events)


def test_a_workspace_and_a_pane_that_are_turned_to_are_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        window.lessons.toggle.trigger()  # who takes no lesson is not listened to
        assert window.lessons.rail.isVisible()
        qtbot.waitUntil(
            lambda: not window.lessons.desk.room.sliding
        )  # nothing moves under the mouse any more
        assert told(window, "workspace", "inside") == 0
        bar = window.workspace_bar
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(bar.index_of("inside")).center())
        qtbot.waitUntil(lambda: told(window, "workspace", "inside") > 0)
        title = window.docks["matrix"].windowTitle()
        found = [
            (tabs, i)
            for tabs in window.stage.findChildren(QTabBar)
            for i in range(tabs.count())
            if tabs.tabText(i) == title
        ]
        (tabs, i), before = found[0], told(window, "pane", "matrix")
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(i).center())
        qtbot.waitUntil(lambda: told(window, "pane", "matrix") == before + 1)


def test_what_a_step_itself_brings_to_the_front_is_not_counted_in_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="network:matrix") as window:
        course = window.lessons.course
        qtbot.waitUntil(lambda: course.scope is not None)
        assert told(window, "workspace", "inside") == 1
        scope = course.scope
        assert scope is not None
        assert [event for event in scope.events if event.name == "workspace"] == []
