"""A window in the language that nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import language
from app.window import Window
from tests.app import foreign
from tests.app.windows import opened
from tests.nncore.small import small_digits


@contextmanager
def strange_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    """A window of which every text that was translated has accents, after some steps."""
    speak = language.speak
    monkeypatch.setattr(language, "speak", lambda _key: language.say(foreign.Pseudo()))
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini", small_digits()) as window:
        window.session.step(20)
        qtbot.waitUntil(lambda: window.session.frame.snapshot.step == 20)
        window.session.find()
        yield window
    speak(language.HOME)
