"""Cuts of the cost: the quick way against whole networks, the centre, tangents, and a staircase without a slope."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
import pytest

from nncore import cut
from nncore.answers import answers_of, targets_of
from nncore.around import gradient_on, nudged_costs
from nncore.arrays import Floats
from nncore.config import Config
from nncore.costs import cost_for
from nncore.cut import THREE, Bench, Profile, bench, can_measure, profile, ring, slope_measured, surface
from nncore.data import Dataset
from nncore.directions import at_random, filter_normalised, one_parameter, perpendicular, twin, unit
from nncore.evaluation import evaluate
from nncore.line_descent import FIRST, STEPS, descend_each, rate_for
from nncore.network import Network, from_flat
from nncore.passes import forward
from nncore.trainer import Trainer
from tests.nncore.small import small_digits
from tests.nncore.test_path import finished

KINDS = (
    Config(),
    Config(sizes=(784, 10), output="softmax", cost="cross-entropy"),
    Config(sizes=(784, 12, 8, 10), activation="relu", output="linear", learning_rate=0.1),
    Config(sizes=(784, 9, 10), activation="tanh", cost="cross-entropy", learning_rate=0.3),
)
EACH = pytest.mark.parametrize("config", KINDS, ids=lambda c: f"{c.shape_text}-{c.output}-{c.cost}")
DATA = small_digits().test


def trained(config: Config, steps: int = 60) -> Network:
    trainer = Trainer(config, small_digits().train)
    trainer.run(steps)
    return trainer.network().astype(np.float64)


def moved(network: Network, *along: tuple[float, Floats]) -> Network:
    flat = network.flat + sum(t * direction for t, direction in along)
    return from_flat(np.asarray(flat), network.sizes, network.activations)


def plain(network: Network, name: str, data: Dataset = DATA) -> float:
    """The judge: the readable pass."""
    outputs = forward(network, data.inputs(slice(None)).astype(np.float64)).outputs
    if name == "error":
        return float((answers_of(outputs) != data.labels).mean())
    targets = targets_of(data.labels, network.sizes[-1], np.float64)
    return float(cost_for(name, network.activations[-1]).of_each(outputs, targets).mean())


def made(steps: Generator[Any, None, Any]) -> Any:
    return finished(steps)


def line(network: Network, direction: Floats) -> Bench:
    found: Bench = made(bench(network, [direction], DATA))
    return found


@pytest.mark.concept("A5.1")
@EACH
def test_one_weight_swept_is_the_real_cost(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cut, "CELLS", 500)
    monkeypatch.setattr(cut, "WORK", 100_000)  # several slices and several yields a point
    network, n = trained(config), config.initial_network().n_parameters
    names = [name for name in THREE if can_measure(name, config.output)]
    for index in (400, n - 3):  # in the first layer, and a bias of the last
        direction = one_parameter(n, index)
        found = made(profile(line(network, direction), names, 3.0))
        assert found.ts[len(found.ts) // 2] == 0.0
        for name in names:
            assert found.at_centre(name) == pytest.approx(plain(network, name), rel=1e-12)
            for i in (0, 20, 64):
                there = moved(network, (float(found.ts[i]), direction))
                assert found.costs[name][i] == pytest.approx(plain(there, name), rel=1e-9)


@EACH
def test_the_centre_is_the_cost_that_the_program_shows(config: Config) -> None:
    network = trained(config).astype(np.float32)
    found = made(profile(line(network, at_random(network.n_parameters, 1)), [config.cost, "error"], 1.0))
    score = evaluate(network, DATA, config.cost)
    assert found.at_centre(config.cost) == pytest.approx(score.cost, rel=1e-5)
    assert found.at_centre("error") == pytest.approx(1 - score.accuracy)


@pytest.mark.concept("A5.12")
@EACH
def test_the_tangent_is_the_gradient_times_the_direction(config: Config) -> None:
    network = trained(config)
    gradient = made(gradient_on(network, DATA, config.cost))
    down = unit(-gradient)
    assert down is not None
    for direction in (down, at_random(len(gradient), 4)):
        (steep,) = made(slope_measured(line(network, direction), [config.cost]))
        assert steep == pytest.approx(float(gradient @ direction), rel=1e-4, abs=1e-8)
    (steepest,) = made(slope_measured(line(network, down), [config.cost]))
    assert steepest == pytest.approx(-float(np.linalg.norm(gradient)), rel=1e-4)


@pytest.mark.concept("A4.10")
def test_the_staircase_has_no_slope_and_the_other_two_have_the_gradients() -> None:
    config = KINDS[0]
    network = trained(config, 200)
    stalled = 0
    for seed in range(8):
        direction = at_random(network.n_parameters, seed)
        steps, squared, entropy = made(slope_measured(line(network, direction), THREE))
        stalled += steps == 0.0
        for name, steep in (("squared", squared), ("cross-entropy", entropy)):
            said = float(made(gradient_on(network, DATA, name)) @ direction)
            assert steep == pytest.approx(said, rel=1e-3, abs=1e-7)
            assert steep != 0
    assert stalled >= 7  # a jump may lie just there
    wide = made(profile(line(network, at_random(network.n_parameters, 0)), ["error"], 20.0)).costs["error"]
    assert len(np.unique(wide)) > 3  # and yet it changes: by jumps of whole examples
    assert wide * len(DATA) == pytest.approx(np.round(wide * len(DATA)))


@pytest.mark.concept("A5.10")
@EACH
def test_the_surface_is_the_plain_one_and_exact_at_the_centre(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cut, "SIDES", (3, 5))
    network = trained(config)
    first = at_random(network.n_parameters, 1)
    second = perpendicular(at_random(network.n_parameters, 2), first)
    assert second is not None
    of = made(bench(network, [first, second], DATA))
    news = list(surface(of, config.cost, (-4.0, 4.0), (-2.0, 2.0)))
    assert [share for share, _ in news] == sorted(share for share, _ in news)
    grids = list(dict.fromkeys(grid for _, grid in news if grid is not None))
    assert [len(grid.xs) for grid in grids] == [3, 5]
    assert (
        grids[1].costs[2, 2] == grids[0].costs[1, 1] == pytest.approx(plain(network, config.cost), rel=1e-9)
    )
    for row, y in enumerate(grids[1].ys.tolist()):
        for column, x in enumerate(grids[1].xs.tolist()):
            there = plain(moved(network, (x, first), (y, second)), config.cost)
            assert grids[1].costs[row, column] == pytest.approx(there, rel=1e-9)


@pytest.mark.concept("A5.11")
@EACH
def test_the_best_angle_is_that_of_minus_the_gradient(config: Config) -> None:
    network = trained(config)
    gradient = made(gradient_on(network, DATA, config.cost))
    first = unit(gradient + np.linalg.norm(gradient) * at_random(len(gradient), 1))
    assert first is not None
    second = perpendicular(gradient, first)
    assert second is not None
    own, around = made(ring(made(bench(network, [first, second], DATA)), config.cost, 1e-3))
    assert own == pytest.approx(plain(network, config.cost), rel=1e-12)
    down = np.degrees(np.arctan2(-gradient @ second, -gradient @ first))
    best = 360 / len(around) * int(around.argmin())
    assert abs((best - down + 180) % 360 - 180) <= 2
    assert around.min() == pytest.approx(-1e-3 * np.linalg.norm(gradient), rel=0.02)
    assert around.max() == pytest.approx(1e-3 * np.linalg.norm(gradient), rel=0.02)


def test_directions_have_length_one_and_are_what_they_are_called() -> None:
    network = trained(KINDS[0])
    n = network.n_parameters
    for direction in (at_random(n, 3), one_parameter(n, 7), unit(np.full(n, 1e-200))):
        assert direction is not None
        assert np.linalg.norm(direction) == pytest.approx(1)
    assert unit(np.zeros(n)) is None
    assert unit(np.full(n, np.nan)) is None
    assert np.array_equal(at_random(n, 3), at_random(n, 3))
    assert perpendicular(2 * at_random(n, 3), at_random(n, 3)) is None
    beside = perpendicular(at_random(n, 4), at_random(n, 3))
    assert beside is not None
    assert beside @ at_random(n, 3) == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_random_direction_is_not_the_start_of_the_network_with_the_same_seed(seed: int) -> None:
    fresh = Config(seed=seed).initial_network()
    start = unit(fresh.flat)
    assert start is not None
    assert abs(at_random(len(start), seed) @ start) < 0.05  # by chance 1 / √13,002, about 0.01
    scaled = filter_normalised(fresh, seed)
    assert scaled is not None
    assert abs(scaled @ start) < 0.05


def test_a_filter_normalised_direction_moves_each_neuron_in_proportion_to_its_weights() -> None:
    network = trained(KINDS[0])
    direction = filter_normalised(network, 5)
    assert direction is not None
    parts = from_flat(direction, network.sizes, network.activations)
    ratios = [
        np.linalg.norm(moved, axis=1) / np.linalg.norm(own, axis=1)
        for moved, own in zip(parts.weights, network.weights, strict=True)
    ]
    assert np.concatenate(ratios) == pytest.approx(np.full(42, ratios[0][0]))
    assert not any(biases.any() for biases in parts.biases)
    zeros = from_flat(np.zeros(13002), network.sizes, network.activations)
    assert filter_normalised(zeros, 5) is None


@pytest.mark.concept("A5.20")
def test_the_walk_to_the_twin_climbs_though_both_ends_cost_the_same() -> None:
    network = trained(KINDS[0], 300)
    other = twin(network, 1)
    assert not np.array_equal(other.flat, network.flat)
    assert sorted(other.flat.tolist()) == sorted(network.flat.tolist())
    inputs = DATA.inputs(slice(None)).astype(np.float64)
    assert forward(other, inputs).outputs == pytest.approx(forward(network, inputs).outputs, abs=1e-12)
    way = unit(other.flat - network.flat)
    assert way is not None
    length = float(np.linalg.norm(other.flat - network.flat))
    costs = made(profile(line(network, way), ["squared"], length)).costs["squared"]
    assert costs[-1] == pytest.approx(costs[32], rel=1e-9)
    assert costs[48] > 1.1 * costs[32]
    flat_one = trained(Config(sizes=(784, 10)))
    assert np.array_equal(twin(flat_one, 1).flat, flat_one.flat)  # no hidden neurons, no twin


@pytest.mark.concept("A5.21")
def test_random_nudges_tell_a_slope_from_a_bottom() -> None:
    config = KINDS[0]
    network = trained(config, 30)
    changes = made(nudged_costs(network, DATA, config.cost, 1e-3, 40, 1))
    there = moved(network, (1e-3, at_random(network.n_parameters, 3)))
    assert changes[2] == pytest.approx(plain(there, config.cost) - plain(network, config.cost), abs=1e-12)
    assert 8 <= int((changes < 0).sum()) <= 32  # on a slope about half of all directions lead down
    zero = Config(sizes=(784, 10), output="linear")  # a bowl: its bottom can be had exactly
    inputs = np.hstack([DATA.inputs(slice(None)), np.ones((len(DATA), 1))]).astype(np.float64)
    targets = targets_of(DATA.labels, 10, np.float64)
    best = np.linalg.lstsq(inputs, targets, rcond=None)[0].T
    bottom = Network((best[:, :-1].copy(),), (best[:, -1].copy(),), zero.activations)
    assert (made(nudged_costs(bottom, DATA, "squared", 1e-3, 40, 1)) > 0).all()


def test_a_direction_that_leads_out_of_all_numbers_is_survived() -> None:
    network = trained(KINDS[2]).astype(np.float32)
    found = made(profile(line(network, at_random(network.n_parameters, 1)), ["squared"], 1e30))
    assert not np.isfinite(found.costs["squared"]).all()
    assert np.isfinite(found.at_centre("squared"))


@pytest.mark.concept("A4.10")
def test_descending_each_cost_the_staircase_stalls_and_the_other_two_go_down() -> None:
    network = trained(KINDS[0], 200)
    of = line(network, at_random(network.n_parameters, 3))
    slopes = dict(zip(THREE, made(slope_measured(of, THREE)), strict=True))
    assert slopes.pop("error") == 0
    there = made(profile(of, THREE, 2.0))
    rate = rate_for(slopes, there)
    assert 0 < rate * max(map(abs, slopes.values())) <= 2.0 * FIRST
    found = made(descend_each(of, THREE, rate, 2.0))
    assert found["error"].is_stalled
    assert found["error"].costs == pytest.approx(np.full(STEPS + 1, plain(network, "error")))
    for name in ("squared", "cross-entropy"):
        ts, costs = found[name].ts, found[name].costs
        assert ts[1] == pytest.approx(-rate * slopes[name])
        assert (np.diff(costs) <= 1e-12).all()  # no step overshoots
        assert costs[-1] < costs[0] == pytest.approx(plain(network, name), rel=1e-12)
        assert costs[1] == pytest.approx(
            plain(moved(network, (float(ts[1]), at_random(network.n_parameters, 3))), name)
        )
    assert abs(found["cross-entropy"].ts[1]) > abs(found["squared"].ts[1])  # it is steeper


def test_a_descent_ends_at_the_reach_and_nothing_slopes_without_a_rate() -> None:
    network = trained(KINDS[0], 200)
    of = line(network, at_random(network.n_parameters, 3))
    wild = made(descend_each(of, ["squared"], 1e6, 2.0))["squared"]
    assert len(wild.ts) == 1
    ts = np.linspace(-2, 2, 65)
    bowl = Profile(ts, {"squared": 3 * (ts - 1) ** 2, "straight": -ts})
    assert rate_for({"squared": -6.0}, bowl) == pytest.approx(min(FIRST * 2 / 6, 1 / 12))
    assert rate_for({"straight": -1.0}, bowl) == pytest.approx(FIRST * 2)
    assert rate_for({"squared": 0.0, "straight": float("nan")}, bowl) == 0
    assert rate_for({}, bowl) == 0
