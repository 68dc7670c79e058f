"""A run longer than memory: what is kept stays bounded, and each of its steps is still exact.

By itself a second of a small network; MILLION=1 takes a million steps of the real one, about a minute.
"""

from __future__ import annotations

import os

import numpy as np
import pytest

from nncore import commands as c
from nncore import keyframes, scoring
from nncore.config import Config
from nncore.data import Digits, default_folder, load_digits
from nncore.evaluation import Score
from nncore.runner import Runner
from nncore.scoring import thinned
from nncore.snapshot import Evaluation
from tests.bench.resident import resident
from tests.nncore.toys import toy_data

MILLION = bool(os.environ.get("MILLION"))
STEPS = 1_000_000 if MILLION else 6_000
GROWTH = keyframes.MEMORY / 1e6 + 40  # MB: the kept moments, the cost of every step, measurements


def _runner(monkeypatch: pytest.MonkeyPatch) -> Runner:
    if MILLION:
        return Runner(Config(batch_size=10, learning_rate=0.3), load_digits(default_folder()))
    monkeypatch.setattr(keyframes, "LIMIT", 32)
    monkeypatch.setattr(scoring, "MOST", 16)
    monkeypatch.setattr(scoring, "TEST_EVERY", 0.01)
    data = toy_data()
    return Runner(Config(sizes=(6, 5, 3), learning_rate=0.5, batch_size=10), Digits(data, data))


@pytest.mark.timeout(600)
def test_memory_is_bounded_and_what_was_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    runner, rng = _runner(monkeypatch), np.random.default_rng(0)
    began, seen = resident(), {}
    for step in np.sort(rng.choice(np.arange(1, STEPS), 12, replace=False)).tolist():
        runner.do(c.Step(step - runner.snapshot().step))
        while runner.running:
            runner.work()
            runner.snapshot()
        seen[step] = runner.snapshot().network.flat.tobytes()
    runner.do(c.Step(STEPS - runner.snapshot().step))
    while runner.work() is not None:
        pass
    newest = runner.snapshot()
    assert (newest.step, len(newest.costs)) == (STEPS, STEPS)
    assert len(newest.keyframes) == (keyframes.LIMIT if MILLION else 32)
    assert len(newest.evaluations) <= scoring.MOST
    assert resident() - began < GROWTH
    for step in rng.permutation(list(seen))[: 12 if MILLION else 4].tolist():
        runner.do(c.Seek(step))
        while runner.snapshot().step != step:
            runner.work()
        assert runner.snapshot().network.flat.tobytes() == seen[step]
        assert runner.snapshot().newest == STEPS
    runner.do(c.Seek(STEPS))
    while runner.snapshot().step != STEPS:
        runner.work()
    assert runner.snapshot().network.flat.tobytes() == newest.network.flat.tobytes()
    assert runner.snapshot().costs.tobytes() == newest.costs.tobytes()


def test_old_measurements_are_thinned_and_those_of_both_sets_are_the_last_to_go() -> None:
    score = Score(1.0, 0.5, 10)
    done = tuple(Evaluation(i, score if i % 5 == 0 else None, score) for i in range(scoring.MOST + 1))
    assert thinned(done[:-1]) == done[:-1]
    kept = thinned(done)
    newest = scoring.MOST // 4
    assert kept[0] is done[0]
    assert kept[-newest:] == done[-newest:]
    assert len(kept) < 0.65 * len(done)
    steps = [e.step for e in kept]
    assert max(np.diff(steps)) <= 3
    assert sum(e.train is not None for e in kept) == sum(e.train is not None for e in done)
