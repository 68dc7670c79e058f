"""What is locked until the prediction is told when it is asked for, and no longer than it is so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.lessons.rail_step import StepPage
from tests.app.windows import opened
from tests.journeys.hands import drawing_surface
from tests.nncore.small import small_digits

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_the_line_goes_with_the_locks(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="network:pixels") as window:
        qtbot.waitUntil(lambda: bool(window.session.frame.locks))
        surface, at = drawing_surface(window)
        QTest.mouseClick(surface, LEFT, PLAIN, at(14, 14))
        qtbot.waitUntil(lambda: "until you predict" in window.notices.text)
        page = window.lessons.rail.page
        assert isinstance(page, StepPage)
        assert page.predict is not None
        QTest.mouseClick(page.predict.skip, LEFT, PLAIN)
        qtbot.waitUntil(lambda: not window.session.frame.locks)
        assert window.notices.text == ""
        assert not window.session.frame.picture.drawn.any()
