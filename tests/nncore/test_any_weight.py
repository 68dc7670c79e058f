"""The factors of any parameter against the backward pass and finite differences, on many kinds of networks."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.any_weight import (
    Example,
    Place,
    flat_place,
    gap,
    guess_is_right,
    largest,
    strongest_from,
    strongest_into,
)
from nncore.config import Config
from nncore.network import count_parameters, locate

KINDS = (
    Config(),
    Config(sizes=(784, 10), seed=2),
    Config(sizes=(784, 1, 10), activation="tanh", seed=3),
    Config(sizes=(2, 3, 1), data="moons", activation="tanh", cost="cross-entropy"),
    Config(sizes=(20, 12, 8, 6, 4), activation="relu", output="softmax", cost="cross-entropy", init="he"),
    Config(sizes=(20, 12, 4), output="softmax", seed=4),
    Config(sizes=(9, 5, 3), activation="linear", output="linear"),
)


def example(config: Config) -> Example:
    rng = np.random.default_rng(config.seed)
    target = np.zeros(config.sizes[-1])
    target[0] = 1.0
    return Example.of(config.initial_network(), rng.random(config.sizes[0]), target, config.cost)


def places(config: Config, n: int = 40) -> list[Place]:
    rng = np.random.default_rng(7)
    return [locate(int(i), config.sizes) for i in rng.integers(0, count_parameters(config.sizes), n)]


@pytest.mark.concept("A8.13", "A8.23")
@pytest.mark.parametrize("config", KINDS, ids=lambda c: f"{c.shape_text}-{c.output}-{c.cost}")
def test_the_product_is_the_gradients_entry_and_what_a_nudge_measures(config: Config) -> None:
    one = example(config)
    for place in places(config):
        found = one.factors(place)
        if found.slope is not None and found.behind is not None:
            assert found.before * found.slope * found.behind == pytest.approx(
                found.product, rel=1e-9, abs=1e-15
            )
        assert (found.slope is None) == (config.output == "softmax" and place[0] == len(config.sizes) - 1)
        assert found.product == pytest.approx(one.entry(place), rel=1e-12, abs=1e-18)
        assert one.entry(place) == one.gradient.flat[flat_place(place, config.sizes)]
        assert one.nudged(place, 1e-5).rate == pytest.approx(found.product, rel=1e-5, abs=1e-9)


@pytest.mark.parametrize("config", KINDS, ids=lambda c: f"{c.shape_text}-{c.output}-{c.cost}")
def test_what_comes_from_behind_is_the_sum_of_its_ways(config: Config) -> None:
    one = example(config)
    for layer, j, k in places(config, 20):
        ways, found = one.ways(layer, j), one.factors((layer, j, k))
        if layer == len(config.sizes) - 1:
            assert ways == ()
        else:
            assert len(ways) == config.sizes[layer + 1]
            assert sum(way.value for way in ways) == pytest.approx(found.behind, rel=1e-9, abs=1e-15)
            sizes = [abs(way.value) for way in ways]
            assert sizes == sorted(sizes, reverse=True)


def test_softmax_with_cross_entropy_has_delta_a_minus_y() -> None:
    one = example(KINDS[4])
    outputs = one.trace.outputs[0]
    for j in range(4):
        assert one.factors((4, j, None)).delta == pytest.approx(outputs[j] - one.target[0, j], abs=1e-15)


def test_a_nudge_that_is_too_large_or_too_small_misses() -> None:
    one = example(Config())
    place = (3, 2, 5)
    exact = one.factors(place).product
    misses = {h: gap(one.nudged(place, h).rate, exact) for h in (10.0, 1e-4, 1e-14)}
    assert misses[1e-4] < 1e-6
    assert misses[10.0] > 1e-3
    assert misses[1e-14] > 1e-3


def test_guesses_and_gaps() -> None:
    assert guess_is_right(0.0102, 0.01)
    assert not guess_is_right(0.0103, 0.01)
    assert not guess_is_right(-0.01, 0.01)
    assert guess_is_right(0.0, 0.0)
    assert not guess_is_right(1e-9, 0.0)
    assert gap(0.0, 0.0) == 0.0
    assert gap(1.1, 1.0) == pytest.approx(0.1)
    assert np.isnan(gap(1.0, 0.0))


def test_large_ones_and_strong_ones_are_found() -> None:
    one = example(Config())
    flat = one.gradient.flat
    best = largest(flat, 5)
    assert abs(flat[best[0]]) == np.abs(flat).max()
    assert list(np.abs(flat[best])) == sorted(np.abs(flat), reverse=True)[:5]
    weights = one.network.weights
    assert abs(weights[1][3, strongest_into(one.network, 2, 3)]) == np.abs(weights[1][3]).max()
    assert abs(weights[0][strongest_from(one.network, 7), 7]) == np.abs(weights[0][:, 7]).max()
    assert len(largest(np.array([1.0, np.nan, -2.0]), 9)) == 3
