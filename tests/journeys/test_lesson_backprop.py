"""Chapter 3 under real hands: find and step in the mixer, then ten arrows drawn on the plate of the wishes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.lessons.rail_step import StepPage
from app.panes.mixer.pane import MixerPane
from app.panes.wishes.options import guess_of
from app.panes.wishes.pane import WishesPane
from app.window import Window
from tests.app.windows import opened, press
from tests.nncore.small import small_digits

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
PATIENCE = 20_000


def page_of(window: Window) -> StepPage:
    page = window.lessons.rail.page
    assert isinstance(page, StepPage)
    return page


def entered(qtbot: QtBot, window: Window, step: str) -> None:
    course = window.lessons.course
    there = lambda: course.scope is not None and course.step is not None and course.step.key == step  # noqa: E731
    qtbot.waitUntil(there, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(window.session.frame.locks), timeout=PATIENCE)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    assert widget.isVisible()
    QTest.mouseClick(widget, LEFT, pos=at if at is not None else widget.rect().center())


def test_find_by_mouse_and_step_by_key(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="backprop:find") as window:
        entered(qtbot, window, "find")
        course, session = window.lessons.course, window.session
        mixer = window.panes["mixer"]
        assert isinstance(mixer, MixerPane)
        click(mixer.bar.finder)
        press(window, "g")
        qtbot.wait(30)
        assert session.frame.found is None  # the prediction comes first
        predict = page_of(window).predict
        assert predict is not None
        click(predict.choices[0])
        assert course.answers.predicted == "None of them"
        before = session.frame.snapshot.network
        click(mixer.bar.taker)  # refused: there is no direction yet
        click(mixer.bar.finder)
        qtbot.waitUntil(lambda: course.standing.tasks[0] == 1.0, timeout=PATIENCE)
        assert course.standing.tasks[1] < 1.0
        assert session.frame.snapshot.network is before
        mixer.setFocus()
        press(window, Qt.Key.Key_G, SHIFT)
        qtbot.waitUntil(lambda: course.standing.passed, timeout=PATIENCE)
        assert session.frame.snapshot.network is not before
        assert "You predicted: None of them" in predict.pair.text()
        assert page_of(window).closing.isVisible()
        click(window.lessons.rail.next)
        entered(qtbot, window, "wishes")


def test_ten_arrows_are_drawn_and_the_stuck_output_is_found(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="backprop:wishes") as window:
        entered(qtbot, window, "wishes")
        course, session = window.lessons.course, window.session
        wishes = window.panes["wishes"]
        assert isinstance(wishes, WishesPane)
        qtbot.waitUntil(wishes.isVisible, timeout=PATIENCE)
        predict = page_of(window).predict
        assert predict is not None
        predict.choices[2].setFocus(Qt.FocusReason.TabFocusReason)
        press(window, Qt.Key.Key_Return)
        assert course.answers.predicted == "Next to nothing"
        plate = wishes.plate
        away = session.frame.target - session.frame.trace.outputs  # type: ignore[operator]
        for j in range(9):  # by mouse, each from the middle to where the output has to go
            y = plate.places.lane(j).center().y()
            start, end = (QPointF(plate.places.arrow_x(j, x), y).toPoint() for x in (0.0, float(away[j])))
            QTest.mousePress(plate, LEFT, pos=start)
            QTest.mouseMove(plate, end)
            QTest.mouseRelease(plate, LEFT, pos=end)
            drawn = lambda j=j: abs(_arrow(window, j) - float(away[j])) < 0.05  # noqa: E731
            qtbot.waitUntil(drawn, timeout=PATIENCE)
        plate.setFocus()
        click(plate, plate.places.name_of(9).center().toPoint())
        qtbot.waitUntil(lambda: _row(window) == 9, timeout=PATIENCE)
        for _ in range(round(float(abs(away[9])) / 0.05)):  # and the last one by keys
            now = session.frame
            press(window, Qt.Key.Key_Left if away[9] < 0 else Qt.Key.Key_Right)
            qtbot.waitUntil(lambda now=now: session.frame is not now, timeout=PATIENCE)  # type: ignore[misc]
        qtbot.waitUntil(lambda: course.standing.tasks[0] == 1.0, timeout=PATIENCE)
        assert not course.standing.passed
        click(wishes.views.button("push"))
        qtbot.waitUntil(lambda: course.standing.tasks[1] == 1.0, timeout=PATIENCE)
        stuck = int(np.abs(away).argmax())
        click(plate, plate.places.name_of(stuck).center().toPoint())
        qtbot.waitUntil(lambda: course.standing.passed, timeout=PATIENCE)
        assert f"Output {stuck}" in predict.pair.text()
        assert QApplication.focusWidget() is not None


def _arrow(window: Window, j: int) -> float:
    return float(guess_of(str(window.session.frame.options["wishes.guess"]), 10)[j])


def _row(window: Window) -> int | None:
    selection = window.session.frame.selection
    return getattr(selection, "index", None)
