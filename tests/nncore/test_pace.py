"""The speed a person chose, kept against a clock that the test moves."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore.pace import Pace

CHUNK = 0.004


def drive(pace: Pace, seconds: float, step_time: float = 1e-4, extra: float = 0.0) -> int:
    """Run a machine that needs `step_time` a step (and `extra` beside) for so long; return the steps taken."""
    now, steps = 1000.0, 0
    while now < 1000.0 + seconds:
        n = pace.due(now, CHUNK)
        if n:
            pace.took(n, now, now + n * step_time)
        now += n * step_time + extra + pace.wait()
        steps += n
    return steps


@settings(max_examples=15)
@given(st.floats(1, 2000))
def test_it_keeps_the_speed_that_was_chosen(speed: float) -> None:
    pace = Pace()
    pace.speed = speed
    pace.start(flat_out=False)
    assert drive(pace, 6) == pytest.approx(6 * speed, abs=2 + 0.01 * 6 * speed)


def test_the_first_step_comes_at_once_however_slow() -> None:
    pace = Pace()
    pace.speed = 0.1
    pace.start(flat_out=False)
    assert pace.due(5.0, CHUNK) == 1
    assert pace.due(5.0, CHUNK) == 0
    assert pace.wait() == pytest.approx(10.0)


def test_as_fast_as_it_goes_fills_each_chunk_and_never_waits() -> None:
    pace = Pace()
    pace.start(flat_out=False)
    assert drive(pace, 1, step_time=1e-4) == pytest.approx(10_000, rel=0.02)
    assert pace.due(2000.0, CHUNK) == pytest.approx(40, abs=1)
    assert pace.wait() == 0


def test_the_first_chunk_is_a_single_step_because_nobody_knows_how_long_one_takes() -> None:
    pace = Pace()
    pace.start(flat_out=True)
    assert pace.due(0.0, CHUNK) == 1
    pace.took(1, 0.0, 1e-4)
    assert pace.due(0.1, CHUNK) == 40
    pace.forget_step_time()
    assert pace.due(0.2, CHUNK) == 1


def test_a_machine_that_cannot_keep_up_takes_one_step_after_another_and_does_not_hoard() -> None:
    pace = Pace()
    pace.speed = 1000.0
    pace.start(flat_out=False)
    assert drive(pace, 2, step_time=0.01) == pytest.approx(200, abs=3)
    pace.speed = 1.0
    assert sum(pace.due(2000.0 + 0.01 * i, CHUNK) for i in range(100)) <= 4


def test_steps_asked_for_one_by_one_do_not_wait_for_the_speed() -> None:
    pace = Pace()
    pace.speed = 1.0
    pace.start(flat_out=True)
    pace.took(1, 0.0, 1e-4)
    assert pace.due(0.0, CHUNK) == 40
    assert pace.wait() == 0


@settings(max_examples=15)
@given(st.floats(0.2, 5000))
def test_the_speed_it_shows_is_the_speed_it_goes(speed: float) -> None:
    pace = Pace()
    pace.speed = speed
    pace.start(flat_out=False)
    drive(pace, 12 if speed < 50 else 2)
    last = pace._done[-1][0]
    assert pace.measured(last) == pytest.approx(speed, rel=0.05)


def test_a_speed_is_shown_only_once_there_is_one() -> None:
    pace = Pace()
    assert pace.speed == math.inf
    pace.start(flat_out=False)
    assert pace.measured(0.0) == 0
    pace.took(5, 0.0, 0.1)
    assert pace.measured(0.1) == 0
    pace.took(5, 0.1, 0.2)
    assert pace.measured(0.2) == pytest.approx(50)


def test_a_clock_that_stands_still_does_no_harm() -> None:
    pace = Pace()
    pace.start(flat_out=False)
    pace.took(1, 1.0, 1.0)
    assert pace.due(1.0, CHUNK) >= 1
