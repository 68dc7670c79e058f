"""Settings that cannot be kept, that somebody spoiled, or that two windows share: the window opens, nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import launch
from app.__main__ import parse
from app.settings import Settings
from app.window import Window
from nncore.config import Config
from tests.app.windows import opened, press, snapshot, wait_step
from tests.nncore.small import small_digits


def _nowhere(tmp_path: Path) -> Path:
    """A place where not even root can write: the folder is a file."""
    (tmp_path / "file").write_text("")
    return tmp_path / "file" / "s.ini"


def test_a_place_that_cannot_be_written_is_told_once_and_the_window_works(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with opened(qtbot, monkeypatch, _nowhere(tmp_path), small_digits()) as window:
        assert str(tmp_path / "file" / "s.ini") in window.notices.text
        assert "cannot be" in window.notices.text
        QTest.mouseClick(window.notices._close, Qt.MouseButton.LeftButton)
        press(window, ".")
        wait_step(qtbot, window, 1)
        window.set_theme("light")
        window.remember()
        assert window.notices.text == ""
    assert capfd.readouterr() == ("", "")


def test_the_ordinary_place_below_a_home_that_cannot_be_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    (home / "settings").write_text("")  # where the fixtures send the person's own settings
    monkeypatch.setattr(launch, "load_digits", lambda _folder: small_digits())
    settings = Settings()
    with launch.running(launch.make_application(), settings, parse([])) as window:
        window.show()
        qtbot.waitUntil(lambda: window.session.frame.data is not None)
        assert str(home) in window.notices.text
        window.close()


IMPOSSIBLE: tuple[dict[str, object], ...] = (
    {"sizes": [784, 16, 5]},  # no network for these digits
    {"sizes": [784, 10**9, 10]},
    {"sizes": [784, 16, 10], "learning_rate": 1e999},
    {"sizes": [100, 16, 10]},
)


def test_settings_of_a_network_that_cannot_be_give_the_default_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    file.setValue("speed", "1e-300")
    for config in IMPOSSIBLE:
        file.setValue("config", json.dumps(config))
        file.sync()
        assert Settings(tmp_path / "s.ini").config() == Config()
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        assert snapshot(window).config == Config()
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: snapshot(window).step > 0)


def _change(window: Window, qtbot: QtBot, **settings: object) -> None:
    window.session.change(**settings)
    name, value = next(iter(settings.items()))
    qtbot.waitUntil(lambda: getattr(snapshot(window).config, name) == value)


def test_a_second_window_closed_later_undoes_nothing_that_the_first_one_kept(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "s.ini"
    with opened(qtbot, monkeypatch, file, small_digits()) as second:
        with opened(qtbot, monkeypatch, file, small_digits()) as first:
            _change(first, qtbot, learning_rate=0.25)
            first.session.set_option("gallery.view", "change")
            qtbot.waitUntil(lambda: first.session.frame.options["gallery.view"] == "change")
        second.session.set_option("pad.normalise", False)
        qtbot.waitUntil(lambda: second.session.frame.options["pad.normalise"] is False)
    with opened(qtbot, monkeypatch, file, small_digits()) as third:
        assert snapshot(third).config.learning_rate == 0.25
        options = third.session.frame.options
        assert (options["gallery.view"], options["pad.normalise"]) == ("change", False)
