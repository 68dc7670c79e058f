"""The first minute: open, step, train, pause, draw, reset, close. Through the real main(), with all 70,000 digits."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import launch
from app.__main__ import parse
from app.window import Window
from tests.app.windows import opened, press, snapshot, wait_step
from tests.journeys.hands import drawing_surface
from tests.nncore.small import all_digits, small_digits


def _draw_three(pad: QWidget, at: Callable[[float, float], QPoint]) -> None:
    """Draw a 3 with the mouse: points are pixel coordinates on the 28x28 pad."""
    angles = np.linspace(-2.4, 1.3, 14)
    top = [(14 + 5 * math.cos(a), 9 + 4 * math.sin(a)) for a in angles]
    bottom = [(14 + 5.5 * math.cos(a), 18 + 5 * math.sin(a)) for a in np.linspace(-1.3, 2.5, 14)]
    path = [at(x, y) for x, y in (*top, *bottom)]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, path[0])
    for point in path[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, path[-1])


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini") as made:
        yield made


def test_open_step_train_pause_reset_and_get_the_same_bits(qtbot: QtBot, window: Window) -> None:
    _step(qtbot, window)
    _train_pause_step_reset_and_get_the_same_bits(qtbot, window)


def _step(qtbot: QtBot, window: Window) -> None:
    frame = window.session.frame
    assert frame.snapshot.config.seed == 1
    assert frame.snapshot.network.n_parameters == 13_002
    assert frame.picture.label == 2
    before = frame.trace.outputs
    press(window, ".")
    after = wait_step(qtbot, window, 1)
    assert len(after.costs) == 1
    assert not np.array_equal(window.session.frame.trace.outputs, before)


def _train_pause_step_reset_and_get_the_same_bits(qtbot: QtBot, window: Window) -> None:
    window.session.set_speed(math.inf)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: snapshot(window).step > 700)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not snapshot(window).running)
    stopped = snapshot(window).step
    press(window, ".")
    first = wait_step(qtbot, window, stopped + 1)
    assert first.costs[-100:].mean() < 0.7
    press(window, "r")
    wait_step(qtbot, window, 0)
    window.session.step(stopped + 1)
    again = wait_step(qtbot, window, stopped + 1)
    assert np.array_equal(first.network.flat, again.network.flat)
    assert np.array_equal(first.costs, again.costs)


@pytest.mark.concept("A1.3", "A0.2")
def test_draw_a_three_and_read_the_answer(qtbot: QtBot, window: Window) -> None:
    window.session.step(3000)
    wait_step(qtbot, window, 3000)
    pad = window.panes["pad"]
    pad.setFocus()
    press(window, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.session.frame.picture.is_empty)
    surface, at = drawing_surface(window)
    _draw_three(surface, at)
    qtbot.waitUntil(lambda: window.session.frame.picture.drawn.sum() > 20)
    QApplication.processEvents()
    assert window.session.frame.answer.best == 3
    assert "3" in pad.describe(window.session.frame)


def test_draw_resize_and_close_while_it_trains(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini") as window:
        window.session.set_speed(math.inf)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: snapshot(window).running)
        _draw(qtbot, window)
        _resize(qtbot, window)
        assert snapshot(window).running
        window.close()
    # `opened` has ended the thread; the fixtures fail this test if it is still there


def _draw(qtbot: QtBot, window: Window) -> None:
    surface, at = drawing_surface(window)
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(3, 3))
    for i in range(4, 20):
        QTest.mouseMove(surface, at(i, i))
        QApplication.processEvents()
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(20, 20))
    qtbot.waitUntil(lambda: window.session.frame.picture.drawn[10, 10] > 0.5)
    assert snapshot(window).running
    assert window.session.frame.picture.source == "drawn"


def _trains(qtbot: QtBot, window: Window) -> None:
    before = snapshot(window).step
    qtbot.waitUntil(lambda: snapshot(window).step > before + 20)


def _resize(qtbot: QtBot, window: Window) -> None:
    for size in ((1920, 1080), (960, 600), (1280, 720)):
        window.resize(*size)
        _trains(qtbot, window)
    image = window.grab().toImage()
    assert (image.width(), image.height()) == (1280, 720)


def test_a_screenshot_without_a_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "load_digits", lambda _folder: all_digits())
    file = tmp_path / "shot.png"
    options = parse(["--screenshot", str(file), "--size", "1280x720", "--steps", "30", "--theme", "dark"])
    assert launch.run(options) == 0
    from PySide6.QtGui import QImage

    image = QImage(str(file))
    assert (image.width(), image.height()) == (1280, 720)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1280, 8) for y in range(0, 720, 8)}
    assert len(colours) > 50


def test_a_screenshot_that_cannot_be_written_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launch, "load_digits", lambda _folder: small_digits())
    options = parse(["--screenshot", str(tmp_path / "no" / "shot.png")])
    assert launch.run(options) == 1
    assert "could not be written" in capsys.readouterr().err


def test_a_workspace_that_is_none_is_refused_with_the_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert launch.run(parse(["--workspace", "nowhere"])) == 2
    assert "choose one of train" in capsys.readouterr().err


def test_the_whole_program_ends_when_the_window_closes(qtbot: QtBot, tmp_path: Path) -> None:
    def close() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Window) and widget.session.frame.data is not None:
                widget.close()

    timer = QTimer(interval=20)
    timer.timeout.connect(close)
    timer.start()
    assert launch.run(parse(["--settings", str(tmp_path / "s.ini")])) == 0
    assert qtbot is not None
