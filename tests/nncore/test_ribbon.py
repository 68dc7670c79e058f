"""The frozen order, the strongest of a bin, the order by size, and why components are exactly zero."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.arrays import Floats
from nncore.config import Config
from nncore.explain import cost_of, find, nudged
from nncore.flat_order import name_of, parts_of, place_named
from nncore.network import count_parameters, index_of, initial_network, locate
from nncore.octaves import octaves_of
from nncore.strongest import by_size, rank_of, sizes_at, strongest
from nncore.zeros import dark_inputs, zeros_of
from tests.nncore.small import small_digits

SIZES = (784, 16, 16, 10)
MANY = st.lists(st.floats(-9, 9, width=32) | st.just(float("nan")) | st.just(0.0), min_size=1, max_size=60)


def test_the_parts_are_those_of_the_conventions() -> None:
    ends = [(p.name, p.start, p.stop - 1) for p in parts_of(SIZES)]
    assert ends == [
        ("W1", 0, 12543),
        ("b1", 12544, 12559),
        ("W2", 12560, 12815),
        ("b2", 12816, 12831),
        ("W3", 12832, 12991),
        ("b3", 12992, 13001),
    ]


@pytest.mark.concept("A5.15")
@given(st.lists(st.integers(1, 30), min_size=2, max_size=5), st.data())
def test_names_and_places_go_round(sizes: list[int], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, count_parameters(sizes) - 1))
    assert index_of(*locate(place, sizes), sizes) == place
    assert place_named(name_of(place, sizes), sizes) == place
    assert place_named(str(place), sizes) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("w2[3,7]", 12560 + 3 * 16 + 7),
        (" W2 3 7 ", 12615),
        ("w2(3, 7)", 12615),
        ("w2[3][7]", 12615),
        ("12 615", 12615),
        ("12\u2009615", 12615),
        ("b2[3]", 12819),
        ("W3", 12832),
        ("w1[15]", 15 * 784),
    ],
)
def test_names_may_be_typed_in_several_ways(text: str, place: int) -> None:
    assert place_named(text, SIZES) == place


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("13002", "13001"),
        ("w4[0,0]", "1 to 3"),
        ("w2[16,0]", "0 to 15"),
        ("w1[0,784]", "0 to 783"),
        ("b0[1]", "1 to 3"),
        ("", "w2"),
        ("hello", "w2"),
        ("-3", "w2"),
        ("9" * 400, "13001"),
    ],
)
def test_what_the_network_has_not_is_refused_with_what_it_has(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        place_named(text, SIZES)


@given(MANY, st.integers(1, 12))
def test_a_bin_keeps_its_strongest_with_its_sign(values: list[float], bins: int) -> None:
    array = np.array(values, np.float32)
    starts = np.arange(bins) * len(array) // bins
    kept = strongest(array, starts)
    for i, start in enumerate(starts):
        stop = starts[i + 1] if i + 1 < bins else len(array)
        part = array[start : max(stop, start + 1)]
        real = part[~np.isnan(part)]
        if len(real):
            assert abs(kept[i]) == np.abs(real).max()
            assert kept[i] in real
        else:
            assert np.isnan(kept[i])


@pytest.mark.concept("A5.17")
@given(MANY, st.sampled_from([np.float32, np.float64]))
def test_sorting_by_size_is_the_plain_sort(values: list[float], kind: type) -> None:
    array: Floats = np.array(values, kind)
    order = by_size(array)
    keys = [(np.isnan(v), -abs(np.nan_to_num(v)), i) for i, v in enumerate(array.tolist())]
    assert order.tolist() == [key[2] for key in sorted(keys)]
    for rank, place in enumerate(order.tolist(), start=1):
        if not np.isnan(array[place]):
            assert rank_of(array, place) == rank


def test_the_sizes_of_the_strongest_shares() -> None:
    values = np.arange(-500, 500, dtype=np.float32)
    lot, some = sizes_at(values, (0.01, 0.1))
    assert np.count_nonzero(np.abs(values) >= lot) in range(9, 12)
    assert np.count_nonzero(np.abs(values) >= some) in range(99, 102)
    assert sizes_at(np.full(3, np.nan), (0.1,)) == (np.inf,)


@pytest.mark.concept("A7.13")
@pytest.mark.parametrize("row", range(6))
def test_dark_pixels_make_exactly_the_zeros_of_one_digit(row: int) -> None:
    data, config = small_digits().train, Config()
    network = initial_network(SIZES, config.activations, "scaled", 1, np.float64)
    inputs, targets = data.inputs(slice(row, row + 1)).astype(float), data.targets(slice(row, row + 1))
    trace, gradient = find(network, inputs, targets.astype(float), "squared")
    zeros = zeros_of(gradient, trace, dark_inputs(inputs), (1, 2, 3))
    lit = int(np.count_nonzero(inputs))
    assert zeros.zeros == int(np.count_nonzero(gradient.flat == 0)) == (784 - lit) * 16
    assert (zeros.from_dark, zeros.other, zeros.components) == ((784 - lit) * 16, 0, 13_002)


@pytest.mark.parametrize("hidden", ["relu", "sigmoid", "tanh"])
@pytest.mark.parametrize("n", [1, 7])
def test_each_zero_is_counted_once_by_its_reason(hidden: str, n: int) -> None:
    data = small_digits().train
    network = initial_network((784, 12, 9, 10), (hidden, hidden, "sigmoid"), "he", 3)
    inputs, targets = data.inputs(slice(0, n)), data.targets(slice(0, n)).astype(np.float32)
    trace, gradient = find(network, inputs, targets, "squared")
    zeros = zeros_of(gradient, trace, dark_inputs(inputs), (1, 2, 3))
    assert zeros.zeros == int(np.count_nonzero(gradient.flat == 0))
    in_turn = [  # in each example one of the factors is zero, though not the same one in all
        (d != 0).T.astype(int) @ (a != 0).astype(int) == 0
        for d, a in zip(gradient.deltas, trace.activations, strict=False)
    ]
    assert sum(int(m.sum()) for m in in_turn) + zeros.still >= zeros.zeros
    assert n > 1 or zeros.other == 0
    silent = [int((a == 0).all(axis=0).sum()) for a in trace.activations[1:-1]]
    assert zeros.from_silent == silent[0] * 9 + silent[1] * 10
    assert (zeros.still > 0) == (hidden == "relu")
    late = zeros_of(gradient, trace, dark_inputs(inputs), (3,))
    assert (late.components, late.dark, late.from_dark) == (100, None, 0)


@pytest.mark.concept("A5.16")
@pytest.mark.parametrize(
    ("activations", "cost"),
    [(("sigmoid",) * 3, "squared"), (("relu", "tanh", "softmax"), "cross-entropy")],
)
def test_one_step_the_way_a_component_says_lowers_the_cost(activations: tuple[str, ...], cost: str) -> None:
    data = small_digits().train
    for seed in range(3):
        network = initial_network((784, 8, 6, 10), activations, "scaled", seed, np.float64)
        inputs, targets = (
            data.inputs(slice(seed, seed + 5)).astype(float),
            data.targets(slice(seed, seed + 5)),
        )
        _, gradient = find(network, inputs, targets.astype(float), cost)
        before = cost_of(network, inputs, targets, cost)
        order = by_size(gradient.flat)
        for place in order[: np.count_nonzero(np.abs(gradient.flat) > 1e-6) : 97].tolist():
            told = -np.sign(gradient.flat[place])
            assert cost_of(nudged(network, place, told * 1e-4), inputs, targets, cost) < before


@given(MANY)
def test_octaves_count_every_finite_number_once(values: list[float]) -> None:
    array: Floats = np.array(values, np.float32)
    octaves = octaves_of(array)
    sizes = np.abs(array[np.isfinite(array)])
    assert octaves.zeros == np.count_nonzero(sizes == 0)
    assert octaves.counts.sum() + octaves.zeros == len(sizes)
    for i, n in enumerate(octaves.counts):
        low = 2.0 ** (octaves.lowest + i)
        assert n == np.count_nonzero((sizes >= low) & (sizes < 2 * low))
    if len(octaves.counts):
        assert octaves.ends[0] <= sizes[sizes > 0].min() <= sizes.max() < octaves.ends[1]
