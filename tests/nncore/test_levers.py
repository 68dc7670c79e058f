"""Three levers on one neuron against finite differences, the bias on many images, and the table for Hebb."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.config import Config
from nncore.explain import find
from nncore.levers import LEVERS, LeverBench, bias_on_images, hebb
from nncore.network import index_of
from nncore.passes import forward

CONFIGS = (
    Config(sizes=(6, 5, 4, 3)),
    Config(sizes=(6, 5, 4, 3), activation="relu", output="linear", seed=2),
    Config(sizes=(6, 5, 4, 3), activation="tanh", output="softmax", cost="cross-entropy", seed=3),
    Config(sizes=(6, 5, 4, 3), activation="tanh", output="softmax", seed=4),
    Config(sizes=(2, 3, 1), output="tanh", seed=5),
)


def _case(config: Config) -> tuple[LeverBench, np.ndarray, np.ndarray, int]:
    network = config.initial_network().astype(np.float64)
    rng = np.random.default_rng(config.seed)
    inputs = rng.random(config.sizes[0])
    target = np.eye(config.sizes[-1])[0]
    trace = forward(network, inputs)
    layer = len(network.weights)
    return (
        LeverBench(network, trace.activations[layer - 1], target, config.cost, (layer, 0)),
        inputs,
        target,
        layer,
    )


@pytest.mark.concept("A7.10")
@pytest.mark.parametrize("config", CONFIGS, ids=lambda c: f"{c.shape_text}-{c.output}-{c.cost}")
@pytest.mark.parametrize("lever", LEVERS)
def test_each_lever_moves_z_by_what_its_derivative_says(config: Config, lever: str) -> None:
    for layer in range(1, len(config.sizes)):
        network = config.initial_network()
        inputs = np.random.default_rng(1).random(config.sizes[0]).astype(np.float32)
        before = forward(network, inputs).activations[layer - 1]
        target = np.eye(config.sizes[-1])[-1]
        bench = LeverBench(network, before, target, config.cost, (layer, 0))
        moved = bench.moved(lever, 1, 1e-5)
        expected = {"bias": 1.0, "weight": before[1], "before": network.weights[layer - 1][0, 1]}[lever]
        assert moved.dz == pytest.approx(float(expected))
        assert moved.z / moved.by == pytest.approx(moved.dz, rel=1e-6, abs=1e-9)
        assert moved.a / moved.by == pytest.approx(moved.da, rel=1e-3, abs=1e-7)
        assert moved.cost / moved.by == pytest.approx(moved.dcost, rel=1e-3, abs=1e-6)


@pytest.mark.concept("A7.12", "A7.15")
@pytest.mark.parametrize("config", CONFIGS, ids=lambda c: f"{c.shape_text}-{c.output}-{c.cost}")
def test_nudges_and_asks_are_those_of_the_backward_pass(config: Config) -> None:
    bench, inputs, target, layer = _case(config)
    network = config.initial_network()
    _, gradient = find(network.astype(np.float64), inputs[None], target[None], config.cost)
    np.testing.assert_allclose(bench.nudges, -gradient.weights[-1][0], atol=1e-12)
    np.testing.assert_allclose(bench.nudges, -bench.delta * bench.before, atol=1e-12)
    np.testing.assert_allclose(bench.asks, -network.weights[-1][0] * gradient.deltas[-1][0, 0], atol=1e-7)
    assert bench.cost == pytest.approx(float(gradient.costs[0]))
    assert layer == len(config.sizes) - 1


def test_without_a_wanted_output_z_and_a_still_move() -> None:
    network = Config(sizes=(6, 5, 3)).initial_network()
    bench = LeverBench(network, np.full(5, 0.5, np.float32), None, "squared", (2, 1))
    moved = bench.moved("bias", 0, 0.01)
    assert moved.z == pytest.approx(0.01)
    assert moved.a > 0
    assert np.isnan([moved.cost, moved.dcost, bench.delta, bench.cost]).all()
    assert np.isnan(bench.nudges).all()


@pytest.mark.concept("A7.11")
def test_the_bias_moves_z_alike_for_every_image_and_a_not() -> None:
    network = Config(sizes=(20, 7, 3), init="normal").initial_network()
    images = np.random.default_rng(0).random((10, 20)).astype(np.float32)
    for layer in (1, 2):
        zs, activations = bias_on_images(network, images, (layer, 2), 0.25)
        np.testing.assert_allclose(zs[:, 1] - zs[:, 0], 0.25, atol=1e-12)
        moved = activations[:, 1] - activations[:, 0]
        assert moved.max() > 1.2 * moved.min() > 0
        nudged = network.flat.copy()
        nudged[index_of(layer, 2, None, network.sizes)] += np.float32(0.25)
        trace = forward(network, images)
        np.testing.assert_allclose(activations[:, 0], trace.activations[layer][:, 2], atol=1e-6)


@pytest.mark.concept("A7.20")
def test_the_table_grows_only_where_the_receiver_is_wished_up() -> None:
    config = Config(sizes=(12, 6, 4))
    network = config.initial_network()
    inputs = np.random.default_rng(0).random((1, 12)).astype(np.float32)
    trace, gradient = find(network, inputs, np.eye(4, dtype=np.float32)[2:3], "squared")
    table = hebb(trace, gradient, 3.0)
    delta, before = gradient.deltas[-1][0], trace.activations[-2][0]
    np.testing.assert_array_equal(np.sign(table.nudges), -np.sign(delta)[:, None] * (before > 0))
    np.testing.assert_allclose(table.nudges, -3 * gradient.weights[-1], atol=1e-7)
    assert table.grows == (2,)
    assert table.shrinks == (0, 1, 3)
    assert table.together == 24
    assert table.wired == 6
