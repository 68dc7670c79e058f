"""Closing the window writes its settings once, before the network: whenever it is ended, there is all or what was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app import keeping, settings
from app.registry import OPTIONS
from app.settings import Settings
from nncore.config import Config
from nncore.model_files import save_network
from tests.app.windows import opened, wait_step
from tests.nncore.small import small_digits


class Watched(QSettings):
    """Counts how often another file came to lie in the place of the settings."""

    seen: list[tuple[int, int]]

    def sync(self) -> None:
        """Look before and after."""
        self.look()
        super().sync()
        self.look()

    def look(self) -> None:
        """Note which file is there."""
        file = Path(self.fileName())
        if file.exists() and (now := (file.stat().st_ino, file.stat().st_mtime_ns)) not in self.seen[-1:]:
            self.seen.append(now)


def test_closing_writes_once_and_before_the_network(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "settings.ini"
    with opened(qtbot, monkeypatch, file, small_digits()):
        pass  # what is remembered already is not set again
    monkeypatch.setattr(settings, "QSettings", Watched)
    Watched.seen = []
    kept: list[Config] = []

    def save(*given: object) -> None:
        kept.append(Settings(file).config())  # what would be there if it were ended now
        save_network(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(keeping, "save_network", save)
    with opened(qtbot, monkeypatch, file, small_digits()) as window:
        window.session.step(3)
        wait_step(qtbot, window, 3)
        window.session.set_option("cost.log", False)
        window.session.change(learning_rate=0.5)
        qtbot.waitUntil(lambda: window.session.frame.snapshot.config.learning_rate == 0.5)
        qtbot.wait(1)
        store = window._settings._store
        assert isinstance(store, Watched)
        store.sync()
        before = len(store.seen)
        window.close()
        store.look()
        assert len(store.seen) == before + 1
        assert [config.learning_rate for config in kept] == [0.5]
        store.sync()
        assert len(store.seen) == before + 1
    after = Settings(file)
    assert after.options(OPTIONS)["cost.log"] is False
    assert after.config().learning_rate == 0.5
