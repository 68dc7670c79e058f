"""Three ways to move one neuron: its bias, a weight, an activation before it. Each is tried by computing anew.

z_j = Σ_k w_jk a_k + b_j, so dz/db = 1, dz/dw_k = a_k and dz/da_k = w_jk; a_j = f(z_j).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, frozen
from nncore.costs import cost_for
from nncore.explain import find
from nncore.network import Network
from nncore.passes import Gradient, Trace, forward

LEVERS = ("bias", "weight", "before")


@dataclass(frozen=True)
class Moved:
    """How far one lever moved z_j, a_j and C, and what the derivatives foretell per unit of it."""

    by: float  # how far the lever was moved
    z: float
    a: float
    cost: float  # nan without a wanted output
    dz: float  # dz_j/dlever
    da: float
    dcost: float


class LeverBench:
    """Neuron j of `layer` in double precision, with everything that follows from it, computed when first asked for.

    `before` is what comes in, (n_{layer-1},); `target` what the outputs should be, (n_outputs,), or None.
    """

    def __init__(
        self, network: Network, before: Floats, target: Floats | None, cost: str, at: tuple[int, int]
    ) -> None:
        layer, self.j = at
        parts = slice(layer - 1, None)
        self._single = Network(network.weights[parts], network.biases[parts], network.activations[parts])
        self.before = frozen(before.astype(np.float64))
        self.target = None if target is None else target.astype(np.float64)
        self.cost_name = cost
        self.weights = self._single.weights[0][self.j].astype(np.float64)  # into the neuron, (n_{layer-1},)
        self.bias = float(self._single.biases[0][self.j])

    @cached_property
    def tail(self) -> Network:
        """The network from the neuron's layer on, in double precision."""
        return self._single.astype(np.float64)

    @cached_property
    def _rest(self) -> Network:
        return Network(self.tail.weights[1:], self.tail.biases[1:], self.tail.activations[1:])

    @cached_property
    def _both(self) -> tuple[Trace, Gradient | None]:
        inputs = self.before[np.newaxis]
        if self.target is None:
            return forward(self.tail, inputs), None
        return find(self.tail, inputs, self.target[np.newaxis], self.cost_name)

    @property
    def trace(self) -> Trace:
        """The way of what comes in through the tail, one row."""
        return self._both[0]

    @property
    def gradient(self) -> Gradient | None:
        """The gradient at the tail; None without a wanted output."""
        return self._both[1]

    @property
    def z(self) -> float:
        """The neuron's weighted sum, z_j."""
        return float(self.trace.zs[0][0, self.j])

    @property
    def a(self) -> float:
        """The neuron's activation, a_j."""
        return float(self.trace.activations[1][0, self.j])

    @property
    def cost(self) -> float:
        """C of this example; nan without a wanted output."""
        return float("nan") if self.gradient is None else float(self.gradient.costs[0])

    @property
    def delta(self) -> float:
        """dC/dz_j; nan without a wanted output."""
        return float("nan") if self.gradient is None else float(self.gradient.deltas[0][0, self.j])

    @property
    def slope(self) -> float:
        """da_j/dz_j: f'(z), or a (1 − a) for softmax, whose other outputs move too."""
        slope = ACTIVATIONS[self.tail.activations[0]].slope
        if slope is None:
            return self.a * (1 - self.a)
        with np.errstate(over="ignore", invalid="ignore"):
            return float(slope(self.trace.zs[0], self.trace.activations[1])[0, self.j])

    @property
    def nudges(self) -> Floats:
        """−dC/dw_jk of all weights into the neuron, (n_{layer-1},)."""
        none = np.full(len(self.before), np.nan)
        return frozen(none if self.gradient is None else -self.gradient.weights[0][self.j])

    @property
    def asks(self) -> Floats:
        """How this neuron alone wishes each activation before it to change, −w_jk delta_j, (n_{layer-1},)."""
        return frozen(-self.weights * self.delta)

    def moved(self, lever: str, k: int, by: float) -> Moved:
        """Move one of `LEVERS` by `by` (the weight from k, the activation of k), compute anew, and compare."""
        z, a, cost = self._again(lever, k, by)
        dz = {"bias": 1.0, "weight": float(self.before[k]), "before": float(self.weights[k])}[lever]
        dcost = self.delta * dz
        if lever == "before" and self.gradient is not None:  # it feeds the other neurons of the layer too
            dcost = float(self.gradient.inputs[0, k])
        return Moved(by, z - self.z, a - self.a, cost - self.cost, dz, self._da(lever, k, dz), dcost)

    def _da(self, lever: str, k: int, dz: float) -> float:
        if lever == "before" and self.tail.activations[0] == "softmax":
            shares, into = self.trace.activations[1][0], self.tail.weights[0][:, k]
            return self.a * (dz - float(shares @ into))
        return self.slope * dz

    def _again(self, lever: str, k: int, by: float) -> tuple[float, float, float]:
        """Compute z_j, a_j and C with the lever moved. A bias and a weight change one sum, an activation all."""
        weights, biases = self.tail.weights[0], self.tail.biases[0]
        with np.errstate(over="ignore", invalid="ignore"):
            if lever == "before":
                before = self.before.copy()
                before[k] += by
                z = weights @ before + biases
            else:
                row, z = self.weights.copy(), self.trace.zs[0][0].copy()
                row[k] += by if lever == "weight" else 0.0
                z[self.j] = row @ self.before + biases[self.j] + (by if lever == "bias" else 0.0)
            a = ACTIVATIONS[self.tail.activations[0]].f(z)
            outputs = forward(self._rest, a).outputs if self._rest.weights else a
            if self.target is None:
                return float(z[self.j]), float(a[self.j]), float("nan")
            measure = cost_for(self.cost_name, self.tail.activations[-1])
            return float(z[self.j]), float(a[self.j]), float(measure.of_each(outputs, self.target))


def bias_on_images(network: Network, inputs: Floats, at: tuple[int, int], by: float) -> tuple[Floats, Floats]:
    """How z and a of neuron (layer, j) are for each of the images (n, n_0), before and after its bias moves by `by`.

    Two arrays (n, 2): columns before, after. Double precision from the neuron's own layer on.
    """
    layer, j = at
    before = inputs if layer == 1 else forward(_head(network, layer - 1), inputs).outputs
    weights, biases = (
        network.weights[layer - 1].astype(np.float64),
        network.biases[layer - 1].astype(np.float64),
    )
    zs, activations = [], []
    f = ACTIVATIONS[network.activations[layer - 1]].f
    for moved in (0.0, by):
        biases[j] += moved
        with np.errstate(over="ignore", invalid="ignore"):
            z = before.astype(np.float64) @ weights.T + biases
            zs.append(z[:, j])
            activations.append(f(z)[:, j])
    return frozen(np.stack(zs, axis=1)), frozen(np.stack(activations, axis=1))


def _head(network: Network, layers: int) -> Network:
    return Network(network.weights[:layers], network.biases[:layers], network.activations[:layers])


@dataclass(frozen=True)
class Hebb:
    """The table of nudges −η delta_j a_k of one layer for one example, and what it says about Hebb's rule."""

    nudges: Floats  # (n_l, n_{l-1})
    pushes: Floats  # −delta_j, (n_l,)
    senders: Floats  # a_k, (n_{l-1},)
    receivers: Floats  # a_j, (n_l,)

    @property
    def grows(self) -> tuple[int, ...]:
        """Rows in which no weight gets smaller, and some larger."""
        return self._rows(self.nudges)

    @property
    def shrinks(self) -> tuple[int, ...]:
        """Rows in which no weight gets larger, and some smaller."""
        return self._rows(-self.nudges)

    @property
    def together(self) -> int:
        """How many pairs fire together, so that Hebb's rule would strengthen them: a_j a_k > 0."""
        return int((np.outer(self.receivers, self.senders) > 0).sum())

    @property
    def wired(self) -> int:
        """How many of those this example really strengthens."""
        return int(((np.outer(self.receivers, self.senders) > 0) & (self.nudges > 0)).sum())

    def _rows(self, nudges: Floats) -> tuple[int, ...]:
        return tuple(j for j, row in enumerate(nudges) if row.max(initial=0) > 0 and row.min(initial=0) >= 0)


def hebb(trace: Trace, gradient: Gradient, rate: float) -> Hebb:
    """The table of the last layer for the first example of a pass (B1: the step is −η gradient of that example)."""
    delta, before = gradient.deltas[-1][0], trace.activations[-2][0]
    with np.errstate(over="ignore", invalid="ignore"):
        table = -rate * np.outer(delta, before)
    return Hebb(frozen(table), frozen(-delta), before, trace.outputs[0])
