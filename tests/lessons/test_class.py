"""What a learner did, saved for the class from the rail by real hands, and read by the teacher's command."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from app.lessons.class_dialog import ClassDialog, record_of
from app.lessons.library import Library
from app.lessons.progress import Mark, Progress
from app.window import Window
from nncore import cli
from nncore.class_file import SUFFIX, Record, read
from tests.app.windows import opened
from tests.lessons.player import library
from tests.nncore.small import small_digits

LEFT = Qt.MouseButton.LeftButton


def save(qtbot: QtBot, window: Window, name: str) -> None:
    """Open the menu of the rail, choose its last entry with the mouse, type a name, press Save."""
    menu = window.lessons.handouts.menu
    action = next(each for each in menu.actions() if each.objectName() == "class")
    assert window.lessons.rail.more.menu() is menu
    menu.popup(window.lessons.rail.more.mapToGlobal(QPoint(0, 20)))
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ClassDialog), timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClassDialog)
    QTest.keyClicks(dialog.edit, name)
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Save), LEFT)


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen: raising, grabbing the keyboard
@pytest.mark.parametrize("name", ["Ada L.", ""])
def test_a_learner_saves_what_was_done_and_the_teacher_reads_it(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    asked: list[str] = []
    folder = tmp_path / "class"
    folder.mkdir()

    def answer(_parent: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(proposal).name)
        return str(folder / "ada"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="network:pixels") as window:
        course = window.lessons.course
        qtbot.waitUntil(lambda: course.scope is not None, timeout=20_000)
        course.predict(89.0)
        course.watch._seconds = 120.0  # two minutes went by
        save(qtbot, window, name)
        qtbot.waitUntil((folder / f"ada{SUFFIX}").exists, timeout=20_000)
        assert asked == [f"Ada L{SUFFIX}" if name else f"learner{SUFFIX}"]
        assert window._own_notice is not None
        assert window._own_notice.text.startswith("Saved as ada.progress.json")
        total = sum(len(lesson.steps) for lesson in course.library.lessons)
    record = read(folder / f"ada{SUFFIX}")
    (done,) = record.steps
    assert (record.name, record.of) == (name, total)
    assert (done.lesson, done.step, done.predicted, done.passed) == ("network", "pixels", "89", False)
    assert 120 <= done.seconds < 200
    with (folder / "ada.progress.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["name"], row["step"], row["passed"], row["predicted"]) == (name, "pixels", "no", "89")
    assert cli.main(["progress", str(folder)]) == 0
    table = capsys.readouterr().out
    assert (name or "ada") in table
    assert f"0/{total}" in table


def test_nothing_is_told_of_steps_that_nobody_was_at_and_the_order_is_that_of_the_lessons() -> None:
    books, progress = library(), Progress()
    progress.mark("learning", "trash").passed = True
    progress.mark("gone", "step").skipped = True
    progress.mark("network", "pixels").predicted = 0.5
    progress.mark("network", "answer")  # looked at by the list of chapters only
    record = record_of(progress, books, "x")
    assert [(done.lesson, done.step) for done in record.steps] == [
        ("network", "pixels"),
        ("learning", "trash"),
        ("gone", "step"),
    ]
    assert record.steps[0].predicted == "0.5"
    assert record_of(Progress(), Library()) == Record("", 0)


def test_a_skipped_prediction_and_the_time_are_remembered(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings = tmp_path / "s.ini"
    with opened(qtbot, monkeypatch, settings, small_digits(), lesson="network:pixels") as window:
        course = window.lessons.course
        qtbot.waitUntil(lambda: course.scope is not None, timeout=20_000)
        course.skip()
        course.watch._seconds = 30.0
        window.lessons.enter("network", "answer")
        qtbot.waitUntil(lambda: course.scope is not None, timeout=20_000)
        course.watch._seconds = 7.0
    with opened(qtbot, monkeypatch, settings, small_digits()) as window:
        first = window.lessons.progress.mark("network", "pixels")
        assert first.skipped
        assert first.predicted is None
        assert first.seconds >= 30
        assert window.lessons.progress.mark("network", "answer").seconds >= 7  # closed in the middle of it
        _a_folder_that_cannot_be_written_is_told(window, tmp_path)


def _a_folder_that_cannot_be_written_is_told(window: Window, folder: Path) -> None:
    problem = window.lessons.handouts.write_record(folder / "no" / f"x{SUFFIX}", Record("", 1))
    assert "Choose another folder" in problem
    assert not (folder / "no").exists()


def test_a_step_that_is_passed_takes_no_more_time() -> None:
    progress = Progress()
    progress.mark("a", "b").passed = True
    assert progress.marks == {"a:b": Mark(passed=True)}
