"""The wish mixer on a running session, and on the network and the 2 of the worked numbers."""

from __future__ import annotations

from functools import cache

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.panes.mixer.desk import Desk
from app.panes.mixer.geometry import cell_of
from app.panes.mixer.paint_rows import name_width
from app.panes.mixer.pane import MixerPane
from app.session import Session
from nncore.data import Dataset, Digits
from tests.nncore.small import all_digits, small_digits
from tests.nncore.test_mixing import B5_ROW, b5_network

LEFT = Qt.MouseButton.LeftButton


@cache
def digits_of_b5() -> Digits:
    """A few digits with the 2 of the worked numbers at the place of the first picture."""
    few, whole = small_digits(), all_digits().train
    images, labels = few.train.images[:60].copy(), few.train.labels[:60].copy()
    images[5], labels[5] = whole.images[B5_ROW], whole.labels[B5_ROW]
    return Digits(Dataset("train", images, labels), few.test)


def shown(qtbot: QtBot, session: Session, width: int = 1000, height: int = 560) -> MixerPane:
    """A pane that follows the session."""
    pane = MixerPane(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(width, height)
    pane.show()
    pane.show_frame(session.frame)
    QApplication.processEvents()
    return pane


def put_b5(qtbot: QtBot, session: Session) -> None:
    """Set every parameter to the network of the worked numbers."""
    flat = b5_network().flat
    session.edit(np.arange(len(flat)), flat, "the network of the worked numbers")
    qtbot.waitUntil(lambda: np.array_equal(session.frame.snapshot.network.flat, flat.astype(np.float32)))


def press(qtbot: QtBot, session: Session, pane: MixerPane, key: Qt.Key, reach: int) -> None:
    """Press a key on the desk and wait until the wave is there."""
    QTest.keyClick(pane.view, key)
    qtbot.waitUntil(lambda: (session.frame.found.reach if session.frame.found else 0) == reach)


def row_of(pane: MixerPane, voter: int) -> QPoint:
    """A point in the row of a voter, clear of its buttons."""
    rect = pane.view.places.rows[pane.view.shown.rows.index(voter)]
    return cell_of(rect, name_width(pane.view.shown)).name.center().toPoint()


def button_of(pane: MixerPane, letter: str, voter: int) -> QPoint:
    """The middle of S or M of a voter."""
    cell = cell_of(pane.view.places.rows[pane.view.shown.rows.index(voter)], name_width(pane.view.shown))
    return (cell.solo if letter == "S" else cell.mute).center().toPoint()


def column_of(pane: MixerPane, asked: int) -> QPoint:
    """A point at the foot of a column."""
    stacks = pane.view.shown.stacks
    assert stacks is not None
    column = pane.view.places.columns[stacks.asked.tolist().index(asked)]
    return QPoint(round(column.center().x()), round(column.bottom()) - 10)


def click(pane: MixerPane, point: QPoint) -> None:
    """A real click on the desk."""
    QTest.mouseClick(pane.view, LEFT, pos=point)


def on(pane: MixerPane) -> Desk:
    """What lies on the desk."""
    return pane.view.desk
