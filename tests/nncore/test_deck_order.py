"""A deck holds every card once and depends on seed and epoch only; a sorted one teaches worse."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.config import Config
from nncore.deck_order import Place, cards_after, each_once, label_shares, place_of
from nncore.passes import backward, forward
from nncore.sorted_deck import School, learn, order_of, sorted_order, step
from nncore.stopwatch import Clocking, clock, sizes_to_clock
from nncore.trainer import Trainer, deck
from tests.nncore.small import small_digits
from tests.nncore.test_batch_noise import result_of
from tests.nncore.toys import toy_data


@pytest.mark.concept("A7.25")
@given(seed=st.integers(0, 2**31 - 1), epoch=st.integers(0, 1000), n=st.integers(1, 2000))
def test_each_card_is_in_the_deck_exactly_once(seed: int, epoch: int, n: int) -> None:
    order = deck(seed, epoch, n)
    assert sorted(order.tolist()) == list(range(n))
    assert each_once(order, n)
    deck.cache_clear()
    assert deck(seed, epoch, n).tolist() == order.tolist()


@pytest.mark.concept("A7.25")
def test_another_epoch_and_another_seed_have_another_order() -> None:
    orders = {deck(seed, epoch, 500).tobytes() for seed in range(5) for epoch in range(5)}
    assert len(orders) == 25


def test_a_deck_with_a_card_twice_is_told() -> None:
    assert not each_once(np.array([0, 1, 1]), 3)
    assert not each_once(np.array([0, 1]), 3)


def test_the_place_in_the_deck_is_that_of_the_trainer() -> None:
    data = toy_data(57)
    trainer = Trainer(Config(sizes=(6, 5, 3), batch_size=10, schedule="constant"), data)
    for _ in range(14):
        place = place_of(trainer.progress, 57)
        coming = deck(1, place.epoch, 57)[place.position : place.position + 10]
        assert coming.tolist() == trainer.next_batch().tolist()
        trainer.run(1)
        assert trainer.batch().tolist() == coming.tolist()
    assert place_of(0.0, 57) == Place(0, 0)


@given(position=st.integers(0, 56), size=st.integers(1, 80))
def test_cards_to_come_are_the_next_ones_and_differ(position: int, size: int) -> None:
    cards = cards_after(1, Place(3, position), 57, size)
    order = deck(1, 3, 57)
    assert len(cards) == len(set(cards.tolist())) == min(size, 57)
    assert cards[: 57 - position].tolist() == order[position : position + size].tolist()


def test_shares_of_the_labels_are_counted() -> None:
    data = toy_data(57)
    rows = np.array([0, 1, 2, 3])
    counted = [int((data.labels[rows] == label).sum()) / 4 for label in range(3)]
    assert label_shares(data, rows).tolist() == counted
    assert label_shares(data).sum() == pytest.approx(1)


def school(rate: float = 3.0, epochs: int = 6) -> School:
    digits, config = small_digits(), Config(sizes=(784, 16, 10))
    return School(config.initial_network(), "squared", digits.train, digits.test, rate, 25, epochs, 1)


@pytest.mark.concept("A7.25")
def test_a_sorted_deck_teaches_worse_than_a_shuffled_one() -> None:
    reports = result_of(learn(school()))
    good, bad = reports["shuffled"], reports["sorted"]
    assert len(good.costs) == len(bad.accuracies) == 7
    assert good.costs[0] == bad.costs[0]
    assert good.costs[-1] < 0.7 * bad.costs[-1]
    assert good.accuracies[-1] > bad.accuracies[-1] + 0.2


def test_both_see_the_same_examples_in_another_order() -> None:
    task = school()
    assert each_once(order_of("sorted", task, 3), 500)
    assert each_once(order_of("shuffled", task, 3), 500)
    labels = task.train.labels[order_of("sorted", task, 3)].astype(int)
    assert (np.diff(labels) >= 0).all()
    assert sorted_order(np.array([2, 0, 2, 0])).tolist() == [1, 3, 0, 2]
    assert order_of("shuffled", task, 3).tolist() == deck(1, 3, 500).tolist()


def test_a_step_of_it_is_rate_times_gradient() -> None:
    task = school()
    rows = np.array([4, 9, 2])
    network = task.start.astype(np.float64)
    targets = np.eye(10)[task.train.labels[rows]]
    gradient = backward(network, forward(network, task.train.inputs(rows)), targets, "squared").flat
    assert step(task, task.start, rows).flat == pytest.approx(network.flat - 3.0 * gradient, abs=1e-6)


@pytest.mark.concept("A7.24")
def test_in_the_time_of_one_step_with_all_small_batches_take_as_many_steps_as_fit() -> None:
    data = toy_data(57)
    config = Config(sizes=(6, 5, 3), learning_rate=0.5)
    question = Clocking(config.initial_network(), config, data, sizes_to_clock(57, 20), data)
    laps = result_of(clock(question))
    assert [lap.size for lap in laps] == [57, 20, 10, 1]
    assert laps[0].steps == 1
    for lap in laps:
        assert lap.steps == max(1, min(20_000, int(laps[0].seconds / lap.seconds)))
        assert lap.timed >= 3
        assert lap.before == laps[0].before
        trainer = Trainer(config.changed(batch_size=lap.size, schedule="constant"), data)
        trainer.run(lap.steps)
        exact = trainer.network().astype(np.float64)
        targets = np.eye(3)[data.labels]
        traced = forward(exact, data.inputs(slice(None)).astype(float))
        cost = float(((traced.outputs - targets) ** 2).sum(axis=1).mean())
        assert lap.after == pytest.approx(cost, rel=1e-4)


def test_the_sizes_that_are_timed() -> None:
    assert sizes_to_clock(60_000, 32) == (60_000, 1000, 100, 32, 10, 1)
    assert sizes_to_clock(57, 100) == (57, 10, 1)


def test_a_walk_that_explodes_is_told() -> None:
    data = toy_data(57)
    config = Config(sizes=(6, 5, 3), learning_rate=1e6, activation="relu", output="linear", init="normal")
    laps = result_of(clock(Clocking(config.initial_network(), config, data, (57, 1), data)))
    assert any(math.isnan(lap.after) or lap.after > laps[0].before for lap in laps)
