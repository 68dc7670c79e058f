"""Fresh networks: the same shape begun from many seeds, and what each answers before it has learned anything."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.config import Config
from nncore.data import Dataset
from nncore.evaluation import Score, evaluate_in_slices
from nncore.network import Network

ROOM = 4_000_000  # parameters that all networks kept may have together


@dataclass(frozen=True, eq=False)
class Crowd:
    """Many starts of one config, measured. Arrays are read-only, (k,), in the order of the seeds."""

    config: Config
    data: Dataset
    seeds: tuple[int, ...]  # those measured so far
    costs: Floats  # mean cost of each over the data
    rights: Floats  # share of the data that each answers rightly
    kept: tuple[Network, ...]  # the first few, to be looked at

    @property
    def most_common(self) -> float:
        """The share that is right when one label is said to everything: the best of a blind answer."""
        return float(np.bincount(self.data.labels).max()) / len(self.data)


def score_of(network: Network, data: Dataset, cost: str) -> Generator[None, None, Score]:
    """The Score over all of `data`, a slice at a time."""
    found = Score(float("nan"), float("nan"), len(data))
    for score in evaluate_in_slices(network, data, cost):
        found = score or found
        yield
    return found


def meet(
    config: Config, seeds: tuple[int, ...], data: Dataset, shown: int = 10
) -> Generator[tuple[float, Crowd], None, Crowd]:
    """As a job: build a network from each seed as a run would begin with it, and measure it; nothing is learned."""
    costs: list[float] = []
    rights: list[float] = []
    kept: list[Network] = []
    room = min(shown, max(1, ROOM // config.initial_network().n_parameters))
    crowd = Crowd(config, data, (), frozen(np.zeros(0)), frozen(np.zeros(0)), ())
    for n, seed in enumerate(seeds, 1):
        network = config.changed(seed=seed).initial_network()
        work = score_of(network, data, config.cost)
        while True:
            try:
                next(work)
            except StopIteration as end:
                score: Score = end.value
                break
            yield (n - 1) / len(seeds), crowd
        costs.append(score.cost)
        rights.append(score.accuracy)
        if len(kept) < room:
            kept.append(network)
        crowd = Crowd(config, data, seeds[:n], frozen(np.array(costs)), frozen(np.array(rights)), tuple(kept))
        yield n / len(seeds), crowd
    return crowd
