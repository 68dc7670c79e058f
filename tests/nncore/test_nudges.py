"""Measured nudges against a whole forward pass of the nudged copy, the reference gradient, and round-off."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.budget import by_hand, luck, spend, spend_all, step_of
from nncore.data import Dataset
from nncore.explain import cost_of, nudged
from nncore.network import Network, from_flat, index_of, locate
from nncore.nudges import PART, Bench, Examples, bench, can_keep, done, most_sensitive, without_slope
from nncore.pairs import kept, pair_of
from nncore.passes import backward, forward
from tests.nncore.small import small_digits
from tests.nncore.toys import PAIRS, random_batch, random_network

SMOOTH = [pair for pair in PAIRS if "relu" not in pair]  # at a corner within reach there is no tangent
SHAPES = ((3, 2), (2, 3, 1), (4, 1, 3), (3, 4, 5, 2))


def _bench(network: Network, n: int, seed: int, cost: str, dtype: type = np.float64) -> Bench:
    inputs, targets = random_batch(network.sizes, n, seed)
    return done(bench(network, Examples(inputs, targets), cost, dtype))


def _whole(made: Bench, network: Network) -> float:
    part = slice(0, len(made.examples))
    return cost_of(network, made.examples.inputs(part, np.float64), made.examples.targets, made.cost_name)


@pytest.mark.parametrize(("hidden", "output", "cost"), PAIRS)
def test_the_bench_has_the_reference_gradient_and_the_whole_forward_pass(
    hidden: str, output: str, cost: str
) -> None:
    for seed, sizes in enumerate(SHAPES):
        network = random_network(sizes, (*[hidden] * (len(sizes) - 2), output), seed)
        made = _bench(network, 4, seed, cost)
        inputs = made.examples.inputs(slice(0, 4), np.float64)
        reference = backward(network, forward(network, inputs), made.examples.targets, cost)
        np.testing.assert_allclose(made.gradient, reference.flat, rtol=1e-12, atol=1e-15)
        assert made.cost == pytest.approx(float(reference.costs.mean()), rel=1e-12)
        for index in range(network.n_parameters):
            hs = np.array([0.5, -1e-3])
            expected = [_whole(made, nudged(network, index, h)) - _whole(made, network) for h in hs]
            found = done(made.changes(locate(index, sizes), hs))
            np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-13)


@pytest.mark.concept("A8.8")
@pytest.mark.parametrize(("hidden", "output", "cost"), SMOOTH)
def test_the_ratio_converges_to_the_derivative_and_then_drowns(hidden: str, output: str, cost: str) -> None:
    network = random_network((3, 4, 2), (hidden, output), 5)
    made = _bench(network, 3, 5, cost)
    index = most_sensitive(made.gradient)
    g, hs = float(made.gradient[index]), 10.0 ** -np.arange(13.0)
    off = np.abs(done(made.changes(locate(index, network.sizes), hs)) / hs - g) / abs(g)
    assert off[5] < 1e-3  # a hundred thousandth is near enough to say what the derivative is
    assert off[7] < 1e-5
    assert off[10:].max() > 10 * off.min()  # less is not nearer: the digits run out
    if output != "linear" or cost != "squared" or hidden != "linear":
        assert off[1] > off[3] > off[5]
    single = _bench(network, 3, 5, cost, np.float32)
    rough = np.abs(done(single.changes(locate(index, network.sizes), hs)) / hs - g) / abs(g)
    assert rough[8] > 0.01  # with seven digits they run out far earlier


@pytest.mark.concept("A5.16")
@pytest.mark.parametrize(("hidden", "output", "cost"), PAIRS)
def test_a_nudge_of_one_component_the_told_way_lowers_the_cost(hidden: str, output: str, cost: str) -> None:
    network = random_network((3, 4, 2), (hidden, output), 8)
    made = _bench(network, 5, 8, cost)
    for index in np.flatnonzero(np.abs(made.gradient) > 1e-4):
        told = -np.sign(made.gradient[index]) * 1e-7
        down, up = done(made.changes(locate(int(index), network.sizes), np.array([told, -told])))
        assert down < 0 < up


def test_a_large_set_in_parts_and_pixels_as_the_network_takes_them() -> None:
    data = small_digits(2300).train
    assert len(data) > PART
    network = random_network((784, 5, 10), ("sigmoid", "softmax"), 3).astype(np.float32)
    made = done(bench(network, Examples(data.images, data.targets(slice(None))), "cross-entropy"))
    found, both = (
        network.astype(np.float64),
        (data.inputs(slice(None)).astype(np.float64), data.targets(slice(None))),
    )
    assert made.cost == pytest.approx(cost_of(found, *both, "cross-entropy"), rel=1e-12)
    place = (1, 2, 400)
    index = index_of(*place, network.sizes)
    expected = cost_of(nudged(found, index, 0.3), *both, "cross-entropy") - made.cost
    assert float(done(made.changes(place, np.array([0.3])))[0]) == pytest.approx(expected, rel=1e-9)
    shares = list(made.changes(place, np.array([0.3, 0.1])))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_nudge_too_small_for_the_precision_moves_nothing() -> None:
    network = random_network((2, 3, 1), ("sigmoid", "sigmoid"), 1).astype(np.float32)
    single = _bench(network, 2, 1, "squared", np.float32)
    assert done(single.changes((2, 0, 1), np.array([1e-12]))).tolist() == [0.0]


def test_dead_inputs_have_no_slope() -> None:
    made = done(bench(random_network((784, 3, 10), ("sigmoid", "sigmoid"), 1), _digits(1), "squared"))
    dark = np.flatnonzero(made.examples.raw[0] == 0)
    assert set(dark).issubset(without_slope(made.gradient))
    assert done(made.changes((1, 0, int(dark[0])), np.array([1.0, -1.0]))).tolist() == [0.0, 0.0]


def test_a_network_that_blew_up_has_no_numbers_and_raises_nothing() -> None:
    network = random_network((2, 3, 1), ("sigmoid", "sigmoid"), 1)
    bad = Network(tuple(w * np.nan for w in network.weights), network.biases, network.activations)
    made = _bench(bad, 2, 1, "squared")
    assert np.isnan(made.cost)
    assert np.isnan(done(made.changes((1, 0, 0), np.array([0.1])))).all()
    assert pair_of(made.gradient, network.sizes, 32) is None


def _digits(n: int) -> Examples:
    data: Dataset = small_digits().train
    return Examples(data.images[:n], data.targets(slice(0, n)))


@pytest.mark.concept("A5.19")
@pytest.mark.concept("A7.3")
@pytest.mark.parametrize("ratio", [2.0, 32.0, 500.0])
def test_a_pair_moves_the_cost_by_the_promised_ratio_for_small_nudges_only(ratio: float) -> None:
    network = random_network((784, 6, 10), ("sigmoid", "sigmoid"), 4)
    made = done(bench(network, _digits(100), "squared"))
    for rank in range(3):
        pair = pair_of(made.gradient, network.sizes, ratio, rank)
        assert pair is not None
        assert abs(pair.ratio) == pytest.approx(ratio, rel=0.05)
        places = [locate(index, network.sizes) for index in (pair.strong, pair.weak)]
        assert all(k is not None for *_, k in places)  # weights, no biases
        hs = np.array([1e-4, 2.0])
        strong, weak = (done(made.changes(place, hs)) for place in places)
        assert strong[0] / weak[0] == pytest.approx(pair.ratio, rel=2e-3)
        assert strong[1] / weak[1] != pytest.approx(pair.ratio, rel=1e-2)
    order = [abs(pair_of(made.gradient, network.sizes, ratio, rank).g_strong) for rank in range(3)]  # type: ignore[union-attr]
    assert order == sorted(order, reverse=True)


def test_what_a_promise_held_up_to_is_judged_by_the_ratios() -> None:
    hs = (1e-4, 1e-2, 0.1, 0.5, 1.0, 2.0)
    noted = kept(-32.0, hs, (-32.0, -31.8, -29.5, -19.4, -6.9, 18.4))  # the table of B7
    assert (noted.up_to, noted.flips_at) == (0.1, 2.0)
    assert kept(3.0, hs, (3.0,) * 6).up_to == 2.0
    assert kept(3.0, hs, (2.0, 3.0, 3.0, 3.0, np.nan, 3.0)).up_to is None
    assert kept(3.0, hs, (3.0, np.nan, -3.0, 3.0, 3.0, 3.0)).flips_at == 0.1


@pytest.mark.concept("A5.17")
@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("output", "cost"), [("sigmoid", "squared"), ("softmax", "cross-entropy")])
def test_no_way_to_spend_a_short_step_beats_minus_the_gradient(seed: int, output: str, cost: str) -> None:
    network = random_network((784, 6, 10), ("sigmoid", output), seed)
    made = done(bench(network, _digits(60), cost))
    length = 0.001
    spent = {one.way: one for one in done(spend_all(made, length))}
    chance = done(luck(made, length, seed, 20))
    assert all(np.linalg.norm(one.step) == pytest.approx(length) for one in spent.values())
    assert spent["gradient"].forecast == pytest.approx(-length * np.linalg.norm(made.gradient))
    order = [spent["gradient"].measured, spent["signs"].measured, 0.0]
    assert order == sorted(order)
    assert spent["gradient"].measured < min(spent["one"].measured, float(chance.measured[chance.best]))
    for one in spent.values():
        assert one.measured == pytest.approx(one.forecast, rel=0.05)
        moved = from_flat(made.network.flat + one.step, network.sizes, network.activations)
        assert one.measured == pytest.approx(_whole(made, moved) - made.cost, rel=1e-6)
    assert chance.measured.tolist() == done(luck(made, length, seed, 20)).measured.tolist()
    assert np.abs(chance.measured - chance.forecasts).max() < 0.1 * abs(spent["gradient"].measured)


def test_a_step_spent_by_hand_is_as_long_and_goes_where_it_is_told() -> None:
    made = done(
        bench(
            random_network((3, 4, 2), ("tanh", "linear"), 2),
            Examples(*random_batch((3, 4, 2), 3, 2)),
            "squared",
        )
    )
    places = np.argsort(-np.abs(made.gradient))[:5]
    step = by_hand(places, np.array([1.0, -0.5, 0.0, 0.0, 0.0]), len(made.gradient), 0.01)
    assert np.linalg.norm(step) == pytest.approx(0.01)
    assert step[places[1]] == pytest.approx(-0.5 * step[places[0]])
    assert done(spend(made, "hand", step)).forecast == pytest.approx(float(made.gradient @ step))
    assert not by_hand(places, np.zeros(5), len(made.gradient), 0.01).any()
    assert not step_of("signs", np.zeros(4), 0.01).any()


def test_large_networks_are_measured_on_fewer_examples() -> None:
    assert can_keep((784, 16, 16, 10)) > 60_000
    assert 500 < can_keep((784, 512, 256, 10)) < 60_000
