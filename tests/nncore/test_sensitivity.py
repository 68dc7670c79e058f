"""Slopes with respect to the inputs, against finite differences; the most influential inputs, against trying."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.costs import cost_for
from nncore.network import Network
from nncore.passes import forward
from nncore.sensitivity import Pushes, cost_slope, fewest, lead_slope
from tests.nncore.toys import PAIRS, random_network

SIZES = (12, 7, 5, 4)
EPS = 1e-5


@pytest.mark.parametrize(("hidden", "output", "cost"), PAIRS)
@pytest.mark.concept("A6.6")
def test_the_slope_of_the_cost_agrees_with_finite_differences(hidden: str, output: str, cost: str) -> None:
    network = random_network(SIZES, (hidden, hidden, output), 5, spread=0.6)
    x = np.random.default_rng(2).random(12)
    target = np.eye(4)[[2]]
    measure = cost_for(cost, output)

    def value(at: np.ndarray) -> float:
        return float(measure.of_each(forward(network, at[None]).outputs, target)[0])

    found = cost_slope(network, x, 2, cost)
    differences = [(value(x + EPS * e) - value(x - EPS * e)) / (2 * EPS) for e in np.eye(12)]
    assert np.allclose(found, differences, atol=1e-6)


@pytest.mark.parametrize(("hidden", "output", "cost"), PAIRS)
def test_the_slope_of_a_lead_agrees_with_finite_differences(hidden: str, output: str, cost: str) -> None:
    del cost
    network = random_network(SIZES, (hidden, hidden, output), 6, spread=0.6)
    x = np.random.default_rng(3).random(12)

    def lead(at: np.ndarray) -> float:
        outputs = forward(network, at).outputs
        return float(outputs[1] - outputs[3])

    differences = [(lead(x + EPS * e) - lead(x - EPS * e)) / (2 * EPS) for e in np.eye(12)]
    assert np.allclose(lead_slope(network, x, 1, 3), differences, atol=1e-6)


def test_inputs_that_are_at_their_end_already_gain_nothing() -> None:
    pushes = Pushes(np.array([1.0, 0.0, 0.5, 0.9, 0.2]), np.array([3.0, -2.0, 1.0, -1.0, 0.0]))
    assert pushes.ends.tolist() == [1, 0, 1, 0, 0.2]
    assert pushes.gains.tolist() == pytest.approx([0, 0, 0.5, 0.9, 0])
    assert pushes.order[:2].tolist() == [3, 2]
    assert pushes.changed(1).tolist() == [1, 0, 0.5, 0, 0.2]
    assert pushes.changed(0).tolist() == pushes.x.tolist()


def test_for_a_linear_network_the_gain_is_exact_and_the_fewest_can_be_counted() -> None:
    network = Network((np.array([[1.0, 1.0, 1.0, 0.0], [0.0, 0.0, 0.0, 2.5]]),), (np.zeros(2),), ("linear",))
    x = np.array([1.0, 1.0, 1.0, 0.0])
    pushes = Pushes(x, lead_slope(network, x, 1, 0))
    assert pushes.gains.tolist() == [1, 1, 1, 2.5]
    assert fewest(network, pushes, 4) == 2  # 3 against 2.5 after one, 2 against 2.5 after two
    lead = forward(network, pushes.changed(2)).outputs
    assert lead.tolist() == [2, 2.5]
    assert fewest(network, pushes, 1) is None
    assert fewest(network, pushes, 99) == 2


def test_nothing_is_changed_by_asking() -> None:
    x = np.full(12, 0.5)
    cost_slope(random_network(SIZES, ("tanh", "tanh", "sigmoid"), 1), x, 0, "squared")
    assert (x == 0.5).all()


def test_a_single_output_answers_for_two_classes() -> None:
    network = random_network((6, 3, 1), ("tanh", "sigmoid"), 4)
    x = np.random.default_rng(1).random(6)

    def lead(at: np.ndarray) -> float:
        a = float(forward(network, at).outputs[0])
        return a - (1 - a)

    differences = [(lead(x + EPS * e) - lead(x - EPS * e)) / (2 * EPS) for e in np.eye(6)]
    assert np.allclose(lead_slope(network, x, 1, 0), differences, atol=1e-6)
    assert np.allclose(cost_slope(network, x, 0, "squared") * cost_slope(network, x, 1, "squared") <= 0, True)


def test_inputs_are_pushed_to_the_ends_of_their_own_span() -> None:
    pushes = Pushes(np.array([0.5, 0.5]), np.array([1.0, -1.0]), (-3.0, 3.0))
    assert pushes.changed(2).tolist() == [3, -3]
    assert pushes.gains.tolist() == [2.5, 3.5]
