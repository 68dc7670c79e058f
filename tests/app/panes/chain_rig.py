"""A shown chain bench with a running session, and what a hand does to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.panes.chain.page import Page
from app.panes.chain.pane import ChainPane
from app.panes.chain.plate import Plate
from app.registry import OPTIONS
from app.schedule import Scheduler
from app.session import Session
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ChainPane:
    made = ChainPane(session)
    qtbot.addWidget(made)
    scheduler = Scheduler(session)
    scheduler.add(made)
    made.resize(1000, 560)
    made.show()
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, pane: ChainPane) -> None:
    """Let the newest options arrive on the screen."""
    qtbot.wait(20)
    pane.show_frame(pane.session.frame)
    QApplication.processEvents()


def view(qtbot: QtBot, pane: ChainPane, name: str) -> Page:
    """Go to a page by its button."""
    QTest.mouseClick(pane.views.button(name), Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    return pane.page(name)


def put(qtbot: QtBot, pane: ChainPane, **values: object) -> None:
    """Set options of the bench."""
    for name, value in values.items():
        pane.session.set_option(f"chain.{name}", value)  # type: ignore[arg-type]
    settle(qtbot, pane)


def option(pane: ChainPane, name: str) -> object:
    """What the bench remembers."""
    return pane.session.frame.options[f"chain.{name}"]


def press(qtbot: QtBot, pane: ChainPane, plate: Plate, name: str) -> None:
    """Press a place of a plate."""
    QTest.mouseClick(plate, Qt.MouseButton.LeftButton, pos=middle(plate.places()[name]))
    settle(qtbot, pane)


def middle(place: QRectF) -> QPoint:
    return place.center().toPoint()


def typed(qtbot: QtBot, pane: ChainPane, name: str, text: str) -> None:
    """Type a number into a field of the bench."""
    edit = pane.side.fields[name].edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle(qtbot, pane)
