"""Decimation, smoothing and bookkeeping of the cost plot against brute force."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.panes.cost.bins import centres, linear_edges, log_edges
from app.panes.cost.epochs import Epochs
from app.panes.cost.record import Record
from app.panes.cost.scales import Scale
from app.panes.cost.shapes import batch_shape, edges_for, smooth_shape
from app.panes.cost.smoothing import Smoothed, newest, settled
from nncore.arrays import frozen
from nncore.cost_log import CostLog
from nncore.evaluation import Score
from nncore.snapshot import Evaluation
from tests.app.panes.cost_rig import run_of

COST = st.one_of(st.floats(0, 10, width=32), st.just(float("nan")), st.just(float("inf")))


def made_costs(n: int, seed: int) -> NDArray[np.float32]:
    costs = np.random.default_rng(seed).gamma(1.0, 1.0, n).astype(np.float32)
    costs[:: max(2, n // 7)] = np.nan
    return costs


def test_extremes_equal_brute_force_for_any_appends_and_cuts() -> None:
    """Whatever is appended and undone, the bins hold what a look at every cost finds."""

    @settings(max_examples=30, deadline=None)
    @given(
        st.lists(st.tuples(st.integers(-900, 1500), st.integers(0, 5)), min_size=1, max_size=8),
        st.lists(st.integers(0, 5000), min_size=2, max_size=30),
    )
    def check(moves: list[tuple[int, int]], cuts: list[int]) -> None:
        record, costs = Record(100), np.empty(0, np.float32)
        for by, seed in moves:
            costs = costs[: max(0, len(costs) + by)] if by < 0 else np.append(costs, made_costs(by, seed))
            record.follow(run_of(costs))
        edges = np.unique(np.minimum(cuts, len(costs)))
        assert np.array_equal(record.costs.view, costs, equal_nan=True)
        if len(edges) > 1:
            low, high = record.extremes(edges)
            bins = [costs[a:b] for a, b in pairwise(edges)]
            assert np.array_equal(low, [np.fmin.reduce(b) for b in bins], equal_nan=True)
            assert np.array_equal(high, [np.fmax.reduce(b) for b in bins], equal_nan=True)

    check()


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 2_000_000), st.floats(0, 1), st.floats(0, 1), st.integers(20, 2500), st.booleans())
def test_bins_cover_what_is_in_sight(n: int, a: float, b: float, columns: int, log: bool) -> None:
    """Bins increase, stay inside the run, reach over both ends of what is in sight, and are not too many."""
    first, last = sorted((1 + a * n, 1 + b * n))
    last = max(last, first + 4)
    edges = edges_for((first, last), n, columns, Scale(log))
    if not len(edges):
        assert first > n - 1
        return
    assert (np.diff(edges) > 0).all()
    assert edges[0] >= 0
    assert edges[-1] <= n
    assert edges[0] <= max(0, first - 1)
    assert edges[-1] >= min(n, last)
    assert len(edges) <= 2.5 * columns + 8


def test_bins_do_not_move_when_the_run_grows() -> None:
    """All bins but the last, open one are the same after more steps: nothing shimmers."""
    for make in (linear_edges, log_edges):
        before, after = make(1, 20_000, 9_000, 400), make(1, 20_000, 9_777, 400)
        assert np.array_equal(before[:-1], after[: len(before) - 1])


def test_log_bins_are_exact_to_an_eighth_of_their_width() -> None:
    edges = log_edges(1, 1e6, 1_000_000, 600)
    wide = edges[edges > 2000][:-1]
    ratios = wide[1:] / wide[:-1]
    assert ratios.max() / ratios.min() < 1.02
    assert np.array_equal(edges[:20], np.arange(20))  # single steps at the start


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 700), min_size=1, max_size=6), st.sampled_from([2, 10, 100, 1000]))
def test_smoothing_is_the_mean_around_each_step(parts: list[int], window: int) -> None:
    """However the costs arrive, each mean is that of its window; what was called settled never changes."""
    costs = made_costs(sum(parts), 3)
    smoothed, done = Smoothed(window), 0
    for part in parts:
        kept = smoothed.means.view[: settled(done, window // 2)].copy()
        done += part
        smoothed.grow(costs[:done])
        assert np.array_equal(smoothed.means.view[: len(kept)], kept, equal_nan=True)
    for i in range(0, done, max(1, done // 50)):
        reach = min(window // 2, i // 2)
        if i + reach < done:
            around = costs[i - reach : i + reach + 1].astype(np.float64)
            expected = np.nanmean(around) if np.isfinite(around).any() else np.nan
            assert smoothed.means.view[i] == pytest.approx(expected, rel=1e-5, nan_ok=True)
    last = costs[done - newest(done, window) : done].astype(np.float64)
    expected = np.nanmean(last) if np.isfinite(last).any() else np.nan
    assert smoothed.means.view[-1] == pytest.approx(expected, rel=1e-5, nan_ok=True)


def test_the_curve_ends_at_the_mean_of_as_many_costs_as_the_window_says() -> None:
    for n, window, of in ((900, 100, 100), (900, 10, 10), (900, 1000, 600), (3, 100, 2), (1, 100, 1)):
        assert newest(n, window) == of
        costs = np.linspace(2, 1, n, dtype=np.float32)
        smoothed = Smoothed(window)
        smoothed.grow(costs)
        assert smoothed.means.view[-1] == pytest.approx(costs[-of:].mean(dtype=np.float64), rel=1e-6)


def test_one_huge_cost_does_not_blur_later_ones() -> None:
    costs = np.full(200_000, 0.25, np.float32)
    costs[10] = 1e30
    smoothed = Smoothed(100)
    for stop in range(0, 200_001, 40_000):
        smoothed.grow(costs[:stop])
    assert smoothed.means.view[100_000:] == pytest.approx(0.25, rel=1e-6)


def test_the_first_cost_lifts_nothing_after_it() -> None:
    """2.4 before any learning, 0.9 after: the smoothed curve is 0.9 from the second step on."""
    smoothed = Smoothed(100)
    smoothed.grow(np.array([2.4] + [0.9] * 500, np.float32))
    assert smoothed.means.view[0] == pytest.approx(2.4)
    assert smoothed.means.view[1:] == pytest.approx(0.9)


def test_smoothed_curve_is_drawn_as_the_mean_of_each_bin() -> None:
    record = Record(10)
    record.follow(run_of(made_costs(5000, 1)[1:]))
    edges = np.array([0, 64, 128, 1000, 4999])
    drawn = smooth_shape(record, edges)
    means = record.smoothed.means.view.astype(np.float64)
    assert drawn.y == pytest.approx([means[a:b].mean() for a, b in pairwise(edges)])
    assert drawn.x.tolist() == [32.5, 96.5, 564.5, 3000.0]


def test_few_costs_are_drawn_one_by_one() -> None:
    record = Record(10)
    record.follow(run_of([2.4, 0.9, np.nan, 0.8]))
    drawn = batch_shape(record, linear_edges(0, 20, 4, 400))
    assert drawn.x.tolist() == [1, 2, 4]
    assert drawn.y == pytest.approx([2.4, 0.9, 0.8])


def test_many_costs_are_drawn_as_extremes() -> None:
    costs = made_costs(100_000, 5)
    record = Record(10)
    record.follow(run_of(costs))
    edges = linear_edges(0, 100_000, 100_000, 300)
    drawn = batch_shape(record, edges)
    assert len(drawn) == 2 * (len(edges) - 1) < 700
    assert drawn.y.max() == np.nanmax(costs)
    assert drawn.y.min() == np.nanmin(costs)
    peak = int(np.nanargmax(costs)) + 1
    assert abs(drawn.x[drawn.y.argmax()] - peak) <= 256  # within its bin


def test_a_log_that_was_cut_and_written_anew_is_followed() -> None:
    """Step back, another learning rate, on again past the old end: seen only now and then, yet nothing old stays."""
    log, record = CostLog(capacity=64), Record(100)
    for values, keep in ((np.arange(50), 50), (np.arange(100, 130), 20), (np.arange(200, 900), 3000)):
        log.cut(keep)
        log.room(len(values))[:] = values
        log.extend(len(values))
        record.follow(run_of(log.view()))
        assert np.array_equal(record.costs.view, log.view())
        afresh = Smoothed(100)
        afresh.grow(log.view())
        assert record.smoothed.means.view == pytest.approx(afresh.means.view, rel=1e-5)


def test_views_of_one_log_are_taken_over_without_comparing() -> None:
    log = CostLog()
    log.room(1000)[:] = 0.5
    log.extend(1000)
    record = Record(100)
    record.follow(run_of(log.view()[:400]))
    record.follow(run_of(log.view()))
    assert len(record) == 1000


def test_infinite_costs_are_shown_as_none() -> None:
    record = Record(10)
    record.follow(run_of([1.0, np.inf, -np.inf, 2.0]))
    assert np.isnan(record.costs.view).tolist() == [False, True, True, False]


def test_scores_follow_what_was_measured_anew() -> None:
    """A measurement on the test set alone is replaced by one on both sets at the same step."""
    a, b = Score(0.5, 0.8, 10), Score(0.4, 0.9, 10)
    first = (Evaluation(0, b, a), Evaluation(10, None, a))
    record = Record(10)
    for evaluations in (first, (first[0], Evaluation(10, b, a)), (first[0],), first):
        snapshot = run_of(np.ones(12))
        object.__setattr__(snapshot, "evaluations", evaluations)
        record.follow(snapshot)
        assert record.test.steps.view.tolist() == [e.step for e in evaluations]
        assert record.train.steps.view.tolist() == [e.step for e in evaluations if e.train]
    assert record.test.at(9.5) == 0
    assert record.test.at(10) == 1
    assert record.train.at(-1) is None


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 400), st.sampled_from([10, 37, 100, 6000])), min_size=1, max_size=12)
)
def test_epochs_are_right_wherever_they_were_seen(parts: list[tuple[int, int]]) -> None:
    """The batch size may change while it trains; every step seen has its epoch."""
    epochs, step, progress, seen = Epochs(), 0, 0.0, [(0, 0.0)]
    for n, batch in parts:
        for _ in range(4):
            step, progress = step + n, progress + n * batch / 60_000
            epochs.note(step, progress)
            seen.append((step, progress))
    for at, there in seen:
        assert float(epochs.of(at)) == pytest.approx(there, rel=2e-3)
    for share in (0.1, 0.5, 0.9):
        assert float(epochs.of(epochs.steps(share * progress))) == pytest.approx(share * progress)


def test_epochs_forget_what_was_undone() -> None:
    epochs = Epochs()
    for step, progress in ((100, 1.0), (200, 2.0), (150, 1.5), (160, 3.5)):
        epochs.note(step, progress)
    assert float(epochs.of(155)) == pytest.approx(2.5)
    assert float(epochs.of(120)) == pytest.approx(1.2)


def test_centres_are_steps() -> None:
    assert centres(np.array([0, 1, 3])).tolist() == [1.0, 2.5]


def test_a_snapshot_is_never_written_to() -> None:
    costs = frozen(np.array([1.0, np.nan], np.float32))
    record = Record(10)
    record.follow(run_of(costs))
    record.follow(run_of(np.array([3.0, 4.0])))
    assert costs[0] == 1.0
