"""Measures of weights as pictures, against loops by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.activations import ACTIVATIONS
from nncore.config import Config
from nncore.patterns import SHAPES, from_text, shape, to_text
from nncore.structure import class_means, cosines, extremes, flat_share, neighbour_correlation, shuffled


@pytest.mark.concept("A6.1")
def test_neighbours_agree_in_a_slope_and_not_in_noise() -> None:
    rng = np.random.default_rng(0)
    rows, columns = np.indices((28, 28))
    tiles = np.stack([rows + columns, rng.normal(size=(28, 28)), np.ones((28, 28))]).astype(np.float64)
    smooth, noise, flat = neighbour_correlation(tiles)
    pairs = [(t[r, c], t[r2, c2]) for t in tiles[1:2] for r, c, r2, c2 in _neighbours()]
    by_hand = np.corrcoef(np.array(pairs).T)[0, 1]
    assert noise == pytest.approx(by_hand, abs=1e-12)
    assert smooth > 0.99
    assert abs(noise) < 0.1
    assert flat == 0
    assert abs(neighbour_correlation(shuffled(tiles))[0]) < 0.1


def _neighbours() -> list[tuple[int, int, int, int]]:
    cells = [(r, c) for r in range(28) for c in range(28)]
    beside = [(r, c, r, c + 1) for r, c in cells if c < 27]
    return beside + [(r, c, r + 1, c) for r, c in cells if r < 27]


def test_a_fresh_network_is_noise() -> None:
    tiles = Config().initial_network().weights[0].reshape(16, 28, 28)
    assert abs(float(neighbour_correlation(tiles).mean())) < 0.05


@pytest.mark.concept("A1.7")
def test_the_cosine_is_the_product_over_the_lengths() -> None:
    rng = np.random.default_rng(1)
    patterns = np.stack([shape(name).reshape(-1).astype(np.float64) for name in SHAPES])
    tiles = rng.normal(size=(5, 784))
    found = cosines(patterns, tiles)
    for i, p in enumerate(patterns):
        for j, t in enumerate(tiles):
            assert found[i, j] == pytest.approx(p @ t / np.sqrt((p @ p) * (t @ t)), abs=1e-12)
    assert (cosines(np.zeros((1, 784)), tiles) == 0).all()
    assert cosines(tiles, tiles).diagonal() == pytest.approx(1.0)


def test_shuffling_keeps_the_weights_and_is_alike_in_every_tile() -> None:
    tiles = np.arange(2 * 784.0).reshape(2, 28, 28)
    mixed = shuffled(tiles)
    assert np.array_equal(np.sort(mixed[0].ravel()), tiles[0].ravel())
    assert np.array_equal(mixed[1] - mixed[0], np.full((28, 28), 784.0))


def test_extremes_and_class_means_by_hand() -> None:
    values = np.array([0.2, 0.9, 0.9, 0.1, 0.5])
    top, bottom = extremes(values, 3)
    assert top.tolist() == [1, 2, 4]
    assert bottom.tolist() == [3, 0, 4]
    means = class_means(values, np.array([0, 1, 1, 0, 3]), 4)
    assert means[[0, 1, 3]].tolist() == pytest.approx([0.15, 0.9, 0.5])
    assert np.isnan(means[2])


@given(st.lists(st.sampled_from([0.0, 0.25, 1.0, -3.0, float("nan")]), max_size=40), st.integers(0, 12))
def test_extremes_are_the_first_and_last_in_order_ties_by_row(values: list[float], n: int) -> None:
    top, bottom = extremes(np.array(values), n)
    assert top.tolist() == np.argsort(-np.array(values), kind="stable")[:n].tolist()
    assert bottom.tolist() == np.argsort(np.array(values), kind="stable")[:n].tolist()


@given(st.lists(st.one_of(st.none(), st.sampled_from(SHAPES)), max_size=16))
def test_patterns_survive_being_written_as_text(names: list[str | None]) -> None:
    patterns = [None if name is None else (shape(name) >= 0.5).astype(np.float32) for name in names]
    read = from_text(to_text(patterns), 16)
    assert len(read) == 16
    for kept, again in zip(patterns, read, strict=False):
        assert (kept is None) == (again is None)
        assert kept is None or again is None or np.array_equal(kept, again)


@pytest.mark.parametrize("text", ["", "abc", "....", "!!!.???", "A" * 5000, "ü.é"])
def test_text_that_is_no_pattern_is_nothing(text: str) -> None:
    assert from_text(text, 4) == [None] * 4


@pytest.mark.concept("A2.14")
@pytest.mark.parametrize("name", ["sigmoid", "tanh", "relu", "linear"])
def test_the_flat_share_is_that_of_the_slopes(name: str) -> None:
    z = np.random.default_rng(3).normal(0, 4, (50, 7))
    bend = ACTIVATIONS[name]
    a = bend.f(z)
    assert bend.slope is not None
    slopes = bend.slope(z, a)
    expected = float((slopes < 0.01).mean())
    assert flat_share(name, a) == pytest.approx(expected)
    assert (expected > 0) == (name != "linear")
