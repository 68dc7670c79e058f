"""D says in words what is in sight, in every workspace and in a lesson, and copies it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser
from pytestqt.qtbot import QtBot

from app import dialogs
from app.window import Window
from app.workspaces import WORKSPACES
from tests.app.windows import opened, press
from tests.nncore.small import small_digits

LONG = 20_000  # milliseconds


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []

    def run(dialog: QDialog) -> None:
        texts.extend(text.toPlainText() for text in dialog.findChildren(QTextBrowser))
        dialog.deleteLater()

    monkeypatch.setattr(dialogs, "_run", run)
    return texts


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def test_every_pane_in_sight_is_told(qtbot: QtBot, window: Window, shown: list[str]) -> None:
    for workspace in WORKSPACES:
        window.show_workspace(workspace.key)
        qtbot.waitUntil(lambda: _all_made(window), timeout=LONG)
        window.setFocus()
        window.scheduler.finish()
        QGuiApplication.clipboard().clear()
        press(window, Qt.Key.Key_D)
        said = QGuiApplication.clipboard().text().split("\n\n")
        in_sight = window.panes.in_sight()
        assert in_sight
        for pane in in_sight:
            own = [part for part in said if part.startswith(f"{pane.title}: ")]
            assert own, (workspace.key, pane.key)
            assert len(own[0]) > len(pane.title) + 12  # more than the name of it
            assert pane.title in shown[-1]


def _all_made(window: Window) -> bool:
    QApplication.processEvents()
    return all(dock.is_made or dock.visibleRegion().isEmpty() for dock in window.docks.values())


def test_the_step_of_a_lesson_is_told_and_how_much_of_it_is_done(
    qtbot: QtBot, window: Window, shown: list[str]
) -> None:
    window.lessons.enter("network", "pixels")
    qtbot.waitUntil(lambda: window.lessons.course.scope is not None, timeout=LONG)
    qtbot.waitUntil(lambda: window.lessons.rail.in_sight, timeout=LONG)
    step = window.lessons.course.step
    assert step is not None
    window.docks["diagram"].pane.setFocus()
    press(window, Qt.Key.Key_D)
    assert step.goal in shown[-1]
    assert "Done: 0 of 2." in shown[-1]
