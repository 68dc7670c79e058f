"""Presents on a machine with two screens, and says who sees what. Run by a test, in a process of its own."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

FOLDER = Path(sys.argv[1])
SIDE = {"width": 1280, "height": 720, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SCREENS = [{"name": "one", "x": 0, "y": 0, **SIDE}, {"name": "two", "x": 1280, "y": 0, **SIDE}]
(FOLDER / "screens.json").write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
os.chdir(FOLDER)  # a colon in the path of the file would end it
os.environ["QT_QPA_PLATFORM"] = "offscreen:configfile=screens.json"

from PySide6.QtCore import QCoreApplication  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from app import launch  # noqa: E402
from app.settings import Settings  # noqa: E402
from tests.app.windows import options  # noqa: E402


def wait(until: Callable[[], bool]) -> None:
    """Let Qt work until something is so, or for a long time."""
    end = time.monotonic() + 60
    while not until() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def seen(widget: QWidget) -> str:
    """The screen on which all of a window is."""
    screen = widget.screen()
    return screen.name() if screen.geometry().contains(widget.geometry().center()) else "none"


def sees(widget: QWidget, name: str) -> bool:
    """Whether all of a window is on the screen of this name."""
    return seen(widget) == name


def main() -> None:
    """Begin, swap, leave."""
    with launch.running(launch.make_application(), Settings(FOLDER / "s.ini"), options()) as window:
        window.show()
        wait(window.isActiveWindow)
        window.actions_by_key["present"].trigger()
        presenter = window.presenting.presenter
        for notes, room in (("two", "one"), ("one", "two")):
            wait(partial(sees, presenter.notes, notes))
            wait(partial(sees, window, room))
            print(f"notes:{seen(presenter.notes)} room:{seen(window)}")
            presenter.notes.swap.click()
        presenter.leave()
        wait(lambda: not presenter.notes.isVisible())
        print("notes:there" if presenter.notes.isVisible() else "notes:gone")
        window.close()


main()
