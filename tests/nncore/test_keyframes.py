"""Kept moments: how many, how far apart, and in how much memory."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.keyframes import FEWEST, LIMIT, MEMORY, Keyframes, evenly
from nncore.trainer import State


def _state(step: int, n: int = 1, *, momentum: bool = False) -> State:
    theta = np.broadcast_to(np.float32(0), (n,))  # as long as the real one, and takes no room
    return State(theta, theta if momentum else None, step, 0, 0)


@pytest.mark.parametrize(
    ("n", "momentum", "many"),
    [(13_002, False, LIMIT), (13_002, True, 1076), (535_818, False, 52), (20_000_000, True, FEWEST)],
)
def test_their_number_follows_their_size_and_the_speed_they_keep_counts(
    n: int, momentum: bool, many: int
) -> None:
    kept = Keyframes([_state(0, n, momentum=momentum)])
    assert kept.limit == many
    assert many == FEWEST or many * kept.last.nbytes <= MEMORY
    for step in range(1, 3 * many if many < 100 else many + 5):
        kept.append(_state(step, n, momentum=momentum))
    assert len(kept.all) == many
    assert kept.all[0].step == 0


def test_after_a_million_steps_no_two_are_far_apart() -> None:
    """What lies between two is taken again when somebody looks there: that is the time it takes."""
    kept = Keyframes([_state(0)], 256)
    for step in range(100, 1_000_001, 100):
        kept.append(_state(step))
    gaps = np.diff([state.step for state in kept.all])
    assert len(kept.all) == 256
    assert gaps.max() <= 2.1 * 1_000_000 / (0.75 * 256)
    assert (gaps[-63:] == 100).all()


def test_a_later_state_of_the_same_step_takes_its_place() -> None:
    kept = Keyframes([_state(0)])
    kept.append(first := _state(5))
    kept.append(edited := _state(5))
    assert first not in kept.all
    assert kept.before(7) is edited
    assert kept.before(4).step == 0
    assert kept.before(-1).step == 0
    assert [state.step for state in kept.upto(4).all] == [0]
    assert kept.last is edited


def test_an_even_choice_has_both_ends() -> None:
    assert evenly(range(5), 5) == [0, 1, 2, 3, 4]
    chosen = evenly(range(1001), 11)
    assert chosen == list(range(0, 1001, 100))
    assert evenly([], 3) == []
