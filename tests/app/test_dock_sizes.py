"""What takes room beside the panes and gives it back leaves them as they were, unless a person moved them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from app.dock_sizes import DockSizes
from app.docks import Docks
from app.stage import Stage

WIDE, NARROW, HIGH = 900, 600, 300


def three(qtbot: QtBot) -> tuple[Stage, list[QDockWidget], DockSizes]:
    """Three panes side by side, the second of which needs most of the room."""
    stage, docks = Stage(Docks({})), [QDockWidget() for _ in range(3)]
    qtbot.addWidget(stage)
    for dock, least in zip(docks, (80, 320, 80), strict=True):
        inside = QWidget()
        inside.setMinimumWidth(least)
        dock.setWidget(inside)
        stage.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    for left, dock in pairwise(docks):
        stage.splitDockWidget(left, dock, Qt.Orientation.Horizontal)
    stage.resize(WIDE, HIGH)
    stage.show()
    stage.resizeDocks(docks, [250, 350, 288], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: 240 < docks[0].width() < 260)
    return stage, docks, DockSizes(stage)


@pytest.mark.parametrize("moved", [False, True])
def test_room_given_back_is_dealt_out_as_it_was(qtbot: QtBot, moved: bool) -> None:
    stage, docks, sizes = three(qtbot)
    before = [dock.geometry() for dock in docks]
    sizes.keep()
    stage.resize(NARROW, HIGH)
    qtbot.waitUntil(lambda: docks[2].geometry().right() < NARROW)
    if moved:
        QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(docks[0].width() + 1, 100))
    sizes.give_back()
    stage.resize(WIDE, HIGH)
    qtbot.waitUntil(lambda: docks[2].geometry().right() >= WIDE - 2)
    if moved:
        assert [dock.geometry() for dock in docks] != before
    else:
        qtbot.waitUntil(lambda: [dock.geometry() for dock in docks] == before)


def test_another_room_than_that_of_before_is_left_to_qt(qtbot: QtBot) -> None:
    stage, docks, sizes = three(qtbot)
    before = docks[0].width()
    sizes.keep()
    stage.resize(NARROW, HIGH)
    qtbot.waitUntil(lambda: docks[2].geometry().right() < NARROW)
    sizes.give_back()
    stage.resize(WIDE + 100, HIGH)
    qtbot.waitUntil(lambda: docks[2].geometry().right() >= WIDE + 98)
    assert docks[0].width() != before
