"""Panes as they are when a person asks what is what: with a trained network, an example on it and its gradient."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.explanation import Explanation
from app.pane import Pane
from app.registry import OPTIONS
from app.schedule import Scheduler
from app.session import Session
from tests.app.rig import running_session

PATIENCE = 20_000
SIZE = 900, 640
NUMBER = re.compile(r"[−-]?\d+(?:\.\d+)?(?:e[−-]?\d+)?")


@contextmanager
def told_session(qtbot: QtBot) -> Iterator[Session]:
    """A session after twelve steps, with a training image and the gradient of it."""
    with running_session(qtbot, OPTIONS) as session:
        session.load_example("train", 5)
        session.step(12)
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 12, timeout=PATIENCE)
        qtbot.waitUntil(lambda: session.frame.picture.row == 5, timeout=PATIENCE)
        session.find()
        qtbot.waitUntil(lambda: session.frame.found is not None, timeout=PATIENCE)
        yield session


def shown(qtbot: QtBot, session: Session, kind: type[Pane]) -> Pane:
    """The pane, large enough for all of its parts."""
    pane = kind(session)
    qtbot.addWidget(pane)
    scheduler = Scheduler(session)
    scheduler.add(pane)
    pane.resize(*SIZE)
    pane.show()
    refresh(pane)
    return pane


def refresh(pane: Pane) -> None:
    """Let the newest Frame be drawn in full."""
    QApplication.processEvents()
    pane.show_frame(pane.session.frame)
    while pane.advance():
        pass
    QApplication.processEvents()
    pane.grab()  # what stands where is known to some only once it is painted


def told(pane: Pane, step: int = 26) -> list[Explanation]:
    """What the pane says at the points of a grid."""
    width, height = SIZE
    places = (QPoint(x, y) for y in range(9, height, step) for x in range(9, width, step))
    return [pane.explain(place) for place in places]


def last_number(line: str) -> float:
    """The number at the end of a line of a formula."""
    return value(NUMBER.findall(line)[-1])


def value(text: str) -> float:
    """A number as it is shown."""
    return float(text.replace("−", "-"))
