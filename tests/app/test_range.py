"""What numbers a field takes, and what one nudge does to them."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.widgets.range import Range

RATE = Range(1e-6, 1e6, log=True, slider=(0.01, 30.0))
BATCH = Range(1, 60_000, log=True, integer=True)
MOMENTUM = Range(0.0, 0.999)
DECAY = Range(0.0, 10.0, log=True, slider=(1e-6, 1.0))
EVERY = st.sampled_from([RATE, BATCH, MOMENTUM, DECAY])


def test_ten_nudges_of_a_logarithmic_range_are_ten_times_as_much() -> None:
    value, seen = 1.0, []
    for _ in range(10):
        value = RATE.nudged(value, 1)
        seen.append(value)
    assert seen == [1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0]
    assert RATE.nudged(3.0, 10) == 30.0
    assert RATE.nudged(3.0, -10) == 0.3
    assert RATE.nudged(3.0, 0.1) == 3.01
    assert RATE.nudged(3.0, -0.1) == 2.99


def test_a_nudge_off_the_ladder_goes_to_the_next_round_number() -> None:
    assert RATE.nudged(2.7, 1) == 3.0
    assert RATE.nudged(2.7, -1) == 2.5


def test_a_mini_batch_is_nudged_in_whole_numbers() -> None:
    value, seen = 1.0, []
    for _ in range(12):
        value = BATCH.nudged(value, 1)
        seen.append(value)
    assert seen == [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30]
    assert BATCH.nudged(100, 0.1) == 101
    assert BATCH.nudged(1, -1) == 1
    assert BATCH.nudged(60_000, 10) == 60_000


def test_a_linear_range_is_nudged_by_a_round_hundredth() -> None:
    assert MOMENTUM.nudged(0.9, 1) == 0.91
    assert MOMENTUM.nudged(0.9, -10) == 0.8
    assert MOMENTUM.nudged(0.9, 0.1) == 0.901
    assert MOMENTUM.nudged(0.995, 1) == 0.999


def test_zero_is_one_rung_below_the_smallest_of_a_logarithmic_range() -> None:
    assert DECAY.nudged(0.0, 1) == 1e-6
    assert DECAY.nudged(1e-6, -1) == 0.0
    assert DECAY.nudged(0.0, -1) == 0.0
    assert DECAY.at(0.0) == 0.0
    assert DECAY.fraction(0.0) == 0.0
    assert Range(0.0, 10.0, log=True).nudged(0.0, 1) == 1e-5


@given(EVERY, st.floats(0, 1), st.sampled_from([-10, -1, -0.1, 0.1, 1, 10]))
def test_a_nudge_goes_its_way_and_stays_in_range(limits: Range, share: float, ticks: float) -> None:
    value = limits.at(share)
    moved = limits.nudged(value, ticks)
    assert limits.allows(moved)
    if ticks > 0:
        assert moved > value or value == limits.high
    else:
        assert moved < value or value == limits.low


@given(EVERY, st.floats(0, 1))
def test_the_slider_and_the_value_agree(limits: Range, share: float) -> None:
    value = limits.at(share)
    assert limits.allows(value)
    tolerance = 0.06 if limits is BATCH else 0.01  # whole numbers lie far apart at the left end
    assume(limits is not DECAY or share > 0.01)
    assert limits.fraction(value) == pytest.approx(share, abs=tolerance)


@given(EVERY, st.floats(0, 0.9), st.floats(0.05, 0.1))
def test_further_right_is_never_less(limits: Range, share: float, more: float) -> None:
    assert limits.at(share + more) >= limits.at(share)


@pytest.mark.parametrize(
    ("limits", "text", "rule"),
    [
        (RATE, "0,5", ""), (RATE, " 3 ", ""), (RATE, "1e-3", ""), (RATE, "−1", "range"), (RATE, "nan", "number"),
        (RATE, "1_0", "number"), (RATE, "", "number"), (RATE, "3 apples", "number"), (RATE, "1e400", "number"),
        (BATCH, "2.5", "whole"), (BATCH, "13 002", ""), (BATCH, "0", "range"), (MOMENTUM, "1", "range"),
    ],
)  # fmt: skip
def test_a_text_is_judged_by_the_rule_it_breaks(limits: Range, text: str, rule: str) -> None:
    assert limits.complaint(text) == rule


@pytest.mark.parametrize(("low", "high", "log"), [(1.0, 1.0, False), (2.0, 1.0, False), (-1.0, 1.0, True)])
def test_an_impossible_range_is_refused(low: float, high: float, log: bool) -> None:
    with pytest.raises(ValueError, match="range"):
        Range(low, high, log=log)


def test_a_range_may_say_what_one_nudge_is() -> None:
    weight = Range(-1e6, 1e6, slider=(-4.0, 4.0), step=0.01)
    assert weight.nudged(0.5, 1) == 0.51
    assert weight.nudged(0.5, -10) == 0.4
    assert weight.nudged(0.1234567, 0.1) == 0.1244567
    assert weight.fraction(2.0) == 0.75
