"""Steps over so many examples of so large a network that each is worked out in slices, to be stopped between them.

The gradient of the whole batch is the mean of those of its slices, weighted by their sizes; nothing moves before the
last. It is by the readable passes, needs memory for one slice only, and deals the same decks as the trainer.
"""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from nncore.config import Config
from nncore.data import Dataset
from nncore.network import Network, from_flat
from nncore.passes import backward, forward
from nncore.trainer import Diverged, deck

WORK = 20_000_000  # examples times parameters of a slice: some hundredths of a second
HEAVY = 2_000_000_000  # ... of a step from which on it is worked out in slices


class SlicedTrainer:
    """Plain gradient descent: no momentum, no L2. A step is a generator that yields after each slice."""

    def __init__(self, config: Config, data: Dataset, network: Network, *, shuffled: bool = True) -> None:
        self.config, self._data, self._network, self._shuffled = config, data, network, shuffled
        self.step = self.epoch = self.position = 0

    def network(self) -> Network:
        """The network as it is now."""
        return self._network

    def configure(self, config: Config) -> None:
        """Take a new learning rate from the next step on."""
        self.config = config

    def take(self) -> Generator[None, None, None]:
        """Take one step; raises Diverged if it leads to what is no number."""
        n = len(self._data)
        if self.position >= n:
            self.epoch, self.position = self.epoch + 1, 0
        order = deck(self.config.seed, self.epoch, n) if self._shuffled else np.arange(n)
        rows = order[self.position : self.position + self.config.batch_size]
        network, size = self._network, max(10, WORK // self._network.n_parameters)
        total = np.zeros(network.n_parameters, np.float32)
        with np.errstate(over="ignore", invalid="ignore"):
            for start in range(0, len(rows), size):
                part = rows[start : start + size]
                targets = self._data.targets(part, network.sizes[-1])
                found = backward(
                    network, forward(network, self._data.inputs(part)), targets, self.config.cost
                )
                total += found.flat * np.float32(len(part) / len(rows))
                yield
            flat = network.flat - np.float32(self.config.learning_rate) * total
        self._network = from_flat(flat, network.sizes, network.activations)
        self.step, self.position = self.step + 1, self.position + len(rows)
        if not np.isfinite(flat).all():
            raise Diverged(self.step)
