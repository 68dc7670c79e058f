"""The pane of nudges on a real session, and hands for it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.options import Value
from app.panes.nudge.pane import NudgePane
from app.session import Session


def shown_pane(qtbot: QtBot, session: Session, width: int = 600, height: int = 520) -> NudgePane:
    """The pane, connected as the window would."""
    made = NudgePane(session)
    qtbot.addWidget(made)
    qtbot.addWidget(made.header()[0])
    session.frame_changed.connect(made.show_frame)
    made.resize(width, height)
    made.show()
    made.show_frame(session.frame)
    qtbot.waitExposed(made)
    return made


def put(qtbot: QtBot, session: Session, key: str, value: Value) -> None:
    """Set an option, and wait until it is shown."""
    session.set_option(key, value)
    qtbot.waitUntil(lambda: session.frame.options[key] == value)


def find(qtbot: QtBot, session: Session) -> None:
    """Find the gradient, as G does."""
    assert session.find() == ""
    qtbot.waitUntil(lambda: session.frame.found is not None and session.frame.found.complete)
