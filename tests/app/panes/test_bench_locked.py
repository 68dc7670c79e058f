"""Numbers of the small benches that are locked: a hand changes nothing there, and leaves nothing to undo."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.chain.pane import ChainPane
from app.panes.chain.tree_page import TreePage
from app.panes.paths.pane import PathsPane
from app.panes.toys.curve_page import CurvePage
from app.panes.toys.pane import ToysPane
from app.registry import OPTIONS
from app.session import Session
from tests.app.rig import running_session

WHO = "the teacher"
LEFT = Qt.MouseButton.LeftButton
P = TypeVar("P", ChainPane, PathsPane, ToysPane)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


def shown(qtbot: QtBot, session: Session, kind: type[P]) -> P:
    """A pane in its place, with the newest Frame on it."""
    pane = kind(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(1000, 560)
    pane.show()
    pane.show_frame(session.frame)
    qtbot.waitExposed(pane)
    return pane


def lock(qtbot: QtBot, session: Session, key: str) -> list[str]:
    """Lock it, and let what is said of refusals be heard."""
    said: list[str] = []
    session.refused.connect(said.append)
    session.lock([key], WHO)
    qtbot.waitUntil(lambda: key in session.frame.locks)
    return said


def test_a_locked_ball_stays_where_it_is(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, ToysPane)
    page = pane.page("curve")
    assert isinstance(page, CurvePage)
    said, before = lock(qtbot, session, "toys.balls"), session.frame.options
    QTest.mouseClick(page.view, LEFT, pos=page.view.axes.point(1.4, 2.0).toPoint())
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(40)
    assert dict(session.frame.options) == dict(before)
    assert not session.journal.past


def test_a_locked_activation_is_not_held(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, ChainPane)
    page = pane.page("tree")
    assert isinstance(page, TreePage)
    said, before = lock(qtbot, session, "chain.held"), session.frame.options
    field = page.cost.field()
    QTest.mouseClick(page.cost, LEFT, pos=QPoint(round(field.left() + 0.3 * field.width()), 60))
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(40)
    assert dict(session.frame.options) == dict(before)
    assert not session.journal.past


def test_a_number_locked_while_it_is_typed_is_not_taken(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, PathsPane)
    said, before = lock(qtbot, session, "paths.numbers"), session.frame.options
    pane.editor.changed.emit(0.25)  # its control is grey by now, but a key may have been on its way
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(40)
    assert dict(session.frame.options) == dict(before)
    assert not session.journal.past
