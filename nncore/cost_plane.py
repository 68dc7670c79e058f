"""The cost over a plane of networks: an origin and two directions, each in the shape of a network.

Along both directions the first layer's weighted sums are linear: X (W + x D + y E)ᵀ = X Wᵀ + x X Dᵀ + y X Eᵀ. So three
products with the images serve the whole grid; from the second layer on each point is its own small network.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, frozen
from nncore.costs import cost_for
from nncore.data import Dataset
from nncore.network import Network

SIDES = (9, 17, 33)  # points a side, coarse to fine: each grid holds the points of the one before
AROUND = 1.25  # times the extent of what lies in it is what a map of a plane shows
WORK = 30_000_000  # examples times parameters that are seen to between two yields

Ends = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Plane:
    """Networks that lie in a plane: `origin` + x `across` + y `up`; the two directions are orthonormal."""

    origin: Network
    across: Network
    up: Network

    def at(self, x: float, y: float) -> Network:
        """The network at a point of the plane."""
        layers = [_layer(self, layer, x, y) for layer in range(len(self.origin.weights))]
        return Network(tuple(w for w, _ in layers), tuple(b for _, b in layers), self.origin.activations)

    def place_of(self, network: Network) -> tuple[float, float, float]:
        """The point of the plane nearest to a network, and how far the network is from it."""
        moved = network.flat - self.origin.flat
        x, y = float(moved @ self.across.flat), float(moved @ self.up.flat)
        left = moved - np.float32(x) * self.across.flat - np.float32(y) * self.up.flat
        return x, y, float(np.linalg.norm(left))


@dataclass(frozen=True, eq=False)
class CostGrid:
    """The mean cost at points of a plane: costs[row, column] is that at (xs[column], ys[row]). Read-only."""

    xs: Floats
    ys: Floats
    costs: Floats

    @property
    def ends(self) -> tuple[float, float]:
        """The lowest and the highest cost that is a number; both 0 if there is none."""
        known = self.costs[np.isfinite(self.costs)]
        return (float(known.min()), float(known.max())) if len(known) else (0.0, 0.0)

    def near(self, x: float, y: float) -> float | None:
        """The cost at a point, from the four around it in straight lines; None outside the grid."""
        column, row = (_position(axis, value) for axis, value in ((self.xs, x), (self.ys, y)))
        last = len(self.xs) - 1
        if not (0 <= column <= last and 0 <= row <= last):
            return None
        c, r = min(int(column), last - 1), min(int(row), last - 1)
        s, t = column - c, row - r
        four = self.costs[r : r + 2, c : c + 2]
        return float(np.array([1 - t, t]) @ four @ np.array([1 - s, s]))

    def near_all(self, places: Floats) -> Floats:
        """The same for many points, (k, 2): (k,), not a number outside the grid."""
        found = []
        for values, axis in zip(places.T, (self.xs, self.ys), strict=True):
            at = (values - axis[0]) / (axis[-1] - axis[0]) * (len(axis) - 1)
            whole = np.clip(at.astype(int), 0, len(axis) - 2)
            found.append((whole, at - whole, (at >= 0) & (at <= len(axis) - 1)))
        (c, s, across), (r, t, up) = found
        low, high = (self.costs[r + k, c] * (1 - s) + self.costs[r + k, c + 1] * s for k in (0, 1))
        return np.where(across & up, low * (1 - t) + high * t, np.nan)


def _position(axis: Floats, value: float) -> float:
    return float((value - axis[0]) / (axis[-1] - axis[0])) * (len(axis) - 1)


def region(places: Floats, ratio: float) -> tuple[Ends, Ends]:
    """The part of the plane around a path, (k, 2), `ratio` as wide as high: equal lengths look equal."""
    low, high = places.min(axis=0), places.max(axis=0)
    middle, half = (low + high) / 2, (high - low) / 2
    across = float(max(half[0], half[1] * ratio, 1e-9)) * AROUND
    x, y = middle.tolist()
    return (x - across, x + across), (y - across / ratio, y + across / ratio)


def cost_grid(
    plane: Plane, data: Dataset, cost: str, x_ends: Ends, y_ends: Ends
) -> Generator[tuple[float, CostGrid | None], None, CostGrid]:
    """The mean cost over `data` on a grid, coarse to fine: yields the share done and the finest grid so far."""
    finest = SIDES[-1]
    xs, ys = (np.linspace(*ends, finest) for ends in (x_ends, y_ends))
    costs = np.full((finest, finest), np.nan)
    sums = _Sums(plane, data, cost)
    grid: CostGrid | None = None
    done = 0
    for side in SIDES:
        stride = (finest - 1) // (side - 1)
        for row, column in _lattice(finest, stride):
            if np.isnan(costs[row, column]):
                for value in sums.cost_at(float(xs[column]), float(ys[row])):
                    costs[row, column] = np.inf if np.isnan(value) else value
                    yield done / finest**2, grid
                done += 1
        shown = costs[::stride, ::stride].copy()
        grid = CostGrid(frozen(xs[::stride].copy()), frozen(ys[::stride].copy()), frozen(shown))
        yield done / finest**2, grid
    return grid or CostGrid(frozen(xs), frozen(ys), frozen(costs))


def _lattice(finest: int, stride: int) -> list[tuple[int, int]]:
    return [(row, column) for row in range(0, finest, stride) for column in range(0, finest, stride)]


def _layer(plane: Plane, layer: int, x: float, y: float) -> tuple[Floats, Floats]:
    """Weights and biases of one layer at a point."""
    s, t = (plane.origin.weights[0].dtype.type(value) for value in (x, y))
    parts = (plane.origin, plane.across, plane.up)
    (w, b), (wx, bx), (wy, by) = ((p.weights[layer], p.biases[layer]) for p in parts)
    return w + s * wx + t * wy, b + s * bx + t * by


class _Sums:
    """The first layer's weighted sums of all examples, for the origin and for one step along each direction."""

    def __init__(self, plane: Plane, data: Dataset, cost: str) -> None:
        inputs, every = data.inputs(slice(None)), slice(None)
        self._plane = plane
        self._sums = [
            p.weights[0] @ inputs.T + p.biases[0][:, None] for p in (plane.origin, plane.across, plane.up)
        ]
        self._sums = [np.ascontiguousarray(s.T) for s in self._sums]
        self._targets = data.targets(every, plane.origin.sizes[-1])
        self._measure = cost_for(cost, plane.origin.activations[-1])
        self._size = max(10, WORK // plane.origin.n_parameters)

    def cost_at(self, x: float, y: float) -> Iterator[float]:
        """Yield after each slice of the examples; the last number is the mean cost, those before are of no use."""
        s, t = np.float32(x), np.float32(y)
        names = self._plane.origin.activations
        layers = [_layer(self._plane, layer, x, y) for layer in range(1, len(names))]
        base, along, upward = self._sums
        total, n = 0.0, len(base)
        for start in range(0, n, self._size):
            rows = slice(start, start + self._size)
            with np.errstate(over="ignore", invalid="ignore"):
                a = ACTIVATIONS[names[0]].f(base[rows] + s * along[rows] + t * upward[rows])
                for (weights, biases), name in zip(layers, names[1:], strict=True):
                    a = ACTIVATIONS[name].f(a @ weights.T + biases)
                total += float(self._measure.of_each(a, self._targets[rows]).sum(dtype=np.float64))
            yield total / n
