"""A control that is locked stays greyed whatever its pane does, and is as the pane wants it once it is let go."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.lock_watch import LockWatch
from app.locks import locked_with
from app.registry import OPTIONS
from app.session import Session
from app.widgets.segments import Segments
from tests.app.rig import running_session

WHO = "the teacher"


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def root(qtbot: QtBot, session: Session) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    LockWatch(made, session)
    return made


def a_button(root: QWidget, *keys: str) -> QPushButton:
    made = locked_with(QPushButton("Step", root), *keys)
    made.setToolTip("Take a step")
    made.show()
    return made


def test_it_says_by_whom_and_is_free_again(root: QWidget, session: Session) -> None:
    button, other = a_button(root, "step", "pad.tool"), a_button(root, "reset")
    session.lock(["pad.tool"], WHO)
    assert not button.isEnabled()
    assert WHO in button.toolTip()
    assert other.isEnabled()
    session.lock(["step"], "the scene")
    session.unlock(WHO)
    assert not button.isEnabled()
    assert "the scene" in button.toolTip()
    session.unlock()
    assert button.isEnabled()
    assert button.toolTip() == "Take a step"


def test_what_the_pane_does_meanwhile_holds_afterwards(root: QWidget, session: Session) -> None:
    button = a_button(root, "step")
    button.setEnabled(False)
    session.lock(["step"], WHO)
    button.setEnabled(True)
    button.setToolTip("Take another step")
    assert not button.isEnabled()
    assert WHO in button.toolTip()
    session.unlock()
    assert button.isEnabled()
    assert button.toolTip() == "Take another step"


def test_a_control_that_was_not_to_be_used_is_not_to_be_used_afterwards(
    root: QWidget, session: Session
) -> None:
    button = a_button(root, "step")
    button.setEnabled(False)
    session.lock(["step"], WHO)
    session.unlock()
    assert not button.isEnabled()


def test_the_pane_dresses_its_controls_anew_when_they_are_let_go(
    qtbot: QtBot, root: QWidget, session: Session
) -> None:
    button = a_button(root, "step")
    before = session.frame.options
    session.frame_changed.connect(lambda _frame: button.setEnabled(False))  # as a pane would, of its options
    session.lock(["step"], WHO)
    session.unlock()
    qtbot.waitUntil(lambda: session.frame.options is not before, timeout=20_000)
    assert session.frame.options == before
    qtbot.waitUntil(lambda: not button.isEnabled(), timeout=20_000)


def test_what_is_hidden_is_not_shown_by_its_pane(root: QWidget, session: Session) -> None:
    button = a_button(root, "step")
    session.lock([], WHO, ["step"])
    assert button.isHidden()
    button.show()
    assert button.isHidden()
    session.unlock()
    assert button.isVisible()
    assert button.isEnabled()


def test_all_buttons_of_a_choice_say_by_whom(root: QWidget, session: Session) -> None:
    row = Segments("Tool", (("draw", "Draw"), ("erase", "Erase")), "what the mouse does", root)
    row.show()
    tips = [row.button(value).toolTip() for value in ("draw", "erase")]
    locked_with(row, "pad.tool")
    session.lock(["pad.tool"], WHO)
    row.button("erase").click()
    assert row.value == "draw"
    assert all(WHO in row.button(value).toolTip() for value in ("draw", "erase"))
    session.unlock()
    assert [row.button(value).toolTip() for value in ("draw", "erase")] == tips


def test_an_entry_of_a_menu_is_held_too(root: QWidget, session: Session) -> None:
    action = locked_with(QAction("Clear", root), "draw")
    action.setToolTip("Take all ink away")
    session.lock(["draw"], WHO)
    action.setEnabled(True)
    action.setToolTip("Take the ink away")
    assert not action.isEnabled()
    assert WHO in action.toolTip()
    session.unlock()
    assert action.isEnabled()
    assert action.toolTip() == "Take the ink away"


def test_a_control_made_while_it_is_locked_is_greyed(qtbot: QtBot, root: QWidget, session: Session) -> None:
    session.lock(["step"], WHO)
    qtbot.waitUntil(lambda: bool(session.frame.locks), timeout=20_000)
    button = a_button(root, "step")
    session.set_option("pad.tool", "erase")  # for instance another page
    qtbot.waitUntil(lambda: not button.isEnabled(), timeout=20_000)
    session.unlock()
    assert button.isEnabled()


def test_a_control_that_is_gone_is_forgotten(root: QWidget, session: Session) -> None:
    button = a_button(root, "step")
    session.lock(["step"], WHO)
    shiboken6.delete(button)
    session.unlock()
    assert session.locks.who == {}
