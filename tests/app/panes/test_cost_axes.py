"""Ranges, ticks, zooming, places of labels and readings of the cost plot: plain functions."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from app.numerals import THIN
from app.panes.cost.epochs import Epochs
from app.panes.cost.labels import crosses, first_free
from app.panes.cost.reading import cost_text, in_words, reading
from app.panes.cost.record import Record
from app.panes.cost.references import references
from app.panes.cost.scales import Scale, step_range, value_range
from app.panes.cost.ticks import epoch_ticks, percent_ticks, step_ticks, value_ticks
from app.panes.cost.view import ALL, View
from nncore.config import Config
from tests.app.panes.cost_rig import run_of

POSITIVE = st.floats(1e-8, 1e12)


@given(st.integers(0, 10_000_000))
def test_the_range_of_steps_grows_in_steps(n: int) -> None:
    """It always holds the run, wastes at most about a third, and does not move for most new steps."""
    low, high = step_range(n, Scale())
    assert low == 0
    assert max(n, 20) <= high <= max(30, 1.51 * n)


def test_a_growing_run_moves_the_axis_seldom() -> None:
    ends = [step_range(n, Scale())[1] for n in range(1, 20_000)]
    assert sorted(ends) == ends
    assert len(set(ends)) < 30


@settings(max_examples=80)
@given(POSITIVE, POSITIVE, st.booleans())
def test_the_range_of_costs_holds_them(a: float, b: float, log: bool) -> None:
    low, high = sorted((a, b))
    floor, ceiling = value_range(low, high, Scale(log))
    assert floor <= max(low, high * 1e-6)
    assert ceiling >= high
    assert ceiling <= 2.5 * high
    assert floor == 0 or log


def test_zooming_keeps_the_place_under_the_mouse() -> None:
    for scale in (Scale(), Scale(log=True)):
        low, high = scale.zoomed((10.0, 1000.0), 100.0, 0.5)
        before = (scale.at(100) - scale.at(10)) / (scale.at(1000) - scale.at(10))
        after = (scale.at(100) - scale.at(low)) / (scale.at(high) - scale.at(low))
        assert after == pytest.approx(before)
        assert (scale.at(high) - scale.at(low)) == pytest.approx(0.5 * (scale.at(1000) - scale.at(10)))


def test_a_view_stays_inside_the_run() -> None:
    whole = (0.0, 1000.0)
    view = ALL.with_steps((900.0, 1200.0), whole, Scale())
    assert view.steps == (700.0, 1000.0)
    assert view.with_steps((-50.0, 50.0), whole, Scale()).steps == (0.0, 100.0)


def test_as_wide_as_everything_is_everything() -> None:
    view = View(steps=(100.0, 200.0)).with_steps((-100.0, 1500.0), (0.0, 1000.0), Scale())
    assert view.is_all


def test_nobody_zooms_into_nothing() -> None:
    view = ALL.with_steps((5.0, 5.01), (0.0, 1000.0), Scale())
    assert view.steps == (3.005, 7.005)
    assert view.with_costs((0.5, 0.5)).costs is None
    assert view.with_costs((math.nan, 0.5)).costs is None


def texts(ticks: list[tuple[float, str]]) -> list[str]:
    return [text for _, text in ticks]


def test_steps_are_whole_with_thin_spaces() -> None:
    assert texts(step_ticks((0, 20_000), 4, log=False)) == [
        "0",
        f"5{THIN}000",
        f"10{THIN}000",
        f"15{THIN}000",
        f"20{THIN}000",
    ]
    assert texts(step_ticks((0, 1e6), 5, log=False))[-1] == f"1{THIN}000{THIN}000"
    assert texts(step_ticks((0.4, 3.2), 8, log=False)) == ["1", "2", "3"]
    assert texts(step_ticks((1, 20_000), 5, log=True)) == ["1", "10", "100", f"1{THIN}000", f"10{THIN}000"]


def test_costs_have_the_digits_they_need() -> None:
    assert texts(value_ticks((0.02, 3), 8, log=True)) == ["0.02", "0.05", "0.1", "0.2", "0.5", "1", "2"]
    assert texts(value_ticks((0.7, 3), 6, log=True)) == ["0.7", "1", "2", "3"]
    assert texts(value_ticks((0, 3), 6, log=False)) == ["0.0", "0.5", "1.0", "1.5", "2.0", "2.5", "3.0"]
    assert texts(value_ticks((0.90, 0.95), 5, log=True)) == ["0.90", "0.91", "0.92", "0.93", "0.94", "0.95"]
    assert texts(value_ticks((0, 4e8), 4, log=False))[-1] == "4.00e8"


@settings(max_examples=120)
@given(st.floats(1e-9, 1e9), st.floats(1.05, 1e12), st.integers(1, 12), st.booleans())
def test_ticks_are_in_sight_distinct_and_not_crowded(
    low: float, factor: float, wanted: int, log: bool
) -> None:
    ticks = value_ticks((low, low * factor), wanted, log=log)
    assert len(ticks) <= max(3, 2.2 * wanted + 2)
    slack = 0.01 * low * (factor - 1) if not log else 0.01 * low
    assert all(low - slack <= at <= low * factor * 1.01 for at, _ in ticks)
    assert len(set(texts(ticks))) == len(ticks)


def test_epochs_stand_where_they_were_done() -> None:
    epochs = Epochs()
    epochs.note(600, 1.0)
    epochs.note(1200, 2.0)
    epochs.note(1800, 12.0)  # the batch size was made smaller
    ticks = epoch_ticks((0, 1800), 6, epochs, log=False)
    assert texts(ticks) == ["0", "2", "4", "6", "8", "10", "12"]
    assert ticks[1][0] == pytest.approx(1200)
    assert ticks[2][0] == pytest.approx(1320)


def test_accuracies_are_percentages() -> None:
    assert percent_ticks((0, 1), 2) == [(0.0, f"0{THIN}%"), (0.5, f"50{THIN}%"), (1.0, f"100{THIN}%")]


LINE = (np.array([0.0, 10, 20, 30]), np.array([100.0, 100, 0, 0]))


@pytest.mark.parametrize(
    ("rect", "hit"),
    [
        (QRectF(1, 90, 5, 20), True),  # along it
        (QRectF(1, 50, 5, 20), False),  # above it
        (QRectF(12, 40, 5, 20), True),  # between two points, on the way down
        (QRectF(21, 40, 5, 20), False),
        (QRectF(31, -5, 5, 20), False),  # behind its end
        (QRectF(-9, 90, 5, 20), False),  # before its start
    ],
)
def test_words_and_lines_meet_or_do_not(rect: QRectF, hit: bool) -> None:
    assert crosses(rect, LINE) is hit


def test_words_take_the_first_free_place() -> None:
    spots = [QRectF(1, 90, 5, 20), QRectF(21, 40, 5, 20), QRectF(25, 40, 5, 20)]
    assert first_free(spots, [LINE]) == 1
    assert first_free(spots, [LINE], [QRectF(20, 40, 4, 4)]) == 2
    assert first_free(spots[:1], [LINE]) is None


def levels(**settings: object) -> dict[float, str]:
    return {round(line.cost, 3): line.names[0] for line in references(Config(**settings))}  # type: ignore[arg-type]


def test_reference_lines_belong_to_their_cost() -> None:
    """0.90 and 1.00 mean something for ten squared errors only."""
    assert levels() == {0.9: "best constant answer (0.1 everywhere): 0.90", 1.0: "all outputs 0: 1.00"}
    assert levels(output="softmax", cost="cross-entropy") == {
        2.303: "guessing evenly (every output 0.1): 2.303"
    }
    assert levels(cost="cross-entropy") == {3.251: "best constant answer (0.1 everywhere): 3.251"}
    assert list(levels(output="softmax")) == [0.9]  # softmax outputs cannot all be 0
    assert levels(sizes=(784, 16, 12)) == {}


@pytest.mark.concept("A4.8")
def test_reference_costs_are_what_such_a_network_gets() -> None:
    """The mean over one example of each class, by the engine's own cost: least at 0.1 everywhere."""
    from nncore.costs import cost_for

    targets = np.eye(10)
    for cost, output in (("squared", "sigmoid"), ("cross-entropy", "sigmoid"), ("cross-entropy", "softmax")):
        measure = cost_for(cost, output)

        def mean(c: float) -> float:
            return float(measure.of_each(np.full((10, 10), c), targets).mean())  # noqa: B023

        lines = [line.cost for line in references(Config(cost=cost, output=output))]
        assert mean(0.1) == pytest.approx(lines[0])
        if output == "sigmoid":
            assert min(mean(0.09), mean(0.11)) > mean(0.1)
        if cost == "squared":
            assert mean(0.0) == pytest.approx(lines[1])


def read_record() -> Record:
    record = Record(10)
    costs = 2.4 * 0.99 ** np.arange(700)
    record.follow(run_of(costs, scores={0: (2.3, 0.1, 2.4, 0.09), 600: (0.4, 0.9, 0.41, 0.912)}))
    return record


def test_a_reading_is_the_data() -> None:
    read = reading(read_record(), 612)
    assert read is not None
    assert read.cost == pytest.approx(2.4 * 0.99**611, rel=1e-6)
    assert read.epoch == pytest.approx(1.02)
    assert read.smoothed == pytest.approx(np.mean(2.4 * 0.99 ** np.arange(606, 617)), rel=1e-5)
    assert read.test is not None
    assert (read.test.step, read.test.cost, read.test.accuracy) == (600, 0.41, 0.912)
    assert read.lines()[0] == "step 612, epoch 1.02"
    assert read.lines()[1:3] == ["cost 0.005 (this mini-batch)", "cost 0.005 (smoothed)"]
    assert read.lines()[4] == f"test 0.410, 91.2{THIN}% at step 600"


def test_there_is_nothing_to_read_outside_the_run() -> None:
    assert reading(read_record(), 0) is None
    assert reading(read_record(), 701) is None


def test_the_state_in_words() -> None:
    assert in_words(read_record()) == (
        "After step 700 the cost of the last mini-batch is 0.002, and its mean is falling. "
        f"Of the test set 91.2{THIN}% are answered right, at a cost of 0.410, as measured at step 600."
    )
    rising, flat = Record(10), Record(10)
    rising.follow(run_of(np.arange(1.0, 50)))
    flat.follow(run_of(np.full(50, 0.9)))
    assert "rising" in in_words(rising)
    assert in_words(flat) == "After step 50 the cost of the last mini-batch is 0.900, and its mean is steady."
    assert in_words(Record(10)) == "No step has been taken yet: the plot is empty."


def test_costs_are_written_with_three_digits_and_never_endless() -> None:
    assert [cost_text(c) for c in (0.41234, 2.4, math.nan, 1.5e30)] == [
        "0.412",
        "2.400",
        "not a number",
        "1.50e30",
    ]
