"""The bare neuron as the text of an option: what is written is read again."""

from __future__ import annotations

import numpy as np

from app.panes.paint.bare import NOTHING, START, read, written
from nncore.bench_neuron import PRESETS, BenchNeuron
from nncore.canvas import blank


def test_a_neuron_of_zeros_is_one_letter_and_any_other_is_itself_again() -> None:
    assert written(BenchNeuron(blank())) == NOTHING
    assert not np.any(read(NOTHING).weights)
    assert read(NOTHING).bias == 0
    assert read("") is START
    for neuron in (BenchNeuron(blank(), -10.0), BenchNeuron(PRESETS["surround"], 0.5)):
        again = read(written(neuron))
        assert again.bias == neuron.bias
        assert np.array_equal(again.weights, neuron.weights)
