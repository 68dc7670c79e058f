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


def test_undo_takes_back_a_reset_and_a_new_network_and_redo_brings_them_again(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:

        def shows(run: int, step: int) -> None:
            qtbot.waitUntil(
                lambda: (
                    (session.frame.snapshot.run, session.frame.snapshot.step) == (run, step)
                    and not session.frame.snapshot.running
                )
            )

        first = session.frame.snapshot.run
        session.reset()  # it is at its start: no act
        session.step(4)
        shows(first, 4)
        assert not session.journal.past
        session.reset()
        shows(first + 1, 0)
        qtbot.waitUntil(lambda: session.frame.can_undo)
        session.undo()
        shows(first, 4)
        session.redo()
        shows(first + 1, 0)
        session.undo()
        shows(first, 4)
        session.new_network(session.frame.snapshot.config.changed(sizes=(784, 5, 10)))
        shows(first + 2, 0)
        session.step(2)
        shows(first + 2, 2)
        session.undo()
        shows(first, 4)
        session.redo()
        shows(first + 2, 2)  # with what it has learned
        session.undo_reset()  # an act of its own
        shows(first, 4)
        session.undo()
        shows(first + 2, 2)


def test_edits_of_a_run_that_is_gone_for_good_are_no_acts_any_more(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        runs = [session.frame.snapshot.run]

        def begun() -> None:
            qtbot.waitUntil(lambda: session.frame.snapshot.run != runs[-1])
            runs.append(session.frame.snapshot.run)

        session.set_parameter(Bias(1, 3), 2.0)
        qtbot.waitUntil(lambda: bool(session.frame.snapshot.edits))
        session.reset()
        begun()
        session.set_parameter(Bias(1, 4), 3.0)
        qtbot.waitUntil(lambda: session.frame.snapshot.network.biases[0][4] == 3.0)
        session.reseed(5)
        begun()
        assert [act.kind for act in session.journal.past] == ["edit", "run"]
        session.undo()
        qtbot.waitUntil(lambda: session.frame.snapshot.run == runs[1])
        session.undo()
        qtbot.waitUntil(lambda: session.frame.snapshot.network.biases[0][4] == 0.0)
        qtbot.waitUntil(lambda: not session.frame.can_undo)


def test_a_network_that_was_refused_is_not_undone_into_another(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        session.step(1)
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 1)
        session.reset()
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 0)
        run = session.frame.snapshot.run
        session.new_network(session.frame.snapshot.config.changed(sizes=(3, 10)))
        qtbot.waitUntil(lambda: session.frame.snapshot.notice is not None)
        session.undo()
        session.redo()
        qtbot.wait(60)
        assert session.frame.snapshot.run == run
