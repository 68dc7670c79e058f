"""Any moment of a run again, to the bit, forwards and back; a change in the past is another run, the old one kept."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore import commands as c
from nncore import keyframes
from nncore.config import Config
from nncore.data import Digits
from nncore.runner import Runner
from nncore.snapshot import Snapshot
from tests.nncore.small import small_digits
from tests.nncore.toys import toy_data

SMALL = Config(batch_size=50, schedule="constant")
TOY = Config(sizes=(6, 5, 3), learning_rate=0.5, batch_size=10, epochs=4)


def _after(runner: Runner, *commands: c.Command) -> Snapshot:
    for command in commands:
        runner.do(command)
        while runner.running or runner._run.travelling:
            runner.work()
    return runner.snapshot()


def _toy() -> Runner:
    data = toy_data()
    return Runner(TOY, Digits(data, data))


ACTS = st.lists(
    st.one_of(
        st.builds(c.Step, st.integers(1, 25)),
        st.builds(lambda rate: c.Change({"learning_rate": rate}), st.sampled_from([0.1, 0.5, 2.0])),
        st.builds(lambda size: c.Change({"batch_size": size}), st.sampled_from([1, 7, 40])),
        st.builds(lambda m: c.Change({"momentum": m}), st.sampled_from([0.0, 0.9])),
        st.builds(
            lambda place, value: c.Edit(1, np.array([place]), np.array([value], np.float32), "hand"),
            st.integers(0, 52),
            st.floats(-1, 1, width=32),
        ),
        st.just(c.UndoEdit()),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=30)
@given(ACTS, st.lists(st.integers(0, 200), min_size=1, max_size=6))
def test_every_moment_is_found_again_in_any_order_and_the_present_is_whole(
    acts: list[c.Command], visits: list[int]
) -> None:
    runner = _toy()
    moments: dict[int, bytes] = {0: runner.snapshot().network.flat.tobytes()}
    for act in acts:
        shown = _after(runner, *([c.Step(1)] * act.n if isinstance(act, c.Step) else [act]))
        moments[shown.step] = shown.network.flat.tobytes()
    present = runner.snapshot()
    for wanted in visits:
        shown = _after(runner, c.Seek(wanted))
        assert shown.step == min(wanted, present.step)
        assert shown.newest == present.step
        assert shown.known_costs.tobytes() == present.costs.tobytes()
        assert shown.costs.tobytes() == present.costs[: shown.step].tobytes()
        if shown.step in moments:
            assert shown.network.flat.tobytes() == moments[shown.step]
    back = _after(runner, c.Seek(present.step))
    assert back.network.flat.tobytes() == present.network.flat.tobytes()
    assert back.config == present.config
    assert [e.what for e in back.edits] == [e.what for e in present.edits]
    assert [k.step for k in back.keyframes] == [k.step for k in present.keyframes]


def test_going_on_from_the_past_is_going_the_same_way_again() -> None:
    runner = Runner(SMALL, small_digits())
    _after(runner, c.Step(8), c.Change({"learning_rate": 0.2}), c.Step(12))
    there = runner.snapshot()
    _after(runner, c.Seek(3))
    assert runner.snapshot().config.learning_rate == SMALL.learning_rate
    again = _after(runner, c.Step(17))
    assert again.step == again.newest == 20
    assert again.config.learning_rate == pytest.approx(0.2)
    assert again.network.flat.tobytes() == there.network.flat.tobytes()
    beyond = _after(runner, c.Seek(5), c.Step(20))
    plain = _after(_walked(), c.Step(5))
    assert (beyond.step, beyond.newest) == (25, 25)
    assert beyond.network.flat.tobytes() == plain.network.flat.tobytes()


def _walked() -> Runner:
    runner = Runner(SMALL, small_digits())
    _after(runner, c.Step(8), c.Change({"learning_rate": 0.2}), c.Step(12))
    return runner


@pytest.mark.parametrize(
    "change",
    [
        c.Change({"learning_rate": 3.0}),
        c.Edit(1, np.array([13_000]), np.array([1.0], np.float32), "hand"),
        c.ScaleRate(0.5),
    ],
)
def test_a_change_in_the_past_branches_and_the_old_run_can_be_brought_back(change: c.Command) -> None:
    runner = _walked()
    old = runner.snapshot()
    branch = _after(runner, c.Seek(4), change)
    assert branch.step == branch.newest == 4
    assert branch.notice is not None
    assert branch.notice.command == c.UndoReset()
    other = _after(runner, c.Step(16))
    assert other.network.flat.tobytes() != old.network.flat.tobytes()
    back = _after(runner, c.UndoReset())
    assert back.step == 20
    assert back.network.flat.tobytes() == old.network.flat.tobytes()
    assert back.costs.tobytes() == old.costs.tobytes()
    assert _after(runner, c.Seek(7)).newest == 20


def test_looking_back_changes_nothing_and_is_no_branch() -> None:
    runner = _walked()
    _after(runner, c.Seek(4), c.UndoEdit(), c.Edit(1, np.array([5]), np.array([np.nan], np.float32), "slip"))
    shown = runner.snapshot()
    assert (shown.step, shown.newest) == (4, 20)


def test_measurements_of_the_future_wait_there() -> None:
    runner = Runner(SMALL, small_digits())
    for _ in range(3):
        _after(runner, c.Step(10))
        while runner.work() is not None:
            pass
    measured = runner.snapshot().evaluations
    assert {10, 20, 30} <= {e.step for e in measured}
    _after(runner, c.Seek(15))
    while runner.work() is not None:
        pass
    steps = [e.step for e in runner.snapshot().evaluations]
    assert steps == sorted(steps)
    assert steps[-1] == 15
    back = {e.step: e for e in _after(runner, c.Seek(30)).evaluations}
    assert all(back[e.step] is e for e in measured)


def test_memory_is_bounded_and_every_step_of_thousands_is_still_exact(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keyframes, "LIMIT", 64)
    runner = _toy()
    moments = {}
    for _ in range(60):
        shown = _after(runner, c.Step(97))
        moments[shown.step] = shown.network.flat.tobytes()
    assert len(runner.snapshot().keyframes) == 64
    for step in list(moments)[::7]:
        assert _after(runner, c.Seek(step)).network.flat.tobytes() == moments[step]
