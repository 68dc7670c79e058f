"""What a map leaves out and says so: moments that are no numbers, paths that never moved."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.panes.path import words
from app.panes.path.survey import Question, survey
from nncore import cost_plane
from nncore.arrays import frozen
from nncore.config import Config
from nncore.network import Network
from nncore.trainer import State, Trainer
from tests.app.frames import make_snapshot
from tests.nncore.small import small_digits
from tests.nncore.test_path import finished


def _question(states: list[State], config: Config, network: Network) -> Question:
    digits = small_digits()
    step = states[-1].step
    snapshot = replace(
        make_snapshot(config), keyframes=tuple(states), network=network, step=step, data=digits
    )
    return Question(snapshot, digits.test, 1.5)


def _run(config: Config, times: int = 4) -> tuple[list[State], Network]:
    trainer = Trainer(config, small_digits().train)
    states = [trainer.state()]
    for _ in range(times):
        trainer.run(4)
        states.append(trainer.state())
    return states, trainer.network()


def test_moments_that_are_no_numbers_are_left_out_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cost_plane, "SIDES", (2, 3))
    states, network = _run(Config())
    bad = replace(states[2], theta=frozen(np.full_like(states[2].theta, np.nan)))
    known = finished(survey(_question([*states[:2], bad, *states[3:]], Config(), network)))
    assert known is not None
    assert known.steps == (0, 4, 12, 16)
    assert known.left_out == 1
    assert "1 more are no numbers" in words.spread(known)


def test_the_present_is_on_the_path_even_if_it_was_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cost_plane, "SIDES", (2, 3))
    states, network = _run(Config())
    question = _question(states[:-1], Config(), network)
    later = replace(question, snapshot=replace(question.snapshot, step=16))
    known = finished(survey(later))
    assert known is not None
    assert known.steps == (0, 4, 8, 12, 16)
    assert known.plane.place_of(network)[:2] == pytest.approx(known.directions.places[-1].tolist(), abs=1e-4)
    assert known.plane.place_of(network)[2] == pytest.approx(float(known.directions.apart[-1]), abs=1e-4)


def test_a_path_that_never_moved_has_no_map() -> None:
    states, _ = _run(Config())
    still = [replace(states[0], step=step) for step in (0, 1, 2, 3)]
    network = still[0].network(Config())
    assert finished(survey(_question(still, Config(), network))) is None
