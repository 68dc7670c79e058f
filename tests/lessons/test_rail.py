"""The rail under real hands: a step from start to end by keyboard, and one by mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.lessons import rail_room
from app.lessons.rail import WIDTH
from app.lessons.rail_parts import NumberLine
from app.lessons.rail_picker import Picker
from app.lessons.rail_room import DURATION
from app.lessons.rail_step import StepPage
from app.selection import Neuron
from app.window import Window
from tests.app.windows import opened, press, snapshot
from tests.journeys.hands import drawing_surface
from tests.nncore.small import small_digits


def page_of(window: Window) -> StepPage:
    page = window.lessons.rail.page
    assert isinstance(page, StepPage)
    return page


def geometries(window: Window) -> dict[str, QRect]:
    """Where the panes in sight stand."""
    docks = window.docks.items()
    return {key: dock.geometry() for key, dock in docks if not dock.visibleRegion().isEmpty()}


def roll(qtbot: QtBot, window: Window, seed: int) -> None:
    window.session.reseed(seed)
    qtbot.waitUntil(lambda: snapshot(window).config.seed == seed)


def test_a_step_by_keyboard_alone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert window.lessons.rail.isVisible()
        picker = window.lessons.rail.page
        assert isinstance(picker, Picker)
        while QApplication.focusWidget() is not picker.buttons["learning", "trash"]:
            press(window, Qt.Key.Key_Tab)
        press(window, Qt.Key.Key_Return)
        course = window.lessons.course
        qtbot.waitUntil(lambda: course.scope is not None and bool(window.session.locks))
        run = snapshot(window).run
        assert page_of(window).isVisible()
        window.session.reseed(3)  # what the step names is locked until there is a prediction
        qtbot.wait(50)
        assert snapshot(window).run == run
        press(window, "10,5")  # into the field that has the keyboard
        press(window, Qt.Key.Key_Return)
        assert course.answers.predicted == 10.5
        box = page_of(window).predict
        assert box is not None
        assert "You predicted: 10.5" in box.pair.text()
        for seed in range(11, 21):
            roll(qtbot, window, seed)
        qtbot.waitUntil(lambda: course.standing.tasks == (1.0,))
        row, line = page_of(window).asks[0]
        assert isinstance(line, NumberLine)
        while QApplication.focusWidget() is not line.edit:
            press(window, Qt.Key.Key_Tab)
        press(window, "250")
        press(window, Qt.Key.Key_Return)
        assert course.standing.asks == (0.0,)
        assert "not it yet" in line.said.text()
        line.edit.selectAll()
        qtbot.waitUntil(lambda: snapshot(window).latest_test is not None, timeout=20_000)
        test = snapshot(window).latest_test
        assert test is not None
        press(window, f"{100 * test.accuracy:.1f}".replace(".", ","))
        press(window, Qt.Key.Key_Return)
        assert course.standing.passed
        assert row.ring.share == 1.0
        assert page_of(window).closing.isVisible()
        assert "What happened: The last network you rolled got" in box.pair.text()


def test_a_step_by_mouse_alone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        width, before = window.stage.width(), geometries(window)
        QTest.mouseClick(window.lessons.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.stage.width() == width - WIDTH, timeout=20_000)  # it pushes
        picker = window.lessons.rail.page
        assert isinstance(picker, Picker)
        QTest.mouseClick(picker.buttons["network", "pixels"], Qt.MouseButton.LeftButton)
        course = window.lessons.course
        qtbot.waitUntil(lambda: course.scope is not None and bool(window.session.locks))
        predict = page_of(window).predict
        assert predict is not None
        QTest.mouseClick(predict.skip, Qt.MouseButton.LeftButton)
        assert course.answers.skipped
        assert not window.session.locks
        surface, at = drawing_surface(window)
        for x, y in ((5.5, 3.5), (27.5, 27.5)):
            QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=at(x, y))
            qtbot.wait(20)
        qtbot.waitUntil(lambda: course.standing.passed)
        assert window.lessons.rail.next.text() == "Next"
        QTest.mouseClick(window.lessons.rail.next, Qt.MouseButton.LeftButton)
        assert course.step is not None
        assert course.step.key == "answer"
        QTest.mouseClick(window.lessons.rail.leave, Qt.MouseButton.LeftButton)
        assert window.lessons.course.step is None
        QTest.mouseClick(window.lessons.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.stage.width() == width, timeout=20_000)
        qtbot.waitUntil(lambda: geometries(window) == before, timeout=20_000)  # not a pixel is left of it


def test_pointing_at_a_word_lights_what_it_names_and_a_page_keeps_its_width(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="network:pixels") as window:
        qtbot.waitUntil(lambda: window.lessons.course.scope is not None)
        qtbot.wait(50)
        text, light = page_of(window).texts[0], window.lessons.desk._spotlight
        point = _anchor(text, "t:0")
        QTest.mouseMove(text.viewport(), point)
        QTest.mouseMove(text.viewport(), point + QPoint(1, 0))
        dock = window.docks["pad"]
        qtbot.waitUntil(lambda: light.ring is not None)
        assert light.ring is not None
        assert light.ring.topLeft() == dock.mapTo(window, QPoint(0, 0))
        assert light.isVisible()
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=_anchor(text, "t:1"))
        qtbot.waitUntil(lambda: window.session.frame.selection == Neuron(0, 0))
        text.setFocus(Qt.FocusReason.TabFocusReason)
        press(window, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: text.textCursor().hasSelection())
        _a_page_is_as_wide_with_a_scroll_bar_as_without(qtbot, window)


def _anchor(text: object, href: str) -> QPoint:
    """A point inside a lit word."""
    for y in range(2, text.height(), 4):  # type: ignore[attr-defined]
        for x in range(2, text.width(), 4):  # type: ignore[attr-defined]
            if text.anchorAt(QPoint(x, y)) == href:  # type: ignore[attr-defined]
                return QPoint(x + 2, y)
    raise AssertionError(href)


def _a_page_is_as_wide_with_a_scroll_bar_as_without(qtbot: QtBot, window: Window) -> None:
    """Else Qt goes to and fro for ever between the two where a text only just has room: that ended the program."""
    assert window.lessons.enter("backprop", "wishes")
    qtbot.waitUntil(lambda: window.lessons.course.scope is not None, timeout=20_000)
    page, bar = page_of(window), window.lessons.rail._scroller.verticalScrollBar()
    seen = set()
    for height in (720, 2000, 720):
        window.resize(1280, height)
        qtbot.waitUntil(lambda: bar.isVisible() == (window.height() < 1000), timeout=20_000)
        seen.add(page.width())
    assert len(seen) == 1
    assert max(seen) + bar.sizeHint().width() < WIDTH


class Widths(QObject):
    """How wide a widget was made, one entry for each other width."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.seen: list[int] = []
        self._last = watched.width()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = event.type() == QEvent.Type.Resize and isinstance(watched, QWidget)
        if resized and watched.width() != self._last:  # type: ignore[attr-defined]
            self._last = watched.width()  # type: ignore[attr-defined]
            self.seen.append(self._last)
        return False


def test_the_rail_slides_in_and_out_and_the_panes_make_room_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert DURATION <= 160
    monkeypatch.setattr(rail_room, "motion_allowed", lambda: True)
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        lessons, wide = window.lessons, window.stage.width()
        room, rail, widths = lessons.desk.room, lessons.rail, Widths(window.stage)
        places: list[int] = []
        room._slide.valueChanged.connect(lambda _x: places.append(rail.x()))
        QTest.mouseClick(lessons.button, Qt.MouseButton.LeftButton)
        assert room.sliding
        assert rail.x() < 0
        assert not room.isVisible()  # nothing is laid out anew while it comes
        qtbot.waitUntil(lambda: not room.sliding, timeout=20_000)
        assert rail.x() == 0
        assert places == sorted(places)
        qtbot.waitUntil(lambda: window.stage.width() == wide - WIDTH, timeout=20_000)
        QTest.mouseClick(lessons.button, Qt.MouseButton.LeftButton)
        assert not rail.isVisible()
        assert room.sliding
        assert room.isVisible()  # the panes wait until the rail is out of sight
        qtbot.waitUntil(lambda: not room.sliding, timeout=20_000)
        qtbot.waitUntil(lambda: window.stage.width() == wide, timeout=20_000)
        assert not room.isVisible()
        assert widths.seen == [wide - WIDTH, wide]

        monkeypatch.setattr(rail_room, "motion_allowed", lambda: False)
        _it_does_not_slide_where_nothing_may_move(window)


def _it_does_not_slide_where_nothing_may_move(window: Window) -> None:
    lessons = window.lessons
    for on in (True, False, True):
        QTest.mouseClick(lessons.button, Qt.MouseButton.LeftButton)
        assert lessons.rail.isVisible() == lessons.desk.room.isVisible() == on
        assert not lessons.desk.room.sliding
    assert lessons.rail.x() == 0
