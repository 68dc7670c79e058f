"""Which inputs would change the answer most: the backward pass, taken one layer further than training takes it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.answers import answers_of, targets_of
from nncore.arrays import Floats, Ints, frozen
from nncore.network import Network
from nncore.passes import backward, forward


def cost_slope(network: Network, x: Floats, wanted: int, cost: str) -> Floats:
    """∂C/∂x, (n_inputs,): C is the cost of the input x if the answer should be `wanted`."""
    target = targets_of(np.array([wanted]), network.sizes[-1], x.dtype)
    with np.errstate(over="ignore", invalid="ignore"):
        return frozen(backward(network, forward(network, x[np.newaxis]), target, cost).inputs[0])


def lead_slope(network: Network, x: Floats, ahead: int, behind: int) -> Floats:
    """∂(a_ahead − a_behind)/∂x, (n_inputs,): how each input moves the lead of one answer over another."""
    trace = forward(network, x)
    pulled = np.zeros_like(trace.outputs)
    if len(pulled) == 1:  # of one output a, the answers are as strong as 1 − a and a
        pulled[0] = 2 * (ahead - behind)
    else:
        pulled[ahead] += 1
        pulled[behind] -= 1
    with np.errstate(over="ignore", invalid="ignore"):
        for layer in reversed(range(len(network.weights))):
            at = ACTIVATIONS[network.activations[layer]]
            delta = at.pull(trace.zs[layer], trace.activations[layer + 1], pulled)
            pulled = delta @ network.weights[layer]
    return frozen(pulled)


@dataclass(frozen=True, eq=False)
class Pushes:
    """How each input should move for the change that is looked for, and how far it can."""

    x: Floats  # (n_inputs,) within the span
    push: Floats  # (n_inputs,) what a step up of each input would gain, per unit
    span: tuple[float, float] = (0.0, 1.0)

    @cached_property
    def ends(self) -> Floats:
        """Where each input is pushed to: the top where up gains, the bottom where down does, else where it is."""
        low, high = self.span
        return frozen(
            np.where(self.push > 0, high, np.where(self.push < 0, low, self.x)).astype(self.x.dtype)
        )

    @cached_property
    def gains(self) -> Floats:
        """What moving each input to its end would gain if the slope stayed as it is, (n_inputs,), never below 0."""
        return frozen(np.nan_to_num(self.push * (self.ends - self.x), nan=0.0))

    @cached_property
    def order(self) -> Ints:
        """All inputs, the one that gains most first; equal ones by number."""
        return frozen(np.argsort(-self.gains, kind="stable"))

    def changed(self, k: int) -> Floats:
        """The input with the `k` most influential ones moved to their ends, (n_inputs,)."""
        moved = self.x.copy()
        moved[self.order[:k]] = self.ends[self.order[:k]]
        return frozen(moved)


def fewest(network: Network, pushes: Pushes, most: int) -> int | None:
    """How many of the most influential inputs must be changed until another output wins; None if `most` do not do.

    The slope is that of the untouched input throughout, so fewer may do: this is what the list in its order takes.
    """
    most = min(most, len(pushes.x))
    inputs = np.stack([pushes.changed(k) for k in range(most + 1)])
    answers = answers_of(forward(network, inputs).outputs)
    other = np.flatnonzero(answers != answers[0])
    return int(other[0]) if len(other) else None
