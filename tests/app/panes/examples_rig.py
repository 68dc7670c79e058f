"""The examples on a running session, and where things are on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.panes.examples.pane import ExamplesPane
from app.session import Session
from nncore.arrays import Ints
from nncore.config import Config
from nncore.data import Digits
from nncore.passes import forward
from tests.app.rig import SMALL, running_session
from tests.nncore.small import small_digits

LEFT = Qt.MouseButton.LeftButton
NARROW, WIDE = (440, 560), (1018, 640)


@contextmanager
def shown_examples(
    qtbot: QtBot,
    size: tuple[int, int] = NARROW,
    steps: int = 0,
    config: Config = SMALL,
    load: Callable[[], Digits] = small_digits,
) -> Iterator[tuple[ExamplesPane, Session]]:
    """The pane as it follows a real session that was trained for some steps, with the answers known."""
    with running_session(qtbot, ExamplesPane.options, config, load) as session:
        pane = ExamplesPane(session)
        qtbot.addWidget(pane)
        session.frame_changed.connect(pane.show_frame)
        pane.resize(*size)
        pane.show()
        pane.show_frame(session.frame)
        train(qtbot, session, steps)
        yield pane, session


def train(qtbot: QtBot, session: Session, steps: int) -> None:
    """Take some steps and wait for the answers of the network they lead to."""
    wanted = session.frame.snapshot.step + steps
    if steps:
        session.step(steps)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == wanted and up_to_date(session))
    QApplication.processEvents()


def up_to_date(session: Session) -> bool:
    """Whether the answers known are those of the present network."""
    exam = session.frame.exam
    return exam is not None and exam.network is session.frame.acting


def reference(session: Session, which: str = "test") -> tuple[Ints, np.ndarray]:
    """Labels, and outputs by the readable pass in float64."""
    frame = session.frame
    assert frame.data is not None
    data = frame.data.test if which == "test" else frame.data.train
    network = frame.acting.astype(np.float64)
    outputs = forward(network, data.inputs(slice(None)).astype(np.float64)).outputs
    return data.labels.astype(np.intp), outputs


def choose(qtbot: QtBot, session: Session, **values: object) -> None:
    """Set options of the pane and wait until the frame has them."""
    for name, value in values.items():
        session.set_option(f"examples.{name}", value)  # type: ignore[arg-type]
    qtbot.waitUntil(
        lambda: all(session.frame.options[f"examples.{k}"] == v for k, v in values.items()), timeout=5000
    )


def click(widget: QWidget, point: QPointF) -> None:
    """Click at a point of a widget."""
    QTest.mouseClick(widget, LEFT, pos=QPoint(int(point.x()), int(point.y())))


def move(widget: QWidget, point: QPointF) -> None:
    """Move the mouse to a point of a widget."""
    QTest.mouseMove(widget, QPoint(int(point.x()), int(point.y())))
    QApplication.processEvents()


def drag(widget: QWidget, point: QPointF) -> None:
    """Move to a point with the left button held."""
    nothing, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    where = widget.mapToGlobal(point)
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, point, where, nothing, LEFT, plain))
