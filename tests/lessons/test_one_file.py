"""A lesson is one file: put into the folder it is there, without a line of Python; a bad one harms nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app import paths
from app.lessons.rail_picker import Picker
from app.lessons.rail_step import StepPage
from app.window import Window
from nncore.fingerprint import fingerprint
from tests.app.windows import opened, press, snapshot, wait_step
from tests.nncore.small import small_digits

LEFT = Qt.MouseButton.LeftButton
MINE = """
format = 1
title = "A <b>lesson</b> & more"
chapter = 8

[[steps]]
key = "first"
title = "Look <img src='/etc/hostname'>"
goal = "Take <b>two</b> steps."
text = "It stands at step {= step}, and <i>nothing</i> is markup but [the pad](pane:pad)."
closing = "That were {= step}."
workspace = "train"
picture = "test 1"

[steps.config]
sizes = [784, 4, 10]

[steps.predict]
ask = "Does the <u>cost</u> fall?"
choices = ["<b>Yes</b>", "No"]

[[steps.tasks]]
text = "Take two steps."
when = "step >= 2"

[[steps.asks]]
key = "n"
text = "How many weights and biases has it?"
is = "parameters"
unit = "<b>"
"""
BROKEN = MINE.replace("step >= 2", "stepp >= 2")
NEWER = MINE.replace("format = 1", "format = 2")


@contextmanager
def with_lessons(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    files: dict[str, str],
    lesson: str | None = None,
) -> Iterator[Window]:
    """The window with these files beside the lessons that come with the program."""
    folder, resource = tmp_path / "lessons", paths.resource
    shutil.copytree(resource("lessons"), folder)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(paths, "resource", lambda name: folder if name == "lessons" else resource(name))
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson=lesson) as window:
        yield window


def picker_of(window: Window) -> Picker:
    page = window.lessons.rail.page
    assert isinstance(page, Picker)
    return page


def test_one_file_is_a_lesson_from_the_list_of_chapters_to_its_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with with_lessons(qtbot, monkeypatch, tmp_path, {"mine.toml": MINE}) as window:
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        course = window.lessons.course
        assert [lesson.key for lesson in course.library.lessons][-1] == "mine"
        QTest.mouseClick(picker_of(window).buttons["mine", "first"], LEFT)
        qtbot.waitUntil(lambda: course.scope is not None, timeout=20_000)
        assert snapshot(window).network.sizes == (784, 4, 10)
        page = window.lessons.rail.page
        assert isinstance(page, StepPage)
        assert page.predict is not None
        QTest.mouseClick(page.predict.choices[0], LEFT)
        window.session.step(2)
        qtbot.waitUntil(lambda: course.standing.tasks == (1.0,), timeout=20_000)
        course.answer("n", 784 * 4 + 4 + 40 + 10)
        qtbot.waitUntil(lambda: course.standing.passed, timeout=20_000)
        assert page.closing.toPlainText() == "That were 2."
        assert window.lessons.progress.is_passed("mine", "first")
        # Words of the file are words: none of its signs is taken for markup, and no file is looked at for it.
        assert "<i>nothing</i> is markup" in page.texts[0].toPlainText()
        labels = [label for label in page.findChildren(QLabel) if "<" in label.text()]
        assert {"Take <b>two</b> steps.", "Does the <u>cost</u> fall?", "<b>"} <= {
            label.text() for label in labels
        }
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
        window.lessons.rail.show_picker()
        button = picker_of(window).buttons["mine", "first"]
        assert "<" not in button.toolTip()


def test_bad_files_are_named_and_leave_everything_and_the_other_lessons_as_they_were(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    files = {"broken.toml": BROKEN, "newer.toml": NEWER, "mine.toml": MINE}
    with with_lessons(qtbot, monkeypatch, tmp_path, files) as window:
        session = window.session
        session.step(5)
        wait_step(qtbot, window, 5)
        session.load_example("test", 3)
        session.set_option("pad.normalise", False)
        window.show_workspace("inside")
        qtbot.waitUntil(lambda: session.frame.picture.row == 3, timeout=20_000)
        for name in ("broken", "newer", "gone"):
            _a_refused_lesson_changes_nothing(qtbot, window, name)
        _what_is_wrong_is_listed_with_its_line(window)


def _a_refused_lesson_changes_nothing(qtbot: QtBot, window: Window, name: str) -> None:
    session = window.session
    before = session.frame
    mine = fingerprint(before.snapshot.network)
    assert not window.lessons.enter(name)
    assert f"There is no lesson called “{name}”" in window.lessons.problem
    session.wake()
    qtbot.waitUntil(lambda: not session._tick_pending, timeout=20_000)
    after = session.frame
    assert (after.snapshot.run, after.snapshot.step) == (before.snapshot.run, 5)
    assert fingerprint(after.snapshot.network) == mine
    assert np.array_equal(after.snapshot.costs, before.snapshot.costs)
    assert after.picture is before.picture
    assert dict(after.options) == dict(before.options)
    assert not session.locks
    assert window.stage.workspace == "inside"


def _what_is_wrong_is_listed_with_its_line(window: Window) -> None:
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    keys = [lesson.key for lesson in window.lessons.course.library.lessons]
    assert {"network", "learning", "mine"} < set(keys)
    assert not {"broken", "newer"} & set(keys)
    told = " ".join(label.text() for label in picker_of(window).findChildren(QLabel))
    line = BROKEN.splitlines().index('when = "stepp >= 2"') + 1
    assert f"broken.toml, line {line}, steps[1].tasks[1].when: There is no fact called “stepp”" in told
    assert "newer.toml, line 2, format: Its format is 2, this program reads 1. Get a newer program." in told
    assert "chapter 8" not in told


def test_a_lesson_that_is_refused_leaves_the_one_under_way(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with with_lessons(
        qtbot, monkeypatch, tmp_path, {"broken.toml": BROKEN}, lesson="learning:trash"
    ) as window:
        course = window.lessons.course
        qtbot.waitUntil(lambda: course.scope is not None and bool(window.session.locks), timeout=20_000)
        course.predict(10.0)
        run, standing = snapshot(window).run, course.standing
        assert not window.lessons.enter("broken", "first")
        assert course.step is not None
        assert (course.step.key, course.answers.predicted) == ("trash", 10.0)
        assert course.standing == standing
        assert snapshot(window).run == run
