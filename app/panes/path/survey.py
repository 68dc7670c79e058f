"""What the map shows, worked out beside the window: directions, the present network's costs, the grid."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import Floats
from nncore.cost_plane import SIDES, CostGrid, Plane, cost_grid, region
from nncore.data import Dataset
from nncore.evaluation import evaluate_in_slices
from nncore.keyframes import evenly
from nncore.layers import Layers
from nncore.network import Network, count_parameters
from nncore.path import FEWEST, Directions, main_directions
from nncore.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Question:
    """Whose path, measured on what, on a map of which width to height."""

    snapshot: Snapshot
    data: Dataset  # only the examples that are measured
    ratio: float

    @property
    def is_quick(self) -> bool:
        """Whether the grid takes seconds rather than minutes: from the second layer on each point is a pass."""
        sizes = self.snapshot.network.sizes
        each = count_parameters(sizes[1:]) + sizes[1]
        return each * len(self.data) * SIDES[-1] ** 2 <= QUICK

    def asks_the_same_as(self, other: Question) -> bool:
        """Whether the answer would be the same, the shape of the map apart."""
        same_data = (self.data.name, len(self.data)) == (other.data.name, len(other.data))
        return self.snapshot.network is other.snapshot.network and same_data


@dataclass(frozen=True, eq=False)
class Survey:
    """The answer, or what is known of it so far. The last moment is the present."""

    question: Question
    directions: Directions
    plane: Plane
    steps: tuple[int, ...]  # of the moments
    networks: tuple[Floats, ...]  # their parameters, as the trainer holds them
    left_out: int  # moments whose parameters are no numbers
    own: float = float("nan")  # the present network's cost
    laid: float = float("nan")  # ... where it lies in the plane
    grid: CostGrid | None = None

    @property
    def moved(self) -> float:
        """How far the present network is from the start."""
        return float(np.linalg.norm(self.networks[-1] - self.networks[0]))


Answer = Generator[tuple[float, Survey | None], None, Survey | None]
MOST = 256  # kept moments that make the path: the directions of more take long, and are the same
QUICK = 1e10  # products of weights and activations in a grid that is made without being asked for
DIRECTIONS_TAKE = 0.1  # of the time, about


def survey(question: Question) -> Answer:
    """Answer a question as a job; None if the path never moved or has too few moments that are numbers."""
    snapshot = question.snapshot
    steps, moments, left_out = _moments(snapshot)
    if len(moments) < FEWEST:
        return None
    search = main_directions(moments)
    while True:
        try:
            yield DIRECTIONS_TAKE * next(search), None
        except StopIteration as end:
            found: Directions | None = end.value
            break
    if found is None:
        return None
    parts = [_network(v, snapshot) for v in (found.centre, found.across, found.up)]
    known = Survey(question, found, Plane(*parts), steps, moments, left_out)
    own, laid = yield from _both_costs(known, len(steps) - 1)
    known = replace(known, own=own, laid=laid)
    ends = region(found.places, question.ratio)
    for share, grid in cost_grid(known.plane, question.data, snapshot.config.cost, *ends):
        if grid is not known.grid:
            known = replace(known, grid=grid)
        yield DIRECTIONS_TAKE + (1 - DIRECTIONS_TAKE) * share, known
    return known


def moment_costs(known: Survey, index: int) -> Generator[tuple[float, None], None, tuple[int, float, float]]:
    """As a job: a moment's index, its own cost, and the cost where it lies in the plane."""
    run = _both_costs(known, index)
    while True:
        try:
            next(run)
            yield 0.5, None
        except StopIteration as end:
            return index, *end.value


def _moments(snapshot: Snapshot) -> tuple[tuple[int, ...], tuple[Floats, ...], int]:
    """Steps and parameters of the moments kept and of the present, and how many had to be left out."""
    kept = [(state.step, state.theta) for state in evenly(snapshot.keyframes, MOST)]
    now = np.empty(snapshot.network.n_parameters, np.float32)
    _layers(now, snapshot).load(snapshot.network)
    if kept and kept[-1][0] == snapshot.step:
        kept.pop()
    kept.append((snapshot.step, now))
    good = [(step, theta) for step, theta in kept if np.isfinite(theta).all()]
    return tuple(step for step, _ in good), tuple(theta for _, theta in good), len(kept) - len(good)


def _network(theta: Floats, snapshot: Snapshot) -> Network:
    return _layers(theta, snapshot).network(snapshot.config.activations)


def _layers(theta: Floats, snapshot: Snapshot) -> Layers:
    """The layers of a vector in the order of the moments kept."""
    kept = snapshot.keyframes
    return Layers.of(theta, snapshot.config, kept[-1].lit if kept else None)


def _both_costs(
    known: Survey, index: int
) -> Generator[tuple[float, Survey | None], None, tuple[float, float]]:
    snapshot = known.question.snapshot
    x, y = known.directions.places[index].tolist()
    costs = []
    for network in (_network(known.networks[index], snapshot), known.plane.at(x, y)):
        for score in evaluate_in_slices(network, known.question.data, snapshot.config.cost):
            if score is not None:
                costs.append(score.cost)
            else:
                yield DIRECTIONS_TAKE, known
    return costs[0], costs[1]
