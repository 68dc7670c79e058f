"""The keyboard through the whole window: F6 from part to part, Tab only where something is seen, Space where Tab is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from app.panes.paint.pane import PaintPane
from app.window import Window
from tests.app.windows import opened, press, snapshot
from tests.nncore.small import small_digits

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


@pytest.fixture
def paint(qtbot: QtBot, window: Window) -> PaintPane:
    """The pane with the most buttons, in front of others behind tabs."""
    window.show_workspace("inside")
    window.stage.bring_to_front(["paint"])
    pane = window.panes["paint"]
    assert isinstance(pane, PaintPane)
    qtbot.waitUntil(lambda: not pane.squares.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: window.panes["neuron"].visibleRegion().isEmpty())
    return pane


def held() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def dock_of(widget: QWidget) -> str:
    around: QWidget | None = widget
    while around is not None and not isinstance(around, QDockWidget):
        around = around.parentWidget()
    return around.objectName().removeprefix("dock.") if around is not None else ""


def tab_to(window: Window, widget: QWidget) -> None:
    for _ in range(300):
        if QApplication.focusWidget() is widget:
            return
        press(window, KEY.Key_Tab)
    raise AssertionError("Tab never comes there")


def test_f6_goes_from_the_lesson_through_the_panes_and_back(window: Window, paint: PaintPane) -> None:
    window.lessons.toggle.trigger()
    assert window.lessons.rail.isAncestorOf(held())
    order = []
    for _ in range(4):
        press(window, KEY.Key_F6)
        order.append(dock_of(held()))
    assert order == ["pad", "diagram", "paint", ""]
    assert window.lessons.rail.isAncestorOf(held())
    press(window, KEY.Key_F6, SHIFT)
    assert held() is paint.squares  # the picture of a pane, not its first button
    press(window, KEY.Key_F6, SHIFT)
    assert dock_of(held()) == "diagram"


def test_without_a_lesson_f6_stays_in_the_panes(window: Window, paint: PaintPane) -> None:
    del paint
    order = []
    for _ in range(4):
        press(window, KEY.Key_F6)
        order.append(dock_of(held()))
    assert sorted(order[:3]) == ["diagram", "pad", "paint"]
    assert order[3] == order[0]


def test_tab_never_comes_to_what_is_behind_a_tab(window: Window, paint: PaintPane) -> None:
    tab_to(window, paint.squares)
    docks = set()
    for _ in range(300):
        press(window, KEY.Key_Tab)
        docks.add(dock_of(held()))
        if held() is paint.squares:
            break
    assert held() is paint.squares  # all the way round
    assert docks == {"", "pad", "diagram", "paint"}
    for _ in range(5):
        press(window, KEY.Key_Backtab)
        assert not held().visibleRegion().isEmpty()


def test_space_and_return_press_the_button_that_tab_has_come_to(
    qtbot: QtBot, window: Window, paint: PaintPane
) -> None:
    for key, button, value in (
        (KEY.Key_Space, paint.controls.brushes[-0.5], -0.5),
        (KEY.Key_Return, paint.controls.brushes[0.0], 0.0),
    ):
        tab_to(window, button)
        press(window, key)
        qtbot.waitUntil(lambda value=value: window.session.frame.options["paint.value"] == value)  # type: ignore[misc]
    assert snapshot(window).step == 0
    assert not snapshot(window).running


def test_after_a_click_space_trains_as_ever(qtbot: QtBot, window: Window, paint: PaintPane) -> None:
    button = paint.controls.bar
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert held() is button
    press(window, KEY.Key_Space)
    qtbot.waitUntil(lambda: snapshot(window).running or snapshot(window).step > 0)
    press(window, KEY.Key_Space)
    qtbot.waitUntil(lambda: not snapshot(window).running)


@pytest.mark.qt_log_ignore("does not support grabbing")  # what the offscreen platform says of popups
def test_return_opens_the_list_that_tab_has_come_to(qtbot: QtBot, window: Window) -> None:
    schedule = window.transport.findChild(QComboBox)
    assert isinstance(schedule, QComboBox)
    tab_to(window, schedule)
    press(window, KEY.Key_Return)
    qtbot.waitUntil(lambda: schedule.view().isVisible())
    schedule.hidePopup()


def test_tab_comes_to_the_segment_that_is_down(qtbot: QtBot, window: Window, paint: PaintPane) -> None:
    window.session.set_option("paint.below", "rank")
    qtbot.waitUntil(lambda: paint.below.value == "rank")
    tab_to(window, paint.below.button("rank"))
    press(window, KEY.Key_Right)
    qtbot.waitUntil(lambda: window.session.frame.options["paint.below"] == "record")
    press(window, KEY.Key_Backtab)
    press(window, KEY.Key_Tab)
    assert held() is paint.below.button("record")
