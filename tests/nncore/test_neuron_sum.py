"""One neuron taken apart, held against the reference pass, the worked numbers and identities."""

from __future__ import annotations

import math
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.activations import HIDDEN, OUTPUT
from nncore.config import Config
from nncore.network import Network
from nncore.neuron_sum import NeuronSum
from nncore.passes import forward
from nncore.pins import forward_pinned, with_pins
from nncore.set_sums import SetSums, sums_of
from nncore.squish import Squish
from tests.nncore.small import small_digits
from tests.nncore.toys import random_network

CONFIGS = (
    Config(),
    Config(sizes=(784, 10)),
    Config(sizes=(784, 1, 10), activation="relu"),
    Config(sizes=(2, 3, 1), activation="tanh"),
    Config(sizes=(784, 32, 16, 10), activation="tanh", output="softmax", cost="cross-entropy", init="normal"),
)


def image(n: int) -> np.ndarray:
    return small_digits().test.inputs(slice(0, 1))[0][:n] if n > 2 else np.array([0.3, 0.9], np.float32)


@pytest.mark.concept("A2.3")
@pytest.mark.parametrize("config", CONFIGS, ids=lambda c: c.shape_text)
@pytest.mark.parametrize(("dtype", "near"), [(np.float64, 1e-12), (np.float32, 1e-5)])
def test_the_last_partial_sum_is_z_less_the_bias(config: Config, dtype: type, near: float) -> None:
    network = config.initial_network().astype(dtype)
    trace = forward(network, image(config.sizes[0]).astype(dtype))
    for layer, n in enumerate(config.sizes[1:], start=1):
        for j in range(0, n, 7):
            taken = NeuronSum.of(network, trace.activations[layer - 1], layer, j)
            z, a = float(trace.zs[layer - 1][j]), float(trace.activations[layer][j])
            for by_size in (False, True):
                steps = taken.partial(by_size=by_size)
                assert len(steps) == len(taken.inputs) + 1
                assert steps[0] == 0
                assert steps[-1] == pytest.approx(z - taken.bias, abs=near)
            assert taken.z == pytest.approx(z, abs=near)
            assert taken.activation == pytest.approx(a, abs=near)


def test_the_largest_terms_come_first_and_each_comes_once() -> None:
    network = Config().initial_network()
    taken = NeuronSum.of(network, image(784), 1, 3)
    sizes = np.abs(taken.products[taken.order(by_size=True)])
    assert (np.diff(sizes) <= 0).all()
    assert sorted(taken.order(by_size=True)) == list(range(784))
    assert list(taken.order(by_size=False)) == list(range(784))
    np.testing.assert_array_equal(
        np.diff(taken.partial(by_size=False)) == 0, taken.products == 0
    )  # a black pixel adds nothing


@pytest.mark.concept("A2.8", "A2.9")
def test_the_squish_table() -> None:
    bend = Squish("sigmoid")
    table = {-10: 4.5398e-5, -5: 0.0066929, -2: 0.119203, -1: 0.268941, 0: 0.5, 1: 0.731059, 2: 0.880797}
    for z, a in table.items():
        assert bend.at(z) == pytest.approx(a, rel=1e-4)
        assert bend.at(z) + bend.at(-z) == pytest.approx(1)
    assert bend.at(4.59512) == pytest.approx(0.99, abs=1e-6)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert bend.at(-1000) == 0
        assert bend.slope(-1000) == 0
        assert bend.at(1000) == 1


@pytest.mark.concept("A2.15")
@given(st.sampled_from(HIDDEN), st.floats(-8, 8).filter(lambda z: abs(z) > 1e-3))
def test_slopes_are_those_of_the_curve_and_values_stay_in_range(name: str, z: float) -> None:
    bend, nudge = Squish(name), 1e-5
    measured = (bend.at(z + nudge) - bend.at(z - nudge)) / (2 * nudge)
    assert bend.slope(z) == pytest.approx(measured, abs=1e-8)
    assert bend.low <= bend.at(z) <= bend.high


def test_tanh_goes_from_minus_one_to_one_and_relu_never_below_zero() -> None:
    assert Squish("tanh").at(-1000) == -1
    assert Squish("tanh").at(1000) == 1
    assert Squish("relu").at(-3) == 0
    assert Squish("relu").at(3) == 3
    assert Squish("relu").slope(0) == 0


@pytest.mark.parametrize("output", OUTPUT)
def test_an_output_s_curve_passes_through_what_it_says_now(output: str) -> None:
    config = Config(output=output)
    network = config.initial_network().astype(np.float64)
    trace = forward(network, image(784).astype(np.float64))
    taken = NeuronSum.of(network, trace.activations[2], 3, 4)
    z = float(trace.zs[2][4])
    assert taken.squish.at(z) == pytest.approx(float(trace.outputs[4]), abs=1e-12)
    nudged = trace.zs[2].copy()
    nudged[4] += 0.5  # the other outputs held
    from nncore.activations import ACTIVATIONS

    assert taken.squish.at(z + 0.5) == pytest.approx(float(ACTIVATIONS[output].f(nudged)[4]), abs=1e-12)


@pytest.mark.concept("A2.11")
def test_with_a_bias_of_minus_ten_the_neuron_fires_from_ten_on() -> None:
    network = Network((np.array([[1.0]]),), (np.array([-10.0]),), ("sigmoid",))
    said = [NeuronSum.of(network, np.array([s]), 1, 0).activation for s in (8.0, 10.0, 12.0)]
    assert said == pytest.approx([0.119203, 0.5, 0.880797], abs=1e-6)
    assert NeuronSum.of(network, np.array([8.0]), 1, 0).threshold == 10
    assert SetSums(np.array([8.0, 9.99, 10.01, 12.0, -3.0])).firing(-10.0) == 2


@pytest.mark.concept("A2.12")
@given(st.integers(0, 15), st.lists(st.floats(-20, 20), min_size=2, max_size=6))
def test_the_bias_moves_how_many_fire_and_never_which_image_wins(j: int, biases: list[float]) -> None:
    network = Config().initial_network()
    found = SetSums(sums_of(network, small_digits().test.inputs(slice(0, 200)), 1, j))
    counts = [found.firing(bias) for bias in sorted(biases)]
    assert counts == sorted(counts)
    trace = forward(network, small_digits().test.inputs(slice(0, 200)))
    for bias in biases:
        z = trace.zs[0][:, j].astype(np.float64) + bias
        assert z[found.winner] == pytest.approx(z.max(), abs=1e-5)


@pytest.mark.parametrize("layer", [1, 2, 3])
def test_sums_over_images_are_those_of_the_reference_pass_pins_included(layer: int) -> None:
    network, inputs = Config().initial_network(), small_digits().test.inputs(slice(0, 50))
    pins = {(1, 2): 1.0, (2, 5): 0.0}
    whole = forward_pinned(network, inputs, pins)
    acting = with_pins(network, pins)
    for j in (0, 5, 9):
        got = sums_of(acting, inputs, layer, j) + float(acting.biases[layer - 1][j])
        np.testing.assert_allclose(got, whole.zs[layer - 1][:, j], atol=1e-5)


@given(st.integers(0, 2**32 - 1))
def test_numbers_that_are_none_go_through_without_a_warning(seed: int) -> None:
    network = random_network((4, 3, 2), ("sigmoid", "softmax"), seed)
    bad = np.array([np.nan, np.inf, 1.0, -1.0])
    taken = NeuronSum.of(network, bad, 1, 0)
    assert math.isnan(taken.z) or math.isinf(taken.z)
    assert len(taken.by_size) == 4
