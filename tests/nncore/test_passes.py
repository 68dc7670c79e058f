"""The readable forward and backward pass, held against loops over single numbers and against identities."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.config import Config
from nncore.data import Dataset
from nncore.network import Network
from nncore.passes import backward, forward
from tests.nncore.small import small_digits
from tests.nncore.toys import PAIRS, of, random_batch, random_network

SEEDS = st.integers(0, 2**32 - 1)
SIZES = st.lists(st.integers(1, 6), min_size=2, max_size=4).map(tuple)


def digits_of_training() -> tuple[np.ndarray, np.ndarray]:
    data: Dataset = small_digits().train
    return data.inputs(slice(0, 500)).astype(np.float64), data.targets(slice(0, 500)).astype(np.float64)


@pytest.mark.concept("A2.3", "A3.5", "A3.6", "A3.7")
@given(SIZES, SEEDS)
def test_a_layer_is_each_neuron_s_weighted_sum_plus_bias_bent(sizes: tuple[int, ...], seed: int) -> None:
    network = random_network(sizes, ("sigmoid",) * (len(sizes) - 1), seed)
    a = list(random_batch(sizes, 1, seed)[0][0])
    trace = forward(network, np.array(a))
    for layer, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        z = [
            sum(w * x for w, x in zip(row, a, strict=True)) + b
            for row, b in zip(weights, biases, strict=True)
        ]
        a = [1 / (1 + math.exp(-value)) for value in z]
        np.testing.assert_allclose(trace.zs[layer], z, atol=1e-12)
        np.testing.assert_allclose(trace.activations[layer + 1], a, atol=1e-12)


@pytest.mark.concept("A0.2", "A1.6")
@given(SEEDS, st.integers(0, 2))
def test_a_layer_is_computed_from_the_one_before_and_from_nothing_else(seed: int, changed: int) -> None:
    network = random_network((5, 4, 4, 3), ("sigmoid",) * 3, seed)
    inputs, _ = random_batch((5, 3), 2, seed)
    whole = forward(network, inputs)
    for layer, name in enumerate(network.activations):
        one = Network(network.weights[layer : layer + 1], network.biases[layer : layer + 1], (name,))
        np.testing.assert_array_equal(
            forward(one, whole.activations[layer]).outputs, whole.activations[layer + 1]
        )
    biases = [b + 1.0 if i == changed else b.copy() for i, b in enumerate(network.biases)]
    other = forward(
        Network(tuple(w.copy() for w in network.weights), tuple(biases), network.activations), inputs
    )
    same = [bool((a == b).all()) for a, b in zip(whole.activations, other.activations, strict=True)]
    assert same == [layer <= changed for layer in range(4)]


@given(SEEDS)
def test_one_example_goes_through_as_a_vector_or_as_a_batch_of_one(seed: int) -> None:
    network = random_network((6, 4, 3), ("tanh", "softmax"), seed)
    inputs, _ = random_batch((6, 3), 3, seed)
    batch = forward(network, inputs).outputs
    for row, outputs in zip(inputs, batch, strict=True):
        np.testing.assert_allclose(forward(network, row).outputs, outputs, atol=1e-14)


@pytest.mark.concept("A2.16")
@given(SEEDS)
def test_without_a_bend_all_layers_fold_into_one(seed: int) -> None:
    network = random_network((7, 5, 4, 3), ("linear",) * 3, seed, spread=0.5)
    inputs, _ = random_batch((7, 3), 5, seed)
    (w1, w2, w3), (b1, b2, b3) = network.weights, network.biases
    folded = Network((w3 @ w2 @ w1,), (w3 @ (w2 @ b1 + b2) + b3,), ("linear",))
    np.testing.assert_allclose(forward(folded, inputs).outputs, forward(network, inputs).outputs, atol=1e-12)


@pytest.mark.concept("A2.16")
def test_with_a_bend_they_do_not() -> None:
    network = random_network((7, 5, 3), ("sigmoid", "linear"), 1)
    x, y = random_batch((7, 3), 2, 1)[0]
    middle = forward(network, (x + y) / 2).outputs
    assert np.abs(middle - (forward(network, x).outputs + forward(network, y).outputs) / 2).max() > 1e-3


@pytest.mark.concept("A2.17")
@given(SEEDS)
def test_a_blank_page_shows_the_biases_bare(seed: int) -> None:
    network = random_network((784, 16, 10), ("sigmoid", "sigmoid"), seed)
    np.testing.assert_array_equal(
        forward(network, np.zeros(784)).activations[1], of("sigmoid", network.biases[0])
    )


@given(SEEDS, st.sampled_from(PAIRS))
def test_outputs_are_not_touched_by_the_order_of_the_examples(seed: int, kind: tuple[str, str, str]) -> None:
    hidden, output, cost = kind
    network = random_network((5, 4, 3), (hidden, output), seed)
    inputs, targets = random_batch((5, 3), 6, seed)
    order = np.random.default_rng(seed).permutation(6)
    one = backward(network, forward(network, inputs), targets, cost)
    other = backward(network, forward(network, inputs[order]), targets[order], cost)
    np.testing.assert_allclose(one.costs[order], other.costs, atol=1e-12)
    np.testing.assert_allclose(one.flat, other.flat, atol=1e-12)


@pytest.mark.concept("A7.22", "A7.27")
@pytest.mark.parametrize("batch_size", [1, 20, 100])
def test_the_mean_of_all_batch_gradients_is_the_full_gradient(batch_size: int) -> None:
    network = Config().initial_network().astype(np.float64)
    inputs, targets = digits_of_training()
    full = backward(network, forward(network, inputs), targets, "squared")
    parts = [
        backward(
            network, forward(network, inputs[at : at + batch_size]), targets[at : at + batch_size], "squared"
        )
        for at in range(0, 500, batch_size)
    ]
    np.testing.assert_allclose(np.mean([part.flat for part in parts], axis=0), full.flat, rtol=0, atol=1e-14)
    assert np.mean([part.costs.mean() for part in parts]) == pytest.approx(full.costs.mean(), abs=1e-14)


@pytest.mark.concept("A7.26")
def test_a_mini_batch_gradient_points_nearly_the_same_way_the_nearer_the_larger_it_is() -> None:
    network = Config().initial_network().astype(np.float64)
    inputs, targets = digits_of_training()
    full = backward(network, forward(network, inputs), targets, "squared").flat

    def agreement(n: int) -> float:
        parts = [
            backward(network, forward(network, inputs[i : i + n]), targets[i : i + n], "squared").flat
            for i in range(0, 100, n)
        ]
        return float(np.mean([p @ full / np.linalg.norm(p) / np.linalg.norm(full) for p in parts]))

    assert agreement(1) < agreement(10) < agreement(100) < 1
    assert agreement(100) > 0.98


@pytest.mark.concept("A7.1")
def test_finding_the_gradient_changes_nothing() -> None:
    network = Config().initial_network()
    before = network.flat.tobytes()
    data = small_digits().train
    found = backward(
        network, forward(network, data.inputs(slice(0, 50))), data.targets(slice(0, 50)), "squared"
    )
    assert np.abs(found.flat).max() > 0
    rebuilt = np.concatenate(
        [part.ravel() for pair in zip(network.weights, network.biases, strict=True) for part in pair]
    )
    assert rebuilt.tobytes() == before
    assert not any(
        array.flags.writeable for array in (*found.weights, *found.biases, *found.deltas, found.flat)
    )


@pytest.mark.concept("A7.13")
def test_a_dark_pixel_teaches_its_weights_nothing() -> None:
    network = Config().initial_network().astype(np.float64)
    data = small_digits().train
    image, target = data.inputs(slice(5, 6)).astype(np.float64), data.targets(slice(5, 6)).astype(np.float64)
    found = backward(network, forward(network, image), target, "squared")
    dark = image[0] == 0
    assert 500 < dark.sum() < 700
    assert not found.weights[0][:, dark].any()
    assert found.weights[0][:, ~dark].all()
    assert (found.flat == 0).sum() == 16 * dark.sum()


@given(SEEDS)
def test_renumbering_hidden_neurons_changes_nothing_that_can_be_seen(seed: int) -> None:
    network = random_network((6, 5, 4, 3), ("sigmoid",) * 3, seed)
    order = np.random.default_rng(seed).permutation(5)
    (w1, w2, w3), (b1, b2, b3) = network.weights, network.biases
    twin = Network(
        (w1[order], w2[:, order], w3.copy()), (b1[order], b2.copy(), b3.copy()), network.activations
    )
    inputs, targets = random_batch((6, 3), 4, seed)
    one = backward(network, forward(network, inputs), targets, "squared")
    other = backward(twin, forward(twin, inputs), targets, "squared")
    np.testing.assert_allclose(one.costs, other.costs, atol=1e-13)
    np.testing.assert_allclose(one.weights[0][order], other.weights[0], atol=1e-13)
