"""The naive way finds what one backward sweep finds, and takes 2 evaluations for each parameter."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import pytest

from nncore.activations import HIDDEN
from nncore.arrays import Floats
from nncore.config import Config
from nncore.naive import Lap, Race, choose, nudge_all, seconds_each, sweep
from nncore.network import Network
from nncore.passes import backward, forward
from tests.nncore.small import small_digits
from tests.nncore.toys import LEGAL, random_batch, random_network


def to_the_end(race: Race) -> tuple[list[Lap], Lap]:
    laps: list[Lap] = []
    run = nudge_all(race)
    while True:
        try:
            laps.append(next(run)[1])
        except StopIteration as end:
            return laps, end.value


@pytest.mark.concept("A7.2")
@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize(("cost", "output"), LEGAL)
@pytest.mark.parametrize("seed", [0, 1])
def test_both_ways_are_equal_to_a_billionth(hidden: str, cost: str, output: str, seed: int) -> None:
    sizes = (7, 5, 4, 3)
    network = random_network(sizes, (hidden, hidden, output), seed, spread=0.5)
    inputs, targets = random_batch(sizes, 4, seed)
    _, lap = to_the_end(Race(network, inputs, targets, cost, h=3e-6))
    found = backward(network, forward(network, inputs), targets, cost)
    assert np.array_equal(lap.sweep.gradient, found.flat)
    assert lap.relative <= 1e-9
    apart = np.abs(lap.slopes - found.flat)
    assert lap.worst == apart.max()
    assert lap.worst_at == apart.argmax()


@pytest.mark.concept("A7.2")
@pytest.mark.parametrize("n", [1, 3])
def test_on_real_digits_it_takes_two_evaluations_a_parameter(n: int, monkeypatch: pytest.MonkeyPatch) -> None:
    data = small_digits().train
    network = Config(sizes=(784, 3, 10), seed=2).initial_network()
    inputs, targets = data.inputs(slice(n)), data.targets(slice(n))
    runs = []

    def counted(network: Network, inputs: Floats) -> object:
        runs.append(inputs.dtype)
        return forward(network, inputs)

    race = Race(network, inputs, targets, "squared")
    made = sweep(race)
    monkeypatch.setattr("nncore.naive.sweep", lambda _: made)
    monkeypatch.setattr("nncore.naive.forward", counted)
    laps, lap = to_the_end(race)
    assert lap.done == race.n == network.n_parameters == 2395
    assert lap.evaluations == len(runs) == 2 * 2395
    assert set(runs) == {np.dtype(np.float64)}  # the whole network each time, in double precision
    assert lap.relative <= 1e-9
    assert lap.seconds > made.seconds
    assert [len(one.slopes) for one in laps] == sorted(len(one.slopes) for one in laps)
    assert len(laps) > 3  # so that it can be cancelled on the way


def test_a_step_too_large_or_too_small_measures_worse() -> None:
    network = random_network((6, 4, 3), ("sigmoid", "sigmoid"), 3)
    inputs, targets = random_batch((6, 4, 3), 1, 3)
    fine, coarse, tiny = (
        to_the_end(Race(network, inputs, targets, "squared", h=h))[1].relative for h in (1e-5, 1e-1, 1e-12)
    )
    assert fine < 1e-8 < min(coarse, tiny)


def test_a_sample_is_of_the_whole_gradient_and_changes_nothing() -> None:
    network = random_network((9, 8, 3), ("tanh", "sigmoid"), 5)
    before = network.flat.copy()
    inputs, targets = random_batch((9, 8, 3), 2, 5)
    chosen = choose(network.n_parameters, 20, seed=1)
    assert chosen is not None
    assert len(set(chosen.tolist())) == 20
    assert sorted(chosen) == list(chosen)
    _, lap = to_the_end(Race(network, inputs, targets, "squared", chosen=chosen))
    assert lap.slopes == pytest.approx(lap.sweep.gradient[chosen], abs=1e-9 * lap.sweep.largest)
    assert np.array_equal(network.flat, before)
    assert choose(network.n_parameters, 10_000, seed=1) is None


def test_what_was_told_on_the_way_stays_as_it_was() -> None:
    network = random_network((60, 40, 3), ("sigmoid", "sigmoid"), 1)
    inputs, targets = random_batch((60, 40, 3), 3, 1)
    laps, lap = to_the_end(Race(network, inputs, targets, "squared"))
    for one in laps:
        assert not one.slopes.flags.writeable
        assert np.array_equal(one.slopes, lap.slopes[: one.done])
    values = [one.worst for one in laps]
    assert values == sorted(values)


def test_the_forecast_is_measured() -> None:
    network = random_network((60, 40, 3), ("sigmoid", "sigmoid"), 1)
    run = seconds_each(Race(network, *random_batch((60, 40, 3), 3, 1), "squared"))
    found: list[float] = []

    def through() -> Generator[tuple[float, None], None, None]:
        found.append((yield from run))

    assert all(0 < share <= 1 for share, _ in through())
    assert 0 < found[0] < 1


def test_weights_that_are_no_numbers_are_told_as_such() -> None:
    network = random_network((3, 2), ("linear",), 1)
    bad = Network((np.full_like(network.weights[0], np.nan),), network.biases, network.activations)
    _, lap = to_the_end(Race(bad, *random_batch((3, 2), 1, 1), "squared"))
    assert np.isnan(lap.slopes).all()
    assert np.isnan(lap.worst)
