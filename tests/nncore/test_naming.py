"""The drill of names: every question has one right answer, exists, and the same numbers give the same question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.naming import Name, question

NETWORKS = ((784, 16, 16, 10), (784, 10), (784, 1, 10), (2, 3, 1), (784, 512, 256, 10), (1, 1))


def shown(sizes: tuple[int, ...]) -> list[list[int]]:
    return [sorted({*range(min(3, n)), n - 1}) for n in sizes]


@pytest.mark.concept("A3.8")
@given(st.sampled_from(NETWORKS), st.integers(0, 60), st.integers(0, 5))
def test_each_question_has_exactly_one_right_answer(sizes: tuple[int, ...], number: int, seed: int) -> None:
    asked = question(shown(sizes), sizes, number, seed)
    assert asked == question(shown(sizes), sizes, number, seed)
    assert asked.thing.exists(sizes)
    assert asked.choices[asked.right] == asked.thing
    assert len(set(asked.choices)) == len(asked.choices) <= 4
    assert asked.backwards == bool(number % 2)
    if asked.backwards:
        assert all(one.exists(sizes) for one in asked.choices)
    elif max(sizes[1:]) > 1:
        assert len(asked.choices) == 4


@pytest.mark.concept("A3.8")
def test_above_is_the_layer_and_below_the_neuron_receiver_first() -> None:
    assert (Name("a", 2, 7).above, Name("a", 2, 7).below) == ("(2)", "7")
    assert Name("w", 1, 3, 406).below == "3,406"


@pytest.mark.concept("A3.8")
def test_the_swapped_name_is_among_the_wrong_ones() -> None:
    sizes = (784, 16, 16, 10)
    swapped = 0
    for number in range(0, 40, 2):
        asked = question(shown(sizes), sizes, number, 1)
        t = asked.thing
        other = Name(t.letter, t.j, t.layer) if t.k is None else Name("w", t.layer, t.k, t.j)
        swapped += other in asked.choices and other != t
    assert swapped >= 15
