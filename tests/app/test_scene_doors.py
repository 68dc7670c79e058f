"""Every way in and out: menus, keys, clipboard, drag and drop, the command line; and what a scene locks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from app.locks import UNLOCK
from app.selection import Weight
from app.window import Window
from nncore.config import Config
from nncore.fingerprint import fingerprint
from nncore.scene import Scene
from nncore.scene_code import from_code, to_code
from nncore.scene_text import from_text, to_text
from tests.app.windows import opened, press, snapshot, wait_step
from tests.nncore.small import small_digits
from tests.scenes import FOLDER

LONG = 20_000
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    """A window on 500 digits."""
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def _answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def _drop(window: Window, data: QMimeData) -> bool:
    middle, copy = window.rect().center(), Qt.DropAction.CopyAction
    held, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(middle, copy, data, button, held)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(QPoint(middle)), copy, data, button, held))
    return enter.isAccepted()


def _arrived(qtbot: QtBot, window: Window, run: int) -> None:
    qtbot.waitUntil(lambda: snapshot(window).run != run, timeout=LONG)


def _trained(qtbot: QtBot, window: Window, steps: int) -> Scene:
    window.session.step(steps)
    wait_step(qtbot, window, steps)
    return window.scenes.take("Mine")


def test_saved_by_its_key_and_opened_by_its_key(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Ctrl+Shift+S, R, Ctrl+Shift+O: the same bits again, and its name in the title bar."""
    scene = _trained(qtbot, window, 21)
    _answer(monkeypatch, tmp_path / "Hour 3")
    press(window, Qt.Key.Key_S, CTRL | SHIFT)
    saved = tmp_path / "Hour 3.scene"
    read = from_text(saved.read_text(encoding="utf-8"))
    assert (read.title, read.moment.fingerprint) == ("Hour 3", scene.moment.fingerprint)
    assert "Saved as Hour 3.scene" in window.notices.text
    run = snapshot(window).run
    press(window, Qt.Key.Key_R)
    _arrived(qtbot, window, run)
    run = snapshot(window).run
    _answer(monkeypatch, saved)
    press(window, Qt.Key.Key_O, CTRL | SHIFT)
    _arrived(qtbot, window, run)
    assert fingerprint(snapshot(window).network) == scene.moment.fingerprint
    assert window.windowTitle() == "Hour 3 — Descent Explorer"
    run = snapshot(window).run
    window.session.reseed(77)
    _arrived(qtbot, window, run)
    assert window.windowTitle() == "Descent Explorer"


def test_copied_and_pasted_it_is_grown_again(qtbot: QtBot, window: Window) -> None:
    """The text is short, holds no weights, and gives the same bits here."""
    scene = _trained(qtbot, window, 33)
    press(window, Qt.Key.Key_C, CTRL | SHIFT)
    code = QGuiApplication.clipboard().text()
    assert from_code(code).moment.network is None
    assert len(code) < 600
    run = snapshot(window).run
    press(window, Qt.Key.Key_R)
    _arrived(qtbot, window, run)
    run = snapshot(window).run
    QGuiApplication.clipboard().setText(f"Have a look: {code}\nBye")
    press(window, Qt.Key.Key_V, CTRL | SHIFT)
    _arrived(qtbot, window, run)
    assert fingerprint(snapshot(window).network) == scene.moment.fingerprint
    assert snapshot(window).steps_before == 33


def test_other_bits_are_said(qtbot: QtBot, window: Window) -> None:
    """A fingerprint that this computer does not arrive at: shown all the same, and told."""
    scene = _trained(qtbot, window, 12)
    run = snapshot(window).run
    other = replace(scene, moment=replace(scene.moment, fingerprint="0123abcd"))
    window.scene_files.take_text(to_code(other), "a test")
    _arrived(qtbot, window, run)
    qtbot.waitUntil(lambda: "other bits" in window.notices.text, timeout=LONG)


def test_a_file_and_a_text_can_be_dropped(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    """A .scene file; and the text itself, as it is dragged out of a mail."""
    scene = _trained(qtbot, window, 5)
    path = tmp_path / "a.scene"
    path.write_text(to_text(scene), encoding="utf-8")
    files, text, other = QMimeData(), QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    text.setText("See: " + to_code(scene))
    other.setText("no scene at all")
    for data in (files, text):
        run = snapshot(window).run
        assert _drop(window, data)
        _arrived(qtbot, window, run)
        assert fingerprint(snapshot(window).network) == scene.moment.fingerprint
    assert not _drop(window, other)


def test_opened_from_the_command_line(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`python3 -m app FILE.scene`, before the digits are loaded."""
    file = str(FOLDER / "plateau.scene")
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), file=file) as window:
        qtbot.waitUntil(lambda: snapshot(window).steps_before == 40, timeout=LONG)
        assert window.windowTitle().startswith("On the plateau — ")


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen: raising, grabbing the keyboard
def test_the_menu_lists_what_comes_with_the_program(qtbot: QtBot, window: Window) -> None:
    """Opened with the mouse, one is chosen: it is shown, and says what it is about."""
    menu = next(m for m in window.findChildren(QMenu) if m.title() == "Scenes")
    menu.aboutToShow.emit()
    actions = {action.objectName(): action for action in menu.actions()}
    assert len(actions) == 17
    assert "plain" in actions["scene.plateau"].toolTip()
    run = snapshot(window).run
    menu.popup(window.mapToGlobal(QPoint(40, 40)))
    place = menu.actionGeometry(actions["scene.bare-neuron"]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    _arrived(qtbot, window, run)
    assert window.windowTitle().startswith("Bare neuron")
    paint = window.panes["paint"]
    assert paint.in_sight
    assert not np.asarray(paint.desk.bench.weights).any()  # type: ignore[attr-defined]
    window.session.undo()
    qtbot.waitUntil(lambda: snapshot(window).run == run, timeout=LONG)
    window.show_workspace("inside")
    window.stage.bring_to_front(["paint"])
    qtbot.waitUntil(lambda: bool(np.asarray(paint.desk.bench.weights).any()), timeout=LONG)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hello", "begins with"),
        ('{"format": "descent scene", "version": 9}', "Update the program"),
        ('{\n"format": "descent scene",\n"version": 1, "x": NaN}', "line 3"),
    ],
)
def test_what_is_no_scene_is_told_and_changes_nothing(
    qtbot: QtBot, window: Window, tmp_path: Path, text: str, told: str
) -> None:
    """From the clipboard and from a file: the reason, what to do, and everything as it was."""
    before = to_text(_trained(qtbot, window, 3))
    QGuiApplication.clipboard().setText(text)
    press(window, Qt.Key.Key_V, CTRL | SHIFT)
    assert told in window.notices.text
    assert "Nothing was changed" in window.notices.text
    path = tmp_path / "bad.scene"
    path.write_bytes(b"\xff\xfe" + text.encode())
    window.scene_files.load(path)
    assert "bad.scene: line 1" in window.notices.text
    window.scene_files.load(tmp_path / "gone.scene")
    assert "cannot be read" in window.notices.text
    assert to_text(window.scenes.take("Mine")) == before


def _locked(window: Window) -> Scene:
    locks = ("reset", "setting.learning_rate", "gallery.view", "edit", "step")
    return window.scenes.take("Quiet", locks=locks, hides=("reseed", "setting.l2"), locked_by="the teacher")


def test_locked_controls_do_nothing_and_say_who_locked_them(qtbot: QtBot, window: Window) -> None:
    """By mouse, by key and by the verbs of panes; hidden ones are not there; the chord frees all."""
    run = snapshot(window).run
    window.scenes.show(_locked(window))
    _arrived(qtbot, window, run)
    qtbot.waitUntil(lambda: bool(window.session.frame.locks), timeout=LONG)
    reset, reseed = window.actions_by_key["reset"], window.actions_by_key["reseed"]
    assert not reset.isEnabled()
    assert "the teacher" in reset.toolTip()
    assert not reseed.isVisible()
    assert not window.actions_by_key["faster"].isEnabled()
    widgets = window.transport.setting_widgets
    assert not widgets["learning_rate"].isEnabled()
    assert "the teacher" in widgets["learning_rate"].toolTip()
    assert not widgets["l2"].isVisible()
    assert widgets["momentum"].isEnabled()
    step = window.transport.findChild(QToolButton, "transport.Step one mini-batch")
    assert isinstance(step, QToolButton)
    assert not step.icon().isNull()  # a locked action has none to give
    QTest.mouseClick(step, Qt.MouseButton.LeftButton)
    press(window, ".")
    press(window, "]")
    header = next(
        m for m in window.docks["gallery"].findChildren(QToolButton) if m.property("option") == "gallery.view"
    )
    assert not header.isEnabled()
    window.session.set_option("gallery.view", "change")
    assert "Locked by the teacher" in window.notices.text
    assert UNLOCK in window.notices.text
    window.session.set_parameter(Weight(1, 0, 400), 3.0)
    qtbot.wait(50)
    shown = snapshot(window)
    assert (shown.step, shown.config.learning_rate, shown.edits) == (0, Config().learning_rate, ())
    assert window.session.frame.options["gallery.view"] != "change"
    press(window, Qt.Key.Key_U, CTRL | ALT | SHIFT)
    qtbot.waitUntil(lambda: not window.session.frame.locks, timeout=LONG)
    assert reset.isEnabled()
    assert reseed.isVisible()
    assert "teacher" not in reset.toolTip()
    assert header.isEnabled()
    assert widgets["l2"].isVisible()
    press(window, ".")
    wait_step(qtbot, window, 1)


def test_locks_are_taken_along_and_taken_back(qtbot: QtBot, window: Window) -> None:
    """A scene saved while locks hold keeps them; another scene's take their place; undo brings back none."""
    free = window.scenes.take("Free")
    run = snapshot(window).run
    window.scenes.show(_locked(window))
    _arrived(qtbot, window, run)
    press(window, Qt.Key.Key_C, CTRL | SHIFT)
    again = from_code(QGuiApplication.clipboard().text())
    assert set(again.hides) == {"reseed", "setting.l2"}
    assert again.locked_by == "the teacher"
    window.session.lock(["toggle"], "a lesson")
    run = snapshot(window).run
    window.scenes.show(free)
    _arrived(qtbot, window, run)
    assert dict(window.session.locks.who) == {"toggle": "a lesson"}
    window.session.undo()
    qtbot.waitUntil(lambda: "reset" in window.session.frame.locks, timeout=LONG)
    window.session.unlock("the teacher")
    assert "reset" not in window.session.locks
    window.session.unlock("a lesson")
    assert not window.session.locks
