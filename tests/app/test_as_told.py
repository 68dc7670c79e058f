"""What the command line says of a person's window is done there too, not only for a picture of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import launch
from app.__main__ import parse
from app.window import Window
from tests.nncore.small import small_digits


def test_the_steps_are_taken_and_the_size_is_given(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(launch, "load_digits", lambda _folder: small_digits())
    seen: list[tuple[int, QSize]] = []

    def use(_application: QApplication | None = None) -> int:
        (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, Window))
        qtbot.waitUntil(lambda: window.session.frame.data is not None)
        qtbot.waitUntil(lambda: window.session.frame.snapshot.step == 7, timeout=10_000)
        qtbot.wait(50)
        seen.append((window.session.frame.snapshot.step, window.size()))
        window.close()
        return 0

    monkeypatch.setattr(QApplication, "exec", use)
    arguments = ["--steps", "7", "--size", "1400x800", "--settings", str(tmp_path / "s.ini")]
    assert launch.run(parse(arguments)) == 0
    assert seen == [(7, QSize(1400, 800))]
