"""The cost of a set is the mean of a list; sum, mean and half-sum; softmax grown cold."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nncore.arrays import Floats
from nncore.averages import BARS, Spread, costs_of, running_means
from nncore.config import Config
from nncore.conventions import CONVENTIONS, factor, same_step_rate, tempered
from nncore.exam import Exam, examine
from nncore.explain import find
from tests.nncore.small import small_digits

DATA = small_digits().test
SUMS = arrays(np.float64, st.integers(2, 10), elements=st.floats(-50, 50))


def exam(config: Config) -> Exam:
    made = [step for step in examine(config.initial_network(), DATA, config.cost) if step is not None]
    return made[-1]


@pytest.mark.concept("A4.8")
@pytest.mark.parametrize("config", [Config(), Config(output="softmax", cost="cross-entropy")])
def test_the_cost_is_the_mean_of_the_list_and_the_running_mean_settles_on_it(config: Config) -> None:
    answered = exam(config)
    costs = costs_of(answered)
    assert len(costs) == len(DATA)
    assert costs.mean() == pytest.approx(answered.score.cost, rel=1e-12)
    means = running_means(costs)
    assert means[0] == costs[0]
    assert means[-1] == pytest.approx(answered.score.cost, rel=1e-12)
    assert np.ptp(means[-20:]) < np.ptp(means[:20])  # it settles


@pytest.mark.concept("A4.8")
def test_every_example_is_in_one_bar_and_its_dearest_come_first() -> None:
    costs = costs_of(exam(Config()))
    spread = Spread.of(costs)
    rows = [spread.rows(bar) for bar in range(BARS)]
    assert sorted(np.concatenate(rows).tolist()) == list(range(len(costs)))
    assert [len(r) for r in rows] == spread.counts.tolist()
    for each in rows:
        assert (np.diff(costs[each]) <= 0).all()
    assert rows[-1][0] == costs.argmax()
    assert len(Spread.of(np.array([np.nan, 1.0])).rows(BARS - 1)) == 1
    assert Spread.of(np.zeros(3)).counts.sum() == 3


@pytest.mark.concept("A4.12")
def test_the_gradient_scales_its_direction_stays_and_a_rescaled_rate_takes_the_same_step() -> None:
    network, n = Config().initial_network().astype(np.float64), 10
    inputs, targets = (
        DATA.inputs(slice(0, 5)).astype(np.float64),
        DATA.targets(slice(0, 5)).astype(np.float64),
    )
    flat = find(network, inputs, targets, "squared")[1].flat
    assert [factor(name, n) for name in CONVENTIONS] == [1, 1 / 10, 1 / 2]
    for name in CONVENTIONS:
        own: Floats = factor(name, n) * flat
        assert own @ flat == pytest.approx(np.linalg.norm(own) * np.linalg.norm(flat), rel=1e-12)
        assert same_step_rate(3.0, name, n) * own == pytest.approx(3.0 * flat, rel=1e-12)


@pytest.mark.concept("A4.11")
@given(SUMS, st.floats(0, 100))
def test_shares_sum_to_one_at_every_temperature(z: Floats, heat: float) -> None:
    shares = tempered(z, heat)
    assert shares.sum() == pytest.approx(1, abs=1e-12)
    assert (shares >= 0).all()


@pytest.mark.concept("A4.11")
@given(SUMS)
def test_cold_softmax_is_the_argmax_and_hot_softmax_shares_evenly(z: Floats) -> None:
    gap = np.sort(z)[-1] - np.sort(z)[-2]
    if gap > 1e-3:
        assert tempered(z, gap / 40) == pytest.approx(np.eye(len(z))[z.argmax()], abs=1e-12)
        assert tempered(z, 0.0).tolist() == np.eye(len(z))[z.argmax()].tolist()
    assert tempered(z, 1e9) == pytest.approx(np.full(len(z), 1 / len(z)), abs=1e-6)
    assert tempered(np.array([2.0, 2.0, 1.0]), 0.0).tolist() == [0.5, 0.5, 0]
