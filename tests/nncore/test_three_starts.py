"""Three starts: softmax regression goes to one place, the network does not; distances and costs are the reference's."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from nncore.config import Config
from nncore.data import Dataset
from nncore.evaluation import evaluate
from nncore.network import from_flat
from nncore.three_starts import Seen, Starts, bowl, idle_share, learn
from tests.nncore.small import small_digits

OWN = Config(sizes=(784, 8, 10), learning_rate=3.0, batch_size=25)


def few(n: int = 100) -> Dataset:
    whole = small_digits().train
    return Dataset("few", whole.images[:n].copy(), whole.labels[:n].copy())


def done(question: Starts) -> Seen:
    work = learn(question)
    shares: list[float] = []
    while True:
        try:
            shares.append(next(work)[0])
        except StopIteration as end:
            assert shares == sorted(shares)
            assert 0 <= shares[0] <= shares[-1] <= 1
            found: Seen = end.value
            return found


def bowl_of(decay: float, steps: int = 600) -> Starts:
    config = bowl(OWN, decay).changed(learning_rate=0.5, batch_size=50)
    return Starts(config, (1, 2, 3), few(), steps, prints=8)


@pytest.mark.concept("A5.20")
def test_softmax_regression_comes_to_one_place_and_the_network_does_not() -> None:
    known = done(bowl_of(0.05))
    assert known.learned
    assert (known.apart[:, 0] > 3).all()
    assert (known.apart[:, -1] < 0.05 * known.apart[:, 0]).all()
    assert np.ptp(known.costs[:, -1]) < 0.01 * known.costs[:, -1].mean()
    own = done(Starts(OWN, (1, 2, 3), few(), 250, prints=6))
    assert (own.apart[:, -1] > own.apart[:, 0]).all()
    assert (own.costs[:, -1] < 0.5 * own.costs[:, 0]).all()  # though all three learned


def test_distances_and_costs_are_those_of_the_networks_themselves() -> None:
    question = bowl_of(0.05, 40)
    known = done(question)
    config = question.config
    for row, (i, j) in zip(known.apart, combinations(range(3), 2), strict=True):
        assert row[-1] == pytest.approx(np.linalg.norm(known.places[i][-1] - known.places[j][-1]), rel=1e-5)
    for run, seed in enumerate(question.seeds):
        start = config.changed(seed=seed).initial_network()
        assert np.array_equal(known.places[run][0], start.flat)
        last = from_flat(known.places[run][-1], config.sizes, config.activations)
        plain = evaluate(last, question.train, "cross-entropy").cost
        assert known.costs[run, -1] == pytest.approx(plain + 0.025 * (last.weights[0] ** 2).sum(), rel=1e-5)
    assert known.steps[-1] == 40


def test_the_map_is_what_is_lowered_decay_and_all() -> None:
    question = bowl_of(0.05, 40)
    known = done(question)
    assert known.grid is not None
    assert known.directions is not None
    found, grid, config = known.directions, known.grid, question.config
    for row, column in ((0, 0), (16, 16), (32, 5)):
        place = found.centre + grid.xs[column] * found.across + grid.ys[row] * found.up
        network = from_flat(place.astype(np.float32), config.sizes, config.activations)
        cost = evaluate(network, question.train, "cross-entropy").cost
        assert grid.costs[row, column] == pytest.approx(
            cost + 0.025 * (network.weights[0] ** 2).sum(), rel=1e-4
        )


@pytest.mark.concept("A5.20")
def test_without_decay_the_costs_draw_near_and_part_of_the_way_is_never_felt() -> None:
    question = bowl_of(0.0, 300)
    known = done(question)
    share = idle_share(known, question.config, question.train)
    assert 0.05 < share < 1
    ends = [from_flat(row[-1], question.config.sizes, question.config.activations) for row in known.places]
    dark = ~np.asarray(question.train.images).any(axis=0)
    apart = ends[0].weights[0] - ends[1].weights[0]
    first = [from_flat(row[0], question.config.sizes, question.config.activations) for row in known.places]
    assert np.array_equal(apart[:, dark], (first[0].weights[0] - first[1].weights[0])[:, dark])
    assert np.ptp(known.costs[:, -1]) < np.ptp(known.costs[:, 0])


def test_steps_that_are_too_large_are_told_of() -> None:
    config = Config(sizes=(784, 6, 10), activation="relu", output="linear", learning_rate=1e6, init="he")
    known = done(Starts(config, (1, 2, 3), few(), 50))
    assert known.lost
    assert not known.learned
