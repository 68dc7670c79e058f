"""A step opened up is the trainer's own: same bits as a step taken while nobody looks."""

from __future__ import annotations

import numpy as np
import pytest

from nncore import commands as c
from nncore.config import Config
from nncore.runner import Runner
from nncore.snapshot import Snapshot
from nncore.trainer import Trainer
from tests.nncore.small import small_digits

SMALL = Config(batch_size=50, schedule="constant")


def _finish(runner: Runner) -> Snapshot:
    while runner.running:
        runner.work()
    return runner.snapshot()


@pytest.mark.concept("A5.13")
def test_a_single_step_keeps_where_it_began_and_where_it_came_to() -> None:
    runner = Runner(SMALL, small_digits())
    for step in (1, 2, 3):
        planned = runner.snapshot().next_batch
        before = runner.snapshot().network
        runner.do(c.Step())
        shown = _finish(runner)
        record = shown.opened
        assert record is not None
        assert record.step == shown.step == step
        assert record.after is shown.network
        assert np.array_equal(record.before.flat, before.flat)
        assert np.array_equal(record.rows, planned)
        again = record.after.flat + np.float32(record.learning_rate) * record.gradient.flat
        np.testing.assert_allclose(again, record.before.flat, atol=1e-6)  # theta' + rate g = theta
        assert record.cost == shown.costs[-1]


def test_stepping_keeps_the_bits_of_free_running() -> None:
    runner, free = Runner(SMALL, small_digits()), Trainer(SMALL, small_digits().train)
    for _ in range(12):  # into the second epoch
        runner.do(c.Step())
        _finish(runner)
    free.run(12)
    assert np.array_equal(runner.snapshot().network.flat, free.network().flat)


def test_of_many_steps_asked_for_the_last_is_kept() -> None:
    runner = Runner(SMALL, small_digits())
    runner.do(c.Step(13))
    record = _finish(runner).opened
    assert record is not None
    assert record.step == 13


def test_a_step_that_nobody_saw_can_be_taken_again() -> None:
    runner = Runner(SMALL, small_digits())
    runner.do(c.StepEpoch())
    _finish(runner)
    runner.do(c.StepEpoch())
    shown = _finish(runner)
    assert shown.opened is None
    runner.do(c.Reopen())
    again = runner.snapshot()
    assert again.step == 20
    assert np.array_equal(again.network.flat, shown.network.flat)
    assert again.opened is not None
    assert again.opened.step == 20
    assert np.array_equal(again.costs, shown.costs)
    runner.do(c.Back())
    before = runner.snapshot()
    assert np.array_equal(before.network.flat, again.opened.before.flat)
    assert before.opened is not None
    assert before.opened.step == 19


def test_at_the_start_there_is_no_step_to_open() -> None:
    runner = Runner(SMALL, small_digits())
    runner.do(c.Reopen())
    assert runner.snapshot().step == 0
    assert runner.snapshot().opened is None


def test_the_next_batch_follows_the_setting() -> None:
    runner = Runner(SMALL, small_digits())
    assert len(runner.snapshot().next_batch) == 50
    runner.do(c.Change({"batch_size": 20}))
    shown = runner.snapshot()
    assert len(shown.next_batch) == 20
    runner.do(c.Step())
    assert np.array_equal(_finish(runner).batch, shown.next_batch)
