"""What the window leaves undone while it trains: Frames that no pane would show, and dear painting in one tick."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import ClassVar, cast

import numpy as np
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.in_turn import TakesTurns
from app.pane import Pane
from app.schedule import REST, TICK_SHARE, Scheduler
from app.session import Session
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session
from tests.app.test_schedule import _Source as Source


class Dear(TakesTurns):
    """A plate whose painting takes longer than a tick has."""

    painted = 0

    def __init__(self, spend: list[float]) -> None:
        super().__init__()
        self._spend = spend

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted += 1
        self._spend[0] += 1.1 * TICK_SHARE


class Painter(Pane):
    """A pane with one such plate."""

    key, title, rate, company = "painter", "Painter", 20.0, "together"
    follows: ClassVar[frozenset[str]] = frozenset({"picture"})

    def __init__(self, session: Session, spend: list[float]) -> None:
        super().__init__(session)
        self.plate = Dear(spend)
        QVBoxLayout(self).addWidget(self.plate)

    def show_frame(self, _frame: Frame) -> None:
        self.plate.update()


class Two:
    """Two such panes of one company, shown while it trains; time passes by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now, self.spent = 0.0, [0.0]
        self.source = Source(replace(make_frame(), snapshot=make_snapshot(steps=3, running=True)))
        session = cast("Session", self.source)
        self.panes = [Painter(session, self.spent) for _ in range(2)]
        for pane in self.panes:
            qtbot.addWidget(pane)
            pane.resize(50, 50)
            pane.show()
        qtbot.waitUntil(lambda: all(pane.plate.painted for pane in self.panes))
        self.scheduler = Scheduler(session, self.panes, lambda: self.now, lambda: self.spent[0])

    def tick(self, *, new: bool) -> list[int]:
        """One tick, with or without another snapshot; how often each plate has been painted in it."""
        before = [pane.plate.painted for pane in self.panes]
        if new:
            self.source.frame = replace(self.source.frame, snapshot=make_snapshot(steps=3, running=True))
        self.now += 0.016
        self.source.ticked.emit()
        return [pane.plate.painted - n for pane, n in zip(self.panes, before, strict=True)]


def test_with_one_dear_picture_a_tick_has_enough_and_the_next_begins_with_the_other(qtbot: QtBot) -> None:
    two = Two(qtbot)
    assert two.tick(new=True) == [1, 0]
    assert two.tick(new=False) == [0, 1]
    assert two.tick(new=False) == [0, 0]


def test_a_hand_that_never_rests_leaves_no_pane_unpainted(qtbot: QtBot) -> None:
    two = Two(qtbot)
    painted = []
    for _ in range(4):
        two.source.frame = replace(two.source.frame, picture=replace(two.source.frame.picture))
        painted.append(two.tick(new=False))
    assert painted == [[1, 0], [0, 1], [1, 0], [0, 1]]


def test_no_frame_is_wanted_before_a_pane_is_due(qtbot: QtBot) -> None:
    two = Two(qtbot)
    two.tick(new=True)
    (until,) = two.source.rests
    assert two.now < until <= two.now + REST
    two.tick(new=False)
    assert two.source.rests == [until]  # of a Frame that was seen already nothing new follows


def test_while_it_trains_a_frame_waits_for_its_time_but_not_for_a_person(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.play()
        qtbot.waitUntil(lambda: session.frame.snapshot.running)
        session.rest(time.perf_counter() + 3600)
        qtbot.waitUntil(lambda: not session._tick_pending)
        frame, ticks = session.frame, []
        session.ticked.connect(lambda: ticks.append(1))
        qtbot.waitUntil(lambda: len(ticks) > 3)  # what was put off goes on
        assert session.frame is frame
        session.draw(np.ones((28, 28), np.float32))
        qtbot.waitUntil(lambda: session.frame is not frame)
        session.pause()
        qtbot.waitUntil(lambda: not session.frame.snapshot.running)
