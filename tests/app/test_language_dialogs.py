"""Dialogs, menus, cards and sheets are said in the person's language: seen in one that nobody speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.actions import SPECS
from app.lessons.class_dialog import ClassDialog
from app.new_network import NewNetwork
from app.panes.own.pane import OwnPane
from app.panes.runs.pane import RunsPane
from app.window import Window
from app.workspaces import WORKSPACES, Workspace, arrange
from nncore.canvas import blank
from nncore.class_file import Record
from tests.app import foreign
from tests.app.strange import strange_window
from tests.app.windows import in_sight
from tests.scenes import FOLDER

PATIENCE = 20_000


@pytest.fixture
def strange(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with strange_window(qtbot, monkeypatch, tmp_path) as window:
        yield window


def _plain(root: QWidget) -> dict[str, str]:
    return {text[:160]: where for where, text in foreign.said(root) if foreign.plain_words(text)}


def _do(window: Window, key: str) -> None:
    text = next(foreign.strange(spec.text) for spec in SPECS if spec.key == key)
    action = next(each for each in window.findChildren(QAction) if each.text() == text)
    action.trigger()


def _dialog(window: Window, key: str) -> QDialog:
    _do(window, key)
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def test_what_a_dialog_tells(strange: Window) -> None:
    for key in ("keys", "about", "words"):
        dialog = _dialog(strange, key)
        assert _plain(dialog) == {}, key
        dialog.close()


def test_a_new_network_whatever_is_chosen_or_wrong(strange: Window) -> None:
    dialog = NewNetwork(strange.session.frame.snapshot.config, strange)
    assert _plain(dialog) == {}
    sets, recipes = dialog.findChildren(QComboBox)[:2]
    for index in range(recipes.count()):
        recipes.setCurrentIndex(index)
        recipes.activated.emit(index)
        assert _plain(dialog) == {}
    for index in range(sets.count()):
        sets.setCurrentIndex(index)
        sets.activated.emit(index)
        assert _plain(dialog) == {}
    for field in dialog.findChildren(QLineEdit):
        field.setText("?")
        field.textEdited.emit("?")
        assert _plain(dialog) == {}
    dialog.deleteLater()


def test_the_glossary_at_every_word(strange: Window) -> None:
    _do(strange, "glossary")
    dialog = strange.helping.glossary
    assert dialog is not None
    for row in range(0, dialog.list.count(), 5):
        dialog.list.setCurrentRow(row)
        assert _plain(dialog) == {}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Titles and kinds of the files that were asked for; nobody answers."""
    said: list[str] = []

    def answer(_parent: QWidget, title: str, _at: str, kinds: str = "") -> tuple[str, str]:
        said.extend((title, re.sub(r"JSON|PDF|\(\*[^)]*\)", "", kinds)))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return said


def test_the_files_that_are_asked_for(strange: Window, asked: list[str]) -> None:
    for key in ("open", "save", "script", "log", "scene-save", "scene-open", "picture"):
        _do(strange, key)
    assert len(asked) == 14
    assert [text for text in asked if foreign.plain_words(text)] == []


def test_the_files_of_runs_and_drawings(
    qtbot: QtBot, strange: Window, asked: list[str], tmp_path: Path
) -> None:
    runs, own = strange.panes["runs"], strange.panes["own"]
    assert isinstance(runs, RunsPane)
    assert isinstance(own, OwnPane)
    runs.shelf.keep(strange.session.frame.snapshot, "1")
    qtbot.waitUntil(lambda: bool(runs.shelf.runs) and not runs.shelf.busy, timeout=PATIENCE)
    runs.verbs.give(runs.shelf.runs[0].key)
    runs.verbs.take()
    own.files.give()
    own.files.take()
    assert len(asked) == 8
    assert [text for text in asked if foreign.plain_words(text)] == []
    for suffix in ("run", "json", "safetensors"):
        runs.verbs.write(runs.shelf.runs[0], tmp_path / f"f1.{suffix}")
        qtbot.waitUntil(lambda: not runs.shelf.busy, timeout=PATIENCE)
        assert foreign.plain_words(re.sub(r"f1\.\w+|python3 -m nncore replay", "", runs.shelf.said)) == []
    (tmp_path / "f2").write_bytes(b"{}")
    own.files.read(tmp_path / "f2")
    assert foreign.plain_words(re.sub(r"\S+ubyte", "", own.home.said.replace(str(tmp_path), ""))) == []
    own.files.write(tmp_path / "f1.npz")
    assert foreign.plain_words(own.home.said.replace("f1.npz", "")) == []


def test_what_was_done_for_the_class(strange: Window) -> None:
    dialog = ClassDialog(strange, Record("", 3, ()))
    assert _plain(dialog) == {}
    dialog.deleteLater()


def test_what_a_scene_is_about(qtbot: QtBot, strange: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    run = strange.session.frame.snapshot.run
    strange.scene_files.load(FOLDER / "plateau.scene")
    qtbot.waitUntil(lambda: strange.session.frame.snapshot.run != run, timeout=PATIENCE)
    seen: list[dict[str, str]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append(_plain(box)))
    _do(strange, "scene-about")
    assert seen == [{}]
    assert _plain(strange) == {}


def test_a_sweep_that_cannot_be(strange: Window) -> None:
    session = strange.session
    strange.show_workspace(next(w.key for w in WORKSPACES if "sweep" in str(w.columns)))
    strange.stage.bring_to_front(["sweep"])
    pane = strange.panes["sweep"]
    for axis, text in (("layers", "1.5"), ("rates", "?"), ("seeds", "9..1"), ("epochs", "1, 1")):
        session.set_option(f"sweep.{axis}", text)
        QApplication.processEvents()
        strange.scheduler.finish()
        assert _plain(pane) == {}


def test_what_the_adviser_says(qtbot: QtBot, strange: Window) -> None:
    lamp = strange.helping.lamp
    strange.session.draw(blank())
    qtbot.waitUntil(lambda: bool(lamp.text_told), timeout=PATIENCE)
    lamp.toggle()
    assert lamp.sheet.isVisible()
    assert _plain(lamp.sheet) == {}
    assert _plain(lamp) == {}


def test_menus_and_what_explain_mode_tells(strange: Window) -> None:
    found: dict[str, str] = {}
    for workspace in WORKSPACES:
        strange.show_workspace(workspace.key)
        QApplication.processEvents()
        strange.scheduler.finish()
        found |= _told_by_panes(strange)
    for menu in strange.findChildren(QMenu):
        menu.aboutToShow.emit()
        found |= {
            action.text(): menu.title() for action in menu.actions() if foreign.plain_words(action.text())
        }
    assert found == {}


def _told_by_panes(window: Window) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, pane in in_sight(window).items():
        for x in range(4, max(5, pane.width()), 60):
            for y in range(4, max(5, pane.height()), 60):
                told = pane.explain(QPoint(x, y))
                for text in (told.name, told.sentence, *told.formula):
                    found |= {text: key} if foreign.plain_words(text) else {}
    return found


def test_whatever_is_chosen_in_a_pane(strange: Window) -> None:
    found: dict[str, str] = {}
    session = strange.session
    for key, dock in strange.docks.items():
        alone = Workspace("alone", "Alone", (((key,),),), (1,), ((1,),))
        arrange(strange.stage, strange.docks, alone)
        for option in dock.pane.options:
            before = session.frame.options[option.key]
            for value, _words in option.choices:
                session.set_option(option.key, value)
                QApplication.processEvents()
                strange.scheduler.finish()
                told = dock.pane.describe(session.frame)
                found |= _plain(dock.pane) | ({told: dock.pane.key} if foreign.plain_words(told) else {})
            session.set_option(option.key, before)
    assert found == {}
