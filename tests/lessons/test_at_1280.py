"""What a person at 1280x720 sees beside the lessons: nothing cut off, and no line about what was before."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app import language
from app.lessons.rail_step import StepPage
from app.panes.nudge.needles_page import NeedlesPage
from app.widgets.elided import ElidedLabel
from app.window import Window
from app.workspaces import WORKSPACES
from tests.app.windows import opened, press
from tests.nncore.small import small_digits

LONG = 20_000  # milliseconds


@pytest.fixture(params=list(language.LANGUAGES))
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Window]:
    speak = language.speak
    monkeypatch.setattr(language, "speak", lambda _key: speak(request.param))
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made
    speak(language.HOME)


def test_nothing_is_cut_off_and_no_line_is_left_from_before(qtbot: QtBot, window: Window) -> None:
    """All in one window, as a person goes from lesson to lesson in it."""
    _a_line_about_the_network_before_goes_when_a_step_is_entered(qtbot, window)
    _what_the_rail_says_and_its_buttons_are_whole_and_the_task_is_in_sight(qtbot, window)
    _the_status_line_says_all_of_a_loaded_network(qtbot, window)
    _the_needles_have_room_beside_the_rail(qtbot, window)
    window.lessons.leave()
    _no_pane_goes_out_of_the_window_while_the_rail_is_open(qtbot, window)


def _no_pane_goes_out_of_the_window_while_the_rail_is_open(qtbot: QtBot, window: Window) -> None:
    if not window.lessons.rail.isVisible():
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    for workspace in WORKSPACES:
        window.show_workspace(workspace.key)
        qtbot.waitUntil(window.lessons.rail.isVisible, timeout=LONG)
        QApplication.processEvents()
        assert window.width() == 1280
        qtbot.waitUntil(lambda: _outside(window) == [], timeout=LONG)


def _outside(window: Window) -> list[str]:
    return [
        f"{window.stage.workspace}: {key} ends at {dock.geometry().right()} of {window.stage.width()}"
        for key, dock in window.docks.items()
        if not dock.visibleRegion().isEmpty() and dock.geometry().right() >= window.stage.width()
    ]


def _what_the_rail_says_and_its_buttons_are_whole_and_the_task_is_in_sight(
    qtbot: QtBot, window: Window
) -> None:
    window.lessons.enter("network", "pixels")
    rail = window.lessons.rail
    qtbot.waitUntil(lambda: isinstance(rail.page, StepPage) and rail.next.isVisible(), timeout=LONG)
    QApplication.processEvents()
    for button in (rail.back, rail.again, rail.next, rail.chapters, rail.leave, rail.more):
        assert button.width() >= button.minimumSizeHint().width(), button.text()
        assert button.geometry().right() < rail.width()
    for button in (rail.back, rail.again, rail.next):
        assert button.width() >= button.sizeHint().width(), button.text()
    assert "F6" in rail.way.text()
    for lesson in window.lessons.course.library.lessons:  # as wide as any number of a step
        rail.name.setText(f"{lesson.chapter}.8 {lesson.title}")
        assert " ".join(rail.name.lines) == rail.name.text()
    for step in (("network", "hypothesis"), ("learning", "compass"), ("backprop", "levers")):
        window.lessons.enter(*step)
        qtbot.waitUntil(partial(_task_is_seen, window, step[1]), timeout=LONG)


def _task_is_seen(window: Window, key: str) -> bool:
    """Whether two lines of the first task, or all of it, are in sight, in their place or at the foot of the rail."""
    rail, course = window.lessons.rail, window.lessons.course
    if (
        not isinstance(rail.page, StepPage)
        or course.scope is None
        or course.step is None
        or course.step.key != key
    ):
        return False
    text = rail.page.rows[0].text
    seen = text.visibleRegion().boundingRect().height()
    at_the_foot = rail.to_do.isVisible() and text.said[:20] in rail.to_do.accessibleName()
    return at_the_foot or seen >= min(text.height(), 2 * text.fontMetrics().lineSpacing())


def _a_line_about_the_network_before_goes_when_a_step_is_entered(qtbot: QtBot, window: Window) -> None:
    course, session = window.lessons.course, window.session
    assert window.notices.text  # what to do first, in a window without a lesson
    window.lessons.enter("learning", "trash")
    qtbot.waitUntil(lambda: course.scope is not None and bool(session.locks), timeout=LONG)
    assert not window.notices.text
    course.skip()
    qtbot.waitUntil(window.actions_by_key["reseed"].isEnabled, timeout=LONG)
    press(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: bool(window.notices.text), timeout=LONG)
    window.lessons.enter("learning", "one-answer")
    qtbot.waitUntil(lambda: not window.notices.text, timeout=LONG)
    qtbot.waitUntil(lambda: session.frame.snapshot.config.seed == 1, timeout=LONG)
    assert not window.notices.text


def _the_status_line_says_all_of_a_loaded_network(qtbot: QtBot, window: Window) -> None:
    window.lessons.enter(
        "network", "function"
    )  # nothing is drawn, and the adviser says so at the end of the line
    qtbot.waitUntil(lambda: window.session.frame.snapshot.steps_before > 0, timeout=LONG)
    qtbot.waitUntil(lambda: bool(window.helping.lamp.text()), timeout=LONG)
    labels = [each for each in window.status.findChildren(QLabel) if not isinstance(each, ElidedLabel)]
    assert any("750" in each.text() for each in labels)
    qtbot.waitUntil(lambda: not _cut(labels), timeout=LONG)


def _cut(labels: list[QLabel]) -> list[str]:
    return [each.text() for each in labels if each.width() < each.sizeHint().width()]


def _the_needles_have_room_beside_the_rail(qtbot: QtBot, window: Window) -> None:
    window.lessons.enter("learning", "nudges")
    dock = window.docks["nudge"]
    qtbot.waitUntil(lambda: dock.is_made and not dock.visibleRegion().isEmpty(), timeout=LONG)
    qtbot.waitUntil(lambda: bool(dock.findChildren(NeedlesPage)), timeout=LONG)
    page = dock.findChildren(NeedlesPage)[0]
    qtbot.waitUntil(lambda: page.visibleRegion().boundingRect().width() == page.width() > 0, timeout=LONG)
