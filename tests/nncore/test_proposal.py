"""The learning rate proposed for a new network lets it live and learn; the one of another network may kill it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.activations import HIDDEN, OUTPUT
from nncore.config import RANGES, Config, ConfigError
from nncore.costs import COSTS
from nncore.health import why_broken, why_dead
from nncore.proposal import proposed_rate
from nncore.trainer import Trainer
from tests.nncore.small import small_digits

STEPS = 300
SHAPES = ((784, 10), (784, 16, 16, 10), (784, 100, 10), (784, 256, 10), (784, 16, 16, 16, 16, 10))
FAMILIES: dict[str, dict[str, str]] = {
    "sigmoid": {},
    "sigmoid cross-entropy": {"cost": "cross-entropy"},
    "softmax": {"output": "softmax", "cost": "cross-entropy"},
    "relu": {"activation": "relu", "output": "softmax", "cost": "cross-entropy", "init": "he"},
    "tanh": {"activation": "tanh", "output": "softmax", "cost": "cross-entropy"},
    "tanh squared": {"activation": "tanh"},
    "relu squared": {"activation": "relu", "init": "he"},
    "linear": {"activation": "linear", "output": "linear"},
    "linear softmax": {"activation": "linear", "output": "softmax", "cost": "cross-entropy"},
}


def trained(config: Config) -> Trainer:
    trainer = Trainer(config, small_digits().train)
    trainer.run(STEPS)
    return trainer


@pytest.mark.parametrize("sizes", SHAPES, ids=lambda sizes: "-".join(map(str, sizes)))
@pytest.mark.parametrize("family", FAMILIES)
def test_it_lives_and_learns(family: str, sizes: tuple[int, ...]) -> None:
    config = Config(sizes=sizes, schedule="constant", **FAMILIES[family])  # type: ignore[arg-type]
    trainer = trained(config.changed(learning_rate=proposed_rate(config)))
    costs = trainer.costs.view()
    assert why_broken(costs) is None
    assert why_dead(trainer.network(), config, small_digits().test) is None
    plateau = config.activation == "sigmoid" and len(sizes) > 4  # so deep, it is long, at any rate
    assert costs[-50:].mean() < (1.0 if plateau else 0.9) * costs[0]


def test_a_wide_sigmoid_network_dies_at_a_rate_that_suits_a_narrow_one() -> None:
    wide = Config(sizes=(784, 512, 10), schedule="constant")
    assert why_dead(trained(wide.changed(learning_rate=3.0)).network(), wide, small_digits().test)
    assert proposed_rate(wide) == 0.1


def test_the_default_network_is_proposed_its_own_rate() -> None:
    assert proposed_rate(Config()) == Config().learning_rate


def test_momentum_makes_steps_longer_so_the_rate_is_smaller() -> None:
    assert proposed_rate(Config(momentum=0.9)) == 0.1


@given(
    sizes=st.lists(st.integers(1, 4096), min_size=0, max_size=5),
    activation=st.sampled_from(HIDDEN),
    output=st.sampled_from(OUTPUT),
    cost=st.sampled_from(COSTS),
    momentum=st.floats(0, 0.999),
)
def test_every_network_gets_a_rate_that_is_allowed(
    sizes: list[int], activation: str, output: str, cost: str, momentum: float
) -> None:
    try:
        config = Config((784, *sizes, 10), activation, output, cost, momentum=momentum)
    except ConfigError:
        return
    low, high = RANGES["learning_rate"]
    assert low <= proposed_rate(config) <= high
