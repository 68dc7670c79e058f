"""Shapes, counts, the flat order and the start values: frozen, because files and pictures depend on them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.config import Config
from nncore.evaluation import evaluate
from nncore.network import INITS, Network, count_parameters, from_flat, index_of, initial_network, locate
from tests.nncore.small import small_digits
from tests.nncore.toys import random_network

SIZES = st.lists(st.integers(1, 12), min_size=2, max_size=5).map(tuple)
DEFAULT = (784, 16, 16, 10)


@pytest.mark.concept("A1.5", "A3.4")
def test_the_default_network_has_two_hidden_layers_of_16_and_a_row_for_each_receiver() -> None:
    network = Config().initial_network()
    assert network.sizes == DEFAULT
    assert [w.shape for w in network.weights] == [(16, 784), (16, 16), (10, 16)]
    assert [b.shape for b in network.biases] == [(16,), (16,), (10,)]


@pytest.mark.concept("A3.1", "A3.2")
def test_it_has_13_002_parameters() -> None:
    network = Config().initial_network()
    layers = [w.size + b.size for w, b in zip(network.weights, network.biases, strict=True)]
    assert layers == [784 * 16 + 16, 272, 170] == [12_560, 272, 170]
    assert network.n_parameters == network.flat.size == sum(layers) == 13_002
    assert sum(w.size for w in network.weights) == 12_960
    assert sum(b.size for b in network.biases) == 42


@pytest.mark.concept("A0.6", "A3.2")
@given(SIZES)
def test_the_count_is_n_times_one_more_than_the_layer_before(sizes: tuple[int, ...]) -> None:
    expected = sum(sizes[i] * (sizes[i - 1] + 1) for i in range(1, len(sizes)))
    network = initial_network(sizes, ("sigmoid",) * (len(sizes) - 1), "scaled", 1)
    assert count_parameters(sizes) == network.n_parameters == network.flat.size == expected


@given(SIZES, st.integers(0, 2**32 - 1))
def test_flattening_and_building_again_gives_the_same_network(sizes: tuple[int, ...], seed: int) -> None:
    network = random_network(sizes, ("tanh",) * (len(sizes) - 1), seed)
    again = from_flat(network.flat, sizes, network.activations)
    for old, new in zip((*network.weights, *network.biases), (*again.weights, *again.biases), strict=True):
        np.testing.assert_array_equal(old, new)


def test_the_flat_order_is_w1_row_by_row_then_b1_then_the_next_layer() -> None:
    sizes = DEFAULT
    starts = [index_of(layer, 0, k, sizes) for layer in (1, 2, 3) for k in (0, None)]
    assert starts == [0, 12_544, 12_560, 12_816, 12_832, 12_992]
    assert index_of(1, 0, 783, sizes) == 783
    assert index_of(1, 1, 0, sizes) == 784
    assert locate(13_001, sizes) == (3, 9, None)


@given(SIZES, st.data())
def test_every_index_leads_to_its_parameter_and_back(sizes: tuple[int, ...], data: st.DataObject) -> None:
    network = random_network(sizes, ("linear",) * (len(sizes) - 1), 1)
    index = data.draw(st.integers(0, network.n_parameters - 1))
    layer, j, k = locate(index, sizes)
    held = network.biases[layer - 1][j] if k is None else network.weights[layer - 1][j, k]
    assert held == network.flat[index]
    assert index_of(layer, j, k, sizes) == index


def test_an_index_past_the_end_and_a_wrong_number_of_numbers_are_refused() -> None:
    with pytest.raises(IndexError, match="fewer parameters"):
        locate(13_002, DEFAULT)
    with pytest.raises(ValueError, match="784-16-16-10 needs 13002 numbers, not 5"):
        from_flat(np.zeros(5), DEFAULT, ("sigmoid",) * 3)


def test_what_a_network_holds_cannot_be_changed() -> None:
    network = Config().initial_network()
    for array in (*network.weights, *network.biases, network.flat):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


@pytest.mark.concept("A4.2")
@pytest.mark.parametrize("init", INITS)
def test_the_same_seed_gives_the_same_bits_and_another_seed_another_network(init: str) -> None:
    first, again, other = (Config(init=init, seed=seed).initial_network() for seed in (7, 7, 8))
    assert first.flat.tobytes() == again.flat.tobytes()
    assert (first.flat.tobytes() == other.flat.tobytes()) == (init == "zeros")


def test_the_stream_of_random_numbers_is_frozen() -> None:
    rng = np.random.default_rng(3)
    w1, w2 = rng.standard_normal((4, 5)), rng.standard_normal((2, 4))
    scaled = initial_network((5, 4, 2), ("sigmoid",) * 2, "scaled", 3, np.float64)
    np.testing.assert_allclose(scaled.weights[0], w1 / np.sqrt(5))
    np.testing.assert_allclose(scaled.weights[1], w2 / np.sqrt(4))
    assert not scaled.biases[0].any()

    rng = np.random.default_rng(3)
    w1, b1, w2, b2 = (rng.standard_normal(shape) for shape in ((4, 5), 4, (2, 4), 2))
    normal = initial_network((5, 4, 2), ("sigmoid",) * 2, "normal", 3, np.float64)
    for held, drawn in zip((*normal.weights, *normal.biases), (w1, w2, b1, b2), strict=True):
        np.testing.assert_array_equal(held, drawn)


def test_the_first_weights_of_seed_1_are_these() -> None:
    # Frozen: a lesson that says "seed 1" means this network.
    network = Config(seed=1).initial_network()
    assert network.weights[0].dtype == np.float32
    assert network.weights[0][0, :3] == pytest.approx([0.012342293, 0.029343504, 0.011801324], abs=1e-8)


@pytest.mark.parametrize(
    ("init", "spread"), [("scaled", 784**-0.5), ("he", (2 / 784) ** 0.5), ("normal", 1.0)]
)
def test_start_values_spread_as_their_name_says(init: str, spread: float) -> None:
    network = Config(init=init).initial_network()
    assert network.weights[0].std() == pytest.approx(spread, rel=0.02)
    assert network.weights[0].mean() == pytest.approx(0, abs=spread * 0.03)
    assert network.biases[0].any() == (init == "normal")


@pytest.mark.concept("A4.3")
def test_fresh_networks_answer_nonsense() -> None:
    scores = [
        evaluate(Config(seed=seed).initial_network(), small_digits(n_test=1000).test, "squared")
        for seed in range(30)
    ]
    assert 0.08 < np.mean([score.accuracy for score in scores]) < 0.12
    assert max(score.accuracy for score in scores) < 0.25
    assert min(score.cost for score in scores) > 1.5  # worse than saying nothing, which costs 1


def test_another_precision_is_the_same_network() -> None:
    network = Config().initial_network()
    double = network.astype(np.float64)
    assert isinstance(double, Network)
    assert double.flat.dtype == np.float64
    np.testing.assert_array_equal(double.flat, network.flat)
