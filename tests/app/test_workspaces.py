"""Several workspaces: tabs and keys, a layout for each, and no work for panes out of sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.window import Window
from app.workspaces import WORKSPACES, Workspace
from tests.app.windows import opened, press, snapshot, wait_step
from tests.nncore.small import small_digits

CTRL = Qt.KeyboardModifier.ControlModifier
PAIR = (
    WORKSPACES[0],
    Workspace("inside", "Inside", ((("gallery",),), (("pad",),)), (900, 380), ((1,), (1,))),
)


@pytest.fixture(autouse=True)
def _two(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("app.workspaces", "app.window", "app.launch"):
        monkeypatch.setattr(f"{module}.WORKSPACES", PAIR)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def in_sight(window: Window) -> set[str]:
    return {pane.key for pane in window.panes.in_sight()}


def test_keys_and_tabs_go_from_one_to_the_other(window: Window) -> None:
    bar = window.workspace_bar
    assert [bar.tabText(i) for i in range(bar.count())] == ["Train", "Inside"]
    assert in_sight(window) == {"pad", "diagram", "cost", "gallery"}
    press(window, "2", CTRL)
    assert in_sight(window) == {"pad", "gallery"}
    assert bar.currentIndex() == 1
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    assert in_sight(window) == {"pad", "diagram", "cost", "gallery"}
    assert window.stage.workspace == "train"


def test_the_tabs_stand_at_the_left_of_the_menus_and_are_all_in_sight(window: Window) -> None:
    bar = window.workspace_bar
    QApplication.processEvents()
    place = bar.mapTo(window, QPoint(0, 0))
    assert place.x() < 20
    file = window.menuBar().actionGeometry(window.menuBar().actions()[0])
    assert bar.geometry().right() <= file.left()
    assert bar.height() <= window.menuBar().height() <= 32
    last = bar.tabRect(bar.count() - 1)
    assert bar.rect().contains(last)


def test_each_is_remembered_as_it_was_left_also_over_a_new_start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "s.ini"
    with opened(qtbot, monkeypatch, file, small_digits()) as first:
        first.docks["cost"].close()
        first.show_workspace("inside")
        first.docks["diagram"].toggleViewAction().trigger()
        assert in_sight(first) == {"pad", "gallery", "diagram"}
        first.show_workspace("train")
        assert in_sight(first) == {"pad", "diagram", "gallery"}
        first.show_workspace("inside")
    with opened(qtbot, monkeypatch, file, small_digits()) as again:
        assert again.stage.workspace == "inside"
        assert again.workspace_bar.currentIndex() == 1
        assert in_sight(again) == {"pad", "gallery", "diagram"}
        again.actions_by_key["layout"].trigger()
        assert in_sight(again) == {"pad", "gallery"}
        again.show_workspace("train")
        assert in_sight(again) == {"pad", "diagram", "gallery"}


def test_a_pane_out_of_sight_gets_no_frames_and_the_newest_when_it_comes_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window
) -> None:
    seen: list[Frame] = []
    cost = window.panes["cost"]
    show = cost.show_frame
    press(window, "2", CTRL)
    QApplication.processEvents()

    def watch(frame: Frame) -> None:
        seen.append(frame)
        show(frame)

    monkeypatch.setattr(cost, "show_frame", watch)
    window.session.step(20)
    wait_step(qtbot, window, 20)
    qtbot.wait(400)  # until the clock rests
    assert seen == []
    press(window, "1", CTRL)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[-1].snapshot is snapshot(window)


def test_a_pane_behind_another_one_in_tabs_gets_no_frames(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window
) -> None:
    window.stage.tabifyDockWidget(window.docks["gallery"], window.docks["cost"])
    window.docks["gallery"].raise_()
    qtbot.wait(100)
    seen: list[Frame] = []
    monkeypatch.setattr(window.panes["cost"], "show_frame", seen.append)
    window.session.step(20)
    wait_step(qtbot, window, 20)
    assert seen == []


def test_the_first_start_shows_the_first_and_a_name_on_the_command_line_another(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "a.ini", small_digits(), workspace="inside") as window:
        assert in_sight(window) == {"pad", "gallery"}
