"""Without a screen Qt says ten times what means nothing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from app import no_screen


@pytest.mark.parametrize("alone", [True, False])
def test_only_what_means_nothing_is_left_out(
    alone: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    heard: list[Any] = []
    told: list[str] = []

    def install(tell: object) -> object:
        heard.append(tell)
        return None if alone else lambda _kind, _where, text: told.append(text)

    monkeypatch.setattr(no_screen, "qInstallMessageHandler", install)
    no_screen.be_quiet()
    for text in ("This plugin does not support propagateSizeHints()", "something is wrong"):
        heard[0](QtMsgType.QtWarningMsg, QMessageLogContext(), text)
    said = capsys.readouterr().err.splitlines() if alone else told
    assert said == ["something is wrong"]
