"""Noise of four kinds is what it is called, and the hunt counts what the forward pass says."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.config import Config
from nncore.network import Network
from nncore.noise import LIT, NOISES, Hunt, hunt, noise
from nncore.passes import forward
from nncore.sets import make
from tests.nncore.small import small_digits
from tests.nncore.toys import toy_data


def hunted(network: Network, kind: str, n: int = 130) -> Hunt:
    *_, last = hunt(network, kind, n, 7, small_digits().test)
    return last


def test_each_kind_of_noise_is_what_its_name_says() -> None:
    rng = np.random.default_rng(0)
    uniform = noise("uniform", 200, 784, rng)
    assert uniform.mean() == pytest.approx(0.5, abs=0.01)
    assert uniform.std() == pytest.approx(12**-0.5, abs=0.01)
    binary = noise("binary", 200, 784, rng)
    assert set(np.unique(binary)) == {0, 1}
    assert binary.mean() == pytest.approx(0.5, abs=0.01)
    sparse = noise("sparse", 200, 784, rng)
    assert set(np.unique(sparse)) == {0, 1}
    assert sparse.mean() == pytest.approx(LIT, abs=0.01)


def test_as_many_pixels_of_sparse_noise_are_lit_as_of_a_digit() -> None:
    images = small_digits().train.images
    assert float((images > 0).mean()) == pytest.approx(LIT, abs=0.01)


def test_shuffled_noise_has_the_very_pixels_of_real_digits_elsewhere() -> None:
    source = small_digits().train
    known = {np.sort(image).tobytes() for image in source.inputs(slice(None))}
    drawn = noise("shuffled", 20, 784, np.random.default_rng(0), source)
    assert all(np.sort(image).tobytes() in known for image in drawn)
    whole = {image.tobytes() for image in source.inputs(slice(None))}
    assert not any(image.tobytes() in whole for image in drawn)


@pytest.mark.parametrize("kind", NOISES)
@pytest.mark.concept("A6.5")
def test_the_hunt_counts_what_the_forward_pass_says(kind: str) -> None:
    network = Config(init="normal").initial_network()
    found = hunted(network, kind)
    outputs = forward(network, found.images).outputs
    assert len(found) == 130
    assert np.allclose(outputs.max(axis=1), found.sureness[found.surest], atol=1e-6)
    assert np.array_equal(found.sureness[found.surest], np.sort(found.sureness)[::-1][:9])
    for threshold in (0.5, 0.9, 0.99):
        assert found.above(threshold) == sum(float(one) > threshold for one in found.sureness)
    assert found.called.sum() == 130
    real = forward(network, small_digits().test.inputs(slice(0, 130))).outputs.max(axis=1)
    assert np.allclose(found.real, real, atol=1e-6)


@pytest.mark.concept("A6.5")
def test_what_is_found_depends_on_the_network_and_not_on_what_is_claimed() -> None:
    shy = Config(init="zeros").initial_network()  # every output is 0.5, whatever it sees
    assert hunted(shy, "uniform").above(0.9) == 0
    bold = Network(shy.weights, (*shy.biases[:2], np.full(10, 4, np.float32)), shy.activations)
    assert hunted(bold, "uniform").above(0.9) == 130


def test_the_same_seed_finds_the_same_and_what_is_so_far_grows() -> None:
    network = Config().initial_network()
    parts = [len(part) for part in hunt(network, "binary", 130, 7)]
    assert parts == [50, 100, 130]
    assert np.array_equal(hunted(network, "binary").sureness, hunted(network, "binary").sureness)


def test_inputs_that_are_no_picture_are_hunted_too() -> None:
    network = Config(sizes=(6, 4, 3)).initial_network()
    *_, found = hunt(network, "shuffled", 30, 0, toy_data())
    assert found.images.shape == (9, 6)
    assert len(found.real) == 30


def test_what_cannot_be_is_refused_in_words() -> None:
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="pink"):
        noise("pink", 1, 784, rng)
    with pytest.raises(ValueError, match="examples"):
        noise("shuffled", 1, 784, rng)
    with pytest.raises(ValueError, match="examples"):
        noise("shuffled", 1, 784, rng, toy_data())


def test_a_network_of_no_numbers_is_sure_of_nothing() -> None:
    fresh = Config().initial_network()
    broken = Network(tuple(np.full_like(w, np.nan) for w in fresh.weights), fresh.biases, fresh.activations)
    assert hunted(broken, "uniform").above(0.0) == 0


def test_noise_keeps_within_the_span_of_other_inputs_and_one_output_answers_for_two() -> None:
    moons = make("moons").test
    network = Config(sizes=(2, 3, 1), data="moons").initial_network()
    *_, found = hunt(network, "uniform", 200, 0, moons)
    assert found.images.min() < -1
    drawn = noise("binary", 100, 2, np.random.default_rng(0), moons)
    assert set(np.unique(drawn)) == {-3, 3}
    assert found.called.sum() == 200
    assert found.sureness.min() >= 0.5
