"""A real window on a real engine, for tests of the window and journeys through it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import launch
from app.dock import Dock
from app.pane import Pane
from app.settings import Settings
from app.window import Window
from nncore.data import Digits
from nncore.snapshot import Snapshot
from tests.nncore.small import all_digits


def options(**given: object) -> argparse.Namespace:
    """The command line's options, all left out unless given."""
    kept = {
        "file": None,
        "screenshot": None,
        "size": None,
        "theme": "dark",
        "steps": 0,
        "workspace": None,
        "settings": None,
        "language": "en",
        "lesson": None,
        "worksheet": None,
        "answers": None,
        "paper": "A4",
        "zoom": None,
        "kiosk": None,
    }
    kept["self_test"] = False
    return argparse.Namespace(**{**kept, **given})


@contextmanager
def opened(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    settings: Path,
    digits: Digits | None = None,
    *,
    freezing: bool = False,
    **given: object,
) -> Iterator[Window]:
    """The window as `python3 -m app` opens it, shown at 1280x720, with the digits loaded."""
    monkeypatch.setattr(launch, "load_digits", lambda _folder: digits or all_digits())
    if (
        not freezing
    ):  # it is in the hands of the tests: a collection for each new pane would go through all there is
        monkeypatch.setattr(launch._Housekeeping, "settle_with", lambda _self, _window: None)
    application = launch.make_application()
    with launch.running(application, Settings(settings), options(**given)) as window:
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(lambda: window.session.frame.data is not None)
        qtbot.waitUntil(lambda: all(dock.is_made or is_out_of_sight(dock) for dock in window.docks.there))
        qtbot.wait(1)
        yield window
        window.close()


def is_out_of_sight(dock: Dock) -> bool:
    """Whether nothing of a dock is seen, or at most its title: where a page scrolls, what is below it may be."""
    inside = dock.widget()
    return (dock if inside is None else inside).visibleRegion().isEmpty()


def snapshot(window: Window) -> Snapshot:
    """What is shown now."""
    return window.session.frame.snapshot


def in_sight(window: Window) -> dict[str, Pane]:
    """The panes of the workspace that is shown."""
    return {dock.key: dock.pane for dock in window.docks.there if not dock.isHidden()}


def is_shown(window: Window) -> bool:
    """Whether what was asked for is there to be seen: every pane in sight is made and shows the newest frame."""
    session = window.session
    made = all(dock.is_made or dock.visibleRegion().isEmpty() for dock in window.docks.there)
    turns = [turn for turn in window.scheduler._turns if turn.in_sight]
    shown = all(turn.shown is session.frame and not turn.working for turn in turns)
    return made and shown and not session._tick_pending


def press(
    window: Window, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key as a person would: it goes to whatever has the focus."""
    target = QApplication.focusWidget() or window
    if isinstance(key, str):
        QTest.keyClicks(target, key, modifier)
    else:
        QTest.keyClick(target, key, modifier)


def wait_step(qtbot: QtBot, window: Window, step: int) -> Snapshot:
    """Wait until the window shows exactly this step, paused and measured."""

    def there() -> bool:
        shown = snapshot(window)
        measured = bool(shown.evaluations) and shown.evaluations[-1].step == step
        return shown.step == step and not shown.running and measured

    qtbot.waitUntil(there)
    return snapshot(window)
