"""The costs: the numbers of the worked table, the conventions, and what cannot be."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nncore.activations import ACTIVATIONS
from nncore.config import Config, ConfigError
from nncore.costs import cost_for
from tests.nncore.toys import LEGAL

OUTPUTS = arrays(np.float64, 10, elements=st.floats(0.001, 0.999))
DIGITS = st.integers(0, 9)
SQUARED = cost_for("squared", "sigmoid")


def one_hot(digit: int) -> np.ndarray:
    y: np.ndarray = np.eye(10)[digit]
    return y


@pytest.mark.concept("A4.4")
@given(DIGITS)
def test_a_target_is_1_for_the_right_digit_and_0_for_the_rest(digit: int) -> None:
    y = one_hot(digit)
    assert y.sum() == 1
    assert y.argmax() == digit
    assert SQUARED.of_each(y, y) == 0


@pytest.mark.concept("A4.5", "A4.7")
@pytest.mark.parametrize(
    ("said", "cost"), [([0.5] * 10, 2.5), ([0.0] * 10, 1.0), ([1.0] * 10, 9.0), ([0.1] * 10, 0.9)]
)
def test_the_squared_cost_takes_the_values_of_the_table(said: list[float], cost: float) -> None:
    for digit in range(10):
        assert SQUARED.of_each(np.array(said), one_hot(digit)) == pytest.approx(cost, abs=1e-12)


@pytest.mark.concept("A4.7")
@given(OUTPUTS, DIGITS)
def test_the_squared_cost_lies_between_0_and_10(a: np.ndarray, digit: int) -> None:
    assert 0 <= SQUARED.of_each(a, one_hot(digit)) <= 10
    assert SQUARED.of_each(1 - one_hot(digit), one_hot(digit)) == 10


@pytest.mark.concept("A4.5", "A4.6")
def test_the_worked_examples_add_up_to_3_36_and_4_10() -> None:
    three = np.array([0.43, 0.28, 0.19, 0.88, 0.72, 0.01, 0.64, 0.86, 0.99, 0.63])
    assert SQUARED.of_each(three, one_hot(3)) == pytest.approx(3.3585, abs=1e-9)
    two = np.array([0.5, 0.8, 0.2, 1.0, 0.4, 0.6, 1.0, 0.0, 0.2, 0.1])
    assert SQUARED.of_each(two, one_hot(2)) == pytest.approx(4.10, abs=1e-9)
    wish = SQUARED.wish(two, one_hot(2))
    np.testing.assert_allclose(wish / 2, [-0.5, -0.8, 0.8, -1, -0.4, -0.6, -1, 0, -0.2, -0.1], atol=1e-12)
    assert wish[2] / wish[8] == pytest.approx(-4)


@given(arrays(np.float64, 10, elements=st.floats(0.01, 1)))
def test_the_best_constant_answer_is_how_often_each_class_comes(weights: np.ndarray) -> None:
    p = weights / weights.sum()
    costs = [float(SQUARED.of_each(p, one_hot(digit))) for digit in range(10)]
    assert np.dot(p, costs) == pytest.approx(float((p * (1 - p)).sum()), abs=1e-12)


@given(OUTPUTS, DIGITS, st.sampled_from(LEGAL))
def test_a_wish_is_the_cost_s_downhill_direction(a: np.ndarray, digit: int, kind: tuple[str, str]) -> None:
    cost, y, nudge = cost_for(*kind), one_hot(digit), 1e-6
    for j in range(10):
        step = nudge * one_hot(j)
        slope = (cost.of_each(a + step, y) - cost.of_each(a - step, y)) / (2 * nudge)
        assert cost.wish(a, y)[j] == pytest.approx(-slope, rel=1e-4, abs=1e-6)


@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
@given(z=arrays(np.float64, 10, elements=st.floats(-6, 6)), digit=DIGITS)
def test_with_cross_entropy_the_delta_is_simply_what_was_said_minus_what_was_wanted(
    output: str, z: np.ndarray, digit: int
) -> None:
    activation, cost, y = ACTIVATIONS[output], cost_for("cross-entropy", output), one_hot(digit)
    a = activation.f(z)
    np.testing.assert_array_equal(cost.delta(z, a, y), a - y)
    np.testing.assert_allclose(activation.pull(z, a, -cost.wish(a, y)), a - y, atol=1e-9)


@pytest.mark.concept("A4.12")
@given(OUTPUTS, DIGITS)
def test_mean_and_half_sum_scale_the_gradient_and_leave_its_direction(a: np.ndarray, digit: int) -> None:
    y, z = one_hot(digit), np.log(a / (1 - a))
    delta = SQUARED.delta(z, a, y)
    pull = ACTIVATIONS["sigmoid"].pull
    np.testing.assert_allclose(pull(z, a, 2 * (a - y) / 10) * 10, delta, rtol=1e-14)
    np.testing.assert_array_equal(pull(z, a, a - y) * 2, delta)


def test_an_answer_of_exactly_0_for_the_right_digit_costs_much_but_not_infinity() -> None:
    for output in ("sigmoid", "softmax"):
        cost = cost_for("cross-entropy", output).of_each(one_hot(4).astype(np.float32), one_hot(3))
        assert 80 < cost < 200


@pytest.mark.parametrize("output", ["relu", "tanh", "linear"])
def test_cross_entropy_is_refused_for_outputs_that_have_no_logarithm(output: str) -> None:
    with pytest.raises(ConfigError, match=r"between 0 and 1.*choose sigmoid or softmax"):
        Config(cost="cross-entropy", output=output)


def test_an_unknown_cost_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no cost called 'hinge': choose one of squared, cross-entropy"):
        cost_for("hinge", "sigmoid")
