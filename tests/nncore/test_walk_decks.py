"""Walkers with other decks: sorted ones and labels at random teach worse, only 2s teach "2"."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.answers import answers_of
from nncore.config import Config
from nncore.evaluation import evaluate, outputs_of
from nncore.network import from_flat
from nncore.trainer import Trainer
from nncore.walk_decks import DECKS, UnshuffledTrainer, dealt, size_of
from nncore.walkers import Gait, Tracks, Walk, walk
from tests.nncore.small import small_digits

CONFIG = Config(batch_size=20, learning_rate=2.0)


def walked(budget: float) -> Tracks:
    data = small_digits().train
    gaits = tuple(Gait(20, 2.0, deck=deck) for deck in DECKS)
    work = walk(Walk(CONFIG.initial_network(), CONFIG, data, gaits, budget, "examples", data))
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: Tracks = end.value
            return found


@pytest.mark.concept("A7.23", "A7.25", "A7.28")
def test_shuffled_true_labels_teach_best_and_only_2s_teach_2() -> None:
    tracks = dict(zip(DECKS, walked(10_000), strict=True))
    right: dict[str, float] = {}
    twos: dict[str, float] = {}
    test = small_digits().test
    for deck, track in tracks.items():
        network = from_flat(track.places[-1], CONFIG.sizes, CONFIG.activations)
        assert track.costs[-1] == pytest.approx(
            evaluate(network, small_digits().train, "squared").cost, rel=1e-5
        )
        answers = answers_of(outputs_of(network, test, 0, len(test)))
        right[deck] = float((answers == test.labels).mean())
        twos[deck] = float((answers == 2).mean())
    assert right["shuffled"] > max(right["sorted"], right["one"], right["random"]) + 0.2
    assert twos["one"] == 1.0
    assert right["random"] < 0.3
    assert len({track.places[0].tobytes() for track in tracks.values()}) == 1  # the same start
    assert tracks["shuffled"].costs[-1] == min(track.costs[-1] for track in tracks.values())


def test_a_deck_holds_what_it_says() -> None:
    data = small_digits().train
    assert dealt(data, "shuffled", 1) is data
    in_order = dealt(data, "sorted", 1)
    assert (np.diff(in_order.labels.astype(int)) >= 0).all()
    assert sorted(map(bytes, in_order.images)) == sorted(map(bytes, data.images))
    only = dealt(data, "one", 1)
    assert set(only.labels.tolist()) == {2}
    assert len(only) == size_of(data, "one") == int((data.labels == 2).sum())
    mixed = dealt(data, "random", 1)
    assert np.array_equal(mixed.images, data.images)
    assert np.array_equal(np.bincount(mixed.labels), np.bincount(data.labels))
    assert (mixed.labels == data.labels).mean() < 0.2


def test_the_unshuffled_trainer_deals_in_order_epoch_after_epoch() -> None:
    data = small_digits().train
    trainer = UnshuffledTrainer(CONFIG.changed(schedule="constant"), data)
    trainer.run(24)
    assert trainer.batch().tolist() == list(range(460, 480))
    trainer.run(2)
    assert trainer.batch().tolist() == list(range(20))
    plain = Trainer(CONFIG.changed(schedule="constant"), data)
    plain.run(26)
    assert not np.array_equal(plain.network().flat, trainer.network().flat)
