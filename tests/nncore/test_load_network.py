"""A run that starts from a network trained before: it goes on from there, and Reset comes back to it."""

from __future__ import annotations

import numpy as np

from nncore import commands as c
from nncore.network import Network
from tests.nncore.test_runner import SMALL, after, bits, make, trained


def of_steps(n: int) -> Network:
    return after(make(), c.Step(n)).network


def test_a_loaded_network_is_the_start_of_its_run() -> None:
    network = of_steps(9)
    shown = after(make(), c.LoadNetwork(network, SMALL, 9))
    assert (shown.step, shown.steps_before, len(shown.costs), shown.run) == (0, 9, 0, 2)
    assert bits(shown) == shown.initial.flat.tobytes() == network.flat.tobytes() == trained(9)
    assert not shown.running


def test_it_trains_on_and_steps_back_to_the_bit() -> None:
    runner = make()
    one = after(runner, c.LoadNetwork(of_steps(9), SMALL), c.Step(1))
    after(runner, c.Step(4))
    back = after(runner, c.Back(), c.Back(), c.Back(), c.Back())
    assert bits(back) == bits(one) != trained(9)
    assert back.step == 1


def test_reset_returns_to_what_was_loaded_and_a_new_network_to_the_seed() -> None:
    runner = make()
    loaded = after(runner, c.LoadNetwork(of_steps(9), SMALL, 9))
    after(runner, c.Step(7))
    reset = after(runner, c.Reset())
    assert bits(reset) == bits(loaded)
    assert reset.steps_before == 9
    fresh = after(runner, c.NewRun(SMALL))
    assert bits(fresh) == SMALL.initial_network().flat.tobytes()
    assert fresh.steps_before == 0


def test_undo_brings_back_the_run_that_loading_put_away() -> None:
    runner = make()
    before = after(runner, c.Step(5))
    after(runner, c.LoadNetwork(of_steps(9), SMALL, 9))
    undone = after(runner, c.UndoReset())
    assert (bits(undone), undone.step, undone.steps_before) == (bits(before), 5, 0)
    assert np.array_equal(undone.costs, before.costs)


def test_a_network_that_does_not_fit_is_refused_and_the_present_run_stays() -> None:
    runner = make()
    before = after(runner, c.Step(3))
    wide = SMALL.changed(sizes=(9, 5, 3))
    for network, config in ((wide.initial_network(), wide), (of_steps(1), SMALL.changed(sizes=(6, 4, 3)))):
        shown = after(runner, c.LoadNetwork(network, config))
        assert shown.notice is not None
        assert "cannot" in shown.notice.text
        assert "Nothing was changed" in shown.notice.text
        assert bits(shown) == bits(before)
        assert shown.run == before.run


def test_a_second_reset_does_not_put_the_run_out_of_reach() -> None:
    runner = make()
    before = after(runner, c.Step(5))
    after(runner, c.Reset(), c.Reset())
    assert bits(after(runner, c.UndoReset())) == bits(before)
