"""Chapter 1 from the first key to the last step, at 1280x720, by the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from app.panes.matrix.build_page import BuildPage
from app.panes.matrix.equation_page import EquationPage
from app.panes.matrix.row_page import RowPage
from app.panes.neuron.bend_view import BendView
from app.panes.neuron.bias_view import BiasView
from app.window import Window
from tests.app.windows import opened, press
from tests.journeys.chapter_one import (
    COUNTS,
    STEPS,
    TILES,
    all_passed,
    cards_of,
    learned_of,
    lines_of,
    matrix_of,
    neuron_of,
    paint_of,
    picker_of,
)
from tests.journeys.learner import CTRL, KEY, SHIFT, Keys


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini") as made:
        assert made.size() == QSize(1280, 720)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "network.py"), ""))
        yield made


@pytest.mark.timeout(600)
def test_the_whole_chapter_by_keyboard_alone(qtbot: QtBot, window: Window) -> None:
    keys = Keys(qtbot, window)
    press(window, KEY.Key_L, CTRL)
    assert QApplication.focusWidget() is picker_of(window).buttons["network", "pixels"]
    keys.press(KEY.Key_Return)
    for step, play in zip(STEPS, (_k1, _k2, _k3, _k4, _k5, _k6, _k7, _k8), strict=True):
        keys.arrive(step)
        play(keys)
        if step != STEPS[-1]:
            keys.next()
    keys.pass_it()
    all_passed(keys)
    keys.rail()
    keys.use(window.lessons.rail.leave, back=True)
    assert keys.course.step is None


def _k1(keys: Keys) -> None:
    keys.press("89", KEY.Key_Return)
    keys.pane("pad")
    keys.dab(3, [5])
    keys.dab(27, [27])


def _k2(keys: Keys) -> None:
    keys.choose(1)
    keys.pane("pad")
    keys.dab(5, range(8, 17))


def _k3(keys: Keys) -> None:
    keys.choose(0)
    learned = learned_of(keys.window)
    keys.pane("learned")
    for name in ("loop", "level line", "short piece", "loop"):
        stamp = learned.findChild(QToolButton, f"stamp.{name}")
        assert isinstance(stamp, QToolButton)
        keys.use(stamp, back=True)
        keys.tab_to(learned.wall)
        keys.press(KEY.Key_Right)


def _k4(keys: Keys) -> None:
    keys.choose(0)
    paint = paint_of(keys.window)
    keys.pane("paint")
    for row in (7, 8):
        keys.dab(row, range(8, 20))
    assert keys.course.standing.happened
    keys.use(paint.controls.brushes[-0.5])
    keys.tab_to(paint.squares, back=True)
    keys.press("+", "+")
    keys.settle()
    keys.dab(11, range(6, 22))


def _k5(keys: Keys) -> None:
    keys.press("0", KEY.Key_Return)
    keys.pane("neuron")
    view = neuron_of(keys.window).view
    assert isinstance(view, BendView)
    keys.tab_to(view.curve)
    keys.until(KEY.Key_Right, lambda: keys.done(0), strides=4)
    keys.segment(view.functions, "tanh", back=True)
    keys.tab_to(view.curve)
    keys.until(KEY.Key_Left, lambda: keys.done(1), strides=6)


def _k6(keys: Keys) -> None:
    keys.choose(1)
    keys.pane("neuron")
    view = neuron_of(keys.window).view
    assert isinstance(view, BiasView)
    keys.tab_to(view.plot)
    keys.until(KEY.Key_Right, lambda: keys.done(0), strides=2)
    keys.rail()
    keys.use(cards_of(keys).choices[1])


def _k7(keys: Keys) -> None:
    keys.press("9999", KEY.Key_Return)
    for line, count in zip(lines_of(keys), COUNTS, strict=True):
        keys.answer(line, count)
    assert keys.course.standing.asks == (1.0,) * 4
    keys.pane("matrix")
    matrix = matrix_of(keys.window)
    keys.segment(matrix.views, "equation", back=True)
    equation = matrix.page
    assert isinstance(equation, EquationPage)
    keys.tab_to(equation.plate)
    keys.press(KEY.Key_Down, times=1)
    keys.until(KEY.Key_Down, lambda: keys.done(0))
    keys.segment(matrix.views, "row", back=True)
    row = matrix.page
    assert isinstance(row, RowPage)
    keys.tab_to(row.plate)
    keys.press(KEY.Key_End)
    keys.wait(lambda: keys.done(1))
    keys.segment(matrix.views, "build", back=True)
    build = matrix.page
    assert isinstance(build, BuildPage)
    for tile in TILES:
        keys.use(build.buttons[tile])


def _k8(keys: Keys) -> None:
    keys.choose(2)
    keys.pane("pad")
    for row in (6, 12, 18):
        keys.dab(row, range(10, 14, 2))
    keys.wait(lambda: keys.done(0))
    press(keys.window, KEY.Key_E, CTRL | SHIFT)
    press(keys.window, KEY.Key_X, CTRL | SHIFT)
    keys.wait(lambda: keys.done(1))
    keys.rail()
    keys.use(cards_of(keys).choices[2])
