"""The gradient that was found: of what, of which network, and how far back the wave has gone."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.explain import find, wishes
from nncore.network import Network, count_parameters
from nncore.passes import Gradient, Trace

OF = ("example", "batch", "all")


@dataclass(frozen=True, eq=False)
class Subject:
    """The examples that a gradient is of: the image on the network, the next mini-batch, or the training set."""

    of: str
    inputs: Floats  # (n, n_0) of the network's precision; for "all" none, because a job went through them in parts
    targets: Floats  # (n, n_outputs)
    n: int
    rows: Ints | None = None  # in the training set, of a batch


@dataclass(frozen=True, eq=False)
class Found:
    """The gradient of the mean cost of `subject` at `network`; computed when it is first looked at."""

    network: Network
    subject: Subject
    cost_name: str
    reach: int  # layers that the wave has gone through, counted from the outputs
    whole: Gradient | None = None  # of the whole set, summed up by a job; without deltas or costs of each
    mean: float | None = None  # its mean cost
    _pass: list[tuple[Trace, Gradient]] = field(default_factory=list, repr=False)

    @property
    def of(self) -> str:
        """What it is of: "example", "batch" or "all"."""
        return self.subject.of

    @property
    def n(self) -> int:
        """How many examples it is the mean of."""
        return self.subject.n

    @property
    def rows(self) -> Ints | None:
        """The rows of a mini-batch in the training set."""
        return self.subject.rows

    @property
    def trace(self) -> Trace | None:
        """The forward pass, one row an example; None for the whole set."""
        return None if self.whole is not None else self._both[0]

    @property
    def gradient(self) -> Gradient:
        """dC/dW and dC/db of all layers, whatever the reach: for what is shown, mind `layers_filled`."""
        return self.whole if self.whole is not None else self._both[1]

    @property
    def _both(self) -> tuple[Trace, Gradient]:
        # A list shared by all reaches of one find: the wave goes back over the same pass.
        if not self._pass:
            subject = self.subject
            self._pass.append(find(self.network, subject.inputs, subject.targets, self.cost_name))
        return self._pass[0]

    @cached_property
    def cost(self) -> float:
        """The mean cost of the examples."""
        return self.mean if self.mean is not None else float(self.gradient.costs.mean())

    @cached_property
    def wish(self) -> Floats | None:
        """−dC_i/da of the outputs, (n, n_outputs); None for the whole set."""
        trace = self.trace
        if trace is None:
            return None
        return wishes(trace.outputs, self.subject.targets, self.cost_name, self.network.activations[-1])

    @property
    def complete(self) -> bool:
        """Whether the wave has reached the first layer."""
        return self.reach >= len(self.network.weights)

    @property
    def layers_filled(self) -> range:
        """The layers, counted from 1, whose rows of the gradient are found."""
        last = len(self.network.weights)
        return range(max(1, last - self.reach + 1), last + 1)

    @cached_property
    def flat(self) -> Floats:
        """All components in the network's flat order, read-only; nan where the wave has not been."""
        if self.complete:
            return self.gradient.flat
        first = count_parameters(self.network.sizes[: self.layers_filled.start])
        flat = self.gradient.flat.copy()
        flat[:first] = np.nan
        return frozen(flat)
