"""The game of reading digits: what is dealt, who is right, what is doubtful."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.config import Config
from nncore.exam import Exam, examine
from nncore.network import Network
from nncore.reading_game import CANNOT_TELL, Card, Round, deal
from tests.nncore.small import small_digits


def exam_of(network: Network) -> Exam:
    return next(one for one in examine(network, small_digits().test, "squared") if one is not None)


def fresh() -> Exam:
    return exam_of(Config(seed=3).initial_network())


def dealt(kind: str, seed: int = 0) -> Round:
    game = deal(fresh(), kind, np.random.default_rng(seed))
    assert game is not None
    return game


@pytest.mark.concept("A6.8")
@pytest.mark.parametrize("seed", range(5))
def test_only_mistakes_are_dealt_each_once_and_of_all_there_are(seed: int) -> None:
    exam, game = fresh(), dealt("wrong", seed)
    wrong = set(np.flatnonzero(exam.answers != small_digits().test.labels).tolist())
    rows = [card.row for card in game.cards]
    assert len(rows) == len(set(rows)) == 10
    assert set(rows) <= wrong
    assert game.n_wrong == len(wrong) == round((1 - exam.score.accuracy) * 200)
    for i, card in enumerate(game.cards):
        assert card.label == small_digits().test.labels[card.row]
        assert card.network == exam.answers[card.row] != card.label
        np.testing.assert_array_equal(game.images[i], small_digits().test.images[card.row])


def test_mixed_half_are_right() -> None:
    game = dealt("mixed")
    assert sum(card.network_right for card in game.cards) == 5
    orders = {tuple(card.network_right for card in dealt("mixed", seed).cards) for seed in range(6)}
    assert len(orders) > 1  # nobody knows which


def test_what_the_network_says_now_is_asked_of_it() -> None:
    game, exam = dealt("wrong"), fresh()
    assert list(game.answers_now(exam.network)) == [card.network for card in game.cards]
    other = Config(seed=9).initial_network()
    there = exam_of(other)
    assert list(game.answers_now(other)) == [int(there.answers[card.row]) for card in game.cards]


def test_answers_are_taken_in_order_and_then_no_more() -> None:
    game = dealt("wrong")
    for i, card in enumerate(dealt("wrong").cards):
        assert game.at == i
        game = game.answered(card.label if i < 6 else CANNOT_TELL, 1.5)
    assert game.over
    assert game.answered(3, 1.0) is game
    assert [card.person_right for card in game.cards] == [True] * 6 + [False] * 4
    assert sum(card.seconds for card in game.cards) == 15


def test_doubtful_is_what_was_passed_or_read_like_the_network_against_the_label() -> None:
    card = Card(0, 9, 4, 0.5)
    for person, doubtful in ((9, False), (4, True), (7, False), (CANNOT_TELL, True), (None, False)):
        assert Card(card.row, card.label, card.network, card.level, person).doubtful is doubtful
    assert not Card(0, 4, 4, 0.5, 4).doubtful


def test_without_a_mistake_nothing_is_dealt() -> None:
    exam = fresh()
    exam.__dict__["right"] = np.ones(200, bool)
    assert deal(exam, "wrong", np.random.default_rng(0)) is None
