"""The foot of the window while presenting: with little room, in any language, each button is seen whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app import language
from app.window import Window
from app.workspaces import WORKSPACES
from tests.app.windows import opened, press
from tests.nncore.small import small_digits


def cut_off(window: Window) -> list[str]:
    """The buttons of the strip of which a part is out of sight, or that are too narrow for what is on them."""
    buttons = window.presenting.presenter.strip.findChildren(QToolButton)
    return [
        f"{window.stage.workspace}: {button.text()}"
        for button in buttons
        if not button.isHidden()
        and (
            button.visibleRegion().boundingRect() != button.rect()
            or button.width() < button.sizeHint().width()
        )
    ]


@pytest.mark.parametrize("key", language.LANGUAGES)
@pytest.mark.parametrize("level", [200, 250])
def test_every_button_is_seen_whole_beside_the_text_of_a_lesson(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key: str, level: int
) -> None:
    with opened(
        qtbot, monkeypatch, tmp_path / "settings.ini", small_digits(), language=key, lesson="network:pixels"
    ) as window:
        press(window, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: window.presenting.on and window.isFullScreen(), timeout=20_000)
        presenter = window.presenting.presenter
        if window.lessons.rail.isHidden():
            QTest.mouseClick(presenter.strip.switches["rail"], Qt.MouseButton.LeftButton)
        window.zoom.show_at(level / 100)
        qtbot.waitUntil(window.lessons.rail.isVisible)
        for workspace in WORKSPACES:
            window.stage.show_workspace(workspace.key)
            qtbot.waitUntil(lambda: not cut_off(window), timeout=1000)
            for number, (pane, button) in enumerate(presenter.strip.panes.items(), 1):
                title = window.docks[pane].windowTitle()
                assert str(number) in button.text()
                assert title in button.text() or title in button.toolTip()
