"""Along the way from one picture to another: end points, crossings and hidden neurons against the forward pass."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.config import Config
from nncore.morph import LEAST, blend, morph
from nncore.network import Network
from nncore.passes import forward
from tests.nncore.small import small_digits
from tests.nncore.toys import random_network

A, B = small_digits().test.inputs(slice(0, 2))
SEED = 0  # of weights with which four outputs win in turn


@pytest.mark.concept("A6.9")
def test_the_end_points_are_the_two_pictures_own_outputs() -> None:
    network = Config(init="normal").initial_network()
    way = morph(network, A, B)
    assert np.array_equal(blend(A, B, 0), A)
    assert np.array_equal(blend(A, B, 1), B)
    assert np.allclose(way.outputs[0], forward(network, A).outputs, atol=1e-6)
    assert np.allclose(way.outputs[-1], forward(network, B).outputs, atol=1e-6)
    middle = forward(network, (A + B) / 2).outputs
    assert np.allclose(way.outputs[len(way.shares) // 2], middle, atol=1e-6)


@pytest.mark.concept("A6.9")
def test_at_each_crossing_the_two_outputs_are_equal_and_the_winner_changes() -> None:
    network = random_network((784, 16, 16, 10), ("tanh", "tanh", "sigmoid"), SEED)
    way = morph(network, A.astype(np.float64), B.astype(np.float64))
    assert way.crossings
    for crossing in way.crossings:
        at = forward(network, blend(way.start, way.end, crossing.share)).outputs
        assert at[crossing.before] == pytest.approx(at[crossing.after], abs=1e-7)
    winners = [way.crossings[0].before, *(crossing.after for crossing in way.crossings)]
    assert winners[0] == way.outputs[0].argmax()
    assert winners[-1] == way.outputs[-1].argmax()


def test_two_outputs_that_cross_at_a_known_place() -> None:
    straight = Network((np.array([[1.0], [-1.0]]),), (np.array([0.0, 0.5]),), ("linear",))
    way = morph(straight, np.array([0.0]), np.array([1.0]))
    (crossing,) = way.crossings
    assert (crossing.before, crossing.after) == (1, 0)
    assert crossing.share == pytest.approx(0.25, abs=1e-9)


@pytest.mark.concept("A6.9")
def test_the_hidden_neurons_that_moved_most_come_first() -> None:
    network = Config(init="normal").initial_network()
    way = morph(network, A, B)
    layer, neuron, far = way.most_moved(1)[0]
    trace = [forward(network, blend(A, B, t)).activations[layer][neuron] for t in np.linspace(0, 1, 41)]
    assert abs(far) == pytest.approx(np.abs(np.array(trace) - trace[0]).max(), abs=0.02)
    assert all(abs(far) >= abs(other) for _, _, other in way.most_moved(40))
    assert len(way.most_moved(1000)) == 32


def test_the_same_picture_twice_is_no_way_and_large_networks_get_fewer_points() -> None:
    still = morph(Config().initial_network(), A, A)
    assert still.crossings == ()
    assert still.most_moved(1)[0][2] == pytest.approx(0, abs=1e-6)
    large = Config(sizes=(784, 2500, 2500, 10)).initial_network()
    assert LEAST <= len(morph(large, A, A).shares) < 40


def test_a_network_without_hidden_neurons_has_none_that_moved() -> None:
    assert morph(Config(sizes=(784, 10)).initial_network(), A, B).most_moved(5) == []
