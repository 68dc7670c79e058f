"""What excites one neuron most and least among the test images, and its mean for each class. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.frame import Frame
from app.selection import Neuron
from nncore.arrays import Floats, Ints
from nncore.data import Dataset
from nncore.structure import class_means, extremes, flat_share

SHOWN = 9


@dataclass(frozen=True, eq=False)
class Excitement:
    """All about one neuron over the test set."""

    neuron: Neuron
    data: Dataset
    values: Floats  # (n,)
    most: Ints  # rows, largest first
    least: Ints  # rows, smallest first
    means: Floats  # (n_classes,); NaN for a class without examples
    stale: bool  # of an older network than the one shown
    bend: str  # the activation function of its layer
    flat: float  # share of its layer's activations, over the set, at which that is flat
    asked: int  # how many activations that are

    @property
    def ends(self) -> tuple[float, float]:
        """The scale of the means: 0 to 1, or further where the activation goes further."""
        finite = self.means[np.isfinite(self.means)]
        return min(0.0, float(finite.min(initial=0.0))), max(1.0, float(finite.max(initial=1.0)))


def excitement_of(frame: Frame, neuron: Neuron) -> Excitement | None:
    """The test set through one neuron; None while the answers are not there, or where they are not kept."""
    exam = frame.exam
    if exam is None or not 0 < neuron.layer <= len(exam.activations):
        return None
    layer = exam.activations[neuron.layer - 1]
    if not len(layer) or neuron.index >= layer.shape[1]:
        return None
    values = layer[:, neuron.index]
    most, least = extremes(values, SHOWN)
    means = class_means(values, exam.data.labels, exam.data.n_classes)
    bend = exam.network.activations[neuron.layer - 1]
    stale, flat = exam.network is not frame.acting, flat_share(bend, layer)
    return Excitement(neuron, exam.data, values, most, least, means, stale, bend, flat, layer.size)
