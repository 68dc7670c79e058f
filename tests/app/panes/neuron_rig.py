"""A neuron microscope on a running session, and the waits that its tests need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.panes.neuron.pane import NeuronPane
from app.panes.neuron.reading import Reading
from app.session import Session
from nncore.config import Config
from tests.app.rig import SMALL, running_session

OPTIONS = NeuronPane.options


@contextmanager
def microscope(
    qtbot: QtBot, view: str = "sum", config: Config = SMALL, size: tuple[int, int] = (440, 530)
) -> Iterator[tuple[NeuronPane, Session]]:
    """The pane in one of its views, following a real session, shown at this size."""
    with running_session(qtbot, OPTIONS, config) as session:
        session.set_option("neuron.view", view)
        pane = NeuronPane(session)
        qtbot.addWidget(pane)

        def show(frame: Frame) -> None:
            pane.show_frame(frame)
            while pane.advance():
                pass

        session.frame_changed.connect(show)
        pane.resize(*size)
        pane.show()
        qtbot.waitUntil(lambda: session.frame.options["neuron.view"] == view)
        show(session.frame)
        QApplication.processEvents()
        yield pane, session
        session.frame_changed.disconnect(show)


def reading(pane: NeuronPane) -> Reading:
    """What it is pointed at."""
    assert pane.reading is not None
    return pane.reading


def point(x: float, y: float) -> QPoint:
    """Where to click."""
    return QPointF(x, y).toPoint()


def becomes(get: Callable[[], object], wanted: object) -> Callable[[], bool]:
    """For waiting until something equals `wanted`."""
    return lambda: bool(get() == wanted)
