"""Each step of each lesson has a learner who passes it, and one who nearly does."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from app.lessons.markup import Number
from app.presenter.script import words
from tests.lessons.player import Script, library, playing, scripts
from tests.nncore.small import all_digits

SCRIPTS = scripts()
NONE = "–"  # what is written where a number is not there


def test_all_lessons_can_be_read() -> None:
    assert [str(error) for error in library().errors] == []


def test_each_step_has_a_learner_who_passes_and_one_who_does_not() -> None:
    steps = {
        (lesson.key, step.key, passes)
        for lesson in library().lessons
        for step in lesson.steps
        for passes in (True, False)
    }
    assert steps - {(script.lesson, script.step, script.passes) for script in SCRIPTS} == set()


def test_each_step_has_notes_for_who_presents_it() -> None:
    """Two or three sentences, with a number of the network at hand."""
    for lesson in library().lessons:
        for step in lesson.steps:
            said = "".join(getattr(part, "text", "7") for part in step.notes)
            assert 2 <= len(re.findall(r"[.?](?= |$)", said)) <= 4, step.key
            assert any(isinstance(part, Number) for part in step.notes), step.key


@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_script(qtbot: QtBot, script: Script) -> None:
    digits = all_digits() if script.all_digits else None
    with playing(qtbot, script.lesson, script.step, digits=digits) as player:
        assert not player.course.standing.passed  # nobody is through who has done nothing
        player.play(script.do)
        if script.passes:
            qtbot.waitUntil(lambda: player.course.standing.passed)
        else:
            assert not player.course.standing.passed
        standing = player.course.standing
        assert standing.passed == script.passes, f"tasks {standing.tasks}, asks {standing.asks}"
        step, scope = player.course.step, player.course.scope
        assert step is not None
        if script.passes:
            assert NONE not in words(step.notes, scope)  # by now each of its numbers is there
