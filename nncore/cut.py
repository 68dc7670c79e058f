"""Cuts of the real cost: along one direction or two through a network, on the same examples at every point.

The first layer's weighted sums are linear in the coordinates: z = X (W + s P + t Q)ᵀ + ... = base + s p + t q. So base,
p and q are made once, and from the second layer on each point is a pass through a network without its largest layer.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.answers import answers_of, targets_of
from nncore.arrays import Bytes, Floats, frozen
from nncore.cost_plane import CostGrid, Ends
from nncore.costs import cost_for
from nncore.data import Dataset
from nncore.network import Network, count_parameters, from_flat

ERROR = "error"  # the share of the examples that is answered wrong
THREE = (ERROR, "squared", "cross-entropy")
PART = 1_000  # examples whose inputs are multiplied at once
CELLS = 40_000  # activations of a layer at once, so that they stay in the cache
WORK = 20_000_000  # examples times parameters that are seen to between two yields
HALF = 32  # points of a profile on each side of the centre
STRIDES = (16, 4, 1)  # coarse to fine; each holds the centre
SIDES = (3, 11, 51)  # of a surface, coarse to fine: each holds the points of the one before, and the centre
ANGLES = 180  # around a compass: every 2 degrees
NEAR = 1e-5  # half the distance over which a slope is measured


@dataclass(frozen=True, eq=False)
class Bench:
    """A network, its directions in its own shape, and the first layer's sums of all examples, (n, n_1) each."""

    origin: Network
    directions: tuple[Network, ...]
    sums: tuple[Floats, ...]  # base, then one for each direction
    targets: Floats
    labels: Bytes

    def measured(self, names: Sequence[str], *at: float) -> Generator[None, None, tuple[float, ...]]:
        """The means of the costs called `names` at coordinates: yields between slices, returns one for each."""
        steps = [self.sums[0].dtype.type(t) for t in at]
        layers = [_moved(self, layer, steps) for layer in range(1, len(self.origin.weights))]
        rows, beats = _slices(self.origin.sizes)
        n, totals = len(self.labels), np.zeros(len(names))
        for number, start in enumerate(range(0, n, rows), start=1):
            part = slice(start, start + rows)
            with np.errstate(all="ignore"):  # far out everything may overflow: the cost is no number there
                outputs = self._outputs(part, steps, layers)
                totals += [self._total(name, outputs, part) for name in names]
            if number % beats == 0:
                yield
        return tuple((totals / n).tolist())

    def _outputs(self, part: slice, steps: list[np.floating], layers: list[tuple[Floats, Floats]]) -> Floats:
        z = self.sums[0][part].copy()
        for step, moved in zip(steps, self.sums[1:], strict=True):
            z += step * moved[part]
        a = ACTIVATIONS[self.origin.activations[0]].f(z)
        for (weights, biases), name in zip(layers, self.origin.activations[1:], strict=True):
            a = ACTIVATIONS[name].f(a @ weights.T + biases)
        return a

    def _total(self, name: str, outputs: Floats, part: slice) -> float:
        if name == ERROR:
            wrong = (answers_of(outputs) != self.labels[part]).sum()
            return float(wrong) if np.isfinite(outputs).all() else np.nan
        each = cost_for(name, self.origin.activations[-1]).of_each(outputs, self.targets[part])
        return float(each.sum(dtype=np.float64))


def bench(network: Network, directions: Sequence[Floats], data: Dataset) -> Generator[float, None, Bench]:
    """Make the sums, in the network's precision: yield the share done. `directions` are flat, (n_parameters,)."""
    dtype = network.weights[0].dtype
    moved = tuple(from_flat(d.astype(dtype), network.sizes, network.activations) for d in directions)
    three = (network, *moved)
    n = len(data)
    sums = tuple(np.empty((n, network.sizes[1]), dtype) for _ in three)
    for start in range(0, n, PART):
        part = slice(start, start + PART)
        inputs = data.inputs(part).astype(dtype, copy=False)
        with np.errstate(all="ignore"):
            for out, each in zip(sums, three, strict=True):
                out[part] = inputs @ each.weights[0].T + each.biases[0]
        yield min(1.0, (start + PART) / n)
    targets = targets_of(data.labels, network.sizes[-1], dtype)
    return Bench(network, moved, tuple(frozen(s) for s in sums), targets, data.labels)


def can_measure(name: str, output: str) -> bool:
    """Whether there is a cost of this name for outputs of this kind."""
    return name != "cross-entropy" or output in ("sigmoid", "softmax")


@dataclass(frozen=True, eq=False)
class Profile:
    """Costs along one direction: `costs[name][i]` is that at ts[i]; the middle one is the network's own. Read-only."""

    ts: Floats
    costs: dict[str, Floats]

    def at_centre(self, name: str) -> float:
        """The cost of the network itself."""
        return float(self.costs[name][len(self.ts) // 2])


Found = Generator[tuple[float, "Profile | None"], None, Profile]


def profile(of: Bench, names: Sequence[str], reach: float) -> Found:
    """The costs from −reach to reach along the one direction, coarse to fine: yields share and what there is."""
    ts = np.linspace(-1.0, 1.0, 2 * HALF + 1) * reach
    values = np.full((len(names), len(ts)), np.nan)
    done: set[int] = set()
    known: Profile | None = None
    for stride in STRIDES:
        for i in (i for i in range(0, len(ts), stride) if i not in done):
            for _ in (run := _Run(of.measured(names, float(ts[i])))):
                yield len(done) / len(ts), known
            values[:, i] = run.value
            done.add(i)
        known = _profile(ts[::stride], values[:, ::stride], names)
        yield len(done) / len(ts), known
    return known or _profile(ts, values, names)


def slope_measured(of: Bench, names: Sequence[str]) -> Generator[None, None, tuple[float, ...]]:
    """How fast each cost changes along the bench's one direction at its centre, from two costs close by."""
    lower = yield from of.measured(names, -NEAR)
    upper = yield from of.measured(names, NEAR)
    return tuple((high - low) / (2 * NEAR) for low, high in zip(lower, upper, strict=True))


def surface(
    of: Bench, name: str, x_ends: Ends, y_ends: Ends, centre: float | None = None
) -> Generator[tuple[float, CostGrid | None], None, CostGrid]:
    """The cost over the bench's two directions, coarse to fine: yields the share done and the finest grid so far.

    `centre` is the cost of the network itself if it is known more exactly than the bench measures.
    """
    finest = SIDES[-1]
    xs, ys = np.linspace(*x_ends, finest), np.linspace(*y_ends, finest)
    costs = np.full((finest, finest), np.nan)
    done = np.zeros((finest, finest), bool)
    grid: CostGrid | None = None
    if centre is not None:
        costs[finest // 2, finest // 2], done[finest // 2, finest // 2] = centre, True
    for side in SIDES:
        stride = (finest - 1) // (side - 1)
        for row, column in _missing(done, stride):
            for _ in (run := _Run(of.measured((name,), float(xs[column]), float(ys[row])))):
                yield float(done.mean()), grid
            costs[row, column], done[row, column] = run.value[0], True
        grid = CostGrid(*(frozen(a.copy()) for a in (xs[::stride], ys[::stride], costs[::stride, ::stride])))
        yield float(done.mean()), grid
    return grid or CostGrid(frozen(xs), frozen(ys), frozen(costs))


def ring(of: Bench, name: str, radius: float) -> Generator[None, None, tuple[float, Floats]]:
    """The cost at the centre of two directions, and how much it changes around it, (ANGLES,): 0 is along the first."""
    (own,) = yield from of.measured((name,), 0.0, 0.0)
    changes = []
    for angle in (2 * np.pi * np.arange(ANGLES) / ANGLES).tolist():
        (cost,) = yield from of.measured(
            (name,), radius * float(np.cos(angle)), radius * float(np.sin(angle))
        )
        changes.append(cost - own)
        yield
    return own, frozen(np.array(changes))


class _Run:
    """Iterates a generator and keeps what it returns."""

    def __init__(self, steps: Generator[None, None, tuple[float, ...]]) -> None:
        self._steps = steps
        self.value: tuple[float, ...] = ()

    def __iter__(self) -> Generator[None, None, None]:
        self.value = yield from self._steps
        yield


def _profile(ts: Floats, values: Floats, names: Sequence[str]) -> Profile:
    costs = {name: frozen(row.copy()) for name, row in zip(names, values, strict=True)}
    return Profile(frozen(ts.copy()), costs)


def _missing(done: np.ndarray, stride: int) -> list[tuple[int, int]]:
    places = range(0, len(done), stride)
    return [(row, column) for row in places for column in places if not done[row, column]]


def _moved(of: Bench, layer: int, steps: Sequence[np.floating]) -> tuple[Floats, Floats]:
    """Weights and biases of one layer at a point."""
    weights, biases = of.origin.weights[layer], of.origin.biases[layer]
    for step, direction in zip(steps, of.directions, strict=True):
        weights, biases = weights + step * direction.weights[layer], biases + step * direction.biases[layer]
    return weights, biases


def _slices(sizes: Sequence[int]) -> tuple[int, int]:
    """Examples at once, and after how many such slices to yield."""
    rows = max(10, CELLS // max(sizes[1:]))
    each = max(
        1, rows * (count_parameters(sizes[1:]) + 20 * sum(sizes[1:]))
    )  # a squash costs some 20 products
    return rows, max(1, WORK // each)
