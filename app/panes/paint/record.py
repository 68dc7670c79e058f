"""What changed? Weights and bias, moved one at a time: which digit wins, and how many the neuron fires for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats
from nncore.bench_neuron import BenchNeuron, Census, census
from nncore.canvas import N_PIXELS
from nncore.data import Dataset
from nncore.words import tr

DIGITS = 200
MOST = 30


@dataclass(frozen=True)
class Entry:
    """One change and what it did."""

    what: str  # "weights", "bias", "both" or "start"
    bias: float
    found: Census
    before: Census | None

    @property
    def other_winner(self) -> bool:
        """Whether another image wins."""
        return self.before is not None and self.before.winner != self.found.winner


class Record:
    """Notes each neuron that is looked at, newest last, with what it makes of the same 200 digits."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._neuron: BenchNeuron | None = None
        self._data: Dataset | None = None
        self._key: object = None
        self.images: Floats = np.empty((0, N_PIXELS))

    def note(self, neuron: BenchNeuron, data: Dataset | None, key: object) -> bool:
        """Note the neuron if it has changed; another `key` or set begins anew. Return whether there is news."""
        if data is not self._data:
            self._data = data
            fits = data is not None and data.n_inputs == N_PIXELS
            self.images = data.inputs(slice(DIGITS)) if data is not None and fits else np.empty((0, N_PIXELS))
        if not len(self.images):
            return False
        if key != self._key or self._neuron is None:
            self._key, self._neuron = key, neuron
            self.entries = [Entry("start", neuron.bias, census(neuron, self.images), None)]
            return True
        what = _difference(self._neuron, neuron)
        if not what:
            return False
        before = self.entries[-1].found
        self._neuron = neuron
        self.entries.append(Entry(what, neuron.bias, census(neuron, self.images), before))
        del self.entries[:-MOST]
        return True

    def label(self, winner: int) -> int | None:
        """What the winner is."""
        return int(self._data.labels[winner]) if self._data is not None and winner >= 0 else None

    def summary(self) -> str:
        """What the record says so far about weights and about the bias: counted, not claimed."""
        said = []
        for what, name in (("weights", tr("Weights")), ("bias", tr("Bias"))):
            mine = [entry for entry in self.entries if entry.what == what]
            wins = sum(entry.other_winner for entry in mine)
            fires = sum(e.before is not None and e.before.fires != e.found.fires for e in mine)
            words = tr("{0}: moved {1}×, another digit won {2}×, it fired for another number {3}×.")
            said.append(words.format(name, len(mine), wins, fires))
        return " ".join(said)


def _difference(old: BenchNeuron, new: BenchNeuron) -> str:
    bias = old.bias != new.bias
    weights = old.weights is not new.weights and not np.array_equal(old.weights, new.weights)
    return "both" if bias and weights else "bias" if bias else "weights" if weights else ""
