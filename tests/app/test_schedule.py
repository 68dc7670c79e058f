"""The scheduler: everything at once while paused, one pane a tick while training, hidden panes never."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.pane import Pane
from app.panes.diagram.pane import DiagramPane
from app.panes.pad.pane import PadPane
from app.schedule import Scheduler
from app.selection import Neuron
from app.session import Session
from app.theme import DARK, LIGHT
from tests.app.frames import make_frame, make_snapshot


class _Source(QObject):
    """Stands in for a Session: a frame and a tick."""

    ticked = Signal()
    frame_changed = Signal(object)

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.woken = 0
        self.stopped = False
        self.rests: list[float] = []

    def wake(self) -> None:
        self.woken += 1

    def rest(self, until: float) -> None:
        self.rests.append(until)


class _Heavy(Pane):
    key, title, rate = "heavy", "Heavy", 10.0
    follows: ClassVar[frozenset[str]] = frozenset({"theme"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.frames: list[Frame] = []
        self.slices = 0

    def show_frame(self, frame: Frame) -> None:
        self.frames.append(frame)
        self.slices = 5

    def advance(self) -> bool:
        self.slices -= 1
        return self.slices > 0


class _Quick(_Heavy):
    key, title, rate = "quick", "Quick", 60.0
    follows: ClassVar[frozenset[str]] = frozenset({"picture", "selection"})


class _Rig:
    """Two panes, a source of frames and a clock turned by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now = 0.0
        self.source = _Source(make_frame())
        session = cast("Session", self.source)
        self.heavy, self.quick = _Heavy(session), _Quick(session)
        for pane in (self.heavy, self.quick):
            qtbot.addWidget(pane)
            pane.show()
        self.busy = 0.0  # what the UI thread has spent
        self.scheduler = Scheduler(session, [self.heavy, self.quick], lambda: self.now, lambda: self.busy)

    def tick(self, *, running: bool, **parts: object) -> None:
        snapshot = make_snapshot(steps=3, running=running)
        self.source.frame = replace(self.source.frame, snapshot=snapshot, **parts)  # type: ignore[arg-type]
        self.now += 0.016
        self.source.ticked.emit()


@pytest.fixture
def rig(qtbot: QtBot) -> _Rig:
    return _Rig(qtbot)


def test_paused_every_pane_sees_every_frame_and_finishes_its_work(rig: _Rig) -> None:
    for _ in range(5):
        rig.tick(running=False)
    assert len(rig.heavy.frames) == len(rig.quick.frames) == 5
    assert rig.heavy.slices == rig.quick.slices == 0


def test_what_a_hand_waits_for_is_shown_before_all_else_and_not_while_training(
    rig: _Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurried: list[tuple[str, Frame]] = []
    for pane in (rig.heavy, rig.quick):
        monkeypatch.setattr(pane, "hurry", lambda frame, key=pane.key: hurried.append((key, frame)))
    rig.quick.hide()
    for running in (True, False):
        frame = replace(rig.source.frame, snapshot=make_snapshot(steps=3, running=running))
        rig.source.frame_changed.emit(frame)
    assert hurried == [("heavy", frame)]
    assert rig.heavy.frames == []


def test_paused_long_work_leaves_room_for_a_person_in_between(
    rig: _Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(pane: _Heavy) -> bool:
        rig.busy += 0.002  # seconds of this thread
        pane.slices -= 1
        return pane.slices > 0

    monkeypatch.setattr(_Heavy, "advance", slow)
    rig.tick(running=False)
    assert (rig.heavy.slices, rig.quick.slices, rig.source.woken) == (3, 3, 1)
    rig.source.ticked.emit()
    assert (rig.heavy.slices, rig.quick.slices, rig.source.woken) == (1, 1, 2)
    assert len(rig.heavy.frames) == 1
    rig.tick(running=False)
    rig.scheduler.finish()
    assert rig.heavy.slices == rig.quick.slices == 0


def test_what_it_took_to_show_a_frame_is_part_of_the_time_a_pane_has(
    rig: _Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dear(pane: _Heavy, frame: Frame) -> None:
        rig.busy += 0.004  # seconds of this thread
        pane.frames.append(frame)
        pane.slices = 5

    def slow(pane: _Heavy) -> bool:
        rig.busy += 0.002
        pane.slices -= 1
        return pane.slices > 0

    monkeypatch.setattr(_Heavy, "show_frame", dear)
    monkeypatch.setattr(_Heavy, "advance", slow)
    rig.tick(running=False)
    assert (rig.heavy.slices, rig.quick.slices) == (5, 5)
    rig.source.ticked.emit()
    assert (rig.heavy.slices, rig.quick.slices) == (3, 3)


def test_paused_what_a_turn_leaves_over_is_done_without_waiting_for_a_tick(
    rig: _Rig, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(pane: _Heavy) -> bool:
        rig.busy += 0.002
        pane.slices -= 1
        return pane.slices > 0

    monkeypatch.setattr(_Heavy, "advance", slow)
    rig.tick(running=False)
    assert (rig.heavy.slices, rig.quick.slices) == (3, 3)
    rig.source.stopped = True  # the panes are about to go
    qtbot.wait(1)
    assert (rig.heavy.slices, rig.quick.slices) == (3, 3)
    rig.source.stopped = False
    rig.source.ticked.emit()
    qtbot.waitUntil(lambda: rig.heavy.slices == rig.quick.slices == 0)
    assert len(rig.heavy.frames) == 1


def test_while_training_panes_take_turns_at_their_own_rates(rig: _Rig) -> None:
    for _ in range(62):  # about a second
        rig.tick(running=True)
    assert 8 <= len(rig.heavy.frames) <= 12
    assert 35 <= len(rig.quick.frames) <= 61


def test_while_training_a_tick_shows_at_most_one_new_snapshot(rig: _Rig) -> None:
    rig.tick(running=True)
    for _ in range(30):
        before = len(rig.heavy.frames) + len(rig.quick.frames)
        rig.tick(running=True)
        assert len(rig.heavy.frames) + len(rig.quick.frames) - before <= 1


def test_panes_that_print_the_same_numbers_show_the_same_frames_at_the_slower_ones_pace(
    rig: _Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in (_Heavy, _Quick):
        monkeypatch.setattr(kind, "company", "answers")
    for i in range(62):
        rig.tick(running=True, **({"selection": Neuron(1, i)} if i % 20 == 7 else {}))
        assert rig.heavy.frames[-1] is rig.quick.frames[-1]
    assert 8 <= len(rig.heavy.frames) == len(rig.quick.frames) <= 16


def test_the_pad_and_the_diagram_keep_company() -> None:
    assert PadPane.company == DiagramPane.company != ""


def test_what_is_shown_out_of_turn_does_not_hold_up_the_snapshots_after_it(rig: _Rig) -> None:
    for i in range(100):
        rig.tick(running=True, theme=(DARK, LIGHT)[i % 2])
    before = len(rig.heavy.frames)
    for _ in range(32):  # half a second
        rig.tick(running=True)
    assert len(rig.heavy.frames) - before >= 4


def test_what_a_person_does_is_shown_at_once_where_it_is_followed(rig: _Rig) -> None:
    for _ in range(10):
        rig.tick(running=True)
    heavy, quick = len(rig.heavy.frames), len(rig.quick.frames)
    for i in range(4):
        rig.tick(running=True, selection=Neuron(1, i))
    assert len(rig.quick.frames) - quick == 4
    assert rig.quick.frames[-1].selection == Neuron(1, 3)
    assert len(rig.heavy.frames) - heavy <= 1


def test_nothing_else_is_done_in_the_tick_that_answers_a_person(rig: _Rig) -> None:
    rig.tick(running=True)
    rig.tick(running=True)
    shown, slices = len(rig.heavy.frames), rig.heavy.slices
    assert slices > 0  # it has work put off
    for i in range(4):
        rig.tick(running=True, selection=Neuron(1, i))
        assert rig.quick.frames[-1].selection == Neuron(1, i)
        assert (len(rig.heavy.frames), rig.heavy.slices) == (shown, slices)


def test_a_person_who_never_rests_does_not_stop_the_other_panes(rig: _Rig) -> None:
    for i in range(62):
        rig.tick(running=True, selection=Neuron(1, i))
    assert len(rig.quick.frames) == 62
    assert 4 <= len(rig.heavy.frames) <= 12


def test_work_put_off_goes_on_in_the_ticks_between(rig: _Rig) -> None:
    rig.quick.hide()
    rig.tick(running=True)
    for _ in range(5):
        rig.tick(running=True)
    assert rig.heavy.slices == 0


def test_work_put_off_goes_on_although_some_pane_is_always_due(
    rig: _Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Quick, "rate", 1000.0)
    monkeypatch.setattr(_Heavy, "rate", 2.0)
    finished = 0
    for _ in range(125):  # two seconds, in which a tick would always have something to show
        rig.tick(running=True)
        finished += rig.heavy.slices == 0
    assert finished > 0
    assert len(rig.quick.frames) > 30


def test_where_showing_is_dear_one_turn_in_six_still_goes_to_work_put_off(
    rig: _Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Quick, "rate", 1000.0)
    monkeypatch.setattr(_Heavy, "rate", 0.5)
    show = rig.quick.show_frame

    def dear(frame: Frame) -> None:
        rig.busy += 0.002
        show(frame)

    monkeypatch.setattr(rig.quick, "show_frame", dear)
    for _ in range(100):
        rig.tick(running=True)
    assert rig.heavy.slices == 0
    assert len(rig.quick.frames) > 60


def test_a_hidden_pane_costs_nothing_and_is_up_to_date_when_it_comes_back(rig: _Rig) -> None:
    rig.tick(running=False)
    rig.heavy.hide()
    seen = len(rig.heavy.frames)
    for _ in range(5):
        rig.tick(running=False)
    assert len(rig.heavy.frames) == seen
    rig.heavy.show()
    rig.tick(running=False)
    assert rig.heavy.frames[-1] is rig.source.frame


def test_a_slow_machine_gets_fewer_pictures_not_a_slower_training(
    rig: _Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_frame: Frame) -> None:
        rig.busy += 0.012

    for pane in (rig.heavy, rig.quick):
        monkeypatch.setattr(pane, "show_frame", slow)
    for _ in range(300):
        rig.tick(running=True)
    before, began = rig.busy, rig.now
    for _ in range(300):
        rig.tick(running=True)
    assert rig.busy - before < 0.25 * (rig.now - began)
