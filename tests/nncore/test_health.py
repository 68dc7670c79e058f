"""Runs that go wrong are noticed, whatever blows up, and runs that go well are left alone."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.config import Config
from nncore.health import why_broken, why_dead
from nncore.network import Network
from nncore.trainer import Diverged, Trainer
from tests.nncore.small import small_digits


def why_it_stopped(config: Config, n_steps: int = 600) -> str | None:
    """Train for about an epoch of the whole set, looking every 25 steps as the app does."""
    digits = small_digits()
    trainer = Trainer(config, digits.train)
    for _ in range(n_steps // 25):
        try:
            trainer.run(25)
        except Diverged as error:
            return str(error)
        reason = why_broken(trainer.costs.view()) or why_dead(trainer.network(), config, digits.test)
        if reason:
            return reason
    return None


@pytest.mark.concept("A5.9")
@pytest.mark.parametrize("learning_rate", [30.0, 1000.0, 1e6])
@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({}, "every output says 0 to every image, which costs exactly 1.0000"),
        ({"activation": "tanh"}, "every output (says 0 to every image|is stuck)"),
        ({"activation": "relu"}, "every output (says 0|is stuck)|ReLU neurons"),
        (
            {"activation": "relu", "init": "he", "output": "softmax", "cost": "cross-entropy"},
            "ReLU|finite|mini-batch",
        ),
        ({"activation": "tanh", "output": "softmax", "cost": "cross-entropy"}, "mini-batches in a row"),
        ({"output": "softmax", "cost": "cross-entropy"}, "mini-batches in a row"),
        ({"output": "softmax"}, "mini-batches in a row"),
        ({"output": "tanh"}, "mini-batches in a row"),
        ({"output": "relu"}, "every output is 0 for every image|finite"),
        ({"output": "linear"}, "no longer a finite number"),
        ({"activation": "linear", "output": "softmax", "cost": "cross-entropy"}, "no longer a finite number"),
    ],
)
def test_a_rate_far_too_large_is_noticed_within_an_epoch(
    settings: dict[str, object], reason: str, learning_rate: float
) -> None:
    config = Config(schedule="constant", learning_rate=learning_rate, batch_size=100, l2=0.0).changed(
        **settings
    )
    told = why_it_stopped(config)
    assert told is not None
    assert re.search(reason, told)


def test_a_decay_that_overshoots_is_noticed_too() -> None:
    assert why_it_stopped(Config(l2=10.0, learning_rate=1.0, schedule="constant")) is not None


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"batch_size": 10},
        {"batch_size": 100, "learning_rate": 3.0},
        {"init": "normal"},
        {"init": "zeros"},
        {"learning_rate": 0.01},
        {"learning_rate": 1e-6},
        {"activation": "tanh", "learning_rate": 0.5},
        {"activation": "relu", "init": "he", "learning_rate": 0.1},
        {
            "activation": "relu",
            "init": "he",
            "output": "softmax",
            "cost": "cross-entropy",
            "learning_rate": 0.1,
        },
        {"output": "sigmoid", "cost": "cross-entropy", "learning_rate": 0.5},
        {"output": "softmax", "cost": "cross-entropy", "learning_rate": 1.0},
        {"output": "linear", "learning_rate": 0.1},
        {
            "sizes": (784, 10),
            "output": "softmax",
            "cost": "cross-entropy",
            "learning_rate": 0.3,
            "init": "zeros",
        },
        {"sizes": (784, 1, 10)},
        {"batch_size": 1, "learning_rate": 0.1},
        {"momentum": 0.9, "learning_rate": 0.3},
        {"l2": 1e-4},
    ],
)
def test_a_run_that_goes_well_or_merely_slowly_is_left_alone(settings: dict[str, object]) -> None:
    assert why_it_stopped(Config().changed(**settings)) is None


@given(st.integers(200, 1000), st.floats(0.5, 5))
def test_costs_above_the_untrained_network_s_are_too_high_and_costs_below_are_not(
    n: int, first: float
) -> None:
    noise = np.random.default_rng(n).uniform(0.95, 1.05, n)
    costs = (first * noise).astype(np.float32)
    assert why_broken(costs) is None
    costs[-100:] *= 1.5
    assert why_broken(costs) is not None
    costs[-50] = 0.9 * first
    assert why_broken(costs) is None


def test_nothing_is_said_before_200_mini_batches() -> None:
    costs = np.full(199, 9, np.float32)
    costs[0] = 1
    assert why_broken(costs) is None


def network_with_outputs(bias: float, output: str = "sigmoid") -> Network:
    fresh = Config().initial_network()
    return Network(
        fresh.weights, (*fresh.biases[:2], np.full(10, bias, np.float32)), ("sigmoid", "sigmoid", output)
    )


@pytest.mark.parametrize(("bias", "dead"), [(-12.0, True), (12.0, True), (-2.2, False), (0.0, False)])
def test_outputs_driven_to_either_end_are_dead(bias: float, *, dead: bool) -> None:
    reason = why_dead(network_with_outputs(bias), Config(), small_digits().test)
    assert (reason is not None) == dead


def test_relu_neurons_that_no_image_reaches_are_dead() -> None:
    config = Config(activation="relu", init="he")
    fresh = config.initial_network()
    drowned = Network(fresh.weights, (np.full(16, -1e4, np.float32), *fresh.biases[1:]), fresh.activations)
    assert why_dead(fresh, config, small_digits().test) is None
    assert "ReLU" in str(why_dead(drowned, config, small_digits().test))
