"""A network of 2, 3 and 2 neurons, made by hand in double precision: the bench where j, k and the paths are followed.

Its start values are the worked numbers of concepts.md, B2c. Every number can be another one: the two inputs, the
seventeen parameters in the flat order, and the two targets, in this order, are its `numbers`.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.explain import Factors, factors, wishes
from nncore.naming import Name
from nncore.network import Network, count_parameters, from_flat, index_of, locate
from nncore.passes import Gradient, Trace, backward, forward

SIZES = (2, 3, 2)
LAST = len(SIZES) - 1
ACTIVATION = ("sigmoid", "sigmoid")
COST = "squared"
LIMIT = 20.0  # on either side, of any number of the bench

INPUTS = (0.3, 0.9)
PARAMETERS = (
    *(0.5, -0.4, 0.8, 0.2, -0.6, 0.7), *(0.1, -0.2, 0.05),
    *(0.4, -0.7, 0.9, -0.3, 0.6, 0.2), *(0.0, 0.1),
)  # fmt: skip
TARGETS = (1.0, 0.0)
START = (*INPUTS, *PARAMETERS, *TARGETS)


@dataclass(frozen=True)
class Path:
    """One way from an activation to the cost: through neuron `j` of the next layer."""

    j: int
    weight: float  # w_jk
    delta: float  # dC/dz_j = f'(z_j) dC/da_j

    @property
    def value(self) -> float:
        """What this way alone would make of dC/da_k."""
        return self.weight * self.delta


@dataclass(frozen=True)
class Term:
    """One product of a weighted sum."""

    k: int
    weight: float
    activation: float

    @property
    def value(self) -> float:
        """w_jk a_k."""
        return self.weight * self.activation


@dataclass(frozen=True, eq=False)
class JKBench:
    """The bench with these numbers; raises ValueError if they are not as many finite ones as it takes."""

    numbers: tuple[float, ...] = START

    def __post_init__(self) -> None:
        if len(self.numbers) != len(START):
            raise ValueError(f"the bench takes {len(START)} numbers, not {len(self.numbers)}")
        if not all(map(math.isfinite, self.numbers)):
            raise ValueError("a number of the bench is finite")

    @classmethod
    def of_text(cls, text: str) -> JKBench:
        """The bench that `text` tells of; with the start values if it is empty or tells of none."""
        try:
            numbers = tuple(float(word) for word in text.split())
            return cls(numbers) if numbers and max(map(abs, numbers)) <= LIMIT else cls()
        except ValueError:
            return cls()

    @property
    def text(self) -> str:
        """All its numbers, read again by `of_text` to the last bit; empty for the start values."""
        return "" if self.numbers == START else " ".join(map(repr, self.numbers))

    @cached_property
    def network(self) -> Network:
        """Its seventeen weights and biases, in double precision."""
        return from_flat(np.array(self.numbers[2:-2]), SIZES, ACTIVATION)

    @cached_property
    def inputs(self) -> Floats:
        """The two inputs, (1, 2)."""
        return frozen(np.array([self.numbers[:2]]))

    @cached_property
    def targets(self) -> Floats:
        """What the two outputs should be, (1, 2)."""
        return frozen(np.array([self.numbers[-2:]]))

    @cached_property
    def trace(self) -> Trace:
        """The forward pass of its one example."""
        return forward(self.network, self.inputs)

    @cached_property
    def gradient(self) -> Gradient:
        """The backward pass of its one example."""
        return backward(self.network, self.trace, self.targets, COST)

    @property
    def cost(self) -> float:
        """C of its one example."""
        return float(self.gradient.costs[0])

    def activation(self, layer: int, j: int) -> float:
        """a_j of a layer; layer 0 is the input."""
        return float(self.trace.activations[layer][0, j])

    def z(self, layer: int, j: int) -> float:
        """z_j of a layer from 1."""
        return float(self.trace.zs[layer - 1][0, j])

    def delta(self, layer: int, j: int) -> float:
        """dC/dz_j of a layer from 1."""
        return float(self.gradient.deltas[layer - 1][0, j])

    def slope(self, layer: int, j: int) -> float:
        """σ'(z_j) of a layer from 1."""
        a = self.activation(layer, j)
        return a * (1 - a)

    def terms(self, layer: int, j: int) -> tuple[Term, ...]:
        """The products that z_j is the sum of, its bias left out."""
        row, before = self.network.weights[layer - 1][j], self.trace.activations[layer - 1][0]
        return tuple(Term(k, float(w), float(a)) for k, (w, a) in enumerate(zip(row, before, strict=True)))

    def paths(self, layer: int, k: int) -> tuple[Path, ...]:
        """The ways from activation k of a layer to the cost, one through each neuron of the next layer."""
        column = self.network.weights[layer][:, k]
        return tuple(Path(j, float(w), self.delta(layer + 1, j)) for j, w in enumerate(column))

    def behind(self, layer: int, k: int) -> float:
        """dC/da_k: for an output 2(a − y), else the sum over its paths."""
        if layer == LAST:
            return float(2 * (self.trace.outputs - self.targets)[0, k])
        return float((self.gradient.deltas[layer][0] @ self.network.weights[layer])[k])

    def factors(self, layer: int, j: int, k: int | None) -> Factors:
        """The three factors of weight (j, k) of a layer, or of the bias of j."""
        wish = wishes(self.trace.outputs, self.targets, COST, ACTIVATION[-1])
        return factors(self.network, self.trace, self.gradient, wish, (layer, j, k))

    def value(self, thing: Name) -> float:
        """The number of an input, weight, bias or target."""
        return self.numbers[place(thing)]

    def with_value(self, thing: Name, value: float) -> JKBench:
        """The bench with one of its numbers replaced; raises ValueError if it cannot be."""
        at = place(thing)
        if not abs(value) <= LIMIT:
            raise ValueError(f"a number of the bench lies between −{LIMIT:g} and {LIMIT:g}, so not {value:g}")
        return JKBench((*self.numbers[:at], float(value), *self.numbers[at + 1 :]))

    def measured(self, thing: Name, by: float) -> float:
        """(C(θ + by) − C(θ − by)) / 2 by: the derivative as two evaluations of the cost tell it."""
        ends = [JKBench(_moved(self.numbers, place(thing), way)).cost for way in (by, -by)]
        return (ends[0] - ends[1]) / (2 * by)


def place(thing: Name) -> int:
    """Where the number of an input, weight, bias or target stands among all; raises ValueError for others."""
    match thing:
        case Name("a", 0, j, None):
            return j
        case Name("y", _, j, None):
            return len(START) - SIZES[-1] + j
        case Name("w" | "b", layer, j, k):
            return SIZES[0] + index_of(layer, j, k, SIZES)
    raise ValueError(f"{thing.letter} follows from other numbers")


def things() -> Iterator[Name]:
    """Every number of the bench by name, in their order."""
    for j in range(SIZES[0]):
        yield Name("a", 0, j)
    for index in range(count_parameters(SIZES)):
        layer, j, k = locate(index, SIZES)
        yield Name("b" if k is None else "w", layer, j, k)
    for j in range(SIZES[-1]):
        yield Name("y", LAST, j)


def edge_asked(number: int, seed: int = 1) -> Name:
    """Which edge question `number` of the drill is after: twelve questions ask for each edge once, in a new order."""
    edges = [thing for thing in things() if thing.letter == "w"]
    turn, at = divmod(number, len(edges))
    random.Random(f"{seed}/{turn}").shuffle(edges)  # noqa: S311 - a drill is no secret
    return edges[at]


def mistake(asked: Name, clicked: Name) -> str:
    """What was mistaken: "" if it is the right edge, "swapped", "layer", "from" (its sender), "to" or "both"."""
    if clicked == asked:
        return ""
    if clicked.layer != asked.layer:
        return "layer"
    if (clicked.j, clicked.k) == (asked.k, asked.j):
        return "swapped"
    if clicked.j == asked.j:
        return "from"
    return "to" if clicked.k == asked.k else "both"


def _moved(numbers: Sequence[float], at: int, by: float) -> tuple[float, ...]:
    return (*numbers[:at], numbers[at] + by, *numbers[at + 1 :])
