"""One undo for everything: pictures, edits of the network, pins and settings, in the order they were done."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from app.journal import Act, Journal
from app.selection import Bias, Neuron
from tests.app.rig import running_session


def test_acts_of_one_gesture_go_back_to_where_it_began() -> None:
    value, journal = [0], Journal()

    def to(n: int, gesture: object = None) -> None:
        old, value[0] = value[0], n
        journal.note(Act("edit", lambda: value.__setitem__(0, old), lambda: value.__setitem__(0, n), gesture))

    to(1)
    to(2, gesture=7)
    to(3, gesture=7)
    to(4, gesture=8)
    seen = []
    for _ in range(4):
        journal.undo()
        seen.append(value[0])
    assert seen == [3, 1, 0, 0]
    for _ in range(3):
        journal.redo()
        seen.append(value[0])
    assert seen[4:] == [1, 3, 4]
    journal.undo()
    to(9)
    assert not journal.future


def test_one_undo_takes_back_picture_network_pins_and_settings_in_order(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        first, start = session.frame.picture, session.frame.snapshot
        session.draw(np.eye(28, dtype=np.float32))
        session.set_parameter(Bias(1, 3), 2.0, gesture=5)
        session.set_parameter(Bias(1, 3), 4.0, gesture=5)
        session.pin(Neuron(1, 3), 0.5)
        session.change(learning_rate=0.25)
        session.scale_rate(2.0)

        def shows(rate: float, pins: int, bias: float) -> None:
            def same() -> bool:
                frame = session.frame
                seen = (
                    frame.snapshot.config.learning_rate,
                    len(frame.pins),
                    frame.snapshot.network.biases[0][3],
                )
                return seen == (rate, pins, bias)

            qtbot.waitUntil(same)

        shows(0.5, 1, 4.0)
        session.undo()
        shows(0.25, 1, 4.0)
        session.undo()
        shows(start.config.learning_rate, 1, 4.0)
        session.undo()
        shows(start.config.learning_rate, 0, 4.0)
        session.undo()
        shows(start.config.learning_rate, 0, 0.0)
        session.undo()
        qtbot.waitUntil(lambda: session.frame.picture is first and not session.frame.can_undo)
        for _ in range(5):
            session.redo()
        shows(0.5, 1, 4.0)
        assert not session.frame.can_redo


def test_what_is_joined_to_an_act_goes_and_comes_with_it() -> None:
    done, journal = [""], Journal()

    def say(word: str) -> None:
        done.append(word)

    journal.note(Act("picture", lambda: say("no picture"), lambda: say("picture"), gesture=3))
    journal.join(lambda: say("no part"), lambda: say("part"))
    journal.undo()
    journal.redo()
    assert done[1:] == ["no part", "no picture", "picture", "part"]
    assert len(journal.past) == 1
    assert journal.past[0].gesture == 3
