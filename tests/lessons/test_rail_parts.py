"""What a step is made of: digits to click, and tasks and questions in the order of the file."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app import fonts, language, paths
from app.lessons.course import Course
from app.lessons.keypad import BACK, Keypad
from app.lessons.library import open_library
from app.lessons.markup import Words
from app.lessons.progress import Progress
from app.lessons.rail import WIDTH
from app.lessons.rail_parts import NumberLine
from app.lessons.rail_picker import Picker
from app.lessons.rail_step import StepPage
from app.lessons.rail_text import LessonText
from app.lessons.rail_todo import ToDo
from app.lessons.reader import read_lesson
from app.lessons.scope import Answers
from app.lessons.words import program_words
from app.numerals import MINUS
from app.panes.paint.pane import PaintPane
from app.theme import DARK
from app.widgets.few_lines import FewLines, in_lines
from app.widgets.scroller import Scroller
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


class Standing:
    """A course in which nothing was done."""

    scope = None

    def __init__(self, n: int) -> None:
        self.answers = Answers()
        self.whole = QWidget()
        self.standing = SimpleNamespace(tasks=(0.0,) * n, asks=(), unlocked=True, passed=False)


def in_a_rail(qtbot: QtBot, tmp_path: Path, text: str) -> tuple[Standing, StepPage, QScrollArea, ToDo]:
    """A step with two tasks below a text, in a place 300 pixels high."""
    path = tmp_path / "own.toml"
    path.write_text(HEAD.replace("X", text) + TASK + TASK.replace("Do.", "Then do this."), encoding="utf-8")
    course, scroller = Standing(2), Scroller(QWidget())
    page = StepPage(cast(Course, course), read_lesson(path, program_words()).steps[0], DARK)
    scroller.setWidget(page)
    whole, box = course.whole, QVBoxLayout(course.whole)
    to_do = ToDo(scroller)
    for widget in (scroller, to_do):
        box.addWidget(widget)
    qtbot.addWidget(whole)
    whole.resize(320, 300)
    page.show_state(DARK)
    whole.show()
    return course, page, scroller, to_do


def test_what_is_to_be_done_stands_at_the_foot_while_its_place_is_out_of_sight(
    qtbot: QtBot, tmp_path: Path
) -> None:
    course, page, scroller, to_do = in_a_rail(qtbot, tmp_path, "Many words. " * 60)
    bar = scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)

    def follow() -> str:
        to_do.follow(page, DARK, passed=course.standing.passed)
        return to_do.accessibleName() if to_do.isVisible() else ""

    assert follow() == "To do: Do."
    QTest.mouseClick(to_do, LEFT)
    assert bar.value() > 0
    assert follow() == ""  # it is in sight
    bar.setValue(0)
    course.standing.tasks = (1.0, 0.0)
    page.show_state(DARK)
    assert follow() == "To do: Then do this."
    course.standing.passed = True
    assert follow() == ""
    course.standing.passed = False
    scroller.takeWidget()  # another step comes: a place in what is gone is none, and Qt would warn of it
    page.resize(page.width(), page.height() + 9)
    assert follow() == ""


def test_nothing_stands_at_the_foot_where_all_is_in_sight(qtbot: QtBot, tmp_path: Path) -> None:
    _course, page, _scroller, to_do = in_a_rail(qtbot, tmp_path, "Few words.")
    to_do.follow(page, DARK, passed=False)
    qtbot.waitUntil(to_do.isHidden)
    to_do.follow(None, DARK, passed=False)
    assert to_do.isHidden()


def test_words_are_broken_into_lines_and_cut_only_at_the_end_of_the_last(qtbot: QtBot) -> None:
    text = "Count the dials, write them as a matrix"
    whole, cut = in_lines(fonts.body(), text, 200, 2), in_lines(fonts.body(), text, 120, 2)
    assert len(whole) == len(cut) == 2
    assert " ".join(whole) == text
    assert cut[0] == "Count the dials,"
    assert cut[1].endswith("…")
    label = FewLines(2, fonts.body(), text)
    qtbot.addWidget(label)
    for width, tip in ((200, ""), (120, text)):
        label.resize(width, label.height())
        label.grab()
        assert label.toolTip() == tip


@pytest.mark.parametrize("key", list(language.LANGUAGES))
def test_every_step_can_be_read_in_full_in_the_list_of_all(qtbot: QtBot, key: str) -> None:
    language.speak(key)
    try:
        library = open_library(paths.resource("lessons"), program_words())
        picker = Picker(library, Progress(Path("none")))
        qtbot.addWidget(picker)
        picker.setFixedWidth(WIDTH - 20)
        picker.show()
        for button in picker.buttons.values():
            assert " ".join(button.lines) == button.accessibleName()
    finally:
        language.speak(language.HOME)


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


def test_no_formula_of_a_text_is_parted_by_the_end_of_a_line(qtbot: QtBot) -> None:
    """Whatever the width: a derivative, a slope of σ, and what is equal to what."""
    said = "Put those of ∂C/∂w into place: here y = 0, and σ′(z) = a."
    text = LessonText((Words(said),))
    qtbot.addWidget(text)
    text.show_numbers(None)
    assert text.said == text.accessibleName() == said
    seen = set()
    for width in range(90, 330, 4):
        text.document().setTextWidth(width)
        assert text.document().size().width() > 0  # laid out
        block = text.document().begin()
        layout = block.layout()
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            words = block.text()[line.textStart() : line.textStart() + line.textLength()].strip()
            assert not words.endswith(("/", "′", "=")), words
            assert not words.startswith(("∂w", "(z", "=")), words
        seen.add(layout.lineCount())
    assert len(seen) > 3
