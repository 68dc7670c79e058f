"""Nudges of a chain: how far each variable moves, what a step does, means over examples, and deeper chains."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from nncore.chain import DEEPEST, Chain, parameters, sigmoid, way_up

SMALLEST, LARGEST = 1e-12, 1.0  # nudges
SIZES = tuple(10 ** (-power / 4) for power in range(49))
"""Nudges from 1 to 1e-12, four to a decade."""


@dataclass(frozen=True)
class Moves:
    """What one nudge did: names from the nudged variable up to C, their values before and after."""

    names: tuple[str, ...]
    before: tuple[float, ...]
    after: tuple[float, ...]

    @cached_property
    def moved(self) -> tuple[float, ...]:
        """How far each went, as the computer's numbers tell it."""
        return tuple(b - a for a, b in zip(self.before, self.after, strict=True))

    @cached_property
    def ratios(self) -> tuple[float, ...]:
        """How far each went for each unit of the one before it; not a number where that one stood still."""
        return tuple(_ratio(b, a) for a, b in zip(self.moved, self.moved[1:], strict=False))

    @property
    def product(self) -> float:
        """Of all ratios: every movement between the first and the last cancels."""
        return math.prod(self.ratios)

    @property
    def whole(self) -> float:
        """The movement of C for each unit of the nudge, measured."""
        return _ratio(self.moved[-1], self.moved[0])


def nudged(chain: Chain, name: str, by: float) -> Moves:
    """Move one variable and let everything that depends on it follow."""
    after = chain.with_value(name, chain.values[name] + by)
    names = way_up(name, chain.depth)
    return Moves(names, tuple(chain.values[n] for n in names), tuple(after.values[n] for n in names))


def measured(chain: Chain, name: str, sizes: Sequence[float] = SIZES) -> tuple[float, ...]:
    """The movement of C for each unit of the nudge, for nudges of several sizes."""
    before, found = chain.values, []
    for size in sizes:
        after = chain.with_value(name, before[name] + size).values
        found.append(_ratio(after["C"] - before["C"], after[name] - before[name]))
    return tuple(found)


def stepped(chain: Chain, rate: float, names: Sequence[str] | None = None) -> Chain:
    """One step downhill, of some parameters or of all: each minus rate times its derivative.

    All derivatives belong to the chain before the step; what was held by hand stays held.
    """
    slopes = dict(zip(parameters(chain.depth), chain.gradient, strict=True))
    after = chain
    for name in names if names is not None else slopes:
        after = after.with_value(name, chain.values[name] - rate * slopes[name])
    return after


def foretold(chain: Chain, rate: float, names: Sequence[str] | None = None) -> float:
    """The change of C that the derivatives promise for that step: -rate times the sum of their squares."""
    slopes = dict(zip(parameters(chain.depth), chain.gradient, strict=True))
    return -rate * sum(slopes[name] ** 2 for name in (names if names is not None else slopes))


def on_example(chain: Chain, x: float, y: float) -> Chain:
    """The same parameters with another example, nothing held."""
    return replace(chain, x=x, y=y).released()


def mean_sensitivity(chain: Chain, name: str, examples: Sequence[tuple[float, float]]) -> float:
    """The derivative of the mean cost of some examples (x, y): the mean of their derivatives."""
    return math.fsum(on_example(chain, *each).sensitivity(name) for each in examples) / len(examples)


def mean_cost(chain: Chain, examples: Sequence[tuple[float, float]]) -> float:
    """The mean of the costs of some examples (x, y)."""
    return math.fsum(on_example(chain, *each).cost for each in examples) / len(examples)


def grown(chain: Chain, depth: int, weight: float, bias: float) -> Chain:
    """The chain cut to `depth` layers, or with layers of one weight and bias added at its end."""
    kept = min(depth, chain.depth)
    more = depth - kept
    weights = (*chain.weights[:kept], *(weight,) * more)
    biases = (*chain.biases[:kept], *(bias,) * more)
    return Chain(chain.x, weights, biases, chain.y)


def by_depth(chain: Chain, weight: float, bias: float) -> tuple[float, ...]:
    """dC/dw1 of the chain grown to 1, 2, ..., 10 layers."""
    return tuple(grown(chain, depth, weight, bias).sensitivity("w1") for depth in range(1, DEEPEST + 1))


def z_for(activation: float) -> float:
    """Where sigmoid is that: the number line of z bent onto that of a. Raises ValueError outside 0 to 1."""
    if not 0 < activation < 1:
        raise ValueError(f"no z gives an activation of {activation}: they lie between 0 and 1")
    return math.log(activation) - math.log1p(-activation)


def tangent(chain: Chain, of: str, by: str, at: float) -> float:
    """The straight line that touches `of` as a function of `by` where the chain is now, at another `by`."""
    return chain.values[of] + chain.derivative(of, by) * (at - chain.values[by])


def curve(chain: Chain, of: str, at: float) -> float:
    """`of` as a function of the variable before it: C of the last activation, or a of its z."""
    return (at - chain.y) ** 2 if of == "C" else sigmoid(at)


def _ratio(a: float, b: float) -> float:
    return a / b if b else math.nan
