"""The bends: their values, their slopes, their ranges, and no warning anywhere."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nncore.activations import ACTIVATIONS, HIDDEN, sigmoid, softmax
from tests.nncore.toys import of

REALS = st.floats(-50, 50, allow_nan=False)
VECTORS = arrays(np.float64, st.integers(1, 12), elements=REALS)

SQUISHED = {
    -10: 4.5398e-5,
    -5: 0.0066929,
    -2: 0.119203,
    -1: 0.268941,
    0: 0.5,
    1: 0.731059,
    2: 0.880797,
    5: 0.993307,
    10: 0.9999546,
    4.59512: 0.99,
}


@pytest.mark.concept("A2.8", "A2.9")
@pytest.mark.parametrize(("z", "a"), SQUISHED.items())
def test_the_sigmoid_takes_the_values_of_the_table(z: float, a: float) -> None:
    assert sigmoid(np.array([z]))[0] == pytest.approx(a, rel=1e-5)


@pytest.mark.concept("A2.9")
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_the_sigmoid_has_no_overflow_however_far_out(dtype: type) -> None:
    far: np.ndarray = np.array([-1000, 1000, -3e38, 3e38], dtype)
    assert sigmoid(far).tolist() == [0, 1, 0, 1]
    assert sigmoid(far).dtype == dtype


@given(VECTORS)
def test_the_sigmoid_is_symmetric_about_a_half(z: np.ndarray) -> None:
    np.testing.assert_allclose(sigmoid(z) + sigmoid(-z), 1, rtol=0, atol=1e-15)


@pytest.mark.concept("A2.8", "A2.15")
@given(VECTORS, st.sampled_from(HIDDEN))
def test_each_activation_stays_in_its_range_and_keeps_the_order(z: np.ndarray, name: str) -> None:
    activation = ACTIVATIONS[name]
    a = activation.f(np.sort(z))
    assert (a >= activation.low).all()
    assert (a <= activation.high).all()
    assert (np.diff(a) >= 0).all()


@pytest.mark.concept("A2.14")
def test_relu_is_0_below_0_and_the_sum_itself_above_with_slope_0_at_the_corner() -> None:
    z = np.array([-2.0, -1e-300, 0.0, 1e-300, 3.0])
    relu = ACTIVATIONS["relu"]
    assert relu.f(z).tolist() == [0, 0, 0, 1e-300, 3]
    assert relu.slope is not None
    assert relu.slope(z, relu.f(z)).tolist() == [0, 0, 0, 1, 1]


@pytest.mark.concept("A2.14", "A2.15")
@given(VECTORS, st.sampled_from(HIDDEN))
def test_each_slope_is_the_limit_of_small_differences(z: np.ndarray, name: str) -> None:
    z = z[np.abs(z) > 1e-3]  # away from the corner of ReLU
    slope = ACTIVATIONS[name].slope
    assert slope is not None
    nudge = 1e-6
    differences = (of(name, z + nudge) - of(name, z - nudge)) / (2 * nudge)
    np.testing.assert_allclose(slope(z, of(name, z)), differences, rtol=1e-4, atol=1e-8)


def test_the_sigmoid_is_steepest_in_the_middle_where_its_slope_is_a_quarter() -> None:
    slope = ACTIVATIONS["sigmoid"].slope
    assert slope is not None
    z = np.linspace(-8, 8, 1601)
    steepness = slope(z, sigmoid(z))
    assert z[steepness.argmax()] == pytest.approx(0, abs=1e-9)
    assert steepness.max() == 0.25


@pytest.mark.concept("A4.11")
@given(arrays(np.float64, st.tuples(st.integers(1, 4), st.integers(2, 10)), elements=st.floats(-700, 700)))
def test_softmax_shares_out_exactly_one(z: np.ndarray) -> None:
    shares = softmax(z)
    np.testing.assert_allclose(shares.sum(axis=-1), 1, rtol=0, atol=1e-12)
    assert (shares >= 0).all()
    np.testing.assert_allclose(softmax(z + 13), shares, atol=1e-12)


@pytest.mark.concept("A4.11")
def test_softmax_becomes_the_argmax_as_it_grows_cold() -> None:
    z = np.array([0.3, 2.0, 1.9, -4.0])
    np.testing.assert_allclose(softmax(z / 1e-3), [0, 1, 0, 0], atol=1e-12)
    np.testing.assert_allclose(softmax(z / 1e6), [0.25] * 4, atol=1e-5)


def test_softmax_of_enormous_sums_does_not_overflow() -> None:
    assert softmax(np.array([1e4, 0, -1e4])).tolist() == [1, 0, 0]


@given(VECTORS, st.integers(0, 2**32 - 1))
def test_pull_carries_a_gradient_back_through_coupled_outputs(z: np.ndarray, seed: int) -> None:
    g = np.random.default_rng(seed).normal(size=z.shape)
    a = softmax(z)
    jacobian = np.diag(a) - np.outer(a, a)
    np.testing.assert_allclose(ACTIVATIONS["softmax"].pull(z, a, g), jacobian.T @ g, atol=1e-12)
