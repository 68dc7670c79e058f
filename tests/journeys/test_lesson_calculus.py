"""A person works through the calculus: three tiles by mouse, one weight of the real network by keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.lessons.rail_parts import NumberLine
from app.lessons.rail_step import StepPage
from app.panes.chain.pane import ChainPane
from app.panes.chain.tiles_page import TilesPage
from app.panes.factors.pane import FactorsPane
from app.selection import Weight
from app.window import Window
from nncore.chain import Chain
from tests.app.windows import opened, press
from tests.nncore.small import small_digits

PATIENCE = 20_000


@contextmanager
def in_step(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, step: str) -> Iterator[Window]:
    given = f"calculus:{step}"
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson=given) as window:
        qtbot.waitUntil(lambda: window.lessons.course.scope is not None, timeout=PATIENCE)
        qtbot.waitUntil(lambda: isinstance(window.lessons.rail.page, StepPage), timeout=PATIENCE)
        yield window


def page_of(window: Window) -> StepPage:
    page = window.lessons.rail.page
    assert isinstance(page, StepPage)
    return page


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def tab_to(window: Window, widget: QWidget) -> None:
    for _ in range(300):
        if QApplication.focusWidget() is widget:
            return
        press(window, Qt.Key.Key_Tab)
    raise AssertionError(f"{widget.accessibleName()} is not reached by Tab")


def fill_in(window: Window, edit: QLineEdit, text: str) -> None:
    tab_to(window, edit)
    edit.selectAll()
    press(window, text)
    press(window, Qt.Key.Key_Return)


def answer_line(window: Window) -> NumberLine:
    line = page_of(window).asks[0][1]
    assert isinstance(line, NumberLine)
    return line


def test_three_tiles_by_hand(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with in_step(qtbot, monkeypatch, tmp_path, "tiles") as window:
        course, page = window.lessons.course, page_of(window)
        chain = window.panes["chain"]
        assert isinstance(chain, ChainPane)
        qtbot.waitUntil(chain.isVisible, timeout=PATIENCE)
        press(window, "3")  # the field of the prediction has the keyboard
        press(window, Qt.Key.Key_Return)
        assert page.predict is not None
        assert "You predicted: 3\n" in page.predict.pair.text()
        bench = chain.page("tiles")
        assert isinstance(bench, TilesPage)
        for count, tile in enumerate(("C/a3", "a3/z3", "z3/w3"), start=1):
            spot = bench.tiles.places()[f"tray:{tile}"].center().toPoint()
            QTest.mouseClick(bench.tiles, Qt.MouseButton.LeftButton, pos=spot)
            qtbot.waitUntil(lambda n=count: len(bench.tiles.now.placed) == n, timeout=PATIENCE)  # type: ignore[misc]
        qtbot.waitUntil(lambda: course.standing.tasks[0] == 1.0, timeout=PATIENCE)
        assert "?" in bench.column.said()  # the number is not given away
        options = window.session.frame.options
        w3, x = float(str(options["chain.w3"])), float(str(options["chain.x"]))
        assert (w3, x) == (2.1, 0.9)
        by_hand = Chain(x, (1.2, -0.8, w3), (0.1, 0.4, -0.3), 0.0)
        a2, a3 = by_hand.values["a2"], by_hand.values["a3"]
        product = 2 * a3 * a3 * (1 - a3) * a2
        fill_in(window, answer_line(window).edit, f"{product + 0.01:.3f}")
        assert course.standing.asks != (1.0,)
        fill_in(window, answer_line(window).edit, f"{product:.3f}".replace(".", ","))
        assert course.standing.asks == (1.0,)
        assert not course.standing.passed
        click(bench.numbers)
        qtbot.waitUntil(lambda: course.standing.passed, timeout=PATIENCE)
        assert page.closing.isVisible()
        assert f"{product:+.3f}"[:5] in page.closing.toPlainText()


def test_one_weight_of_the_real_network_by_keyboard(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with in_step(qtbot, monkeypatch, tmp_path, "real") as window:
        course, session = window.lessons.course, window.session
        factors = window.panes["factors"]
        assert isinstance(factors, FactorsPane)
        qtbot.waitUntil(factors.isVisible, timeout=PATIENCE)
        predict = page_of(window).predict
        assert predict is not None
        tab_to(window, predict.choices[2])
        press(window, Qt.Key.Key_Space)
        for field, text in ((factors.chooser.layer, "3"), (factors.chooser.j, "2"), (factors.chooser.k, "5")):
            fill_in(window, field.edit, text)
        qtbot.waitUntil(lambda: session.frame.selection == Weight(3, 2, 5), timeout=PATIENCE)
        qtbot.waitUntil(lambda: factors.case.place == (3, 2, 5), timeout=PATIENCE)
        trace, aim = session.frame.trace, session.frame.target
        assert aim is not None
        out, into = float(trace.outputs[2]), float(trace.activations[2][5])
        slope = into * out * (1 - out) * 2 * (out - float(aim[2]))
        fill_in(window, factors.guess.field, f"{1.1 * slope:.4g}")
        qtbot.waitUntil(lambda: "wrong" in str(session.frame.options["factors.guess"]), timeout=PATIENCE)
        fill_in(window, factors.guess.field, f"{slope:.4g}")
        qtbot.waitUntil(lambda: course.standing.tasks[0] == 1.0, timeout=PATIENCE)
        tab_to(window, factors.checks.finder)
        press(window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: course.standing.tasks == (1.0, 1.0), timeout=PATIENCE)
        assert session.frame.found is not None
        assert session.frame.found.gradient.weights[2][2, 5] == pytest.approx(slope, rel=1e-3)
        fill_in(window, answer_line(window).edit, f"{slope:.4g}")
        qtbot.waitUntil(lambda: course.standing.passed, timeout=PATIENCE)
        assert "Your diploma" in page_of(window).closing.toPlainText()
