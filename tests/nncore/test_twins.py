"""The straight walk to a twin, against networks made one by one."""

from __future__ import annotations

import math

import numpy as np
import pytest

from nncore.config import Config
from nncore.evaluation import evaluate
from nncore.passes import forward
from nncore.trainer import Trainer
from nncore.twins import POINTS, Walked, between, count, walk
from tests.nncore.small import small_digits


def done(config: Config, steps: int, seed: int = 1) -> Walked:
    trainer = Trainer(config, small_digits().train)
    trainer.run(steps)
    work = walk(trainer.network(), seed, small_digits().train, config.cost)
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: Walked = end.value
            return found


@pytest.mark.concept("A5.20")
@pytest.mark.parametrize(
    "config",
    [
        Config(batch_size=10, learning_rate=3.0),
        Config(
            sizes=(784, 12, 10), activation="relu", output="softmax", cost="cross-entropy", learning_rate=0.1
        ),
    ],
)
def test_the_ends_agree_and_the_middle_is_above_them(config: Config) -> None:
    known = done(config, 400)
    middle = POINTS // 2
    assert known.costs[-1] == pytest.approx(known.costs[0], rel=1e-4)
    assert known.costs[middle] > 2 * known.costs[0]
    assert known.ts[middle] == 0.5
    for at in (0, 7, middle, POINTS - 1):
        there = between(known.one, known.other, float(known.ts[at]))
        assert known.costs[at] == pytest.approx(
            evaluate(there, small_digits().train, config.cost).cost, rel=1e-4
        )
    images = small_digits().test.inputs(slice(20))
    np.testing.assert_allclose(
        forward(known.other, images).outputs, forward(known.one, images).outputs, atol=1e-5
    )
    assert known.distance == pytest.approx(np.linalg.norm(known.other.flat - known.one.flat), rel=1e-5)


@pytest.mark.concept("A5.20")
def test_the_twins_are_counted_for_the_shape_at_hand() -> None:
    assert count((784, 16, 16, 10)) == 437_763_136_697_395_052_544_000_000
    assert count((784, 3, 4, 10)) == math.factorial(3) * math.factorial(4)
    assert count((784, 10)) == 1
