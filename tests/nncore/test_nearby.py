"""A network measured by what differs from another: against the whole, and by how little is computed."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore import nearby
from nncore.arrays import Floats, Ints
from nncore.config import Config
from nncore.data import Dataset
from nncore.effect import Weighing
from nncore.evaluation import Score, evaluate
from nncore.nearby import Kept, can_keep, keep, score_by
from nncore.network import Network, from_flat, index_of
from tests.nncore.small import small_digits
from tests.nncore.toys import toy_data

KINDS = (
    Config(sizes=(6, 5, 4, 3), init="normal"),
    Config(sizes=(6, 5, 3), activation="tanh", output="softmax", cost="cross-entropy", init="normal"),
    Config(sizes=(6, 1, 3), activation="relu", output="linear", init="normal"),
    Config(sizes=(6, 3), init="normal"),
)


def kept(config: Config, data: Dataset) -> Kept:
    *_, found = keep(config.initial_network(), data, config.cost)
    assert found is not None
    return found


def drained(steps: Generator[None, None, Score | None]) -> Score | None:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def edited(network: Network, changes: dict[int, float]) -> Network:
    flat = network.flat.copy()
    flat[list(changes)] = list(changes.values())
    return from_flat(flat, network.sizes, network.activations)


def test_what_is_kept_is_measured_as_the_whole_is() -> None:
    config, data = Config(), small_digits().test
    found = kept(config, data)
    assert found.score == evaluate(found.network, data, config.cost)


@given(st.sampled_from(KINDS), st.dictionaries(st.integers(0, 17), st.floats(-9, 9, width=32), max_size=4))
def test_it_scores_as_the_whole_does(config: Config, changes: dict[int, float]) -> None:
    data = toy_data(57)
    base = kept(config, data)
    spread = {(place * 7) % base.network.n_parameters: value for place, value in changes.items()}
    near = edited(base.network, spread)
    found, whole = drained(score_by(base, near)), evaluate(near, data, config.cost)
    if found is None:  # too unlike: more than half of the first layer
        assert config.sizes[1] > 2
        return
    assert found.cost == pytest.approx(whole.cost, rel=1e-4, abs=1e-5)
    assert abs(found.accuracy - whole.accuracy) <= 2 / 57  # a tie may fall to the other side


@pytest.mark.parametrize("value", [1e6, -1e6, np.nan, np.inf])
def test_a_shift_that_would_lose_digits_is_left_to_the_whole(value: float) -> None:
    config, data = KINDS[0], toy_data(57)
    base = kept(config, data)
    assert drained(score_by(base, edited(base.network, {0: value}))) is None
    wild = edited(base.network, {0: value})
    weighing = Weighing(data, config.cost)
    while weighing.get_ready(base.network):
        pass
    weighing.begin(base.network, wild, "a weight", None)
    while weighing.busy:
        weighing.advance()
    assert weighing.effect is not None
    assert weighing.effect.after is not None
    assert str(weighing.effect.after) == str(evaluate(wild, data, config.cost))


def test_of_an_edited_weight_only_its_own_input_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    config, data = Config(), small_digits().test
    base = kept(config, data)
    read: list[int] = []
    inputs_of = nearby.inputs_of

    def counted(data: Dataset, part: slice, columns: Ints | slice = nearby.ALL) -> Floats:
        found = inputs_of(data, part, columns)
        read.append(found.shape[1])
        return found

    monkeypatch.setattr(nearby, "inputs_of", counted)
    first = index_of(1, 3, 400, config.sizes)
    assert drained(score_by(base, edited(base.network, {first: 0.7}))) is not None
    assert set(read) == {1}
    read.clear()
    later = index_of(2, 3, 4, config.sizes)
    assert drained(score_by(base, edited(base.network, {later: 0.7}))) is not None
    assert read == []  # the first layer stays as it is


@pytest.mark.parametrize("factor", [0.0, -1.5, 1.01])
def test_a_scaled_neuron_is_measured_from_its_own_sums_without_an_input(
    monkeypatch: pytest.MonkeyPatch, factor: float
) -> None:
    config, data = Config(), small_digits().test
    base = kept(config, data)
    monkeypatch.setattr(nearby, "inputs_of", None)
    first = index_of(1, 3, 0, config.sizes)
    row = base.network.weights[0][3] * np.float32(factor)
    changes = {first + k: float(value) for k, value in enumerate(row)} | {
        index_of(1, 3, None, config.sizes): 0.5
    }
    near = edited(base.network, changes)
    found, whole = drained(score_by(base, near)), evaluate(near, data, config.cost)
    assert found is not None
    assert found.cost == pytest.approx(whole.cost, rel=1e-5)
    assert found.accuracy == whole.accuracy


def test_a_neuron_with_other_weights_altogether_is_left_to_the_whole() -> None:
    config, data = Config(), small_digits().test
    base = kept(config, data)
    first, n = index_of(1, 3, 0, config.sizes), config.sizes[0]
    assert (
        drained(score_by(base, edited(base.network, {first + k: 0.01 * (k % 5) for k in range(n)}))) is None
    )


def test_undo_comes_back_to_a_score_that_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    config, data = KINDS[0], toy_data(57)
    start = config.initial_network()
    weighing = Weighing(data, config.cost)
    weighing.settle(start, evaluate(start, data, config.cost))
    off = edited(start, dict.fromkeys(range(6), 0.0))
    for old, new in ((start, off), (off, edited(start, {}))):
        weighing.begin(old, new, "off", None)
        while weighing.busy:
            weighing.advance()
        if new is off:
            monkeypatch.setattr("nncore.effect.score_by", None)  # nothing is measured any more
            monkeypatch.setattr("nncore.effect.keep", None)
    assert weighing.effect is not None
    assert weighing.effect.after == evaluate(start, data, config.cost)


def test_a_network_without_room_for_its_sums_is_measured_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    config, data = KINDS[0], toy_data(57)
    network = config.initial_network()
    monkeypatch.setattr(nearby, "MEMORY", 100.0)
    assert not can_keep(network, data)
    weighing: Any = Weighing(data, config.cost)
    assert not weighing.get_ready(network)
    near = edited(network, {0: 1.0})
    weighing.begin(network, near, "a weight", None)
    while weighing.busy:
        weighing.advance()
    assert weighing.effect.after == evaluate(near, data, config.cost)
