"""Presenter mode: large type, one or two panes, the light, black, the notes; and everything as it was afterwards."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.presenter.choice import at_first, pressed
from app.presenter.covers import RADIUS
from app.presenter.dressing import LARGE
from app.presenter.presenter import Presenter
from app.settings import Settings
from app.window import Window
from tests.app.windows import opened, press, snapshot
from tests.nncore.small import small_digits

POINTS = 18  # the least size of type for a room
ROOT = Path(__file__).parents[2]


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini", small_digits()) as made:
        yield made


@pytest.fixture
def presenter(window: Window, qtbot: QtBot) -> Presenter:
    press(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.presenting.on and window.isFullScreen(), timeout=20_000)
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    return window.presenting.presenter


def _in_sight(window: Window) -> set[str]:
    return {key for key, dock in window.docks.items() if not dock.isHidden()}


def _places(window: Window) -> dict[str, QRect]:
    return {key: dock.geometry() for key, dock in window.docks.items() if not dock.isHidden()}


def test_a_pane_comes_and_goes_by_its_key_and_the_older_of_two_makes_room() -> None:
    assert pressed(("pad",), "cost") == ("pad", "cost")
    assert pressed(("pad", "cost"), "diagram") == ("cost", "diagram")
    assert pressed(("cost", "diagram"), "cost") == ("diagram",)
    assert pressed(("diagram",), "diagram") == ("diagram",)  # the room is never shown nothing


def test_at_first_what_is_wanted_and_there() -> None:
    assert at_first(("pad", "cost"), ("neuron", "cost")) == ("cost",)
    assert at_first(("pad", "cost", "diagram"), ()) == ("pad", "cost")
    assert at_first(("pad", "cost"), ("cost", "pad"), most=1) == ("cost",)


def test_type_is_large_and_only_one_or_two_panes_are_there(window: Window, presenter: Presenter) -> None:
    body = window.font().pixelSize() * window.devicePixelRatio()
    assert body * 72 / 96 >= POINTS
    assert window.zoom.level == LARGE
    assert 1 <= len(_in_sight(window)) <= 2
    for bar in (window.menuBar(), window.transport, window.timeline, window.status, window.formula):
        assert not bar.isVisible()
    assert presenter.strip.isVisible()
    assert window.rect().contains(QRect(presenter.strip.mapTo(window, QPoint(0, 0)), presenter.strip.size()))


def test_escape_gives_everything_back(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    before, keys = _places(window), {k: a.shortcuts() for k, a in window.actions_by_key.items()}
    layouts, geometry = window.stage.layouts(), window.geometry()
    press(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.presenting.on and window.isFullScreen(), timeout=20_000)
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    press(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)  # larger still, for the room only
    qtbot.waitUntil(lambda: window.zoom.level > LARGE and window.isActiveWindow(), timeout=20_000)
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.presenting.on and not window.isFullScreen(), timeout=20_000)
    qtbot.waitUntil(lambda: window.geometry().size() == geometry.size(), timeout=20_000)
    assert window.zoom.level == 100
    assert {k: a.shortcuts() for k, a in window.actions_by_key.items()} == keys
    for bar in (window.menuBar(), window.transport, window.timeline, window.status, window.formula):
        assert bar.isVisible()
    qtbot.waitUntil(lambda: _places(window) == before, timeout=20_000)
    assert window.stage.layouts().keys() == layouts.keys()
    window._settings.problem()
    assert Settings(tmp_path / "settings.ini").zoom() == 100


def test_a_window_closed_while_presenting_remembers_the_layout_of_before(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        shown = _in_sight(window)
        window.actions_by_key["present"].trigger()
        assert window.presenting.on
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        assert not window.presenting.on
        assert not window.isFullScreen()
        assert window.zoom.level == 100
        assert _in_sight(window) == shown


def test_number_keys_and_clicks_choose_the_panes(window: Window, presenter: Presenter, qtbot: QtBot) -> None:
    presenter.do("cost") if "cost" in presenter.panes else None
    for key in [each for each in presenter.panes if each != "diagram"]:
        presenter.do(key)
    assert _in_sight(window) == {"diagram"}
    press(window, "3")
    assert _in_sight(window) == {"diagram", "cost"}
    assert presenter.strip.panes["cost"].isChecked()
    QTest.mouseClick(presenter.strip.panes["pad"], Qt.MouseButton.LeftButton)
    assert _in_sight(window) == {"cost", "pad"}
    assert not presenter.strip.panes["diagram"].isChecked()
    qtbot.waitUntil(
        lambda: abs(window.docks["pad"].width() - window.docks["cost"].width()) <= 8, timeout=20_000
    )
    window.panes["pad"].setFocus()  # where a digit is a label otherwise
    press(window, "1")
    assert _in_sight(window) == {"cost"}
    press(window, "9")  # there are only four
    assert _in_sight(window) == {"cost"}


def test_another_workspace_offers_its_panes(window: Window, presenter: Presenter, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.stage.workspace == "inside", timeout=20_000)
    assert "neuron" in presenter.strip.panes
    assert _in_sight(window) <= set(presenter.strip.panes)
    assert 1 <= len(_in_sight(window)) <= 2


def _is_black(window: Window) -> bool:
    picture = window.grab().toImage()
    spots = [QPoint(x, y) for x in range(5, picture.width(), 97) for y in range(5, picture.height(), 53)]
    return {picture.pixelColor(spot).name() for spot in spots} == {"#000000"}


@pytest.mark.parametrize("key", ["b", "."])
def test_black_hides_everything_and_the_dot_takes_no_step(
    window: Window, presenter: Presenter, qtbot: QtBot, key: str
) -> None:
    press(window, key)
    assert _is_black(window)
    assert snapshot(window).step == 0
    press(window, Qt.Key.Key_Escape)
    assert not _is_black(window)
    assert presenter.on  # the next Esc leaves
    press(window, key)
    QTest.mouseClick(presenter.black, Qt.MouseButton.LeftButton)
    assert not _is_black(window)
    press(window, "n")
    qtbot.waitUntil(lambda: snapshot(window).step == 1, timeout=20_000)
    press(window, Qt.Key.Key_Escape)
    assert not window.presenting.on
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    press(window, ".")
    qtbot.waitUntil(lambda: snapshot(window).step == 2, timeout=20_000)


def test_panes_go_on_after_black(window: Window, presenter: Presenter, qtbot: QtBot) -> None:
    presenter.do("pad") if "pad" not in presenter.panes else None
    press(window, "b")
    window.session.load_example("train", 3)
    press(window, "b")
    qtbot.waitUntil(lambda: "3" in window.panes["pad"].describe(window.session.frame), timeout=20_000)
    assert not window.panes["pad"].visibleRegion().isEmpty()


def test_the_light_follows_the_pointer(window: Window, presenter: Presenter, qtbot: QtBot) -> None:
    at, far = QPoint(300, 200), QPoint(300 + 2 * RADIUS, 200 + RADIUS)
    plain = window.grab().toImage()
    press(window, "h")
    assert presenter.light.isVisible()
    QTest.mouseMove(window.windowHandle(), at)
    qtbot.waitUntil(lambda: presenter.light.at == at, timeout=20_000)
    lit = window.grab().toImage()
    ratio = round(window.devicePixelRatio())

    def change(spot: QPoint) -> int:
        return _light(lit.pixelColor(spot * ratio)) - _light(plain.pixelColor(spot * ratio))

    dark = [change(far + QPoint(x, y)) for x in range(0, 200, 20) for y in range(0, 200, 20)]
    assert sum(dark) < 0
    assert max(dark) <= 0
    assert all(change(at + QPoint(x, 0)) == 0 for x in range(-60, 61, 20))
    QTest.mouseMove(window.windowHandle(), far)
    qtbot.waitUntil(lambda: presenter.light.at == far, timeout=20_000)
    press(window, "h")
    assert presenter.light.isHidden()


def _light(colour: QColor) -> int:
    return colour.red() + colour.green() + colour.blue()


def test_a_clicker_walks_through_the_steps(window: Window, presenter: Presenter, qtbot: QtBot) -> None:
    own = window.session.frame.snapshot.network
    course = window.lessons.course
    press(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: course.step is not None and course.scope is not None, timeout=20_000)
    first = course.step
    assert first is not None
    assert first.predict is not None
    assert first.predict.ask in presenter.strip.line.text()  # the room is asked first
    assert window.lessons.rail.isHidden()
    assert _in_sight(window) == set(first.setting.front[:2])
    press(window, "k")
    assert presenter.strip.line.text() == first.goal
    press(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: course.step is not first and course.scope is not None, timeout=20_000)
    press(window, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: course.step is first and course.scope is not None, timeout=20_000)
    press(window, Qt.Key.Key_Escape)
    assert window.lessons.rail.isVisible()  # the lesson goes on
    window.lessons.leave()
    qtbot.waitUntil(lambda: window.session.frame.snapshot.network is own, timeout=20_000)


def test_the_text_of_the_step_can_be_shown_and_numbers_typed_in_it(
    window: Window, presenter: Presenter, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: window.lessons.course.scope is not None, timeout=20_000)
    shown = _in_sight(window)
    press(window, "l")
    assert window.lessons.rail.isVisible()
    field = window.lessons.rail.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=20_000)
    press(window, "3")
    press(window, ".")
    assert field.text() == "3."
    assert _in_sight(window) == shown
    assert presenter.black.isHidden()


def test_the_notes_have_everything_of_the_step(window: Window, presenter: Presenter, qtbot: QtBot) -> None:
    press(window, "t")
    notes = presenter.notes
    assert notes.isVisible()
    assert notes.isWindow()
    assert window.geometry().intersects(notes.geometry())  # there is one screen: they float
    assert notes.swap.isHidden()
    qtbot.waitUntil(lambda: "Page Down" in notes.text.toPlainText(), timeout=20_000)
    QTest.mouseClick(notes.buttons["next"], Qt.MouseButton.LeftButton)
    course = window.lessons.course
    qtbot.waitUntil(lambda: course.scope is not None, timeout=20_000)
    step = course.step
    assert step is not None
    qtbot.waitUntil(lambda: step.title in notes.title.text(), timeout=20_000)
    after = course.neighbour(1)
    assert after is not None
    assert step.predict is not None
    for part in (step.goal, step.predict.ask, after[1].title, *(task.hint for task in step.tasks)):
        assert part in notes.text.toPlainText()
    assert not notes.buttons["skip"].isHidden()
    notes.activateWindow()
    qtbot.waitUntil(notes.isActiveWindow, timeout=20_000)
    QTest.keyClick(notes, Qt.Key.Key_B)  # the keys are heard here too
    assert presenter.black.isVisible()
    assert notes.isVisible()  # only the room sees black
    QTest.keyClick(notes, Qt.Key.Key_Escape)
    QTest.keyClick(notes, Qt.Key.Key_Escape)
    assert not window.presenting.on
    assert not notes.isVisible()


def test_the_notes_go_to_the_second_screen(tmp_path: Path) -> None:
    """In a process of its own, because the screens of this one are given."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.two_screens", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == ["notes:two", "room:one", "notes:one", "room:two", "notes:gone"]


def test_a_locked_presenter_mode_does_not_begin(window: Window, qtbot: QtBot) -> None:
    window.session.lock(("present",), "the school")
    qtbot.waitUntil(lambda: not window.actions_by_key["present"].isEnabled(), timeout=20_000)
    press(window, Qt.Key.Key_F5)
    assert not window.presenting.on
