"""One moment as the adviser sees it, with what it measures there: each thing once, on a few examples."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, Ints
from nncore.data import Dataset
from nncore.network import Network
from nncore.passes import Trace, forward
from nncore.snapshot import Snapshot
from nncore.trainer import steps_per_epoch

SAMPLE = 50  # examples tried, fewer for a large network: a look must take less than half a millisecond
WORK = 1_000_000  # examples times parameters of a look
LEAST = 4
FLAT = 0.01  # a slope below this passes hardly anything back; the sigmoid's is 0.25 at most


@dataclass(frozen=True, eq=False)
class Case:
    """A snapshot, the picture on the network, and what a person did lately."""

    snapshot: Snapshot
    drawn: Floats  # (28, 28), or a row of inputs that are no image
    received: Floats  # the same as the network gets it
    source: str  # "train", "test", "drawn" or "made"
    outputs: Floats  # (n_outputs,) for the picture
    centred: bool = True  # whether drawings are centred and scaled on their way
    pins: int = 0  # neurons held by hand
    pin_steps: int = 0  # steps taken since the last pin was set
    pin_pictures: bool = False  # whether another picture came since
    acted_in_past: bool = False  # whether another picture came since the run was taken back to the past

    @property
    def data(self) -> Dataset | None:
        """What it learns from; None until it is loaded."""
        digits = self.snapshot.data
        return None if digits is None else digits.train

    @property
    def is_present(self) -> bool:
        """Whether the newest moment is shown: in the past nothing is said about training."""
        return self.snapshot.newest <= self.snapshot.step

    @property
    def is_told(self) -> bool:
        """Whether the window's notice tells of trouble already: nothing is said twice."""
        notice = self.snapshot.notice
        return notice is not None and notice.kind in ("diverged", "error", "data")

    @property
    def hidden(self) -> tuple[int, ...]:
        """Neurons in each hidden layer."""
        return self.snapshot.network.sizes[1:-1]

    @property
    def epoch_steps(self) -> int:
        """Steps that an epoch has now."""
        data = self.data
        return steps_per_epoch(len(data), self.snapshot.config.batch_size) if data is not None else 1

    @cached_property
    def trace(self) -> Trace | None:
        """A few training examples on their way through the network; None without any."""
        return self._trace_of(self.snapshot.network)

    @cached_property
    def flat(self) -> tuple[float, ...]:
        """For each hidden layer, the share of its activations where the slope of the function is nearly 0."""
        return _flat_shares(self.snapshot.network, self.trace)

    @cached_property
    def flat_at_first(self) -> tuple[float, ...]:
        """The same for the network as the run began."""
        initial = self.snapshot.initial
        return _flat_shares(initial, self._trace_of(initial))

    @cached_property
    def dead(self) -> tuple[float, ...]:
        """For each hidden layer, the share of its neurons that are 0 for all the examples tried."""
        if self.trace is None:
            return ()
        return tuple(float((layer.max(axis=0) <= 0).mean()) for layer in self.trace.activations[1:-1])

    @cached_property
    def shares_cost(self) -> float:
        """The cost of saying of each class how often it comes, whatever the image: 0.90 for ten that come alike."""
        data = self.data
        if data is None:
            return float("nan")
        p = np.bincount(data.labels, minlength=data.n_classes) / max(1, len(data))
        if self.snapshot.network.sizes[-1] == 1:
            p = p[1:2]
        config, q = self.snapshot.config, np.clip(p, 1e-12, 1 - 1e-12)
        if config.cost == "squared":
            return float((p * (1 - p)).sum())
        rest = 0.0 if config.output == "softmax" else float((-(1 - p) * np.log(1 - q)).sum())
        return float((-p * np.log(q)).sum()) + rest

    def mean_cost(self, n: int, before: int = 0) -> float:
        """The mean cost of the last `n` mini-batches, or of those `before` steps earlier; nan if there are fewer."""
        costs = self.snapshot.costs
        end = len(costs) - before
        return float(costs[end - n : end].mean()) if end >= n else float("nan")

    def _rows(self, network: Network) -> Ints:
        n = max(LEAST, min(SAMPLE, WORK // network.n_parameters))
        return np.arange(min(n, len(self.data) if self.data is not None else 0))

    def _trace_of(self, network: Network) -> Trace | None:
        data = self.data
        if data is None or data.n_inputs != network.sizes[0] or not len(data):
            return None
        with np.errstate(all="ignore"):
            return forward(network, data.inputs(self._rows(network)))


def _flat_shares(network: Network, trace: Trace | None) -> tuple[float, ...]:
    if trace is None:
        return ()
    layers = zip(network.activations[:-1], trace.zs, trace.activations[1:], strict=False)
    return tuple(_flat_share(name, z, a) for name, z, a in layers)


def _flat_share(name: str, z: Floats, a: Floats) -> float:
    slope = ACTIVATIONS[name].slope
    if slope is None:
        return 0.0
    with np.errstate(all="ignore"):
        return float((np.abs(slope(z, a)) < FLAT).mean())
