"""What is said about wishes: how alike, what gets through, where an output is stuck."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.activations import ACTIVATIONS
from nncore.costs import cost_for
from nncore.wish import alikeness, least_through, stuck_shift, through


def test_alikeness_is_a_cosine() -> None:
    a = np.array([3.0, 4.0, 0.0])
    assert alikeness(a, 2.5 * a) == pytest.approx(1)
    assert alikeness(a, -a) == pytest.approx(-1)
    assert alikeness(a, np.array([0.0, 0.0, 7.0])) == 0
    assert alikeness(np.array([1.0, 0.0]), np.array([1.0, 1.0])) == pytest.approx(0.5**0.5)
    assert np.isnan(alikeness(np.zeros(3), a))


@pytest.mark.concept("A7.8")
@pytest.mark.parametrize(
    ("name", "wanted"), [("sigmoid", 0), ("sigmoid", 1), ("tanh", 0), ("relu", 1), ("softmax", 0)]
)
def test_a_stuck_output_wishes_much_and_is_hardly_pushed(name: str, wanted: int) -> None:
    zs = np.array([0.3, -0.8, 1.2, 0.1])
    target = np.eye(4)[1] if not wanted else np.eye(4)[2]
    by = stuck_shift(name, zs, 2, up=bool(wanted))
    assert by is not None
    moved = zs + np.array([0, 0, by, 0])
    a = ACTIVATIONS[name].f(moved)
    cost = cost_for("squared", name)
    wish, push = cost.wish(a, target), -cost.delta(moved, a, target)
    assert abs(wish[2]) > 0.9
    assert through(wish, push)[2] < 0.005
    assert least_through(wish, push) in (
        {1, 2} if name == "softmax" else {2}
    )  # there the wanted one sticks at 0


def test_what_cannot_stick_is_not_made_to() -> None:
    assert stuck_shift("linear", np.zeros(3), 1, up=True) is None
    assert stuck_shift("relu", np.zeros(3), 1, up=False) is None
    assert least_through(np.zeros(3), np.zeros(3)) is None
    assert least_through(np.array([1.0, np.nan]), np.array([1.0, 1.0])) is None
    assert np.isnan(through(np.array([0.0]), np.array([0.0]))[0])
