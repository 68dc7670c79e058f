"""Going back: exact to the bit, through changes of the settings, in bounded memory."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore.config import Config
from nncore.history import History
from nncore.keyframes import LIMIT, MEMORY
from nncore.trainer import Trainer
from tests.nncore.toys import bits, toy_data

START = Config(sizes=(6, 5, 3), learning_rate=0.5, batch_size=10, epochs=4)

CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "learning_rate": st.sampled_from([0.1, 0.5, 2.0]),
        "batch_size": st.sampled_from([1, 7, 10, 40, 100]),
        "momentum": st.sampled_from([0.0, 0.5, 0.9]),
        "l2": st.sampled_from([0.0, 0.01]),
        "schedule": st.sampled_from(["constant", "cosine"]),
        "epochs": st.sampled_from([1, 4]),
    },
)
STORIES = st.lists(st.tuples(CHANGES, st.integers(0, 18)), min_size=1, max_size=5)


def live(
    story: list[tuple[dict[str, object], int]], limit: int | None = None
) -> tuple[Trainer, History, list[bytes]]:
    """Train by a story of (changes, then so many steps); return what every step looked like."""
    trainer = Trainer(START, toy_data())
    history = History(trainer, limit)
    moments = [bits(trainer)]
    for changes, n_steps in story:
        trainer.configure(trainer.config.changed(**changes))
        history.note_settings(trainer)
        moments[-1] = bits(trainer)  # switching the momentum off forgets the velocity
        for _ in range(n_steps):
            trainer.run(1)
            moments.append(bits(trainer))
        history.note(trainer)
    return trainer, history, moments


@pytest.mark.concept("A5.14")
@settings(max_examples=40)
@given(STORIES, st.data())
def test_every_step_that_was_can_be_had_again_to_the_bit(
    story: list[tuple[dict[str, object], int]], data: st.DataObject
) -> None:
    trainer, history, moments = live(story)
    costs = trainer.costs.view()
    step = data.draw(st.integers(0, len(moments) - 1))
    history.seek(trainer, step)
    assert bits(trainer) == moments[step]
    assert trainer.costs.view().tobytes() == costs[:step].tobytes()


@given(STORIES, st.integers(1, 40))
def test_what_follows_after_going_back_is_what_followed_before(
    story: list[tuple[dict[str, object], int]], n_steps: int
) -> None:
    trainer, history, moments = live(story)
    trainer.run(n_steps)
    later = bits(trainer)
    history.seek(trainer, len(moments) - 1)
    trainer.run(n_steps)
    assert bits(trainer) == later


@settings(max_examples=15)
@given(STORIES)
def test_stepping_back_one_by_one_reaches_the_start(story: list[tuple[dict[str, object], int]]) -> None:
    trainer, history, moments = live(story)
    for step in reversed(range(len(moments) - 1)):
        history.seek(trainer, step)
        assert bits(trainer) == moments[step]
    assert trainer.step == 0


def test_a_step_gone_back_to_knows_its_gradient_and_batch_again() -> None:
    trainer, history, _ = live([({}, 12)])
    trainer.run(1)
    gradient, batch = trainer.gradient(), trainer.batch()
    trainer.run(5)
    history.seek(trainer, 13)
    again = trainer.gradient()
    assert gradient is not None
    assert again is not None
    assert again.flat.tobytes() == gradient.flat.tobytes()
    np.testing.assert_array_equal(trainer.batch(), batch)


def test_before_the_start_there_is_only_the_start() -> None:
    trainer, history, moments = live([({}, 5)])
    history.seek(trainer, -3)
    assert bits(trainer) == moments[0]
    assert trainer.gradient() is None


def test_a_future_that_was_left_does_not_come_back() -> None:
    trainer, history, _ = live([({}, 10), ({"learning_rate": 2.0}, 10)])
    history.seek(trainer, 4)
    assert trainer.config.learning_rate == 0.5
    assert history.keyframes[-1].step <= 4
    trainer.configure(trainer.config.changed(learning_rate=0.1))
    history.note_settings(trainer)
    trainer.run(10)
    moment = bits(trainer)
    history.seek(trainer, 13)
    trainer.run(1)
    assert bits(trainer) == moment


@settings(max_examples=15)
@given(st.integers(4, 12), st.integers(30, 100))
def test_keyframes_are_thinned_but_the_newest_stay_and_the_old_ones_stay_evenly_spread(
    limit: int, n_notes: int
) -> None:
    trainer, history, _ = live([], limit)
    for _ in range(n_notes):
        trainer.run(2)
        history.note(trainer)
    steps = [keyframe.step for keyframe in history.keyframes]
    assert len(steps) == limit
    assert steps[0] == 0
    assert steps == sorted(set(steps))
    newest = max(1, limit // 4)
    assert steps[-newest:] == list(range(2 * n_notes - 2 * (newest - 1), 2 * n_notes + 1, 2))
    old = np.diff(steps[: limit - newest + 1])
    assert old.max() <= 4 * max(2, 2 * n_notes / limit)


def test_a_thinned_history_still_gives_back_every_step() -> None:
    story: list[tuple[dict[str, object], int]] = [({"batch_size": 7 + i % 3}, 9) for i in range(20)]
    trainer, history, moments = live(story, limit=5)
    for step in (170, 101, 64, 9, 1):
        history.seek(trainer, step)
        assert bits(trainer) == moments[step]


def test_large_networks_get_fewer_keyframes_of_the_same_memory() -> None:
    small = History(Trainer(START, toy_data()))
    large = History(Trainer(START.changed(sizes=(6, 1000, 1000, 3)), toy_data()))
    assert small._keyframes.limit == LIMIT
    assert large._keyframes.limit * large.keyframes[0].theta.nbytes <= MEMORY


def test_noting_the_same_moment_twice_keeps_it_once() -> None:
    trainer, history, _ = live([({}, 3)])
    history.note(trainer)
    history.note(trainer)
    assert [keyframe.step for keyframe in history.keyframes] == [0, 3]
