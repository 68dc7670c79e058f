"""Choosing examples, and answering only if sure, against counting by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.choice import Choice, chosen, chosen_by_label, how_sure
from nncore.selective import selective

LABELS = np.array([0, 1, 2, 1, 0, 2], np.uint8)
ANSWERS = np.array([0, 1, 1, 2, 1, 2])
SURE = np.array([0.9, 0.4, 0.7, 0.7, 0.95, 0.2], np.float32)


@pytest.mark.parametrize(
    ("choice", "rows"),
    [
        (Choice(), [0, 1, 2, 3, 4, 5]),
        (Choice(only="wrong"), [2, 3, 4]),
        (Choice(only="right"), [0, 1, 5]),
        (Choice(label=1), [1, 3]),
        (Choice(answer=1), [1, 2, 4]),
        (Choice(label=0, answer=1, only="wrong"), [4]),
        (Choice(label=0, answer=1, only="right"), []),
        (Choice(order="surest"), [4, 0, 2, 3, 1, 5]),
        (Choice(order="unsure"), [5, 1, 2, 3, 0, 4]),
        (Choice(only="wrong", order="surest"), [4, 2, 3]),
    ],
)
def test_rows_are_chosen_and_ordered(choice: Choice, rows: list[int]) -> None:
    assert chosen(choice, LABELS, ANSWERS, SURE).tolist() == rows
    assert not chosen(choice, LABELS, ANSWERS, SURE).flags.writeable


def test_what_is_no_number_comes_last_in_either_order() -> None:
    sure = SURE.copy()
    sure[4] = np.nan
    for order in ("surest", "unsure"):
        assert chosen(Choice(order=order), LABELS, ANSWERS, sure)[-1] == 4


def test_labels_can_be_chosen_before_any_answer() -> None:
    assert chosen_by_label(Choice(label=2), LABELS).tolist() == [2, 5]
    assert len(chosen_by_label(Choice(), LABELS)) == 6
    assert not Choice(label=2).needs_answers
    assert all(c.needs_answers for c in (Choice(answer=0), Choice(only="right"), Choice(order="unsure")))


def test_one_output_is_as_sure_of_no_as_of_yes() -> None:
    outputs = np.array([[0.9], [0.1], [0.5]], np.float32)
    assert how_sure(outputs, np.array([1, 0, 0])) == pytest.approx([0.9, 0.9, 0.5])
    assert how_sure(np.array([[0.2, 0.7]]), np.array([1])) == pytest.approx([0.7])


@given(
    st.lists(st.tuples(st.floats(-2, 2, width=32) | st.just(float("nan")), st.booleans()), max_size=60),
    st.floats(-2.5, 2.5),
)
def test_every_threshold_is_counted_right(answers: list[tuple[float, bool]], threshold: float) -> None:
    sure = np.array([a for a, _ in answers], np.float32)
    right = np.array([r for _, r in answers], bool)
    found = selective(sure, right)
    given_out = [r for a, r in zip(sure.tolist(), right.tolist(), strict=True) if a >= threshold]
    assert found.at(threshold) == (len(given_out), sum(given_out))
    answered, share = found.curve(np.array([threshold]))
    assert answered[0] == pytest.approx(len(given_out) / max(1, len(answers)))
    assert np.isnan(share[0]) if not given_out else share[0] == pytest.approx(sum(given_out) / len(given_out))


def test_a_higher_threshold_never_answers_more() -> None:
    rng = np.random.default_rng(0)
    answered, _ = selective(rng.random(500), rng.random(500) < 0.8).curve(np.linspace(0, 1, 101))
    assert (np.diff(answered) <= 0).all()
    assert answered[0] == 1
