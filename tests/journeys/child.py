"""The real program in a process of its own, brought into a state: `python -m tests.journeys.child STATE SETTINGS`.

It prints "ready" once it is there, and then waits for what its test does to it.
"""

from __future__ import annotations

import math
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QToolButton

from app import home, launch
from app.__main__ import parse
from app.panes.diagram.pane import DiagramPane
from app.window import Window
from nncore.config import Config
from nncore.data import Dataset, Digits

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60  # seconds for a state to be reached, and for the end


def started(state: str, settings: Path) -> subprocess.Popen[str]:
    """Start a child; `reach` waits until it is in its state."""
    command = [
        sys.executable,
        "-X",
        "faulthandler",
        "-W",
        "error",
        "-m",
        "tests.journeys.child",
        state,
        str(settings),
    ]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ)
    )


def reach(child: subprocess.Popen[str]) -> None:
    """Wait until the child says that it is ready; fails with its last words if it ended before."""
    assert child.stdout is not None
    if (line := child.stdout.readline()) == "ready\n":
        return
    said, complained = child.communicate(timeout=PATIENCE)
    raise AssertionError(f"it ended with {child.returncode} before it was ready: {line}{said}{complained}")


def complaints(text: str) -> list[str]:
    """What Qt and Python said on standard error, without what the screen of the tests cannot do."""
    return [line for line in text.splitlines() if not line.startswith("This plugin does not support")]


class Director(QObject):
    """Brings the window into a state, then says so."""

    def __init__(self, state: str) -> None:
        super().__init__()
        self._enter, self._there = STATES[state]
        self._entered = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(5)
        QTimer.singleShot(1000 * PATIENCE, lambda: QCoreApplication.exit(3))  # nobody came

    def _look(self) -> None:
        window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, Window)), None)
        if window is None:
            return
        if not self._entered:
            self._entered = window.isVisible() and (
                self._enter is _nothing or window.session.frame.data is not None
            )
            if self._entered:
                self._enter(window)
        elif self._there(window):
            self._timer.stop()
            print("ready", flush=True)


def _nothing(_window: Window) -> None:
    return


def _train(window: Window) -> None:
    window.session.new_network(Config(schedule="constant"))  # a planned end would come too soon
    window.session.set_speed(math.inf)
    window.session.play()


def _float(window: Window) -> None:
    _train(window)
    for key in ("cost", "diagram"):
        window.docks[key].setFloating(True)


def _ask_later(key: str) -> Callable[[Window], None]:
    def ask(window: Window) -> None:
        _train(window)
        QTimer.singleShot(0, window.actions_by_key[key].trigger)  # some of them wait for an answer

    return ask


def _open_menu(window: Window) -> None:
    _train(window)
    button = window.docks["gallery"].bar.findChild(QToolButton, "menu")
    assert button is not None
    QTimer.singleShot(0, button.click)


def _running(window: Window) -> bool:
    return window.session.frame.snapshot.step > 20


def _visible(window: Window) -> bool:
    return window.isVisible()


_NEVER = (_nothing, lambda _window: False)
STATES: dict[str, tuple[Callable[[Window], object], Callable[[Window], bool]]] = {
    "building": _NEVER,
    "painting": _NEVER,
    "loading": (_nothing, _visible),
    "floating": (_float, lambda window: _running(window) and window.docks["cost"].isFloating()),
    "asking": (
        _ask_later("new"),
        lambda window: _running(window) and QApplication.activeModalWidget() is not None,
    ),
    "menu": (_open_menu, lambda window: _running(window) and QApplication.activePopupWidget() is not None),
}


def few_digits(_folder: Path) -> Digits:
    """Digits that take no time: what they show is no matter here."""
    labels = np.arange(200, dtype=np.uint8) % 10
    images = np.random.default_rng(0).integers(0, 256, (200, 784), np.uint8)
    return Digits(Dataset("training set", images, labels), Dataset("test set", images, labels))


def signal_while(owner: object, name: str) -> None:
    """Let a signal come in the middle of a call of the program's own."""
    act: Callable[..., object] = getattr(owner, name)

    def interrupted(*parts: object) -> object:
        os.kill(os.getpid(), signal.SIGTERM)
        return act(*parts)

    setattr(owner, name, interrupted)


if __name__ == "__main__":
    application = launch.make_application()
    if sys.argv[1] != "loading":
        setattr(launch, "load_digits", few_digits)  # noqa: B010 - mypy would have us export it
    if sys.argv[1] == "building":
        signal_while(home, "Window")
    if sys.argv[1] == "painting":
        signal_while(DiagramPane, "paintEvent")
    director = Director(sys.argv[1])
    sys.exit(launch.run(parse(["--settings", sys.argv[2]])))
