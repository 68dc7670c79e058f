"""The fast loop leaves out inputs that none of a batch's examples lights, and nobody can tell by what comes out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore.config import Config
from nncore.data import Dataset
from nncore.first_layer import FirstLayer, Reading
from nncore.lit import STRIDE, lit_of
from nncore.network import Network
from nncore.trainer import Trainer
from tests.nncore.small import small_digits
from tests.nncore.toys import bits, random_network, toy_data, train_slowly

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
    how = config(momentum=momentum, l2=l2)
    trainer = Trainer(how, data)
    trainer.run(12)
    slow, costs = train_slowly(how, data, 12)
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
    assert set(np.flatnonzero(dark)) == set(data.lit.dark)
    assert data.lit.n == 784 - dark.sum()
    rows = data.lit_and_one
    assert np.array_equal(rows[:, -1 - data.lit.n : -1], data.images[:, data.lit.order[dark.sum() :]])
    assert (rows[:, -1] == 255).all()  # what 1 is among bytes
    assert not rows[:, : -1 - data.lit.n].any()
    assert rows.shape[1] < 784
    assert not rows.flags.writeable


def test_inputs_that_are_lit_more_often_come_later() -> None:
    data = small_digits().train
    often = np.count_nonzero(data.images, 0)[data.lit.order]
    assert (np.diff(often) >= 0).all()
    assert sorted(data.lit.order.tolist()) == list(range(784))


def test_each_example_is_read_as_far_as_it_is_lit_and_no_further() -> None:
    data = small_digits().train
    for row, strides in zip(data.lit_and_one, data.reaches.tolist(), strict=True):
        first = int(np.flatnonzero(row)[0])
        assert len(row) - strides * STRIDE <= first < len(row) - (strides - 1) * STRIDE


@pytest.mark.parametrize("n_dark", [0, 1])
def test_even_one_dark_input_is_left_out(n_dark: int) -> None:
    images = np.ones((5, 64), np.uint8)
    images[:, :n_dark] = 0
    data = Dataset("stripes", images, np.zeros(5, np.uint8), shape=None)
    assert data.lit.dark.tolist() == list(range(n_dark))
    assert data.lit.n == 64 - n_dark
    assert data.lit_and_one.shape == (5, 80 if n_dark == 0 else 64)  # whole strides, with the 1


def sparse(n: int = 61, n_inputs: int = 150, *, of_bytes: bool = True) -> Dataset:
    """Examples that light the first few inputs always, and others the less often the further they are."""
    data = toy_data(n, n_inputs, of_bytes=of_bytes)
    reach = np.random.default_rng(1).integers(1, n_inputs, n)
    return replace(data, images=np.where(np.arange(n_inputs) < reach[:, None], data.images, 0))


@given(
    batch=st.integers(1, 70),
    momentum=st.sampled_from([0.0, 0.9]),
    l2=st.sampled_from([0.0, 0.01]),
    hidden=st.sampled_from([(5,), (4, 3), ()]),
    of_bytes=st.booleans(),
)
@settings(max_examples=40)
def test_batches_that_read_unlike_far_agree_with_the_readable_passes(
    batch: int, momentum: float, l2: float, hidden: tuple[int, ...], *, of_bytes: bool
) -> None:
    data = sparse(of_bytes=of_bytes)
    how = config(sizes=(150, *hidden, 3), batch_size=batch, momentum=momentum, l2=l2, learning_rate=0.1)
    trainer = Trainer(how, data)
    trainer.run(12)
    slow, costs = train_slowly(how, data, 12)
    np.testing.assert_allclose(trainer.costs.view(), costs, rtol=2e-4, atol=2e-5)
    np.testing.assert_allclose(trainer.network().flat, slow.flat, rtol=0, atol=2e-4)


@pytest.mark.parametrize("batch", [1, 3, 10, 50])
def test_one_by_one_or_many_at_once_gives_the_same_bits_although_batches_read_unlike_far(batch: int) -> None:
    how = config(sizes=(150, 5, 3), batch_size=batch)
    at_once, singly = Trainer(how, sparse()), Trainer(how, sparse())
    at_once.run(40)
    for _ in range(40):
        singly.run(1)
    assert bits(at_once) == bits(singly)
    assert at_once.costs.view().tobytes() == singly.costs.view().tobytes()


def test_the_gradient_holds_nothing_of_batches_before_that_read_further() -> None:
    data = sparse()
    trainer = Trainer(config(sizes=(150, 5, 3), batch_size=1), data)
    left_out = 0
    for _ in range(30):
        trainer.run(1)
        gradient = trainer.gradient()
        assert gradient is not None
        dark = data.images[trainer.batch()[0]] == 0
        left_out += int(dark.sum())
        assert not gradient.weights[0][:, dark].any()
    assert left_out > 30 * 20


def test_a_batch_of_digits_reads_no_more_than_it_must(monkeypatch: pytest.MonkeyPatch) -> None:
    data, asked = small_digits().train, []
    real = FirstLayer.reading

    def noted(self: FirstLayer, strides: int) -> Reading:
        asked.append(strides)
        return real(self, strides)

    monkeypatch.setattr(FirstLayer, "reading", noted)
    trainer = Trainer(Config(batch_size=10), data)
    for _ in range(20):
        trainer.run(1)
        furthest = int((data.lit_and_one[trainer.batch()] != 0).any(0).argmax())
        read = asked[-1] * STRIDE
        assert 0 <= read - (data.lit_and_one.shape[1] - furthest) < STRIDE
    assert np.mean(asked) * STRIDE < 0.8 * 784
