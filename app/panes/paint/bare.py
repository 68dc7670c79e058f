"""The bare neuron as the text of an option, so that scenes can hold it."""

from __future__ import annotations

import base64
import binascii

import numpy as np

from nncore.arrays import frozen
from nncore.bench_neuron import PRESETS, BenchNeuron
from nncore.canvas import N_PIXELS, SIDE, blank

START = BenchNeuron(PRESETS["bar"], -10.0)
NOTHING = "0"  # every weight 0, and the bias too


def written(neuron: BenchNeuron) -> str:
    """Its weights row by row and its bias; empty for the one that there is at first, 0 for one of zeros."""
    if neuron.bias == START.bias and np.array_equal(neuron.weights, START.weights):
        return ""
    if not neuron.bias and not np.any(neuron.weights):
        return NOTHING
    numbers = np.append(np.asarray(neuron.weights, np.float64).ravel(), neuron.bias)
    return base64.b64encode(numbers.astype("<f4").tobytes()).decode("ascii")


def read(text: str) -> BenchNeuron:
    """The neuron again; the one that there is at first for what `written` did not write."""
    if text == NOTHING:
        return BenchNeuron(blank())
    try:
        numbers = np.frombuffer(base64.b64decode(text, validate=True), "<f4").astype(np.float32)
    except (binascii.Error, ValueError):
        return START
    if len(numbers) != N_PIXELS + 1 or not np.isfinite(numbers).all():
        return START
    return BenchNeuron(frozen(numbers[:-1].reshape(SIDE, SIDE)), float(numbers[-1]))
