"""Kept runs in the whole program: they are there again at the next start, and nothing waits for the disk."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import paths
from app.panes.runs.pane import RunsPane
from app.registry import OPTIONS
from app.run_shelf import RunShelf
from nncore import run_store
from nncore.run_store import RunStore
from nncore.snapshot import Snapshot
from tests.app.rig import running_session
from tests.app.windows import opened
from tests.nncore.small import small_digits


def test_a_run_kept_in_the_window_is_there_at_the_next_start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    settings = tmp_path / "a.ini"
    with opened(qtbot, monkeypatch, settings, small_digits(), workspace="landscape") as window:
        window.docks["runs"].raise_()
        qtbot.waitUntil(lambda: window.docks["runs"].is_made)
        pane = window.panes["runs"]
        assert isinstance(pane, RunsPane)
        qtbot.waitUntil(lambda: pane.in_sight and not pane.shelf.busy)
        QTest.mouseClick(pane.controls.name, Qt.MouseButton.LeftButton)
        QTest.keyClicks(pane.controls.name, "a p r")
        assert not window.session.frame.snapshot.running  # Space was a letter
        QTest.keyClick(pane.controls.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(pane.shelf.runs) == 1)
    assert paths.kept_runs().is_relative_to(home)
    assert [run.name for run in RunStore(paths.kept_runs()).runs()] == ["a p r"]
    with opened(qtbot, monkeypatch, settings, small_digits(), workspace="landscape") as window:
        window.docks["runs"].raise_()
        qtbot.waitUntil(lambda: window.docks["runs"].is_made)
        again = window.panes["runs"]
        assert isinstance(again, RunsPane)
        qtbot.waitUntil(lambda: [run.name for run in again.shelf.runs] == ["a p r"])


def test_the_window_does_not_wait_for_a_slow_disk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, real = threading.Event(), RunStore.keep

    def slow(store: RunStore, shown: Snapshot, name: str) -> int:
        assert gate.wait(20)
        return real(store, shown, name)

    monkeypatch.setattr(run_store.RunStore, "keep", slow)
    with running_session(qtbot, OPTIONS) as session:
        shelf = RunShelf(session)
        shelf.keep(session.frame.snapshot, "late")
        shelf.keep(session.frame.snapshot, "later")
        assert shelf.busy  # and this line was reached, with the disk still at work
        qtbot.wait(30)
        assert [run.name for run in shelf.runs] == []
        gate.set()
        qtbot.waitUntil(lambda: not shelf.busy)
        assert [run.name for run in shelf.runs] == ["late", "later"]


def test_a_failure_is_told_and_the_next_verb_works(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise OSError("the cable is out")

    with running_session(qtbot, OPTIONS) as session:
        shelf = RunShelf(session)
        with monkeypatch.context() as patch:
            patch.setattr(run_store.RunStore, "keep", broken)
            shelf.keep(session.frame.snapshot, "lost")
            qtbot.waitUntil(lambda: "the cable is out" in shelf.said)
        shelf.keep(session.frame.snapshot, "kept")
        qtbot.waitUntil(lambda: [run.name for run in shelf.runs] == ["kept"])
        assert shelf.said == ""
