"""The bare neuron against the edge table (concepts.md, B4), and what weights and bias each decide."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.bench_neuron import (
    PRESETS,
    TEST_IMAGES,
    BenchNeuron,
    census,
    in_order,
    painted,
    profile,
    ranked,
)
from tests.nncore.small import small_digits

B4 = {  # image: sum with the bar alone, with the surround, σ(sum − 10) with the surround
    "empty": (0, 0, 0.000045),
    "bar": (24, 24, 0.999999),
    "blob": (24, 0, 0.000045),
    "white": (24, 0, 0.000045),
    "inverse": (0, -24, 0.0),
    "lower": (0, -12, 0.0),
    "dim": (12, 12, 0.8808),
    "half": (12, 12, 0.8808),
}


@pytest.mark.parametrize("key", TEST_IMAGES)
def test_the_edge_table_to_the_digit(key: str) -> None:
    alone, surrounded, activation = B4[key]
    assert BenchNeuron(PRESETS["bar"]).response(TEST_IMAGES[key]).total == alone
    answer = BenchNeuron(PRESETS["surround"], -10.0).response(TEST_IMAGES[key])
    assert answer.total == surrounded
    assert answer.z == surrounded - 10
    assert answer.activation == pytest.approx(activation, abs=6e-7 if activation != 0.8808 else 5e-5)
    assert answer.fires == (activation > 0.5)


def test_the_weights_of_the_edge_table_sum_to_zero_and_lie_where_it_says() -> None:
    weights = PRESETS["surround"]
    assert weights.sum() == 0
    assert (weights == 1).sum() == 24
    assert (weights == -0.5).sum() == 48
    assert (weights[7:9, 8:20] == 1).all()
    assert (weights[5:7, 8:20] == -0.5).all()
    assert (weights[9:11, 8:20] == -0.5).all()


def test_the_response_falls_off_on_both_sides_of_the_bars_place() -> None:
    shifts = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    assert profile(BenchNeuron(PRESETS["bar"]), TEST_IMAGES["bar"], shifts).tolist() == [
        0, 0, 0, 12, 24, 12, 0, 0, 0,
    ]  # fmt: skip
    assert profile(BenchNeuron(PRESETS["surround"]), TEST_IMAGES["bar"], shifts).tolist() == [
        0, -6, -12, 6, 24, 6, -12, -6, 0,
    ]  # fmt: skip
    across = profile(BenchNeuron(PRESETS["bar"], 1.0), TEST_IMAGES["bar"], [-12, -6, 0, 3], down=False)
    assert across.tolist() == [1, 13, 25, 19]


@given(st.floats(-50, 50), st.floats(-50, 50))
@pytest.mark.concept("A2.12")
def test_the_bias_never_changes_who_wins_only_how_many_fire(one: float, other: float) -> None:
    digits = small_digits().test
    images = digits.inputs(slice(200))
    low, high = sorted((one, other))
    fewer, more = (census(BenchNeuron(PRESETS["surround"], bias), images) for bias in (low, high))
    assert fewer.winner == more.winner
    assert fewer.fires <= more.fires
    assert fewer.n == 200


def test_the_census_is_the_loop_over_the_images() -> None:
    images = small_digits().test.inputs(slice(200))
    neuron = BenchNeuron(PRESETS["bar"], -6.0)
    sums = [float((PRESETS["bar"].ravel() * image).sum(dtype=np.float64)) for image in images]
    found = census(neuron, images)
    assert found.winner == int(np.argmax(sums))
    assert found.strongest == pytest.approx(max(sums))
    assert found.fires == sum(total - 6 > 0 for total in sums)


def test_weights_that_are_no_numbers_have_no_winner() -> None:
    assert census(BenchNeuron(np.full((28, 28), np.nan)), np.ones((3, 784))).winner == -1


@given(st.lists(st.integers(-3, 3), min_size=4, max_size=4))
@pytest.mark.concept("A2.7")
def test_a_ranking_is_right_if_no_later_one_is_stronger_and_ties_may_stand_either_way(zs: list[int]) -> None:
    values = np.array(zs, float)
    order = [int(i) for i in ranked(values)]
    assert in_order(values, order)
    for i in range(3):
        swapped = [*order[:i], order[i + 1], order[i], *order[i + 2 :]]
        assert in_order(values, swapped) == (zs[order[i]] == zs[order[i + 1]])


def test_the_brush_sets_whole_cells_to_its_value_and_nothing_else() -> None:
    empty = np.zeros((28, 28), np.float32)
    dot = painted(empty, (3.5, 5.5), (3.5, 5.5), 0.5, -0.5)
    assert dot[5, 3] == -0.5
    assert (dot != 0).sum() == 1
    line = painted(dot, (8.5, 7.5), (19.5, 7.5), 0.5, 1.0)
    assert (line[7, 8:20] == 1).all()
    assert (line != 0).sum() == 13
    assert (painted(line, (0, 14), (28, 14), 30, 0.0) == 0).all()
    wide = painted(empty, (14.5, 14.5), (14.5, 14.5), 1.0, 2.0)
    assert (wide == 2).sum() == 5
