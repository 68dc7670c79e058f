"""Errors of ours, wherever they come from: told once, in the window, which lives on; training is never their victim."""

from __future__ import annotations

import math
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.notices import NoticeLine
from app.window import Window
from nncore.snapshot import Notice
from tests.app.windows import in_sight, opened, press, snapshot, wait_step
from tests.nncore.small import small_digits


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, window: Window) -> list[str]:
    """The reports of all errors that the window is asked to show, in order."""
    seen: list[str] = []
    show = NoticeLine.show_notice

    def noting(line: NoticeLine, notice: Notice | None) -> None:
        if notice is not None and notice.detail and (not seen or seen[-1] != notice.detail):
            seen.append(notice.detail)
        show(line, notice)

    monkeypatch.setattr(NoticeLine, "show_notice", noting)
    assert window.isVisible()
    return seen


def _still_works(qtbot: QtBot, window: Window) -> None:
    before = snapshot(window)
    window.session.step()
    qtbot.waitUntil(lambda: snapshot(window).step > before.step)
    assert snapshot(window).network is not before.network
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def _more_than(n: int, things: list[bool]) -> bool:
    return len(things) > n


def test_a_painting_that_always_fails_is_told_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window, told: list[str]
) -> None:
    pane = window.panes["diagram"]
    tries: list[bool] = []

    def fail(painter: QPainter, *_: object) -> None:  # the painter is the pane's own, and left at work
        tries.append(painter.isActive())
        raise ZeroDivisionError("no brush")

    monkeypatch.setattr("app.panes.diagram.pane.paint", fail)
    for _ in range(10):
        pane.update()
        qtbot.waitUntil(partial(_more_than, len(tries), tries))
    assert all(tries)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "no brush" in told[0]
    assert "ZeroDivisionError" in window.notices.text
    _still_works(qtbot, window)
    assert len(told) == 1
    monkeypatch.undo()


def test_a_slot_that_always_fails_is_told_once_and_another_error_is_told_too(
    qtbot: QtBot, window: Window, told: list[str]
) -> None:
    def first(_frame: Frame) -> None:
        raise KeyError("one")

    def second(_frame: Frame) -> None:
        raise IndexError("two")

    window.session.frame_changed.connect(first)
    for _ in range(5):
        press(window, ".")
        qtbot.wait(20)
    window.session.frame_changed.connect(second)
    press(window, ".")
    qtbot.waitUntil(lambda: len(told) > 1)
    qtbot.wait(50)
    assert len(told) == 2
    assert "KeyError: 'one'" in told[0]
    assert "IndexError: two" in told[1]
    _still_works(qtbot, window)


def test_an_error_that_was_dismissed_does_not_come_back(
    qtbot: QtBot, window: Window, told: list[str]
) -> None:
    def fail(_frame: Frame) -> None:
        raise KeyError("one")

    window.session.frame_changed.connect(fail)
    press(window, ".")
    qtbot.waitUntil(lambda: len(told) == 1)
    QTest.mouseClick(window.notices._close, Qt.MouseButton.LeftButton)
    for _ in range(3):
        press(window, ".")
        qtbot.wait(20)
    assert window.notices.text == ""


@pytest.mark.parametrize("method", ["show_frame", "advance"])
def test_a_pane_that_fails_stops_neither_the_others_nor_the_training(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window, told: list[str], method: str
) -> None:
    first, *others = in_sight(window).values()
    shown: dict[str, list[int]] = {pane.key: [] for pane in others}

    def fail(*_: object) -> bool:
        raise ValueError("a pane of mine")

    monkeypatch.setattr(first, method, fail)
    for pane in others:
        _note_steps(monkeypatch, pane, shown[pane.key])
    _step_twice(qtbot, window, shown)
    assert len(told) == 1
    assert "a pane of mine" in told[0]
    for steps in shown.values():
        steps.clear()
    window.session.change(schedule="constant")  # a planned end would come too soon
    window.session.set_speed(math.inf)
    window.session.play()
    qtbot.waitUntil(lambda: snapshot(window).step > 50)
    qtbot.waitUntil(lambda: all(len(steps) > 1 for steps in shown.values()), timeout=80_000)
    window.session.pause()
    qtbot.waitUntil(lambda: not snapshot(window).running)
    _step_twice(qtbot, window, shown)
    assert {one for one in told if "a pane of mine" not in one} == set()


def _step_twice(qtbot: QtBot, window: Window, shown: dict[str, list[int]]) -> None:
    for _ in range(2):
        before = snapshot(window).step
        window.session.step()
        wait_step(qtbot, window, before + 1)
        qtbot.waitUntil(partial(_all_have, before + 1, shown))


def _all_have(step: int, shown: dict[str, list[int]]) -> bool:
    return all(step in steps for steps in shown.values())


def _note_steps(monkeypatch: pytest.MonkeyPatch, pane: object, steps: list[int]) -> None:
    """Note the step of each frame that a pane has both shown and finished."""
    show, advance = pane.show_frame, pane.advance  # type: ignore[attr-defined]
    last: list[Frame] = []

    def showing(frame: Frame) -> None:
        last.append(frame)
        show(frame)

    def advancing() -> bool:
        more = bool(advance())
        if not more and last:
            steps.append(last[-1].snapshot.step)
        return more

    monkeypatch.setattr(pane, "show_frame", showing)
    monkeypatch.setattr(pane, "advance", advancing)


def test_an_error_in_the_training_thread_is_shown_by_the_window_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window, told: list[str]
) -> None:
    threads: list[str] = []
    tell = window.notices.show_notice

    def noting(notice: Notice | None) -> None:
        threads.append(threading.current_thread().name)
        tell(notice)

    monkeypatch.setattr(window.notices, "show_notice", noting)
    monkeypatch.setattr("nncore.runner.Runner.snapshot", lambda *_: 1 / 0)
    press(window, ".")
    qtbot.waitUntil(lambda: bool(told))  # it may fail twice: for the key, and for the pause after it
    monkeypatch.undo()
    assert all("ZeroDivisionError" in error for error in told)
    assert set(threads) == {"MainThread"}
    _still_works(qtbot, window)


def test_an_evaluation_that_fails_once_is_told_and_the_next_one_is_made(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window, told: list[str]
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("nncore.evaluation.outputs_of", lambda *_: 1 / 0)
        press(window, ".")
        qtbot.waitUntil(lambda: len(told) == 1)
    assert "ZeroDivisionError" in told[0]
    window.session.change(schedule="constant")
    window.session.play()
    qtbot.waitUntil(lambda: snapshot(window).running)
    qtbot.waitUntil(lambda: any(e.step > 1 for e in snapshot(window).evaluations))
    window.session.pause()
    qtbot.waitUntil(lambda: not snapshot(window).running)
    assert len(told) == 1


def test_training_that_cannot_be_shown_is_paused_not_hung(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: Window, told: list[str]
) -> None:
    window.session.change(schedule="constant")
    window.session.play()
    qtbot.waitUntil(lambda: snapshot(window).running)
    with monkeypatch.context() as broken:
        broken.setattr("nncore.runner.Runner.snapshot", lambda *_: 1 / 0)
        qtbot.waitUntil(lambda: len(told) == 1)
        assert not snapshot(window).running
        assert "training is paused" in window.notices.text
    _still_works(qtbot, window)


def test_the_hook_that_was_there_before_is_there_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def mine(_kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
        return

    monkeypatch.setattr(sys, "excepthook", mine)
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()):
        assert sys.excepthook is not mine
    assert sys.excepthook is mine
