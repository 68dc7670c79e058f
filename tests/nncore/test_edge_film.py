"""The film of a weight against the networks of its moments, and correlations against numpy's."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.config import Config
from nncore.edge_film import Film, both, correlation, film, grown_most, moments
from nncore.passes import forward
from nncore.trainer import State, Trainer
from tests.nncore.small import small_digits

CONFIG = Config(batch_size=25, learning_rate=3.0)


def a_run() -> tuple[list[State], Trainer]:
    trainer = Trainer(CONFIG, small_digits().train)
    kept = [trainer.state()]
    for _ in range(6):
        trainer.run(40)
        kept.append(trainer.state())
    return kept, trainer


def made(kept: list[State], trainer: Trainer, place: tuple[int, int, int]) -> Film:
    inputs = small_digits().test.inputs(slice(200))
    work = film(kept, (trainer.step, trainer.network()), CONFIG, place, inputs)
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: Film = end.value
            return found


@pytest.mark.concept("A5.24")
@pytest.mark.parametrize("place", [(2, 3, 7), (3, 9, 2), (1, 4, 300)])
def test_each_moment_has_its_weight_and_its_correlation(place: tuple[int, int, int]) -> None:
    kept, trainer = a_run()
    known = made(kept, trainer, place)
    layer, j, k = place
    inputs = small_digits().test.inputs(slice(200))
    assert known.steps.tolist() == [state.step for state in kept]
    for state, weight, r in zip(kept, known.weights, known.together, strict=True):
        network = state.network(CONFIG)
        assert weight == network.weights[layer - 1][j, k]
        trace = forward(network, inputs)
        pair = np.corrcoef(trace.activations[layer - 1][:, k], trace.activations[layer][:, j])
        assert r == pytest.approx(pair[0, 1], abs=1e-4)


def test_what_does_not_vary_has_no_correlation_and_long_runs_are_thinned() -> None:
    assert np.isnan(correlation(np.ones(5), np.arange(5.0)))
    assert correlation(np.arange(5.0), -np.arange(5.0)) == pytest.approx(-1)
    kept, trainer = a_run()
    assert [state.step for state in moments(kept, 3)] == [0, 120, 240]
    dark = made(kept, trainer, (1, 0, 0))  # a corner pixel that is never lit
    assert np.isnan(dark.together).all()
    assert len(set(dark.weights.tolist())) == 1
    a_k, a_j = both(trainer.network(), 2, 3, 7, small_digits().test.inputs(slice(9)))
    assert a_k.shape == a_j.shape == (9,)


def test_the_weight_that_grew_most_did() -> None:
    _, trainer = a_run()
    network, initial = trainer.network(), CONFIG.initial_network()
    layer, j, k = grown_most(network, initial)
    grown = [np.abs(w) - np.abs(v) for w, v in zip(network.weights, initial.weights, strict=True)]
    assert grown[layer - 1][j, k] == max(float(g.max()) for g in grown[1:])
