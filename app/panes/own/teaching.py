"""Teaches the present network: it goes on from where it is, on another deck. An act like any new run."""

from __future__ import annotations

from app.frame import Frame
from app.own_home import OwnHome
from app.panes.own.reading import Answers
from app.panes.own.words import Before
from app.session import Session
from nncore.commands import LoadNetwork
from nncore.config import OWN
from nncore.own_set import OwnSetError
from nncore.own_teaching import digits_of
from nncore.words import tr


def teach(session: Session, home: OwnHome, name: str, answers: Answers | None) -> None:
    """Let the network go on learning from the set called `name`; say on the set why not."""
    frame = session.frame
    if (why := frame.locks.why("toggle") or frame.locks.why("new")) or frame.data is None:
        home.say(why or tr("The examples are still being read."))
        return
    shown, own = frame.snapshot, home.own
    given = None
    if not teaches(frame, home, name):
        if name in OWN:
            if home.mnist is None:
                home.say(tr("MNIST is not at hand: take a network that learns from it first."))
                return
            try:
                given = digits_of(name, home.mnist, own)
            except OwnSetError as error:
                home.say(str(error))
                return
        home.before, home.taught = _measured(frame, name, answers), own
        step = shown.steps_before + shown.step
        session.command(LoadNetwork(shown.network, shown.config.changed(data=name), step, digits=given))
    session.happened("taught", {"set": name, "n": own.n_taught})
    session.play()


def teaches(frame: Frame, home: OwnHome, name: str) -> bool:
    """Whether the run shown learns from just that: the set called `name`, with all drawings there are."""
    return frame.snapshot.config.data == name and (name not in OWN or home.taught is home.own)


def _measured(frame: Frame, name: str, answers: Answers | None) -> Before:
    both = None if answers is None else (answers.n_right, len(answers.own))
    held = None if answers is None else (answers.n_held_right, answers.n_held)
    score = frame.exam.score if frame.exam is not None else frame.snapshot.latest_test
    return Before(frame.snapshot.run, frame.snapshot.network, name, held, both, score)
