"""A network changed by hand is not said to be at step 0 as if nothing had happened."""

from __future__ import annotations

import itertools

import numpy as np
from pytestqt.qtbot import QtBot

from app.by_hand import at_step, changes
from app.gradient_verbs import OPTIONS
from app.panes.race.lanes import spread
from app.status import readings
from tests.app.rig import running_session


def test_a_step_by_hand_is_told_and_undo_takes_it_back(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        session.load_example("train", 0)
        qtbot.waitUntil(lambda: session.frame.target is not None)
        session.find()
        qtbot.waitUntil(lambda: session.frame.found is not None)
        assert readings(session.frame.snapshot)["step"] == "step 0"
        before = session.frame.snapshot.network.flat
        assert session.take_step() == ""
        qtbot.waitUntil(lambda: len(session.frame.snapshot.edits) == 1)
        assert not np.array_equal(before, session.frame.snapshot.network.flat)
        assert readings(session.frame.snapshot)["step"] == "step 0 + 1 by hand"
        assert changes(session.frame.snapshot) == 1
        session.undo()
        qtbot.waitUntil(lambda: not session.frame.snapshot.edits)
        assert readings(session.frame.snapshot)["step"] == "step 0"
    assert at_step(1200, 2) == "step 1\u2009200 + 2 by hand"


def test_every_block_of_the_race_has_its_name_and_none_lies_on_another() -> None:
    named = [
        ("W1", 200.0, 18.0),
        ("b1", 424.0, 14.0),
        ("W2", 428.0, 18.0),
        ("b2", 434.0, 14.0),
        ("W3", 437.0, 18.0),
    ]
    placed = spread([*named, ("b3", 439.0, 14.0)], 0.0, 440.0)
    assert [name for name, *_ in placed] == ["W1", "b1", "W2", "b2", "W3", "b3"]
    edges = [(at - wide / 2, at + wide / 2) for _, _, at, wide in placed]
    assert all(one[1] < other[0] for one, other in itertools.pairwise(edges))
    assert edges[0][0] >= 0
    assert edges[-1][1] <= 440
    few = spread([*named, ("b3", 439.0, 14.0)], 0.0, 90.0)
    assert [name for name, *_ in few] == ["W1", "W2", "W3"]
