"""What is on the network's input, whatever its shape, and how something else is put there."""

from __future__ import annotations

import numpy as np

from app.frame import Frame, Picture
from app.panes.limits.words import at_step
from app.session import Session
from nncore.arrays import Floats, frozen
from nncore.data import Dataset

SIDE = 28


def present(frame: Frame) -> Floats:
    """The input vector as it is now, (n_inputs,)."""
    return frame.trace.activations[0]


def examples(frame: Frame) -> Dataset | None:
    """The test set, if it is loaded and this network takes its examples."""
    data = frame.data.test if frame.data is not None else None
    return data if data is not None and data.n_inputs == frame.acting.sizes[0] else None


def shape_of(frame: Frame) -> tuple[int, int] | None:
    """Rows and columns of an input that is a picture; None if it is none."""
    data = examples(frame)
    if data is not None:
        return data.shape
    return (SIDE, SIDE) if frame.acting.sizes[0] == SIDE * SIDE else None


def span_of(frame: Frame) -> tuple[float, float]:
    """Within which every input lies."""
    data = examples(frame)
    return data.span if data is not None else (0.0, 1.0)


def can_put(frame: Frame) -> bool:
    """Whether something can be put on the network: it takes what the pad holds."""
    return frame.picture.received.size == frame.acting.sizes[0]


def put(session: Session, values: Floats, like: Picture | None = None, gesture: int | None = None) -> Picture:
    """Put an input vector on the network as it is; return the picture that it became."""
    session.put(frozen(np.array(values, np.float32).reshape(session.picture.received.shape)), like, gesture)
    return session.picture


def name_of(frame: Frame, answer: int) -> str:
    """What an answer is called: a digit, or the name of its class."""
    data = examples(frame)
    return data.name_of(answer) if data is not None else str(answer)


def when(frame: Frame, network: object, step: int) -> tuple[str, bool]:
    """For which step something was measured, and whether the network is another one by now."""
    old = network is not frame.acting
    return at_step(step, frame.snapshot.step, old=old), old
