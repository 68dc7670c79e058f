"""What a step is made of: digits to click, and tasks and questions in the order of the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.lessons.keypad import BACK, Keypad
from app.lessons.rail_parts import NumberLine
from app.lessons.rail_step import StepPage
from app.lessons.reader import read_lesson
from app.lessons.words import program_words
from app.numerals import MINUS
from app.panes.paint.pane import PaintPane
from tests.app.windows import opened
from tests.nncore.small import small_digits

LEFT = Qt.MouseButton.LeftButton
TASK = '[[steps.tasks]]\ntext = "Do."\nwhen = "step > 1"\n'
ASK = '[[steps.asks]]\nkey = "n"\ntext = "Say."\nis = "1"\n'
HEAD = 'format = 1\ntitle = "T"\nchapter = 1\n[[steps]]\nkey = "a"\ntitle = "A"\ngoal = "G"\ntext = "X"\n'


def test_a_number_is_typed_by_clicks_alone(qtbot: QtBot) -> None:
    line = NumberLine("How many?", "", "Predict")
    qtbot.addWidget(line)
    line.show()
    given: list[float] = []
    line.given.connect(given.append)
    assert not line.findChildren(Keypad)
    QTest.mouseClick(line.pad, LEFT)
    pad = line.keypad
    assert pad is not None
    assert pad.isVisible()
    for sign in (MINUS, "1", "2", "9", BACK, ".", "5"):
        QTest.mouseClick(pad.keys[sign], LEFT)
    QTest.mouseClick(line.button, LEFT)
    assert given == [-12.5]
    QTest.mouseClick(line.pad, LEFT)
    assert not pad.isVisible()


@pytest.mark.parametrize(("body", "first"), [(ASK + TASK, True), (TASK + ASK, False)])
def test_questions_and_tasks_stand_as_in_the_file(tmp_path: Path, body: str, first: bool) -> None:
    path = tmp_path / "own.toml"
    path.write_text(HEAD + body, encoding="utf-8")
    assert read_lesson(path, program_words()).steps[0].asks_first is first


def test_what_is_asked_first_stands_above_and_has_the_keyboard_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="network:matrix") as window:
        course = window.lessons.course
        qtbot.waitUntil(lambda: course.scope is not None)
        page = window.lessons.rail.page
        assert isinstance(page, StepPage)
        (row, line), task = page.asks[0], page.tasks[0]
        assert row.y() < task.y()
        course.predict(1000.0)
        qtbot.waitUntil(lambda: isinstance(line, NumberLine) and QApplication.focusWidget() is line.edit)


def test_the_edge_has_to_be_found_by_hand_in_its_step_only(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="network:edge") as window:
        qtbot.waitUntil(lambda: window.lessons.course.scope is not None)
        paint = window.panes["paint"]
        assert isinstance(paint, PaintPane)
        qtbot.waitUntil(lambda: paint.controls.bar.isVisible() and not paint.controls.surround.isVisible())
        window.lessons.leave()
        window.show_workspace("inside")
        window.stage.bring_to_front(["paint"])
        qtbot.waitUntil(paint.controls.surround.isVisible)


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_buttons_below_a_step_are_whole_in_every_language(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str
) -> None:
    file = tmp_path / "s.ini"
    with opened(qtbot, monkeypatch, file, small_digits(), lesson="network:edge", language=language) as window:
        rail = window.lessons.rail
        qtbot.waitUntil(lambda: window.lessons.course.scope is not None)
        for button in (rail.back, rail.again, rail.next):
            assert button.width() >= button.sizeHint().width(), button.text()
        assert "F6" in rail.way.text()
        assert rail.way.fontMetrics().horizontalAdvance(rail.way.text()) <= rail.way.width()
