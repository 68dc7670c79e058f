"""Counts against the hand-made numbers of the default network, against real networks, and what wrong ones forgot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.counting import deal, end_of_layer, judged, judged_total, subtotals, widened
from nncore.network import count_parameters, initial_network

DEFAULT = (784, 16, 16, 10)
SIZES = st.lists(st.integers(1, 40), min_size=2, max_size=5).map(tuple)


@pytest.mark.concept("A3.1", "A3.2")
def test_the_default_network_has_13002() -> None:
    assert [one.total for one in subtotals(DEFAULT)] == [12_560, 272, 170]
    assert [one.weights for one in subtotals(DEFAULT)] == [12_544, 256, 160]
    dealt = deal(DEFAULT, 42)
    assert (dealt.weights, dealt.biases, dealt.total) == (12_960, 42, 13_002)


@pytest.mark.concept("A3.1")
def test_each_neuron_of_the_first_layer_gets_784_and_1() -> None:
    for n in range(16):
        before, after = deal(DEFAULT, n), deal(DEFAULT, n + 1)
        assert (after.weights - before.weights, after.biases - before.biases) == (784, 1)
    assert deal(DEFAULT, 17).total - deal(DEFAULT, 16).total == 17
    assert deal(DEFAULT, 17).in_layer == (16, 1, 0)
    assert [end_of_layer(DEFAULT, n) for n in (0, 15, 16, 31, 32, 42)] == [16, 16, 32, 32, 42, 42]


@pytest.mark.concept("A0.6", "A3.2")
@given(SIZES)
def test_counts_are_those_of_real_networks(sizes: tuple[int, ...]) -> None:
    made = initial_network(sizes, ["linear"] * (len(sizes) - 1), "zeros", 0)
    assert sum(one.total for one in subtotals(sizes)) == made.flat.size == count_parameters(sizes)
    assert deal(sizes, 10_000).total == made.flat.size
    for one, w, b in zip(subtotals(sizes), made.weights, made.biases, strict=True):
        assert (one.weights, one.total) == (w.size, w.size + b.size)


def test_wrong_subtotals_are_told_what_they_forgot() -> None:
    first = subtotals(DEFAULT)[0]
    told = {
        12_560: "right",
        12_544: "no biases",
        16: "only biases",
        13_328: "sender biases",
        12_545: "one bias",
    }
    told |= {785: "one neuron", 5: "low", 20_000: "high"}
    assert {guess: judged(guess, first) for guess in told} == told


def test_wrong_totals_are_told_what_they_forgot() -> None:
    wide = widened(DEFAULT, 1, 32)
    assert wide == (784, 32, 16, 10)
    right = 32 * 785 + 16 * 33 + 10 * 17
    assert count_parameters(wide) == right
    told = {
        right: "right",
        right - 58: "no biases",
        right + 784: "input biases",
        13_002: "unchanged",
        13_002 + 16 * 785: "one side",
        1: "low",
        10**6: "high",
    }
    assert {guess: judged_total(guess, wide, DEFAULT) for guess in told} == told
