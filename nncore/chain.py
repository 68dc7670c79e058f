"""One neuron a layer: the smallest network that has layers, for the chain rule by hand.

a0 = x; z_l = w_l a_{l-1} + b_l; a_l = sigmoid(z_l); C = (a_L - y)^2, all in double precision.
Variables have names: "x", "w1", "b1", "z1", "a1", ..., "aL", "y", "C". concepts.md A8.1 to A8.19, numbers in B2.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

Names = tuple[str, ...]
DEEPEST = 10  # layers


def _nothing() -> Mapping[str, float]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Chain:
    """The parameters, the one input x, the wanted output y, and what is held by hand whatever comes before it."""

    x: float
    weights: tuple[float, ...]
    biases: tuple[float, ...]
    y: float
    held: Mapping[str, float] = field(default_factory=_nothing, hash=False)  # of z's and a's

    def __post_init__(self) -> None:
        if not 1 <= len(self.weights) == len(self.biases) <= DEEPEST:
            raise ValueError(f"a chain has 1 to {DEEPEST} layers, each with one weight and one bias")

    @property
    def depth(self) -> int:
        """L, the number of layers after the input."""
        return len(self.weights)

    @cached_property
    def values(self) -> Mapping[str, float]:
        """Every variable by name, in the order in which they are computed."""
        found = {"x": self.x}
        before = self.x
        for layer, (w, b) in enumerate(zip(self.weights, self.biases, strict=True), 1):
            found[f"w{layer}"], found[f"b{layer}"] = w, b
            z = found[f"z{layer}"] = self.held.get(f"z{layer}", w * before + b)
            before = found[f"a{layer}"] = self.held.get(f"a{layer}", sigmoid(z))
        found["y"] = self.y
        found["C"] = (before - self.y) ** 2
        return MappingProxyType(found)

    @property
    def cost(self) -> float:
        """C, of this one example."""
        return self.values["C"]

    def with_value(self, name: str, value: float) -> Chain:
        """The same with one variable set: a parameter, x or y changed; a z or an a held by hand."""
        if name == "x":
            return replace(self, x=value)
        if name == "y":
            return replace(self, y=value)
        kind, at = name[0], layer_of(name) - 1
        if kind == "w":
            return replace(self, weights=(*self.weights[:at], value, *self.weights[at + 1 :]))
        if kind == "b":
            return replace(self, biases=(*self.biases[:at], value, *self.biases[at + 1 :]))
        return replace(self, held=MappingProxyType({**self.held, name: value}))

    def released(self) -> Chain:
        """The same with nothing held."""
        return replace(self, held=_nothing())

    def parents(self, name: str) -> Names:
        """What a variable is computed from directly; nothing for a parameter, an input, or what is held."""
        if name == "C":
            return (f"a{self.depth}", "y")
        if name in self.held or name[0] not in "za":
            return ()
        layer = layer_of(name)
        return (f"w{layer}", before(layer), f"b{layer}") if name[0] == "z" else (f"z{layer}",)

    def derivative(self, of: str, by: str) -> float:
        """d(of)/d(by) of two neighbours; 0 where `of` is held, because then nothing moves it."""
        v = self.values
        if of == "C":
            return 2 * (v[f"a{self.depth}"] - self.y) * (-1 if by == "y" else 1)
        if of in self.held:
            return 0.0
        layer = layer_of(of)
        if of[0] == "a":
            return v[of] * (1 - v[of])
        return {"w": v[before(layer)], "b": 1.0}.get(by[0] if by != "x" else "", v[f"w{layer}"])

    def sensitivity(self, name: str) -> float:
        """dC/d(name): the product of the derivatives on the way from C down to it."""
        return math.prod(self.derivative(of, by) for of, by in steps_to(name, self.depth))

    @cached_property
    def gradient(self) -> tuple[float, ...]:
        """dC/dw1, dC/db1, ..., dC/dwL, dC/dbL: the engine's order, found from right to left in one sweep."""
        found: list[float] = []
        wish = self.derivative("C", f"a{self.depth}")
        for layer in range(self.depth, 0, -1):
            delta = wish * self.derivative(f"a{layer}", f"z{layer}")
            found[:0] = (delta * self.derivative(f"z{layer}", f"{kind}{layer}") for kind in "wb")
            wish = delta * self.derivative(f"z{layer}", before(layer))
        return tuple(found)


def sigmoid(z: float) -> float:
    """1 / (1 + e^-z), for any z."""
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    e = math.exp(z)
    return e / (1 + e)


def layer_of(name: str) -> int:
    """The layer that a variable belongs to; x is layer 0's activation."""
    return 0 if name == "x" else int(name[1:])


def before(layer: int) -> str:
    """The activation that a layer receives."""
    return f"a{layer - 1}" if layer > 1 else "x"


def parameters(depth: int) -> Names:
    """Names in the flat order of the engine: w1, b1, ..., wL, bL."""
    return tuple(f"{kind}{layer}" for layer in range(1, depth + 1) for kind in "wb")


def variables(depth: int) -> Names:
    """Everything that C depends on through the layers, in the order of computation."""
    inner = tuple(f"{kind}{layer}" for layer in range(1, depth + 1) for kind in "wbza")
    return ("x", *inner)


def way_up(name: str, depth: int) -> Names:
    """From a variable to C, each computed from the one before: w3, z3, a3, C."""
    layer, up = layer_of(name), [name]
    if name[0] in "wb" and name != "x":
        up.append(f"z{layer}")
    if up[-1][0] == "z":
        up.append(f"a{layer}")
    for above in range(layer + 1, depth + 1):
        up += (f"z{above}", f"a{above}")
    return (*up, "C")


def steps_to(name: str, depth: int) -> tuple[tuple[str, str], ...]:
    """The derivatives whose product is dC/d(name), from C downwards: (C, a3), (a3, z3), (z3, w3)."""
    up = way_up(name, depth)
    return tuple((up[i], up[i - 1]) for i in range(len(up) - 1, 0, -1))


START = Chain(0.6, (1.2, -0.8, 1.5), (0.1, 0.4, -0.3), 1.0)
"""The bench's start values (concepts.md B2a)."""

PICTURE = Chain(0.5, (-0.899092, -2.486781, 0.913252), (-0.311784, 0.729004, 0.217821), 1.0)
"""Activations 0.48 and 0.66 in the last two layers (concepts.md B2b)."""


def rolled(seed: int) -> Chain:
    """Another network of three layers, the same for the same seed: values of one decimal, y 0 or 1."""
    dice = random.Random(seed)  # noqa: S311 - nothing to keep secret
    weights = tuple(round(dice.uniform(-2.5, 2.5), 1) or 1.0 for _ in range(3))
    biases = tuple(round(dice.uniform(-1, 1), 1) for _ in range(3))
    return Chain(round(dice.uniform(0.1, 1), 1), weights, biases, float(dice.randint(0, 1)))
