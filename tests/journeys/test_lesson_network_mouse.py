"""Chapter 1 from the first click to the last step, at 1280x720, by the mouse alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from app.panes.matrix.build_page import BuildPage
from app.panes.matrix.equation_page import EquationPage
from app.panes.matrix.row_page import RowPage
from app.panes.neuron.bend_view import BendView
from app.panes.neuron.bias_view import BiasView
from app.window import Window
from tests.app.windows import opened
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
from tests.journeys.hands import drawing_surface
from tests.journeys.learner import Mouse


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini") as made:
        assert made.size() == QSize(1280, 720)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "network.py"), ""))
        yield made


@pytest.mark.timeout(600)
@pytest.mark.qt_log_ignore("does not support grabbing")  # what the offscreen platform says of menus
def test_the_whole_chapter_by_mouse_alone(qtbot: QtBot, window: Window) -> None:
    mouse = Mouse(qtbot, window)
    mouse.click(window.lessons.button)
    mouse.click(picker_of(window).buttons["network", "pixels"])
    for step, play in zip(STEPS, (_m1, _m2, _m3, _m4, _m5, _m6, _m7, _m8), strict=True):
        mouse.arrive(step)
        play(mouse)
        if step != STEPS[-1]:
            mouse.next()
    mouse.pass_it()
    all_passed(mouse)
    mouse.click(window.lessons.rail.leave)
    assert mouse.course.step is None


def _m1(mouse: Mouse) -> None:
    number = mouse.predict.number
    assert number is not None
    mouse.answer(number, "89")
    surface, at = drawing_surface(mouse.window)
    for x, y in ((5.5, 3.5), (27.5, 27.5)):
        mouse.click(surface, at(x, y))


def _m2(mouse: Mouse) -> None:
    mouse.choose(1)
    surface, at = drawing_surface(mouse.window)
    mouse.drag(surface, *(QPointF(at(column + 0.5, 5.5)) for column in range(8, 17)))


def _m3(mouse: Mouse) -> None:
    mouse.choose(0)
    learned = learned_of(mouse.window)
    for place, name in ((0, "loop"), (3, "level line"), (4, "short piece"), (15, "loop")):
        stamp = learned.findChild(QToolButton, f"stamp.{name}")
        assert isinstance(stamp, QToolButton)
        mouse.click(learned.wall, learned.wall.places.tile(0, place).center())
        mouse.click(stamp)


def _m4(mouse: Mouse) -> None:
    mouse.choose(0)
    paint = paint_of(mouse.window)
    squares = paint.squares

    def spot(row: int, column: int) -> QPointF:
        return squares.places().cell(28 * row + column, squares.places().weights).center()

    for row in (7, 8):
        mouse.drag(squares, spot(row, 8), spot(row, 19))
    mouse.click(paint.controls.brushes[-0.5])
    for _ in range(2):
        mouse.wheel(squares, 1)
        mouse.settle()
    mouse.drag(squares, spot(11, 6), spot(11, 21))


def _m5(mouse: Mouse) -> None:
    number = mouse.predict.number
    assert number is not None
    mouse.answer(number, "0")
    view = neuron_of(mouse.window).view
    assert isinstance(view, BendView)
    curve = view.curve

    def spot(z: float) -> QPointF:
        return QPointF(curve.across.at(z), curve.height() / 2)

    mouse.drag(curve, spot(0.2), spot(2.0), spot(4.6))
    mouse.click(view.functions.button("tanh"))
    mouse.drag(curve, spot(4.6), spot(-2.65))


def _m6(mouse: Mouse) -> None:
    mouse.choose(1)
    view = neuron_of(mouse.window).view
    assert isinstance(view, BiasView)
    plot = view.plot
    mouse.wait(lambda: not view.surveyor.busy)
    axis = plot.axis
    middle = plot.height() / 2
    mouse.drag(plot, *(QPointF(axis.at(sum_), middle) for sum_ in (0.0, 5.0, 10.0)))
    mouse.click(cards_of(mouse).choices[1])


def _m7(mouse: Mouse) -> None:
    number = mouse.predict.number
    assert number is not None
    mouse.answer(number, "9999")
    for line, count in zip(lines_of(mouse), COUNTS, strict=True):
        mouse.answer(line, count)
    matrix = matrix_of(mouse.window)
    mouse.click(matrix.views.button("equation"))
    equation = matrix.page
    assert isinstance(equation, EquationPage)
    assert equation.layer is not None
    mouse.click(equation.plate, equation.plate.scene(equation.layer).places.w.row(5).center())
    mouse.click(matrix.views.button("row"))
    row = matrix.page
    assert isinstance(row, RowPage)
    assert row.layer is not None
    strip = row.plate.steps(row.layer).strips[0]
    mouse.click(row.plate, QPointF(strip.right() + 2, strip.center().y()))
    mouse.wait(lambda: mouse.done(1))
    mouse.click(matrix.views.button("build"))
    build = matrix.page
    assert isinstance(build, BuildPage)
    for tile in TILES:
        mouse.click(build.buttons[tile])


def _m8(mouse: Mouse) -> None:
    mouse.choose(2)
    surface, at = drawing_surface(mouse.window)
    for y in range(5, 23, 3):
        mouse.drag(surface, QPointF(at(9, y)), QPointF(at(19, y)))
    mouse.wait(lambda: mouse.done(0))
    mouse.menu("File", "Export as Python")
    mouse.menu("File", "Compare the export")
    mouse.wait(lambda: mouse.done(1))
    mouse.click(cards_of(mouse).choices[2])
