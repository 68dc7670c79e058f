"""Weights and patterns that are locked stay as they are, on the screen too, and leave nothing behind to undo."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.panes.learned.pattern_set import PatternSet
from app.panes.paint.pane import PaintPane
from app.registry import OPTIONS
from app.session import Session
from nncore.canvas import SIDE
from tests.app.rig import running_session

WHO = "the teacher"


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


def colours(pane: PaintPane) -> list[QColor]:
    """Of the cells that a hand then goes over."""
    QApplication.processEvents()
    image = pane.squares.grab().toImage()
    return [image.pixelColor(cell(pane, column)) for column in (8, 12, 19)]


def cell(pane: PaintPane, column: int) -> QPoint:
    """The middle of a weight in row 14."""
    places = pane.squares.places()
    return places.cell(14 * SIDE + column, places.weights).center().toPoint()


@pytest.mark.parametrize(("target", "key"), [("bench", "paint.bare"), ("network", "edit")])
def test_a_locked_neuron_is_not_painted(qtbot: QtBot, session: Session, target: str, key: str) -> None:
    session.set_option("paint.target", target)
    session.lock([key], WHO)
    qtbot.waitUntil(lambda: key in session.frame.locks and session.frame.options["paint.target"] == target)
    pane = PaintPane(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(440, 620)
    pane.show()
    pane.show_frame(session.frame)
    pane.squares.setFocus()
    before, weights = colours(pane), pane.desk.neuron.weights.copy()
    QTest.mousePress(pane.squares, Qt.MouseButton.LeftButton, pos=cell(pane, 8))
    QTest.mouseMove(pane.squares, cell(pane, 19))
    QTest.mouseRelease(pane.squares, Qt.MouseButton.LeftButton, pos=cell(pane, 19))
    assert np.array_equal(pane.desk.neuron.weights, weights)
    QTest.mouseMove(pane.squares, QPoint(1, 1))
    assert colours(pane) == before
    assert not session.journal.past


def test_a_locked_pattern_leaves_nothing_to_undo(qtbot: QtBot, session: Session) -> None:
    session.lock(["learned.patterns"], WHO)
    patterns = PatternSet(session)
    patterns.begin(3)
    patterns.draw(3, (4.0, 4.0), (20.0, 4.0), erase=False)
    session.unlock()
    qtbot.waitUntil(lambda: not session.frame.locks)
    assert patterns.all[3] is None
    assert not session.journal.past
