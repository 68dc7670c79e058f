"""A step opened up: what the readable pass finds inside is what the trainer did."""

from __future__ import annotations

import numpy as np
import pytest

from nncore import commands as c
from nncore.config import Config
from nncore.opened import Opened, open_up
from nncore.runner import Runner
from tests.nncore.small import small_digits

CONFIGS = [
    Config(batch_size=50, schedule="constant"),
    Config(batch_size=50, activation="relu", output="softmax", cost="cross-entropy", learning_rate=0.1),
    Config(sizes=(784, 7, 10), batch_size=30, cost="cross-entropy", activation="tanh", seed=4),
]


def _opened(config: Config, steps: int = 3) -> Opened:
    runner = Runner(config, small_digits())
    for _ in range(steps):
        runner.do(c.Step())
        while runner.running:
            runner.work()
    shown = runner.snapshot()
    assert shown.opened is not None
    assert shown.data is not None
    return open_up(shown.opened, shown.data.train)


@pytest.mark.concept("A5.14")
@pytest.mark.parametrize("config", CONFIGS)
def test_the_readable_pass_finds_what_the_trainer_did(config: Config) -> None:
    opened = _opened(config)
    record = opened.record
    np.testing.assert_allclose(opened.gradient.flat, record.gradient.flat, rtol=2e-3, atol=2e-6)
    np.testing.assert_allclose(opened.plain_move, opened.move, atol=2e-6)
    assert float(opened.costs.mean()) == pytest.approx(record.cost, rel=1e-5)
    assert opened.is_plain


@pytest.mark.parametrize("config", CONFIGS)
def test_the_shares_of_the_examples_average_to_the_push(config: Config) -> None:
    opened = _opened(config)
    pushes = -opened.gradient.flat
    for place in (opened.strongest, 0, len(pushes) - 1, 500):
        assert float(opened.shares(place).mean()) == pytest.approx(float(pushes[place]), rel=1e-4, abs=1e-8)


def test_a_small_step_changes_the_cost_as_its_slope_says() -> None:
    opened = _opened(Config(batch_size=50, schedule="constant", learning_rate=1e-3))
    assert opened.change < 0
    assert opened.change == pytest.approx(opened.forecast, rel=0.02)


def test_momentum_and_decay_are_told_of() -> None:
    opened = _opened(Config(batch_size=50, schedule="constant", momentum=0.9))
    assert not opened.is_plain
    assert np.abs(opened.move - opened.plain_move).max() > 1e-3
