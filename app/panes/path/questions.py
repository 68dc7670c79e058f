"""What is to be measured for a Frame, or why nothing can be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.frame import Frame
from app.panes.path.survey import Question
from app.panes.path.words import too_few
from nncore.data import Dataset
from nncore.path import FEWEST
from nncore.words import tr


def why_not(frame: Frame) -> str:
    """Why there can be no map, and what to do; empty if there can."""
    snapshot = frame.snapshot
    last = snapshot.keyframes[-1].step if snapshot.keyframes else None
    moments = len(snapshot.keyframes) + (last != snapshot.step)
    if moments < FEWEST:
        return too_few(moments)
    if _set(frame) is None:
        return tr("There are no examples that this network takes, so there is no cost to measure.")
    if not all(np.isfinite(w).all() for w in (*snapshot.network.weights, *snapshot.network.biases)):
        return tr(
            "Weights of this network are no numbers any more. Go back to an earlier step, or begin anew."
        )
    return ""


def question_of(frame: Frame, ratio: float) -> Question | None:
    """The question that the present network and the options ask."""
    data = _set(frame)
    if data is None or why_not(frame):
        return None
    n = int(str(frame.options["path.count"]))
    return Question(frame.snapshot, replace(data, images=data.images[:n], labels=data.labels[:n]), ratio)


def _set(frame: Frame) -> Dataset | None:
    """The set that is asked for, if the network takes its examples."""
    if frame.data is None:
        return None
    data = frame.data.test if frame.options["path.set"] == "test" else frame.data.train
    sizes = frame.snapshot.network.sizes
    fits = sizes[-1] >= data.n_classes or (sizes[-1] == 1 and data.n_classes == 2)
    return data if data.n_inputs == sizes[0] and fits else None
