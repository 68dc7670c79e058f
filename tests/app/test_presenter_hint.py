"""What to try first is not said over the strip of a presenter, where the dot does something else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.app.windows import opened, press
from tests.nncore.small import small_digits


def test_the_first_hint_waits_until_nobody_presents(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        hint = window.notices.text
        assert "Press ." in hint  # which is black for a room
        press(window, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: window.presenting.on and window.isFullScreen(), timeout=20_000)
        buttons = window.presenting.presenter.strip.panes.values()
        qtbot.waitUntil(lambda: all(b.visibleRegion().boundingRect() == b.rect() for b in buttons))
        assert not window.notices.text
        press(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: window.notices.text == hint)
