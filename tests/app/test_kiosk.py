"""Kiosk mode: whatever a visitor does, the next one finds the start; and nobody leaves it by chance."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app import launch
from app.__main__ import parse
from app.kiosk.kiosk import AGAIN, LOCKED, Kiosk
from app.kiosk.line import GLYPH, SOON, in_minutes
from app.kiosk.rounds import go_round
from app.locks import UNLOCK
from app.saving import ENDING, ask_where, refused
from app.window import Window
from app.workspaces import WORKSPACES
from nncore.data import Digits
from tests.app.windows import opened, options, press
from tests.nncore.small import small_digits

MINUTE = 60.0


class Clock:
    """Goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini", small_digits(), kiosk=1.0) as made:
        yield made


@pytest.fixture
def kiosk(window: Window) -> Kiosk:
    return _fresh(window, Clock())


def _fresh(window: Window, clock: Clock) -> Kiosk:
    """The kiosk of a window, on a clock of ours, with no hand seen yet."""
    found = window.findChild(Kiosk)
    assert found is not None
    found.clock, found._used = clock, False
    found._touched()
    found._used = False
    found.look()
    return found


def _ask(asked: list[str], name: str, *_: object) -> tuple[str, str]:
    asked.append(name)
    return "", ""


def _touch(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)


def _is_full(window: Window) -> bool:
    return window.isFullScreen()


def test_it_fills_the_screen_and_says_who_locked_what(window: Window, kiosk: Kiosk, qtbot: QtBot) -> None:
    assert _is_full(window)
    qtbot.waitUntil(lambda: not window.actions_by_key["save"].isEnabled(), timeout=20_000)
    for key in LOCKED:
        action = window.actions_by_key[key]
        assert not action.isEnabled(), key
        assert kiosk.who in action.toolTip(), key
        assert UNLOCK in action.toolTip(), key  # no password: it is said how


def test_no_file_is_asked_for(
    window: Window, kiosk: Kiosk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    said: list[str] = []
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, partial(_ask, asked, name))
    monkeypatch.setattr(QMessageBox, "information", lambda _parent, _title, text: said.append(text))
    qtbot.waitUntil(lambda: not window.actions_by_key["open"].isEnabled(), timeout=20_000)
    window.files.open()
    window.files.save()
    window.scene_files.open()
    window.lessons.enter("network")
    window.lessons.handouts.ask("worksheet", "A4")
    assert ask_where(window, "Save", tmp_path / "x.png", ".png", "") is None
    assert asked == []
    assert len(said) == 5
    assert all(kiosk.who in text for text in said)
    window.session.unlock()
    qtbot.waitUntil(lambda: not refused(window), timeout=20_000)
    window.files.open()
    assert asked == ["getOpenFileName"]


def test_it_closes_only_after_the_chord(window: Window, kiosk: Kiosk, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.close()
    press(window, Qt.Key.Key_F5)
    assert not window.presenting.on
    assert window.isVisible()
    chord = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(window.actions_by_key["unlock"].isEnabled, timeout=20_000)
    press(window, Qt.Key.Key_U, chord)
    qtbot.waitUntil(window.actions_by_key["quit"].isEnabled, timeout=20_000)
    assert kiosk.clock() == 1000.0  # it goes on as an exhibit meanwhile
    press(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_what_ends_it_from_outside_ends_it(window: Window, kiosk: Kiosk) -> None:
    assert not window.close()
    application = QCoreApplication.instance()
    assert application is not None
    application.setProperty(ENDING, True)
    try:
        assert window.close()
    finally:
        application.setProperty(ENDING, False)
    assert kiosk.line.text.text()


def test_it_says_how_long_until_it_begins_anew(
    window: Window, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    exits: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", exits.append)
    clock = kiosk.clock
    assert isinstance(clock, Clock)
    text, line = kiosk.line.text, kiosk.line
    assert line.isVisible()
    assert line.y() == 0
    assert "1:00" in text.text()
    assert not line.button.isEnabled()  # there is nothing to put back
    clock.now += 10 * MINUTE
    kiosk.look()
    assert exits == []  # nobody was there, and all is as it was
    _touch(window)
    clock.now += 20.5
    kiosk.look()
    assert "0:40" in text.text()
    assert line.glyph.text() != GLYPH
    _touch(window)
    kiosk.look()
    assert "1:00" in text.text()
    clock.now += MINUTE - SOON
    kiosk.look()
    assert in_minutes(SOON) in text.text()
    assert line.glyph.text() == GLYPH
    QTest.mouseMove(window.windowHandle(), QPoint(200, 200))
    QTest.mouseMove(window.windowHandle(), QPoint(260, 240))
    kiosk.look()
    assert "1:00" in text.text()
    clock.now += MINUTE - 0.1
    kiosk.look()
    assert exits == []
    clock.now += 0.2
    kiosk.look()
    assert exits == [AGAIN]


def test_a_pointer_that_lies_still_is_no_visitor(window: Window, kiosk: Kiosk) -> None:
    for _ in range(3):  # a window that appears under it is told where it is
        QTest.mouseMove(window.windowHandle(), QPoint(320, 240))
    assert "1:00" in kiosk.line.text.text()
    assert not kiosk.line.button.isEnabled()


def test_times_are_rounded_up() -> None:
    assert [in_minutes(s) for s in (0.0, 0.2, 59.0, 60.0, 61.5, 3600.0)] == [
        "0:00", "0:01", "0:59", "1:00", "1:02", "60:00"
    ]  # fmt: skip


@pytest.mark.parametrize(("given", "minutes"), [([], 1.0), (["2,5"], 2.5), (["0.5"], 0.5)])
def test_the_command_line_takes_minutes(given: list[str], minutes: float) -> None:
    assert parse(["--kiosk", *given]).kiosk == minutes
    assert parse([]).kiosk is None


@pytest.mark.parametrize("wrong", ["0", "-1", "nan", "soon", "1e9"])
def test_the_command_line_refuses_what_is_no_time(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse([f"--kiosk={wrong}"])
    assert "minutes" in capsys.readouterr().err


class Visitors:
    """Drives one start after the other from inside its event loop: a list of things to wait for and to do."""

    def __init__(self, visits: list[Callable[[Window], Iterator[bool]]]) -> None:
        self._visits = iter(visits)
        self._now: Iterator[bool] | None = None
        self.windows: list[Window] = []
        self.failed: list[AssertionError] = []
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._go_on)

    @contextmanager
    def met(self, start: AbstractContextManager[Window]) -> Iterator[Window]:
        """A start whose window meets the next visitor."""
        with start as window:
            self.windows.append(window)
            self._now = next(self._visits)(window)
            self._timer.start()
            yield window

    def _go_on(self) -> None:
        try:
            if self._now is not None:
                next(self._now)
        except StopIteration:
            self._timer.stop()
        except AssertionError as error:
            self._timer.stop()
            self.failed.append(error)
            QCoreApplication.exit(1)


def _state(window: Window) -> dict[str, object]:
    frame = window.session.frame
    return {
        "config": frame.snapshot.config,
        "step": frame.snapshot.step,
        "weights": [weights.tolist() for weights in frame.snapshot.network.weights],
        "picture": frame.picture.drawn.tolist(),
        "options": dict(frame.options),
        "workspace": window.stage.workspace,
        "panes": {key for key, dock in window.docks.items() if not dock.isHidden()},
        "zoom": window.zoom.level,
        "full": window.isFullScreen(),
        "lesson": window.lessons.course.step,
        "passed": window.lessons.progress.is_passed("network", "pixels"),
        "rail": window.lessons.rail.isVisible(),
        "undo": window.actions_by_key["undo"].isEnabled(),
        "locks": set(frame.locks.who),
        "own": window.session.property("own.file"),
    }


def _is_ready(window: Window) -> bool:
    return window.session.frame.data is not None and window.isActiveWindow()


def _untidy(clock: Clock, found: dict[str, object], window: Window) -> Iterator[bool]:
    """Somebody who trains, draws, switches, enlarges, takes a lesson, opens a dialog and goes."""
    while not _is_ready(window):
        yield True
    kiosk, session = _fresh(window, clock), window.session
    found.update(_state(window))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Period)  # a step downhill
    while session.frame.snapshot.step < 1:
        yield True
    session.set_option("pad.normalise", value=False)
    window.show_workspace("evaluate")
    session.draw(session.frame.picture.drawn + 0.1)
    window.lessons.enter("network")
    while window.lessons.course.scope is None:
        yield True
    window.lessons.progress.mark("network", "pixels").passed = True
    window.zoom.choose(150)
    while window.zoom.level != 150:
        yield True
    window.actions_by_key["glossary"].trigger()
    assert _state(window) != found
    assert not window.close()  # in the lesson too
    clock.now += MINUTE + 1
    kiosk.look()


def _careful(clock: Clock, found: dict[str, object], window: Window) -> Iterator[bool]:
    """Somebody who only looks, and then ends it by the chord."""
    while not _is_ready(window):
        yield True
    _fresh(window, clock)
    found.update(_state(window))
    window.session.unlock()
    while not window.close():
        yield True


def test_the_next_visitor_finds_the_start(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    del qtbot  # only so that there is an application
    digits, clock = small_digits(), Clock()
    monkeypatch.setattr(launch, "load_digits", lambda _folder: digits)
    first: dict[str, object] = {}
    second: dict[str, object] = {}
    visitors = Visitors([partial(_untidy, clock, first), partial(_careful, clock, second)])
    application, given = launch.make_application(), options(kiosk=1.0)
    code = go_round(application, lambda: visitors.met(launch.exhibiting(application, given)))
    assert visitors.failed == []
    assert code == 0
    assert len(visitors.windows) == 2
    assert first.pop("own") != second.pop("own")  # a folder that went with the first visitor
    assert first == second


def test_another_language_is_still_an_exhibit(
    window: Window, kiosk: Kiosk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    exits: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", exits.append)
    assert kiosk.line.isVisible()
    window.language_wanted.emit("de")
    made = [each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]
    assert len(made) == 1
    assert made[0] is not window
    assert made[0].isFullScreen()
    other = made[0].findChild(Kiosk)
    assert other is not None
    clock = Clock()
    clock.now = other.clock()
    other.clock = clock
    assert other.line.button.isEnabled()  # somebody chose the language, so there is something to put back
    clock.now += MINUTE + 1
    other.look()
    assert exits == [AGAIN]
    assert not made[0].close()
    made[0].session.unlock()
    made[0].close()
    qtbot.waitUntil(lambda: not made[0].isVisible(), timeout=20_000)


def test_the_persons_own_settings_are_read_and_not_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    del qtbot
    file = tmp_path / "mine.ini"
    file.write_text("[General]\nzoom=125\n", encoding="utf-8")
    before = file.read_bytes()
    monkeypatch.setattr(launch, "load_digits", lambda _folder: _digits())
    given = options(kiosk=1.0, settings=str(file))
    with launch.exhibiting(launch.make_application(), given) as window:
        window.show()
        assert window.zoom.level == 125
        assert window.workspace_bar.count() == len(WORKSPACES)
        window.remember()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert file.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir() if each.is_file()} == {"mine.ini"}


def _digits() -> Digits:
    return small_digits()
