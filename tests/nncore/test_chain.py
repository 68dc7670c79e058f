"""The chain of single neurons: every number against the readable pass, worked values and finite differences."""

from __future__ import annotations

import math
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore import chain_tiles as tiled
from nncore.arrays import frozen
from nncore.chain import PICTURE, START, Chain, parameters, rolled, steps_to, variables
from nncore.chain_nudges import (
    SIZES,
    by_depth,
    curve,
    foretold,
    grown,
    mean_cost,
    mean_sensitivity,
    measured,
    nudged,
    on_example,
    stepped,
    tangent,
    z_for,
)
from nncore.network import Network
from nncore.passes import backward, forward

VALUE = st.floats(-3, 3)
CHAINS = st.builds(
    lambda x, layers, y: Chain(x, tuple(w for w, _ in layers), tuple(b for _, b in layers), y),
    VALUE,
    st.lists(st.tuples(VALUE, VALUE), min_size=1, max_size=10),
    st.sampled_from([0.0, 1.0]),
)


def as_network(chain: Chain) -> Network:
    """The same network as the engine knows it."""
    weights = tuple(frozen(np.array([[w]])) for w in chain.weights)
    biases = tuple(frozen(np.array([b])) for b in chain.biases)
    return Network(weights, biases, ("sigmoid",) * chain.depth)


@given(CHAINS)
def test_values_and_gradient_are_those_of_the_readable_pass_in_its_flat_order(chain: Chain) -> None:
    network = as_network(chain)
    trace = forward(network, np.array([[chain.x]]))
    found = backward(network, trace, np.array([[chain.y]]), "squared")
    for layer in range(1, chain.depth + 1):
        assert chain.values[f"z{layer}"] == pytest.approx(trace.zs[layer - 1].item(), abs=1e-13)
        assert chain.values[f"a{layer}"] == pytest.approx(trace.activations[layer].item(), abs=1e-13)
    assert chain.cost == pytest.approx(found.costs.item(), abs=1e-13)
    assert chain.gradient == pytest.approx(found.flat, abs=1e-13)
    assert chain.gradient == pytest.approx([chain.sensitivity(n) for n in parameters(chain.depth)], abs=1e-15)
    assert chain.sensitivity("x") == pytest.approx(found.inputs.item(), abs=1e-13)


@given(CHAINS)
def test_every_sensitivity_is_what_a_central_difference_measures(chain: Chain) -> None:
    for name in variables(chain.depth):
        at, h = chain.values[name], 1e-5
        slope = (chain.with_value(name, at + h).cost - chain.with_value(name, at - h).cost) / (2 * h)
        assert chain.sensitivity(name) == pytest.approx(slope, abs=2e-10)


@pytest.mark.concept("A8.1", "A8.13", "A8.16", "A8.17", "A8.18")
def test_the_worked_numbers_of_the_start_values() -> None:
    v = START.values
    assert [v["z1"], v["z2"], v["z3"]] == pytest.approx(
        [0.82, -0.15538907208642438, 0.3918460651688375], abs=1e-15
    )
    assert [v["a1"], v["a2"], v["a3"]] == pytest.approx(
        [0.6942363401080305, 0.46123071011255834, 0.5967270228015669], abs=1e-15
    )
    assert START.cost == pytest.approx(0.16262909413848797, abs=1e-15)
    wanted = {"w3": -0.0895204301, "b3": -0.1940903503, "a2": -0.2911355255, "w2": -0.0502254221}
    wanted |= {
        "b2": -0.0723462878,
        "a1": 0.0578770303,
        "w1": 0.0073714123,
        "b1": 0.0122856871,
        "x": 0.0147428245,
    }
    for name, value in wanted.items():
        assert START.sensitivity(name) == pytest.approx(value, abs=5e-11)
    assert stepped(START, 1.0).cost == pytest.approx(0.114463, abs=5e-7)


def test_the_worked_numbers_of_the_picture() -> None:
    v = PICTURE.values
    assert [v["a1"], v["a2"], v["a3"]] == pytest.approx([0.318358, 0.484335, 0.659292], abs=1e-6)
    assert PICTURE.cost == pytest.approx(0.116082, abs=1e-6)
    for name, value in {"w3": -0.0741341, "b3": -0.1530639, "a2": -0.1397859}.items():
        assert PICTURE.sensitivity(name) == pytest.approx(value, abs=1e-6)


@pytest.mark.concept("A8.7")
@given(CHAINS, st.sampled_from([1.0, 0.1, 0.01, -0.3]), st.data())
def test_the_ratios_of_a_finite_nudge_multiply_to_the_whole_ratio(
    chain: Chain, size: float, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(variables(chain.depth)))
    moves = nudged(chain, name, size)
    if all(abs(moved) > 1e-9 for moved in moves.moved):
        assert moves.product == pytest.approx(moves.whole, rel=1e-12)


@pytest.mark.concept("A8.8")
def test_smaller_nudges_come_nearer_until_round_off_drowns_them() -> None:
    exact = START.sensitivity("w3")
    gap = {size: abs(found - exact) for size, found in zip(SIZES, measured(START, "w3"), strict=True)}
    at = {power: gap[10.0**-power] for power in (0, 2, 4, 6, 8, 10, 12)}
    assert at[0] > at[2] > at[4] > at[6]
    assert at[4] == pytest.approx(at[2] / 100, rel=0.05)  # in step with the nudge
    assert at[12] > 100 * at[6]  # and worse again
    assert at[12] < abs(exact)


def test_a_nudge_too_small_for_the_numbers_has_no_ratio() -> None:
    moves = nudged(START, "w3", 1e-18)
    assert moves.moved[0] == 0
    assert math.isnan(moves.whole)


@pytest.mark.concept("A8.6")
def test_the_edges_of_the_tree_are_the_real_dependencies() -> None:
    names = [*variables(3), "y", "C"]
    for name in names:
        fixed = START
        for other in names:
            if other != name and other[0] in "za":
                fixed = fixed.with_value(other, START.values[other])  # so that only direct ways are left
        for other in (each for each in names if each not in {name, "C"}):
            moved = fixed.with_value(other, START.values[other] + 0.5)
            assert (moved.values[name] != START.values[name]) == (other in START.parents(name)), (name, other)


@pytest.mark.concept("A8.9")
def test_only_the_three_tiles_whose_units_cancel_are_taken_in_any_order() -> None:
    right = steps_to("w3", 3)
    for order in permutations(right):
        placed: list[tiled.Tile] = []
        for tile in order:
            assert tiled.refusal("w3", 3, placed, tile) is None
            placed.append(tile)
        assert tiled.is_whole("w3", placed)
        assert tiled.product(START, placed) == pytest.approx(START.sensitivity("w3"), abs=1e-16)
    for tile in set(tiled.tiles(3)) - set(right):
        why = tiled.refusal("w3", 3, right[:2], tile)
        assert why is not None
        above, below = tiled.left_over((*right[:2], tile))
        assert why.left in (*above, *below)  # the units do not cancel
        assert not tiled.is_whole("w3", (*right[:2], tile))
    again = tiled.refusal("w3", 3, right, right[0])
    assert again is not None
    assert again.kind == "twice"


@pytest.mark.concept("A8.18")
def test_the_shared_prefix_is_reused_and_then_it_is_backpropagation() -> None:
    assert len(steps_to("w1", 3)) == 7
    assert len(tiled.shared("w1", 3)) == 5
    assert set(tiled.shared("w1", 3)) == set(steps_to("w1", 3)) & (set(steps_to("a1", 3)))
    assert tiled.reuse(parameters(3), 3) == tiled.Reuse(read=30, different=12)
    assert tiled.kept("b3", 3, steps_to("w3", 3)) == steps_to("w3", 3)[:2]


@pytest.mark.concept("A8.15")
def test_the_column_is_in_the_order_of_the_engine() -> None:
    network = as_network(START)
    flat = backward(network, forward(network, np.array([[0.6]])), np.array([[1.0]]), "squared").flat
    assert tiled.column(START, parameters(3)) == pytest.approx(flat, abs=1e-15)
    first = tiled.column(START, ["w3"])
    assert [value is None for value in first] == [True] * 4 + [False, True]
    assert first[4] == pytest.approx(flat[4], abs=1e-15)


@pytest.mark.concept("A8.12")
def test_behind_a_silent_neuron_a_weight_counts_for_nothing_and_the_bias_as_before() -> None:
    silent = START.with_value("a2", 0.0)
    assert silent.sensitivity("w3") == 0
    assert silent.sensitivity("b3") != 0
    assert silent.sensitivity("w1") == 0  # what is held does not move
    assert silent.released().values == START.values


@pytest.mark.concept("A8.14")
def test_the_derivative_of_the_mean_cost_is_the_mean_of_the_derivatives() -> None:
    examples = ((0.6, 1.0), (0.2, 0.0), (0.9, 1.0))
    network = as_network(START)
    inputs, targets = (np.array([[pair[i]] for pair in examples]) for i in (0, 1))
    flat = backward(network, forward(network, inputs), targets, "squared").flat
    for name, wanted in zip(parameters(3), flat, strict=True):
        assert mean_sensitivity(START, name, examples) == pytest.approx(wanted, abs=1e-15)
        h = 1e-5
        up, down = (START.with_value(name, START.values[name] + d) for d in (h, -h))
        slope = (mean_cost(up, examples) - mean_cost(down, examples)) / (2 * h)
        assert mean_sensitivity(START, name, examples) == pytest.approx(slope, abs=1e-10)
    held = START.with_value("a2", 0.0)
    assert on_example(held, 0.6, 1.0).values == START.values


@pytest.mark.concept("A8.13")
def test_a_step_promises_a_change_that_small_steps_keep() -> None:
    assert foretold(START, 0.01 / 0.0895204301, ["w3"]) == pytest.approx(-0.000895204, abs=1e-9)
    step = stepped(START, 0.01 / 0.0895204301, ["w3"])
    assert step.values["w3"] == pytest.approx(1.51, abs=1e-10)
    assert step.cost - START.cost == pytest.approx(-0.000893573, abs=1e-9)
    for rate, share in ((1.0, 0.11), (0.1, 0.011), (0.01, 0.0011)):
        kept = (stepped(START, rate).cost - START.cost) / foretold(START, rate)
        assert kept == pytest.approx(1, abs=share)


@pytest.mark.concept("A8.19")
@given(st.floats(-4, 4), st.floats(-2, 2))
def test_each_added_layer_multiplies_by_at_most_a_quarter_of_its_weight(weight: float, bias: float) -> None:
    assert by_depth(START, weight, bias)[2] == START.sensitivity("w1")
    for depth in range(3, 10):
        longer, way = grown(START, depth + 1, weight, bias), grown(START, depth, weight, bias)
        slope = longer.derivative(f"a{depth + 1}", f"z{depth + 1}")
        assert slope <= 0.25
        miss = 2 * (longer.values[f"a{depth + 1}"] - 1) / (2 * (way.values[f"a{depth}"] - 1))
        wanted = way.sensitivity("w1") * slope * weight * miss
        assert longer.sensitivity("w1") == pytest.approx(wanted, rel=1e-9, abs=1e-300)


@pytest.mark.concept("A8.10", "A8.11")
def test_tangents_touch_and_the_steepest_of_sigmoid_is_a_quarter_at_zero() -> None:
    for of, by in (("C", "a3"), ("a3", "z3")):
        at = START.values[by]
        assert tangent(START, of, by, at) == START.values[of]
        for h in (1e-3, -1e-3):
            assert abs(tangent(START, of, by, at + h) - curve(START, of, at + h)) < 1.1e-6
    slopes = [START.with_value("z3", z).derivative("a3", "z3") for z in (-1.0, -0.1, 0.1, 1.0)]
    held = START.with_value("a3", 0.5)
    assert max(slopes) < 0.25 == Chain(0.0, (1.0,), (0.0,), 1.0).derivative("a1", "z1")
    assert held.derivative("C", "a3") == -1.0


def test_what_is_held_is_what_counts_and_a_chain_has_one_to_ten_layers() -> None:
    held = START.with_value("a3", 0.25)
    assert held.cost == (0.25 - 1) ** 2
    assert held.parents("a3") == ()
    assert z_for(START.values["a3"]) == pytest.approx(START.values["z3"], abs=1e-12)
    with pytest.raises(ValueError, match="between 0 and 1"):
        z_for(1.0)
    with pytest.raises(ValueError, match="1 to 10 layers"):
        Chain(0.0, (), (), 0.0)
    with pytest.raises(ValueError, match="1 to 10 layers"):
        grown(START, 11, 1.0, 0.0)
    assert rolled(3) == rolled(3) != rolled(4)
    assert Chain(1000.0, (-1000.0,), (0.0,), 1.0).values["a1"] == 0.0


def test_tiles_as_text() -> None:
    row = steps_to("w1", 3)
    assert tiled.from_text(tiled.to_text(row), 3) == row
    assert tiled.from_text("C/a3, nonsense, C/a3,z9/w9", 3) == (("C", "a3"),)
