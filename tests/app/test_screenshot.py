"""A picture of the window shows all that belongs in it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.screenshot import Screenshot
from tests.app.frames import make_frame, make_snapshot


class Dock:
    """One in sight, whose pane is made later."""

    is_made = False

    def visibleRegion(self) -> QRegion:
        return QRegion(0, 0, 10, 10)


class Window(QWidget):
    """As much of a window as a picture asks for, where training has stopped with a notice."""

    def __init__(self, dock: Dock) -> None:
        super().__init__()
        notice = SimpleNamespace(kind="told")
        self.session = SimpleNamespace(frame=make_frame(make_snapshot(notice=notice)))
        self.docks = SimpleNamespace(there=[dock])
        self.scheduler = SimpleNamespace(finish=lambda: None)


def test_it_waits_for_panes_that_are_made_after_the_first_paint(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends = SimpleNamespace(
        exit=lambda _code: None,
        quit=lambda: None,
        processEvents=lambda: None,
        sendEvent=QCoreApplication.sendEvent,
    )
    monkeypatch.setattr("app.screenshot.QCoreApplication", ends)  # Qt's own would end later tests too
    dock, file = Dock(), tmp_path / "shot.png"
    window = Window(dock)
    qtbot.addWidget(window)
    pointed = QPushButton(window)
    pointed.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    work = Screenshot(window, 0, file)  # type: ignore[arg-type]
    work._look()
    assert not file.exists()
    dock.is_made = True
    qtbot.waitUntil(file.exists)
    assert work.code == 0
    assert not pointed.underMouse()  # nor is what is under a pointer that nobody holds painted as pointed at
