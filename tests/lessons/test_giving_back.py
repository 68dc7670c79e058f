"""A lesson takes nothing from a person: their network, history, picture, options, selection and layout come back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.lessons.library import open_library
from app.lessons.words import program_words
from app.selection import Weight
from app.window import Window
from nncore.fingerprint import fingerprint
from tests.app.windows import in_sight, opened, press, snapshot, wait_step
from tests.nncore.small import small_digits


def test_leaving_gives_everything_back_bit_for_bit(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        session = window.session
        session.step(7)
        wait_step(qtbot, window, 7)
        session.load_example("test", 3)
        session.select(Weight(2, 1, 4))
        session.set_option("pad.normalise", False)
        window.show_workspace("inside")
        qtbot.waitUntil(lambda: session.frame.selection == Weight(2, 1, 4))
        before, seen = session.frame, set(in_sight(window))
        mine = fingerprint(before.snapshot.network)

        assert window.lessons.enter("network", "pixels")
        qtbot.waitUntil(lambda: window.lessons.course.scope is not None)
        assert snapshot(window).step == 0
        assert session.frame.picture.is_empty
        assert fingerprint(snapshot(window).network) != mine
        window.lessons.course.skip()
        session.step(3)
        wait_step(qtbot, window, 3)
        session.reseed(5)
        session.set_option("pad.show", "received") if "pad.show" in session.frame.options else None
        assert window.lessons.enter("learning", "trash")
        qtbot.waitUntil(lambda: window.lessons.course.scope is not None)

        window.lessons.leave()
        qtbot.waitUntil(lambda: snapshot(window).run == before.snapshot.run)
        after = session.frame
        assert fingerprint(after.snapshot.network) == mine
        assert np.array_equal(after.snapshot.costs, before.snapshot.costs)
        assert after.picture is before.picture
        assert dict(after.options) == dict(before.options)
        assert after.selection == before.selection
        assert window.stage.workspace == "inside"
        assert set(in_sight(window)) == seen
        session.back()
        wait_step(qtbot, window, 6)  # its history too


def test_what_was_done_is_remembered_and_the_rail_too(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings = tmp_path / "s.ini"
    with opened(qtbot, monkeypatch, settings, small_digits(), lesson="network:pixels") as window:
        course = window.lessons.course
        qtbot.waitUntil(lambda: course.scope is not None)
        course.predict(89.0)
        image = np.zeros((28, 28), np.float32)
        image[3, 5] = image[27, 27] = 1
        window.session.draw(image)
        qtbot.waitUntil(lambda: course.standing.passed)
    with opened(qtbot, monkeypatch, settings, small_digits()) as window:
        assert window.lessons.rail.isVisible()
        assert window.lessons.course.step is None  # a start shows the person's own network
        assert not window.session.frame.picture.drawn[3, 5]
        assert window.lessons.progress.is_passed("network", "pixels")
        assert window.lessons.progress.mark("network", "pixels").predicted == 89
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: not window.lessons.rail.isVisible())
    with opened(qtbot, monkeypatch, settings, small_digits()) as window:
        assert not window.lessons.rail.isVisible()
        _a_lesson_that_is_not_there_is_told_and_changes_nothing(window)


def _a_lesson_that_is_not_there_is_told_and_changes_nothing(window: Window) -> None:
    run = snapshot(window).run
    assert not window.lessons.enter("netwerk")
    assert "There is no lesson called “netwerk”" in window.notices.plate.accessibleName() + _told(window)
    assert window.lessons.course.step is None
    assert snapshot(window).run == run


def _told(window: Window) -> str:
    notice = window._own_notice
    return notice.text if notice else ""


SCENIC = """
format = 1
title = "T"
chapter = 9
[[steps]]
key = "one"
title = "One"
goal = "Do."
text = "Words."
scene = "plateau"
workspace = "evaluate"
[steps.options]
pad.normalise = false
[[steps.tasks]]
text = "Go on."
when = "all_steps > 40"
"""


def test_a_step_can_take_place_in_a_scene(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "lessons"
    folder.mkdir()
    (folder / "mine.toml").write_text(SCENIC, encoding="utf-8")
    with opened(qtbot, monkeypatch, tmp_path / "s.ini") as window:
        course = window.lessons.course
        course.library = open_library(folder, program_words())
        mine = fingerprint(snapshot(window).network)
        assert window.lessons.enter("mine")
        qtbot.waitUntil(lambda: course.scope is not None)
        assert snapshot(window).steps_before == 40
        assert window.session.frame.options["pad.normalise"] is False
        assert window.stage.workspace == "evaluate"
        assert course.standing.tasks[0] < 1.0
        window.session.step(1)  # on all digits: the deck of a scene is one of theirs
        qtbot.waitUntil(lambda: course.standing.passed)
        window.lessons.leave()
        qtbot.waitUntil(lambda: fingerprint(snapshot(window).network) == mine)
        assert snapshot(window).step == 0
        assert window.stage.workspace == "train"
