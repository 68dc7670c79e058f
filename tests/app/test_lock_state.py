"""Entries of the menus are greyed with what they set or ask for, and say by whom."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.actions import SPECS
from app.registry import OPTIONS
from app.scenes.lock_state import WITH, LockState
from app.session import Session
from tests.app.rig import running_session

WHO = "the teacher"


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


def test_what_sets_an_option_or_a_setting_is_greyed_with_it(qtbot: QtBot, session: Session) -> None:
    actions = {spec.key: QAction(spec.text, session) for spec in SPECS}
    LockState(session, actions, {}, session, lambda _notice: None)
    assert WITH.keys() <= actions.keys()
    session.lock(set(WITH.values()), WHO)
    qtbot.waitUntil(lambda: not any(actions[key].isEnabled() for key in WITH))
    assert all(WHO in actions[key].toolTip() for key in WITH)
    assert actions["save"].isEnabled()
    session.unlock()
    qtbot.waitUntil(lambda: all(actions[key].isEnabled() for key in WITH))
    assert not any(WHO in actions[key].toolTip() for key in WITH)
