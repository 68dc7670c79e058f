"""The window closed at any moment: it ends at once, all threads with it, nothing is said, the settings are kept."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import launch
from app.settings import Settings
from app.window import Window
from nncore.config import Config
from nncore.data import Digits
from tests.app.windows import options, snapshot
from tests.journeys.hands import drawing_surface
from tests.nncore.small import all_digits

GIANT = Config(sizes=(784, 512, 256, 10), batch_size=2000)
Moment = Callable[[QtBot, Window], None]


def _loaded(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.session.frame.data is not None)


def _at_once(_qtbot: QtBot, _window: Window) -> None:
    return


def _one_step_later(qtbot: QtBot, window: Window) -> None:
    _loaded(qtbot, window)
    window.session.step()


def _training(qtbot: QtBot, window: Window) -> None:
    _loaded(qtbot, window)
    window.session.set_speed(math.inf)
    window.session.play()
    qtbot.waitUntil(lambda: snapshot(window).step > 100)


def _training_slowly(qtbot: QtBot, window: Window) -> None:
    _loaded(qtbot, window)
    window.session.set_speed(1)
    window.session.play()
    qtbot.waitUntil(lambda: snapshot(window).running)


def _training_a_giant(qtbot: QtBot, window: Window) -> None:
    _loaded(qtbot, window)
    window.session.new_network(GIANT)
    window.session.play()
    qtbot.waitUntil(lambda: snapshot(window).step > 0)


def _making_a_giant(qtbot: QtBot, window: Window) -> None:
    _loaded(qtbot, window)
    for seed in range(1, 6):
        window.session.new_network(GIANT.changed(seed=seed))


def _measuring(qtbot: QtBot, window: Window) -> None:
    _loaded(qtbot, window)
    window.session.new_network(GIANT)  # on all 70,000 images: long enough
    qtbot.waitUntil(lambda: snapshot(window).config == GIANT)
    assert snapshot(window).evaluations == ()


def _drawing(qtbot: QtBot, window: Window) -> None:
    _training(qtbot, window)
    surface, at = drawing_surface(window)
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=at(5, 5))
    QTest.mouseMove(surface, at(14, 14))
    qtbot.waitUntil(lambda: window.session.frame.picture.source == "drawn")


MOMENTS: tuple[Moment, ...] = (
    *(_at_once, _one_step_later, _training_slowly, _training_a_giant),
    *(_making_a_giant, _measuring, _drawing),  # the last while it trains as fast as it goes
)


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.__name__.strip("_"))
def test_it_ends_well(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
    moment: Moment,
) -> None:
    monkeypatch.setattr(launch, "load_digits", lambda _folder: all_digits())
    with launch.running(launch.make_application(), Settings(tmp_path / "s.ini"), options()) as window:
        window.show()
        moment(qtbot, window)
        window.close()
        assert not window.isVisible()
    _nothing_is_left(capfd, tmp_path)


def test_while_the_digits_are_loaded(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def load(_folder: Path) -> Digits:
        begun.set()
        time.sleep(0.1)
        ended.set()
        return all_digits()

    monkeypatch.setattr(launch, "load_digits", load)
    with launch.running(launch.make_application(), Settings(tmp_path / "s.ini"), options()) as window:
        window.show()
        assert begun.wait(10)
        window.close()
    assert ended.is_set()  # nobody was stopped in the middle
    _nothing_is_left(capfd, tmp_path)


def _nothing_is_left(capfd: pytest.CaptureFixture[str], folder: Path) -> None:
    """But the settings; the fixtures look for threads and for messages of Qt's."""
    kept = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    assert kept.value("config")
    assert kept.value("window/geometry")
    assert {file.name for file in folder.iterdir()} <= {"s.ini", "s.safetensors"}  # no half of a file
    assert capfd.readouterr() == ("", "")
