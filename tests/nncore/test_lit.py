"""Inputs that are 0 in every example are left out of the fast loop, and nobody can tell by what comes out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.config import Config
from nncore.data import Dataset
from nncore.lit import lit_of
from nncore.network import Network
from nncore.trainer import Trainer
from tests.nncore.small import small_digits
from tests.nncore.toys import random_network, toy_data, train_slowly

SIZES = (6, 5, 4, 3)


def darkened(dark: set[int], *, of_bytes: bool = True) -> Dataset:
    """The toy set with some of its six inputs 0 in every example."""
    data = toy_data(of_bytes=of_bytes)
    images = data.images.copy()
    images[:, sorted(dark)] = 0
    return replace(data, images=images)


def config(**changes: object) -> Config:
    plain = Config(sizes=SIZES, learning_rate=0.3, batch_size=10, l2=0.0, schedule="constant", epochs=3)
    return plain.changed(**changes)


@given(
    dark=st.sets(st.integers(0, 5)),
    momentum=st.sampled_from([0.0, 0.9]),
    l2=st.sampled_from([0.0, 0.01]),
    of_bytes=st.booleans(),
)
def test_it_agrees_with_the_readable_passes_whatever_is_dark(
    dark: set[int], momentum: float, l2: float, *, of_bytes: bool
) -> None:
    data = darkened(dark, of_bytes=of_bytes)
    assert set(lit_of(data.images).dark.tolist()) == dark
    settings = config(momentum=momentum, l2=l2)
    trainer = Trainer(settings, data)
    trainer.run(12)
    slow, costs = train_slowly(settings, data, 12)
    np.testing.assert_allclose(trainer.costs.view(), costs, rtol=2e-4, atol=2e-5)
    np.testing.assert_allclose(trainer.network().flat, slow.flat, rtol=0, atol=2e-4)


@given(dark=st.sets(st.integers(0, 5)), seed=st.integers(0, 99))
def test_a_network_comes_back_to_the_bit(dark: set[int], seed: int) -> None:
    drawn = random_network(SIZES, ("tanh", "relu", "sigmoid"), seed)
    network = Network(
        tuple(w.astype(np.float32) for w in drawn.weights),
        tuple(b.astype(np.float32) for b in drawn.biases),
        drawn.activations,
    )
    trainer = Trainer(config(momentum=0.5), darkened(dark))
    trainer.load(network)
    assert trainer.network().flat.tobytes() == network.flat.tobytes()
    assert trainer.state().network(trainer.config).flat.tobytes() == network.flat.tobytes()
    trainer.go_on(0, 0, network)  # a velocity that an earlier set left, also of what is dark now
    velocity = trainer.velocity()
    assert velocity is not None
    assert velocity.flat.tobytes() == network.flat.tobytes()


def test_the_gradient_is_0_where_it_is_dark_and_nowhere_else() -> None:
    trainer = Trainer(config(), darkened({0, 3}))
    trainer.run(1)
    gradient = trainer.gradient()
    assert gradient is not None
    assert (gradient.weights[0] == 0).all(axis=0).tolist() == [True, False, False, True, False, False]


def test_pixels_that_no_digit_lights_are_not_fetched() -> None:
    data = small_digits().train
    dark = ~data.images.any(axis=0)
    assert np.array_equal(np.flatnonzero(dark), data.lit.dark)
    assert np.array_equal(data.images[:, ~dark], data.lit_and_one[:, :-1])
    assert (data.lit_and_one[:, -1] == 255).all()  # what 1 is among bytes
    assert not data.lit_and_one.flags.writeable


@pytest.mark.parametrize("n_dark", [0, 1])
def test_even_one_dark_input_is_left_out(n_dark: int) -> None:
    images = np.ones((5, 64), np.uint8)
    images[:, :n_dark] = 0
    data = Dataset("stripes", images, np.zeros(5, np.uint8), shape=None)
    assert data.lit.dark.tolist() == list(range(n_dark))
    assert data.lit_and_one.shape == (5, 65 - n_dark)
