"""The bench of 2, 3 and 2 neurons: its worked numbers, its paths against finite differences, its drill."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.activations import sigmoid
from nncore.jk_bench import LIMIT, SIZES, START, JKBench, edge_asked, mistake, place, things
from nncore.naming import Name

NUMBERS = st.lists(
    st.floats(-3, 3, allow_subnormal=False), min_size=len(START), max_size=len(START)
).map(tuple)  # fmt: skip


@pytest.mark.concept("A8.5", "A8.22")
def test_its_start_is_the_worked_example() -> None:
    bench = JKBench()
    assert bench.trace.activations[1][0] == pytest.approx([0.472528, 0.554779, 0.622459], abs=1e-6)
    assert bench.trace.outputs[0] == pytest.approx([0.589253, 0.602430], abs=1e-6)
    assert bench.cost == pytest.approx(0.5316350227, abs=1e-10)
    assert [bench.delta(2, j) for j in range(2)] == pytest.approx([-0.198829, 0.288574], abs=1e-6)
    assert [bench.delta(1, j) for j in range(3)] == pytest.approx([-0.041401, 0.077144, -0.028490], abs=1e-6)


@pytest.mark.concept("A8.24")
def test_two_paths_make_the_derivative_of_a_previous_activation() -> None:
    bench = JKBench()
    by_path = [[path.value for path in bench.paths(1, k)] for k in range(3)]
    assert by_path == pytest.approx(
        np.array([[-0.079532, -0.086572], [0.139180, 0.173144], [-0.178946, 0.057715]]), abs=1e-6
    )
    sums = [bench.behind(1, k) for k in range(3)]
    assert sums == pytest.approx([-0.166104, 0.312325, -0.121232], abs=1e-6)
    assert [np.sign(a) != np.sign(b) for a, b in by_path] == [False, False, True]  # only k = 2 disagrees


@given(NUMBERS)
def test_a_sum_of_paths_is_what_moving_the_activation_does(numbers: tuple[float, ...]) -> None:
    bench, by = JKBench(numbers), 1e-5
    hidden, weights, biases = bench.trace.activations[1][0], bench.network.weights[1], bench.network.biases[1]

    def cost(a: np.ndarray) -> float:
        return float(((sigmoid(weights @ a + biases) - bench.targets[0]) ** 2).sum())

    for k in range(SIZES[1]):
        step = np.eye(SIZES[1])[k] * by
        measured = (cost(hidden + step) - cost(hidden - step)) / (2 * by)
        assert sum(path.value for path in bench.paths(1, k)) == pytest.approx(measured, abs=1e-8)
        assert bench.behind(1, k) == pytest.approx(measured, abs=1e-8)


@pytest.mark.concept("A8.23")
@given(NUMBERS)
def test_three_factors_make_the_derivative_of_any_parameter(numbers: tuple[float, ...]) -> None:
    bench = JKBench(numbers)
    for thing in things():
        if thing.letter not in "wb":
            continue
        found = bench.factors(thing.layer, thing.j, thing.k)
        assert found.slope is not None
        assert found.behind is not None
        assert found.behind == pytest.approx(bench.behind(thing.layer, thing.j), abs=1e-12)
        product = found.before * found.slope * found.behind
        assert product == pytest.approx(bench.gradient.flat[place(thing) - 2], abs=1e-12)
        assert product == pytest.approx(bench.measured(thing, 1e-5), abs=1e-8)


@pytest.mark.concept("A8.25")
@given(NUMBERS)
def test_the_index_form_is_the_matrix_form(numbers: tuple[float, ...]) -> None:
    bench = JKBench(numbers)
    slopes = np.array([bench.slope(1, k) for k in range(SIZES[1])])
    whole = (bench.network.weights[1].T @ bench.gradient.deltas[1][0]) * slopes
    one_by_one = [sum(p.value for p in bench.paths(1, k)) * bench.slope(1, k) for k in range(SIZES[1])]
    assert one_by_one == pytest.approx(whole, abs=1e-15)
    assert bench.gradient.deltas[0][0] == pytest.approx(whole, abs=1e-15)


@pytest.mark.concept("A8.22")
def test_a_sum_is_its_terms_and_its_bias() -> None:
    bench = JKBench()
    for layer in (1, 2):
        for j in range(SIZES[layer]):
            total = sum(term.value for term in bench.terms(layer, j)) + bench.value(Name("b", layer, j))
            assert total == pytest.approx(bench.z(layer, j), abs=1e-15)


def test_each_number_can_be_another_and_is_kept_as_text_to_the_last_bit() -> None:
    bench = JKBench()
    assert bench.text == ""
    for at, thing in enumerate(things()):
        other = bench.with_value(thing, 1 / 3 + at / 2)
        assert other.numbers[at] == 1 / 3 + at / 2
        assert other.value(thing) == 1 / 3 + at / 2
        assert JKBench.of_text(other.text).numbers == other.numbers
    for bad in (LIMIT + 1, -LIMIT - 1, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="between"):
            bench.with_value(Name("w", 1, 0, 0), bad)
    with pytest.raises(ValueError, match="follows"):
        bench.value(Name("a", 1, 0))


@pytest.mark.parametrize("text", ["1 2 3", "x", "nan " * 21, "1e9 " * 21, "0 " * 22])
def test_a_text_that_tells_of_no_bench_gives_the_start_values(text: str) -> None:
    assert JKBench.of_text(text).numbers == START


@pytest.mark.concept("A8.21")
def test_the_drill_asks_for_each_edge_once_a_turn_and_names_the_mistake() -> None:
    for turn in range(3):
        asked = [edge_asked(12 * turn + at) for at in range(12)]
        assert len(set(asked)) == 12
    asked_first = [edge_asked(at) for at in range(12)]
    assert asked_first != [edge_asked(12 + at) for at in range(12)]
    w = Name("w", 2, 0, 1)
    told = {
        w: "",
        Name("w", 2, 1, 0): "swapped",
        Name("w", 1, 0, 1): "layer",
        Name("w", 2, 0, 2): "from",
        Name("w", 2, 1, 1): "to",
        Name("w", 2, 1, 2): "both",
    }
    assert {clicked: mistake(w, clicked) for clicked in told} == told
