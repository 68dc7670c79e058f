"""What is offered at the foot while presenting is painted where it came to lie, from the first time on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.app.windows import opened, press, snapshot
from tests.nncore.small import small_digits


class Painted(QObject):
    """Writes down who moved, and who was painted since."""

    def __init__(self, strip: QWidget) -> None:
        super().__init__(strip)
        self.moved: set[QObject] = set()
        strip.installEventFilter(self)
        for child in strip.findChildren(QWidget):
            child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Move:
            self.moved |= {watched, *watched.findChildren(QWidget)}
        elif event.type() == QEvent.Type.Paint:
            self.moved.discard(watched)
        elif isinstance(event, QEvent) and event.type() == QEvent.Type.ChildPolished:
            for child in watched.findChildren(QWidget):
                child.installEventFilter(self)
        return False


def test_the_panes_are_painted_where_they_are(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        window.resize(1920, 1080)
        window.session.step(2)
        qtbot.waitUntil(lambda: snapshot(window).step == 2)
        strip = window.presenting.presenter.strip
        painted = Painted(strip)
        press(window, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: window.presenting.on and window.isFullScreen(), timeout=20_000)
        qtbot.wait(700)
        assert strip.panes
        assert not painted.moved & set(strip.panes.values())
