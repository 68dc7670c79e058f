"""A draw pad on a running session, and where things are on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.panes.pad.geometry import cell_rect
from app.panes.pad.pane import PadPane
from app.selection import Selection
from nncore.config import Config
from nncore.data import Digits
from tests.app.frames import make_frame
from tests.app.rig import SMALL, running_session
from tests.nncore.small import small_digits

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Recorder:
    """Stands in for the Session: keeps what it is asked, as (verb, *arguments)."""

    def __init__(self, frame: Frame | None = None) -> None:
        self.frame = frame or make_frame(options=PadPane.options)
        self.asked: list[tuple[object, ...]] = []

    def __getattr__(self, verb: str) -> Callable[..., None]:
        return lambda *given: self.asked.append((verb, *given))


@contextmanager
def shown_pad(
    qtbot: QtBot,
    size: tuple[int, int] = (250, 560),
    config: Config = SMALL,
    load: Callable[[], Digits] = small_digits,
) -> Iterator[PadPane]:
    """A pad that follows a real session, shown at this size."""
    with running_session(qtbot, PadPane.options, config, load) as session:
        pane = PadPane(session)
        qtbot.addWidget(pane)
        session.frame_changed.connect(pane.show_frame)
        pane.resize(*size)
        pane.show()
        pane.show_frame(session.frame)
        pane.surface.setFocus()
        QApplication.processEvents()
        yield pane


def at(pane: PadPane, row: float, column: float) -> QPoint:
    """Where on the surface the middle of a pixel is."""
    rect = pane.surface.picture_rect()
    cell = rect.width() / 28
    return QPointF(rect.left() + (column + 0.5) * cell, rect.top() + (row + 0.5) * cell).toPoint()


def stroke(pane: PadPane, *pixels: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    """Press on the first (row, column), move over the others, release on the last."""
    points = [at(pane, *pixel) for pixel in pixels]
    QTest.mousePress(pane.surface, button, PLAIN, points[0])
    for point in points[1:]:
        QTest.mouseMove(pane.surface, point)
        QApplication.processEvents()
    QTest.mouseRelease(pane.surface, button, PLAIN, points[-1])
    settle()


def press(pane: PadPane, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key on the surface and let the Frame arrive."""
    QTest.keyClick(pane.surface, key, modifiers)
    settle()


def settle() -> None:
    """Let what was asked become a Frame that is shown."""
    for _ in range(3):
        QApplication.processEvents()


def drawn(pane: PadPane) -> np.ndarray:
    """The drawing of the session's present Frame."""
    return np.asarray(pane.session.frame.picture.drawn)


def blank_pad(pane: PadPane) -> None:
    """Take the example away."""
    press(pane, Qt.Key.Key_Delete)
    assert not drawn(pane).any()


def colour(widget: QWidget, x: float, y: float) -> QColor:
    """The colour of a widget's pixel as painted."""
    return widget.grab().toImage().pixelColor(int(x), int(y))


def cell_colour(pane: PadPane, row: int, column: int) -> QColor:
    """The colour in the middle of a cell of the big picture."""
    middle = cell_rect(28 * row + column, pane.surface.picture_rect()).center()
    return colour(pane.surface, middle.x(), middle.y())


def selected(pane: PadPane) -> Selection | None:
    """What is selected in the session's present Frame."""
    return pane.session.frame.selection
