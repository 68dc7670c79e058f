"""A trained network on some digits, the limits pane on it, and the view that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from pytestqt.qtbot import QtBot

from app.options import Value
from app.panes.limits.pane import LimitsPane
from app.panes.limits.view import View
from app.registry import OPTIONS
from app.session import Session
from nncore.config import Config
from tests.app.rig import running_session

TRAINED = Config(batch_size=10, learning_rate=1.5, schedule="constant")
V = TypeVar("V", bound=View)


@contextmanager
def limits(
    qtbot: QtBot, kind: type[V], view: str, steps: int = 0, config: Config = TRAINED
) -> Iterator[tuple[Session, LimitsPane, V]]:
    """The pane shown at the size it has in the window, with this view in front, after `steps` steps."""
    with running_session(qtbot, OPTIONS, config) as session:
        if steps:
            session.step(steps)
            qtbot.waitUntil(lambda: session.frame.snapshot.step == steps)
        pane = LimitsPane(session)
        qtbot.addWidget(pane)
        session.frame_changed.connect(pane.show_frame)
        pane.resize(440, 540)
        pane.show()
        session.set_option("limits.view", view)
        qtbot.waitUntil(lambda: session.frame.options["limits.view"] == view)
        pane.show_frame(session.frame)
        made = pane.view()
        assert isinstance(made, kind)
        yield session, pane, made
        session.jobs.finish()


def put_option(qtbot: QtBot, session: Session, key: str, value: Value) -> None:
    """Set an option and wait until the frame has it."""
    session.set_option(key, value)
    qtbot.waitUntil(lambda: session.frame.options[key] == value)
