"""A run under a person's hand: every command, against a clock that the test moves."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore import commands as c
from nncore.config import Config
from nncore.data import Digits
from nncore.evaluation import evaluate
from nncore.runner import Runner
from nncore.snapshot import Notice, Snapshot, without_digits
from nncore.trainer import Trainer
from tests.nncore.small import small_digits
from tests.nncore.toys import toy_data

SMALL = Config(sizes=(6, 5, 3), learning_rate=0.5, batch_size=10, l2=0.0, epochs=4)
EPOCH = 6  # mini-batches: five of ten and one of seven


class Clock:
    """Time stands still but for what the test adds and for `tick` at each look."""

    def __init__(self, tick: float = 1e-4) -> None:
        self.now = 0.0
        self.tick = tick

    def __call__(self) -> float:
        self.now += self.tick
        return self.now


def toy_digits() -> Digits:
    return Digits(toy_data(57), toy_data(40, seed=2))


def make(config: Config = SMALL, clock: Clock | None = None) -> Runner:
    return Runner(config, toy_digits(), clock or Clock())


def until_idle(runner: Runner) -> Snapshot:
    for _ in range(100_000):
        if runner.work() is None:
            return runner.snapshot()
    raise AssertionError("it never comes to rest")


def after(runner: Runner, *asked: c.Command) -> Snapshot:
    for command in asked:
        runner.do(command)
    return until_idle(runner)


def work_to(runner: Runner, step: int) -> Snapshot:
    for _ in range(100_000):
        if runner.snapshot().step >= step:
            return runner.snapshot()
        runner.work()
    raise AssertionError("it never gets there")


def trained(n_steps: int, config: Config = SMALL) -> bytes:
    trainer = Trainer(config, toy_digits().train)
    trainer.run(n_steps)
    return trainer.network().flat.tobytes()


def bits(snapshot: Snapshot) -> bytes:
    return snapshot.network.flat.tobytes()


class TestSteps:
    def test_it_begins_paused_on_the_fresh_network(self) -> None:
        snapshot = make().snapshot()
        assert (snapshot.step, snapshot.running, snapshot.gradient, snapshot.run) == (0, False, None, 1)
        assert bits(snapshot) == SMALL.initial_network().flat.tobytes()
        assert snapshot.initial is snapshot.network

    def test_a_step_is_one_mini_batch_and_then_a_pause(self) -> None:
        snapshot = after(make(), c.Step())
        assert (snapshot.step, snapshot.running, len(snapshot.costs), len(snapshot.batch)) == (
            1,
            False,
            1,
            10,
        )
        assert bits(snapshot) == trained(1)
        assert snapshot.gradient is not None
        np.testing.assert_allclose(
            snapshot.network.flat, snapshot.initial.flat - 0.5 * snapshot.gradient.flat, atol=1e-6
        )

    def test_steps_asked_for_in_a_row_are_all_taken(self) -> None:
        assert after(make(), c.Step(), c.Step(3), c.Step()).step == 5

    @pytest.mark.concept("A5.14")
    @settings(max_examples=12)
    @given(st.lists(st.integers(1, 9), min_size=1, max_size=5))
    def test_single_steps_and_playing_reach_the_same_bits(self, strides: list[int]) -> None:
        config = SMALL.changed(epochs=100)
        runner, playing = make(config), make(config)
        for stride in strides:
            after(runner, c.Step(stride))
        playing.do(c.Play())
        work_to(playing, sum(strides))
        playing.do(c.Pause())
        played = playing.snapshot()
        assert bits(runner.snapshot()) == trained(sum(strides), config)
        assert bits(played) == trained(played.step, config)

    @pytest.mark.parametrize("already", [0, 1, 5, 6, 7])
    def test_an_epoch_is_stepped_exactly_to_its_end(self, already: int) -> None:
        runner = make()
        if already:
            after(runner, c.Step(already))
        snapshot = after(runner, c.StepEpoch())
        assert snapshot.step == EPOCH * (already // EPOCH + 1)
        assert snapshot.progress == already // EPOCH + 1
        assert bits(snapshot) == trained(snapshot.step)

    def test_an_epoch_ends_where_it_ends_although_the_batch_size_changes_on_the_way(self) -> None:
        runner = make(SMALL.changed(batch_size=1))
        runner.do(c.StepEpoch())
        runner.work()
        runner.do(c.Change({"batch_size": 20}))
        snapshot = until_idle(runner)
        assert snapshot.progress == 1
        assert snapshot.step < 57

    def test_pause_stops_where_it_is(self) -> None:
        runner = make()
        runner.do(c.Play())
        step = work_to(runner, 3).step
        snapshot = after(runner, c.Pause())
        assert (snapshot.step, snapshot.running, snapshot.steps_per_second) == (step, False, 0)

    def test_a_pause_ends_an_epoch_under_way(self) -> None:
        runner = make(clock=Clock(tick=1.0))  # a slow machine: one step at a time
        runner.do(c.StepEpoch())
        runner.work()
        assert after(runner, c.Pause()).step == 1
        assert after(runner, c.Play(), c.Pause()).step == 1


class TestBack:
    def test_it_is_the_step_before_to_the_bit_and_forward_again_the_same(self) -> None:
        runner = make()
        there = after(runner, c.Step(9))
        back = after(runner, c.Back())
        assert (back.step, bits(back), len(back.costs)) == (8, trained(8), 8)
        assert back.gradient is not None
        again = after(runner, c.Step())
        assert bits(again) == bits(there)
        np.testing.assert_array_equal(again.batch, there.batch)

    def test_at_the_start_it_stays_there(self) -> None:
        assert after(make(), c.Back()).step == 0

    def test_it_pauses_a_run(self) -> None:
        runner = make()
        runner.do(c.Play())
        step = work_to(runner, 20).step
        back = after(runner, c.Back())
        assert (back.step, back.running) == (step - 1, False)
        assert bits(back) == trained(step - 1)

    def test_what_was_measured_later_is_forgotten(self) -> None:
        runner = make()
        after(runner, c.Step())
        after(runner, c.Step())
        assert [e.step for e in after(runner, c.Back()).evaluations] == [1]

    def test_a_change_on_the_way_is_gone_back_over_too(self) -> None:
        runner = make()
        after(runner, c.Step(4))
        after(runner, c.Change({"learning_rate": 2.0}), c.Step(2))
        assert after(runner, c.Back(), c.Back()).config.learning_rate == 2.0  # at step 4 it had been changed
        assert after(runner, c.Back()).config.learning_rate == 0.5

    def test_the_same_step_by_another_way_is_another_moment(self) -> None:
        runner = make()
        first = after(runner, c.Step(5))
        runner.do(c.Back())
        runner.do(c.Change({"learning_rate": 2.0}))
        runner.do(c.Step())
        second = until_idle(runner)
        assert second.step == first.step
        assert bits(second) != bits(first)


class TestRuns:
    def test_reset_starts_the_same_run_again(self) -> None:
        runner = make()
        first = after(runner, c.Step(7))
        fresh = after(runner, c.Reset())
        assert (fresh.step, fresh.run, fresh.running, len(fresh.costs)) == (0, 2, False, 0)
        assert bits(fresh) == bits(make().snapshot())
        assert bits(after(runner, c.Step(7))) == bits(first)

    def test_reset_keeps_the_settings_as_they_are_now(self) -> None:
        snapshot = after(make(), c.Step(), c.Change({"learning_rate": 0.1}), c.Reset())
        assert snapshot.config.learning_rate == 0.1

    def test_undo_brings_the_run_back_with_its_past_and_again_swaps_them(self) -> None:
        runner = make()
        old = after(runner, c.Step(8))
        after(runner, c.Reset(), c.Step(2))
        restored = after(runner, c.UndoReset())
        assert (restored.step, restored.run, bits(restored)) == (8, 1, bits(old))
        assert restored.evaluations == old.evaluations
        assert bits(after(runner, c.Back())) == trained(7)
        assert after(runner, c.UndoReset()).step == 2

    def test_undo_with_nothing_put_away_does_nothing(self) -> None:
        assert after(make(), c.Step(), c.UndoReset()).step == 1

    def test_a_new_run_has_its_own_config_and_number(self) -> None:
        config = SMALL.changed(seed=5, activation="relu", init="he")
        snapshot = after(make(), c.Step(), c.NewRun(config))
        assert (snapshot.config, snapshot.step, snapshot.run) == (config, 0, 2)
        assert bits(snapshot) == config.initial_network().flat.tobytes()

    def test_a_network_that_does_not_fit_the_data_is_refused_and_the_run_goes_on(self) -> None:
        runner = make()
        snapshot = after(runner, c.Step(3), c.NewRun(Config()))
        assert (snapshot.step, snapshot.run) == (3, 1)
        assert snapshot.notice is not None
        assert "6 inputs" in snapshot.notice.text
        assert "Nothing was changed" in snapshot.notice.text


class TestChanges:
    def test_a_change_holds_from_the_next_step_on_while_it_runs(self) -> None:
        runner = make()
        runner.do(c.Play())
        work_to(runner, 2)
        runner.do(c.Change({"learning_rate": 0.25, "batch_size": 5}))
        snapshot = work_to(runner, runner.snapshot().step + 1)
        assert snapshot.running
        assert snapshot.config.learning_rate == 0.25
        assert len(snapshot.batch) <= 5

    def test_what_cannot_be_is_refused_with_a_reason(self) -> None:
        snapshot = after(make(), c.Change({"batch_size": 0}))
        assert snapshot.config == SMALL
        assert snapshot.notice is not None
        assert snapshot.notice.kind == "error"
        assert "batch size must lie between 1 and 60000" in snapshot.notice.text

    def test_a_notice_goes_with_dismiss_or_with_the_next_command(self) -> None:
        for command in (c.Dismiss(), c.Step(), c.Change({"learning_rate": 1.0})):
            runner = make()
            assert after(runner, c.Change({"batch_size": 0})).notice is not None
            assert after(runner, command).notice is None

    def test_the_learning_rate_shown_is_the_schedule_s(self) -> None:
        snapshot = after(make(), c.Step(EPOCH * 2))
        assert snapshot.config.learning_rate == 0.5
        assert snapshot.learning_rate == pytest.approx(0.25)


class TestSpeed:
    @pytest.mark.parametrize("speed", [1.0, 10.0, 200.0])
    def test_playing_keeps_the_chosen_speed(self, speed: float) -> None:
        clock = Clock(tick=1e-5)
        runner = make(SMALL.changed(schedule="constant"), clock)
        runner.do(c.Speed(speed))
        runner.do(c.Play())
        while clock.now < 10:
            wait = runner.work()
            clock.now += wait or 0.0
        snapshot = runner.snapshot()
        assert snapshot.step == pytest.approx(10 * speed, rel=0.05, abs=2)
        assert snapshot.steps_per_second == pytest.approx(speed, rel=0.1)

    def test_a_slow_speed_leaves_time_to_measure_between_two_steps(self) -> None:
        clock = Clock(tick=1e-5)
        runner = make(SMALL.changed(schedule="constant"), clock)
        runner.do(c.Speed(1.0))
        runner.do(c.Play())
        while clock.now < 5:
            wait = runner.work()
            clock.now += wait or 0.0
        assert len(runner.snapshot().evaluations) >= 4

    def test_a_single_step_does_not_wait_for_the_speed(self) -> None:
        clock = Clock(tick=1e-5)
        runner = make(clock=clock)
        assert after(runner, c.Speed(0.01), c.Step(20)).step == 20
        assert clock.now < 1

    def test_a_chunk_takes_about_4_ms_however_slow_a_step_is(self) -> None:
        slow = Clock(tick=0.05)
        runner = make(clock=slow)
        runner.do(c.Play())
        steps = []
        for _ in range(5):
            runner.work()
            steps.append(runner.snapshot().step)
        assert steps == [1, 2, 3, 4, 5]


class TestTheEnd:
    def test_the_planned_run_pauses_and_says_that_it_is_finished(self) -> None:
        snapshot = after(make(), c.Play())
        assert (snapshot.step, snapshot.progress, snapshot.running) == (4 * EPOCH, 4, False)
        assert snapshot.notice is not None
        assert snapshot.notice.kind == "finished"
        assert "4 epochs" in snapshot.notice.text
        assert snapshot.notice.command == c.Play()
        assert bits(snapshot) == trained(4 * EPOCH)

    def test_going_on_starts_the_curve_again(self) -> None:
        runner = make()
        after(runner, c.Play())
        snapshot = after(runner, c.Step())
        assert snapshot.step == 4 * EPOCH + 1
        assert snapshot.notice is None
        assert 0.49 < snapshot.learning_rate < 0.5
        assert after(runner, c.Play()).step == 8 * EPOCH

    def test_the_last_epoch_stepped_by_hand_says_so_too(self) -> None:
        runner = make()
        for _ in range(3):
            assert after(runner, c.StepEpoch()).notice is None
        notice = after(runner, c.StepEpoch()).notice
        assert notice is not None
        assert notice.kind == "finished"

    def test_with_a_constant_rate_there_is_no_end(self) -> None:
        runner = make(SMALL.changed(schedule="constant"))
        runner.do(c.Play())
        assert work_to(runner, 10 * EPOCH).running


class TestTrouble:
    def blow_up(self, config: Config, *, good: int = 0) -> tuple[Runner, Snapshot]:
        runner = make(config, Clock(tick=0.02))
        if good:
            after(runner, c.Step(good))
        return runner, after(runner, c.Change({"learning_rate": 1e6}), c.Play())

    @pytest.mark.concept("A5.9")
    def test_a_cost_gone_to_infinity_pauses_at_a_good_keyframe_and_is_explained(self) -> None:
        config = SMALL.changed(output="linear", schedule="constant", learning_rate=0.1)
        runner, snapshot = self.blow_up(config, good=10)
        assert not snapshot.running
        assert np.isfinite(snapshot.network.flat).all()
        assert np.isfinite(snapshot.costs).all()
        assert (snapshot.step, bits(snapshot)) == (10, trained(10, config))
        notice = self.told(snapshot, "diverged")
        assert "no longer a finite number" in notice.text
        assert "step 10" in notice.text
        assert notice.remedy == "Lower the learning rate to a tenth"
        assert notice.command == c.Change({"learning_rate": 1e5})
        assert after(runner, notice.command).config.learning_rate == 1e5

    def test_dead_outputs_pause_at_a_good_keyframe_and_are_explained(self) -> None:
        snapshot = self.blow_up(SMALL.changed(schedule="constant"), good=10)[1]
        assert not snapshot.running
        assert snapshot.step == 10
        assert "every output" in self.told(snapshot, "diverged").text

    def test_from_there_it_learns_on_with_a_smaller_rate(self) -> None:
        runner, snapshot = self.blow_up(SMALL.changed(schedule="constant"), good=10)
        before = evaluate(snapshot.network, toy_digits().train, "squared").cost
        later = after(runner, c.Change({"learning_rate": 0.5}), c.Step(100))
        assert later.notice is None
        assert evaluate(later.network, toy_digits().train, "squared").cost < before

    def test_a_network_dead_from_the_start_is_not_blamed_on_the_rate(self) -> None:
        config = SMALL.changed(activation="relu", init="zeros")
        notice = self.told(after(make(config), c.Step(50)), "diverged")
        assert "cannot learn from where it starts" in notice.text
        assert notice.command == c.NewRun(config.changed(init="he"))

    def test_an_error_of_ours_pauses_and_keeps_the_report(self) -> None:
        runner = make()
        runner.do(c.Play())
        work_to(runner, 3)
        runner.fail("Traceback: ...")
        snapshot = until_idle(runner)
        assert not snapshot.running
        assert self.told(snapshot, "error").detail == "Traceback: ..."

    def told(self, snapshot: Snapshot, kind: str) -> Notice:
        assert snapshot.notice is not None
        assert snapshot.notice.kind == kind
        return snapshot.notice


class TestSnapshots:
    def test_the_same_object_comes_back_until_something_changes(self) -> None:
        runner = make()
        first = until_idle(runner)
        assert runner.snapshot() is first
        after(runner, c.Step())
        second = runner.snapshot()
        assert second is not first
        assert runner.snapshot() is second

    def test_parts_that_did_not_change_are_the_same_objects(self) -> None:
        runner = make()
        first = after(runner, c.Step())
        second = after(runner, c.Change({"learning_rate": 0.1}))
        assert second.config is not first.config
        for part in ("network", "initial", "gradient", "batch", "costs", "evaluations"):
            assert getattr(second, part) is getattr(first, part)

    def test_every_array_is_read_only_and_older_snapshots_keep_what_they_showed(self) -> None:
        runner = make()
        shown = after(runner, c.Step(3))
        before = (bits(shown), shown.costs.tobytes(), shown.batch.tobytes())
        after(runner, c.Back(), c.Back(), c.Change({"learning_rate": 2.0}), c.Step(30))
        assert (bits(shown), shown.costs.tobytes(), shown.batch.tobytes()) == before
        assert shown.gradient is not None
        for array in (shown.network.flat, shown.gradient.flat, shown.costs, shown.batch):
            assert not array.flags.writeable

    def test_when_paused_both_sets_have_been_measured_at_the_step_shown(self) -> None:
        snapshot = after(make(), c.Step(5))
        last = snapshot.evaluations[-1]
        assert last.step == 5
        assert last.train == evaluate(snapshot.network, toy_digits().train, "squared")
        assert last.test == evaluate(snapshot.network, toy_digits().test, "squared")
        assert (snapshot.latest_train, snapshot.latest_test) == (last.train, last.test)

    def test_without_digits_there_is_still_a_network_to_look_at(self) -> None:
        notice = Notice("data", "There are no digits.")
        snapshot = without_digits(Config(), notice)
        assert snapshot.network.n_parameters == 13_002
        assert (snapshot.step, snapshot.running, snapshot.run, snapshot.notice) == (0, False, 0, notice)
        assert snapshot.latest_test is None

    def test_no_order_of_commands_breaks_it(self) -> None:
        every = [
            *(c.Play(), c.Pause(), c.Step(), c.Step(7), c.StepEpoch(), c.Back(), c.Reset(), c.UndoReset()),
            *(c.Change({"batch_size": 3}), c.Change({"momentum": 0.9}), c.Change({"momentum": 0.0})),
            *(c.NewRun(SMALL.changed(seed=3)), c.Speed(50.0), c.Speed(math.inf), c.Dismiss()),
        ]
        rng = np.random.default_rng(0)
        runner = make(clock=Clock(tick=1e-3))
        for choice in rng.integers(0, len(every), 400):
            runner.do(every[choice])
            for _ in range(rng.integers(0, 4)):
                runner.work()
            snapshot = runner.snapshot()
            assert len(snapshot.costs) == snapshot.step
            assert (snapshot.gradient is None) == (snapshot.step == 0)
            assert all(e.step <= snapshot.step for e in snapshot.evaluations)
            assert np.isfinite(snapshot.network.flat).all()


def test_the_moments_kept_travel_with_the_snapshot_and_give_their_networks() -> None:
    runner = Runner(Config(), small_digits())
    first = runner.snapshot().network
    runner.do(c.Step(5))
    while runner.work() is not None:
        pass
    shown = runner.snapshot()
    assert shown.keyframes[0].step == 0
    assert shown.keyframes[-1].step == 5
    assert np.array_equal(shown.keyframes[0].network(shown.config).flat, first.flat)
    assert np.array_equal(shown.keyframes[-1].network(shown.config).flat, shown.network.flat)
