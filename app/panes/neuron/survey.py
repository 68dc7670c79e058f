"""What the neuron makes of 200 test images and of the five in sight, worked out in slices. Pure of widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.frame import Frame
from app.panes.neuron.options import FIVE
from app.panes.neuron.reading import Reading
from app.selection import Neuron
from nncore.arrays import Floats, Ints
from nncore.data import Dataset
from nncore.set_sums import SetSums, sums_of

COUNT = 200
SLICE = 3_000_000  # products of numbers in one slice: about a millisecond


@dataclass(frozen=True, eq=False)
class Survey:
    """Sums without the bias, of one neuron of one network."""

    neuron: Neuron
    found: SetSums
    five: Ints  # rows of the five images
    sums: Floats  # of the five
    reading: Reading


def five_rows(frame: Frame) -> Ints:
    """The rows of the five test images; none if there are no images that fit the network."""
    data = images_of(frame)
    if data is None or not len(data):
        return np.zeros(0, np.intp)
    return (round(float(frame.options[FIVE.key])) + np.arange(min(5, len(data)))) % len(data)


def images_of(frame: Frame) -> Dataset | None:
    """The test set, if the network takes it."""
    data = frame.data
    fits = data is not None and data.test.n_inputs == frame.snapshot.network.sizes[0]
    return data.test if data is not None and fits else None


class Surveyor:
    """Keeps the newest survey, and works on the next one while there is something new."""

    def __init__(self) -> None:
        self.survey: Survey | None = None
        self._wanted: Reading | None = None
        self._doing: Iterator[Survey | None] | None = None
        self._key: tuple[object, ...] = ()

    def see(self, reading: Reading) -> None:
        """Look at a new reading; what is under way for the same neuron is finished first."""
        frame = reading.frame
        key = (reading.neuron, frame.acting, images_of(frame), frame.options[FIVE.key])
        if len(key) == len(self._key) and all(a is b or a == b for a, b in zip(key, self._key, strict=True)):
            return
        if not self._key or self._key[0] != reading.neuron or self._key[2] is not key[2]:
            self.survey = self._doing = None
        self._key = key
        self._wanted = reading if images_of(frame) is not None else None
        if images_of(frame) is None:
            self.survey = self._doing = None

    def advance(self) -> bool:
        """Do one slice; return whether a survey has just been finished."""
        if self._doing is None:
            if self._wanted is None:
                return False
            self._doing, self._wanted = _steps(self._wanted), None
        made = next(self._doing)
        if made is not None:
            self.survey, self._doing = made, None
        return made is not None

    @property
    def busy(self) -> bool:
        """Whether there is more to do."""
        return self._doing is not None or self._wanted is not None


def _steps(reading: Reading) -> Iterator[Survey | None]:
    frame, neuron = reading.frame, reading.neuron
    data = images_of(frame)
    assert data is not None  # noqa: S101 - asked before
    five = five_rows(frame)
    rows = np.concatenate([np.arange(min(COUNT, len(data))), five])
    network = frame.acting
    own = (
        float(network.biases[neuron.layer - 1][neuron.index]) - reading.taken.bias
    )  # what pins before it add
    effort = sum(w.size for w in network.weights[: neuron.layer - 1]) + network.sizes[neuron.layer - 1]
    each = max(1, SLICE // effort)
    parts = []
    for start in range(0, len(rows), each):
        inputs = data.inputs(rows[start : start + each])
        parts.append(sums_of(network, inputs, neuron.layer, neuron.index) + own)
        if start + each < len(rows):
            yield None
    sums = np.concatenate(parts)
    cut = len(rows) - len(five)
    yield Survey(neuron, SetSums(sums[:cut]), five, sums[cut:], reading)
