"""One bowl or many dips: the same shape learns from several starts, and how far apart the runs are is measured.

Softmax regression (no hidden layer, softmax, cross-entropy) has a convex cost: with a little weight decay there is one
lowest point, and every start is led there. A network with hidden layers has no such promise.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from nncore import sliced_step
from nncore.arrays import Floats, frozen
from nncore.config import Config
from nncore.cost_plane import CostGrid, Plane, cost_grid, region
from nncore.data import Dataset
from nncore.evaluation import evaluate_in_slices
from nncore.network import Network, from_flat
from nncore.path import Directions, main_directions
from nncore.sliced_step import SlicedTrainer
from nncore.trainer import Diverged, Trainer

SLICE = 8  # steps of training between two yields
LEARN, FIND = 0.6, 0.1  # shares of the progress: learning, then the directions; the rest is the map
MAPPED = 300  # examples at each point of the map
KEPT = 50_000_000  # numbers that all foot-prints together may hold
FEWEST = 6


def bowl(config: Config, decay: float) -> Config:
    """Softmax regression with the ends of `config`: no hidden layer, so that the cost is convex."""
    sizes = (config.sizes[0], max(2, config.sizes[-1]))
    return config.changed(sizes=sizes, output="softmax", cost="cross-entropy", init="scaled", l2=decay)


@dataclass(frozen=True, eq=False)
class Starts:
    """What is learned, by whom, and how long. The rate falls to 0 along half a cosine, so that they settle."""

    config: Config  # shape, cost, rate, batch size and weight decay
    seeds: tuple[int, ...]
    train: Dataset
    steps: int
    prints: int = 24  # foot-prints of each run after its start
    ratio: float = 1.5  # width to height of the map

    @property
    def at(self) -> tuple[int, ...]:
        """The steps at which a foot-print is left: closer together early, the last one at the end."""
        room = KEPT // (len(self.seeds) * self.config.initial_network().n_parameters)
        n = max(FEWEST, min(self.prints, room, self.steps))
        return tuple(sorted({round(self.steps * (k / n) ** 1.7) for k in range(n + 1)}))


@dataclass(frozen=True, eq=False)
class Seen:
    """What is known so far. All arrays are read-only."""

    steps: Floats  # (k,) at which foot-prints were left
    costs: Floats  # (runs, k): mean cost of what is learned, and the weight decay's part
    apart: Floats  # (pairs, k): distances between the runs, in the order of itertools.combinations
    places: tuple[tuple[Floats, ...], ...]  # of each run its parameters at those steps
    directions: Directions | None = None  # of all foot-prints, run after run
    grid: CostGrid | None = None
    lost: bool = False  # whether a cost became no number
    learned: bool = False  # whether all steps were taken


def height(network: Network, data: Dataset, cost: str, decay: float) -> Generator[None, None, float]:
    """Mean cost over `data` plus decay/2 times the sum of the squared weights: what gradient descent lowers."""
    found = math.nan
    for score in evaluate_in_slices(network, data, cost):
        found = found if score is None else score.cost
        yield
    squares = sum(float((w.astype(np.float64) ** 2).sum()) for w in network.weights)
    return found + 0.5 * decay * squares


def learn(question: Starts) -> Generator[tuple[float, Seen | None], None, Seen]:
    """As a job: all runs learn side by side, then their common map is made; yields the share done and what is known."""
    trainers = [_trainer(question, seed) for seed in question.seeds]
    config = question.config
    places: list[list[Floats]] = [[] for _ in trainers]
    costs: list[list[float]] = [[] for _ in trainers]
    known: Seen | None = None
    for at in question.at:
        for run, trainer in enumerate(trainers):
            try:
                for _ in _go(trainer, at, question):
                    yield LEARN * _taken(trainers) / question.steps, known
            except Diverged:
                return replace(known or _seen(question, places, costs), lost=True)
            network = trainer.network()
            work = height(network, question.train, config.cost, config.l2)
            cost = yield from _counted(work, LEARN * _taken(trainers) / question.steps, known)
            if not math.isfinite(cost):
                return replace(known or _seen(question, places, costs), lost=True)
            places[run].append(network.flat)
            costs[run].append(cost)
        known = _seen(question, places, costs)
        yield LEARN * at / question.steps, known
    known = replace(known or _seen(question, places, costs), learned=True)
    return (yield from _mapped(question, known))


def _counted(
    work: Generator[None, None, float], share: float, known: Seen | None
) -> Generator[tuple[float, Seen | None], None, float]:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return float(end.value)
        yield share, known


def _taken(trainers: list[Trainer | SlicedTrainer]) -> float:
    """Steps so far, the mean of all runs."""
    return sum(trainer.step for trainer in trainers) / len(trainers)


def _trainer(question: Starts, seed: int) -> Trainer | SlicedTrainer:
    n = len(question.train)
    batch = min(question.config.batch_size, n)
    epochs = max(1, -(-question.steps * batch // n))
    plain = {"momentum": 0.0, "schedule": "constant", "epochs": epochs, "batch_size": batch, "seed": seed}
    config = question.config.changed(**plain)
    if batch * config.initial_network().n_parameters > sliced_step.HEAVY:
        return SlicedTrainer(config, question.train, config.initial_network())
    return Trainer(config, question.train)


def _go(trainer: Trainer | SlicedTrainer, until: int, question: Starts) -> Generator[None, None, None]:
    while trainer.step < until:
        share = trainer.step / question.steps
        rate = max(1e-6, question.config.learning_rate * 0.5 * (1 + math.cos(math.pi * share)))
        trainer.configure(trainer.config.changed(learning_rate=rate))
        if isinstance(trainer, Trainer):
            trainer.run(min(SLICE, until - trainer.step))
            yield
        else:
            yield from trainer.take()


def _seen(question: Starts, places: list[list[Floats]], costs: list[list[float]]) -> Seen:
    k = min(len(row) for row in places)
    steps = np.array(question.at[:k], np.float64)
    apart = [
        [float(np.linalg.norm(places[i][m].astype(np.float64) - places[j][m])) for m in range(k)]
        for i, j in combinations(range(len(places)), 2)
    ]
    rows = np.array([row[:k] for row in costs], np.float64).reshape(len(costs), k)
    kept = tuple(tuple(row[:k]) for row in places)
    return Seen(frozen(steps), frozen(rows), frozen(np.array(apart).reshape(-1, k)), kept)


def _mapped(question: Starts, known: Seen) -> Generator[tuple[float, Seen | None], None, Seen]:
    """Add the plane in which the foot-prints spread most, and what is lowered over it."""
    search = main_directions([place for row in known.places for place in row])
    while True:
        try:
            yield LEARN + FIND * next(search), known
        except StopIteration as end:
            found: Directions | None = end.value
            break
    if found is None:
        return known
    known = replace(known, directions=found)
    config, train = question.config, question.train
    parts = (from_flat(v, config.sizes, config.activations) for v in (found.centre, found.across, found.up))
    plane = Plane(*parts)
    few = replace(train, images=train.images[:MAPPED], labels=train.labels[:MAPPED])
    raw: CostGrid | None = None
    for share, grid in cost_grid(plane, few, config.cost, *region(found.places, question.ratio)):
        if grid is not None and grid is not raw:
            raw, known = grid, replace(known, grid=_decayed(grid, plane, config.l2))
        yield LEARN + FIND + (1 - LEARN - FIND) * share, known
    return known


def _decayed(grid: CostGrid, plane: Plane, decay: float) -> CostGrid:
    """The grid with the weight decay's part: decay/2 times the sum of the squared weights, a bowl in x and y."""
    if not decay:
        return grid
    vectors = [
        np.concatenate([w.ravel() for w in network.weights]).astype(np.float64)
        for network in (plane.origin, plane.across, plane.up)
    ]
    (oo, oa, ou), (_, aa, au), (_, _, uu) = np.array([[a @ b for b in vectors] for a in vectors])
    x, y = grid.xs[None], grid.ys[:, None]
    squares = oo + 2 * (x * oa + y * ou) + x * x * aa + y * y * uu + 2 * x * y * au
    return CostGrid(grid.xs, grid.ys, frozen(grid.costs + 0.5 * decay * squares))


def idle_share(known: Seen, config: Config, train: Dataset) -> float:
    """Of the squared distances left, the share in directions in which no answer to these examples changes.

    For softmax regression: weights of inputs that are never lit, and the same number added to all outputs.
    """
    ends = [row[-1].astype(np.float64) for row in known.places]
    lit = np.concatenate([np.asarray(train.images).any(axis=0), [True]])
    total = idle = 0.0
    for one, other in combinations(ends, 2):
        network = from_flat(one - other, config.sizes, config.activations)
        table = np.hstack([network.weights[0], network.biases[0][:, None]])
        felt = np.where(lit, table - table.mean(axis=0), 0.0)
        total += float((table**2).sum())
        idle += float((table**2).sum() - (felt**2).sum())
    return idle / total if total else 0.0
