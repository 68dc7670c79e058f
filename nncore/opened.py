"""Everything inside one step of training: what its examples did, and how their wishes became one move.

The trainer's own record says where the step began and ended; the readable passes say what lies between.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.arrays import Bytes, Floats, Ints, frozen
from nncore.costs import cost_for
from nncore.data import Dataset
from nncore.explain import find
from nncore.network import locate
from nncore.passes import Gradient, Trace, forward
from nncore.step_record import StepRecord


@dataclass(frozen=True, eq=False)
class Opened:
    """One step. Arrays over the mini-batch have one row an example, in the order they were dealt."""

    record: StepRecord
    labels: Bytes  # (n,)
    inputs: Floats  # (n, n_0)
    targets: Floats  # (n, n_outputs)
    trace: Trace  # at `before`
    gradient: Gradient  # at `before`, of the readable pass

    @property
    def n(self) -> int:
        """Examples in the mini-batch."""
        return len(self.labels)

    @property
    def costs(self) -> Floats:
        """C_i before the step, (n,)."""
        return self.gradient.costs

    @cached_property
    def costs_after(self) -> Floats:
        """C_i of the same examples after it, (n,)."""
        after, cost = self.record.after, self.record.config.cost
        with np.errstate(over="ignore", invalid="ignore"):
            outputs = forward(after, self.inputs).outputs
            return frozen(cost_for(cost, after.activations[-1]).of_each(outputs, self.targets))

    @cached_property
    def move(self) -> Floats:
        """What it added to each parameter, after − before, in the flat order, (n_parameters,)."""
        return frozen(self.record.after.flat - self.record.before.flat)

    @cached_property
    def plain_move(self) -> Floats:
        """−rate × gradient: the whole of the move for plain gradient descent."""
        return frozen(-np.float32(self.record.learning_rate) * self.record.gradient.flat)

    @property
    def is_plain(self) -> bool:
        """Whether neither momentum nor weight decay had a part in it."""
        return not self.record.config.momentum and not self.record.config.l2

    @cached_property
    def forecast(self) -> float:
        """The change of the mini-batch's cost if its slope stayed as it was: ∇C · move."""
        return float(self.record.gradient.flat.astype(np.float64) @ self.move.astype(np.float64))

    @property
    def change(self) -> float:
        """The change of its cost that was measured."""
        return float(self.costs_after.mean(dtype=np.float64) - self.costs.mean(dtype=np.float64))

    def shares(self, place: int) -> Floats:
        """−dC_i/dθ of one parameter for each example, (n,): their mean is the parameter's push."""
        layer, j, k = locate(place, self.record.before.sizes)
        delta = self.gradient.deltas[layer - 1][:, j]
        return frozen(-delta if k is None else -delta * self.trace.activations[layer - 1][:, k])

    @cached_property
    def strongest(self) -> int:
        """The parameter with the largest push."""
        return int(np.nan_to_num(np.abs(self.record.gradient.flat), nan=0.0).argmax())


def open_up(record: StepRecord, data: Dataset) -> Opened:
    """Go through the step of `record` again, whose mini-batch lies in the training set `data`."""
    rows: Ints = record.rows
    network = record.before
    dtype = network.weights[0].dtype
    inputs = data.inputs(rows).astype(dtype, copy=False)
    targets = data.targets(rows, network.sizes[-1]).astype(dtype, copy=False)
    trace, gradient = find(network, inputs, targets, record.config.cost)
    return Opened(record, data.labels[rows], frozen(inputs), frozen(targets), trace, gradient)
